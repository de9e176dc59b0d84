import { notFound } from '@gatehouse/kit-subgraph/errors';
import { reportHealth } from '../../domain/health/report-health.ts';
import type { LedgerHealthResolvers } from './../types.generated.ts';

export const LedgerHealth: LedgerHealthResolvers = {
  __resolveReference: ({ id }) => {
    if (id !== 'platform') throw notFound('LedgerHealth');
    return { id };
  },
  payments: async (_health, _args, { till }) => ({
    ledger: 'payments',
    checks: await reportHealth(till.db),
  }),
};
