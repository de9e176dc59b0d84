import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Ledger } from './open-ledger.ts';

type Db = Parameters<Ledger['seal']>[0];

/** Verification reads a block at a time. */
const journalsPerBlockMax = 2000;

/** An account read while it has fewer new entries than this is summed quickly enough. */
const entriesPerSnapshot = 500;

const accountsPerRunMax = 1000;

/** What a ledger wants done, by the name it is scheduled under; any number of processes may do it at once. */
export const ledgerJobs = (db: Db, books: Ledger, log: Logger) => ({
  sealLedger: async () => {
    let sealed = 1;
    // oxlint-disable-next-line no-await-in-loop -- each block follows the one before.
    while (sealed > 0) sealed = await books.seal(db, journalsPerBlockMax);
  },
  // ledgerHealth reads the newest blocks; what was changed in an old one is found within a day.
  verifyLedger: async () => {
    const blocks = await books.verifyBlocks(db);
    if (blocks.length > 0)
      log.error({ ledger: books.schema, blocks }, 'sealed rows of the ledger were changed');
  },
  takeLedgerSnapshots: async () => {
    await books.takeSnapshots(db, entriesPerSnapshot);
  },
  expireHolds: async () => {
    await books.expireHolds(db, accountsPerRunMax);
  },
});

/** When it is done, in UTC. */
export const ledgerCron = [
  { job: 'sealLedger', pattern: '* * * * *' },
  { job: 'takeLedgerSnapshots', pattern: '* * * * *' },
  { job: 'expireHolds', pattern: '* * * * *' },
  { job: 'verifyLedger', pattern: '23 4 * * *' },
] as const;
