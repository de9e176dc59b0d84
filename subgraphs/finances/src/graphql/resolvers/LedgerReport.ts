import type { LedgerReportResolvers } from './../types.generated.ts';

export const LedgerReport: LedgerReportResolvers = {
  isHealthy: ({ checks }) => checks.every(({ state }) => state === 'OK'),
};
