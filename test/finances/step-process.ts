import { stepDisbursement } from '@gatehouse/finances/domain/disbursements/step-disbursement';
import { payPayout } from '@gatehouse/finances/domain/payouts/pay-payout';
import { openDb } from '@gatehouse/kit-postgres/open-db';

type Question = {
  readonly url: string;
  readonly actor: Parameters<typeof stepDisbursement>[1];
  readonly step: Parameters<typeof stepDisbursement>[2] | Parameters<typeof payPayout>[2];
};

/** Who issues the invoice of a payout. */
const seller = { name: 'Gatehouse', addressLines: [], taxId: null };

// A process of its own that takes one step, so that a test can kill it in the middle.
const { url, actor, step } = JSON.parse(process.argv[2] ?? '{}') as Question;
// Without the whole subgraph, which takes its time to load: statements name their own tables.
const { db, close } = openDb(url, { schema: {}, applicationName: 'killed', max: 1 });
const by = { ...actor, now: new Date() };
const { disbursement } = await ('payoutId' in step
  ? payPayout({ db: db as never, seller }, by, step)
  : stepDisbursement(db as never, by, step));
process.stdout.write(disbursement.status);
await close();
