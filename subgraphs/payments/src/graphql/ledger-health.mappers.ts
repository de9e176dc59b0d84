import type { CheckResult } from '@gatehouse/kit-ledger/health';

export type LedgerHealthMapper = { readonly id: string };
export type LedgerReportMapper = {
  readonly ledger: string;
  readonly checks: readonly CheckResult[];
};
export type LedgerCheckMapper = CheckResult;
