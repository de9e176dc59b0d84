import type { CheckResult } from '@gatehouse/kit-ledger/health';

export type LedgerReportMapper = {
  readonly ledger: string;
  readonly checks: readonly CheckResult[];
};
export type LedgerCheckMapper = CheckResult;
