import { askInProcess } from './ask-in-process.ts';
import { openPaymentsAlone } from './payments-alone.ts';

// A process of its own that asks one question, so that a test can kill it in the middle of the answer.
const { databaseUrl, token, document, variables } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly databaseUrl: string;
  readonly token: string;
  readonly document: string;
  readonly variables: object;
};

const subgraph = await openPaymentsAlone({ databaseUrl, worker: false });
const answer = await askInProcess(subgraph, { token, document, variables });
process.stdout.write(JSON.stringify(answer));
await subgraph.stop();
