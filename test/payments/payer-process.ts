import { askInProcess } from './ask-in-process.ts';
import { openPaymentsAlone } from './payments-alone.ts';

// A process of its own that asks one question, or receives one event, so that a test can kill it in the middle.
const { databaseUrl, token, document, variables, event } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly databaseUrl: string;
  readonly token: string;
  readonly document: string;
  readonly variables: object;
  readonly event?: string;
};

const subgraph = await openPaymentsAlone({ databaseUrl, worker: false });
if (event !== undefined) {
  const from = { from: 'ticketing', occurredAt: new Date().toISOString() };
  await subgraph.receive({ ...JSON.parse(event), ...from });
}
const answer = await askInProcess(subgraph, { token, document, variables });
process.stdout.write(JSON.stringify(answer));
await subgraph.stop();
