import { notFound } from '@gatehouse/kit-subgraph/errors';
import { reportHealth } from '../../domain/health/report-health.ts';
import { showMirror } from '../../domain/mirror/show-mirror.ts';
import { platformLedgers } from '../../domain/platform-ledgers.ts';
import type { LedgerHealthResolvers } from './../types.generated.ts';

export const LedgerHealth: LedgerHealthResolvers = {
  __resolveReference: ({ id }) => {
    if (id !== platformLedgers.id) throw notFound('LedgerHealth');
    return platformLedgers;
  },
  checkedAt: (_ledgers, _args, { now }) => now,
  finances: async (_ledgers, _args, { desk }) => ({
    ledger: 'finances',
    checks: await reportHealth(desk.db),
  }),
  mirror: (_ledgers, _args, { desk }) => showMirror(desk.db),
};
