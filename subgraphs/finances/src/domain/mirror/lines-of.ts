import type { AccountName, Line } from '@gatehouse/kit-ledger/open-ledger';

/** Accounts and what they get, without those that get nothing: the books take no line of zero. */
export const linesOf = (
  ...lines: readonly (readonly [account: AccountName, amountMinor: bigint])[]
): readonly Line[] =>
  lines.flatMap(([account, amountMinor]) =>
    amountMinor === 0n ? [] : [{ ...account, amountMinor }],
  );
