import type { Money } from '@gatehouse/kit-subgraph/money';
import type { Amount } from './per-currency.ts';

export type DaySales = { readonly on: string; readonly sold: number; readonly takings: Money };

type Row = Amount & { readonly on: string | null; readonly sold: number };

/** The rows that are of a day. */
export const toDaySales = (rows: readonly Row[]): readonly DaySales[] =>
  rows.flatMap(({ on, sold, amountMinor, currency }) =>
    on === null ? [] : { on, sold, takings: { amountMinor: BigInt(amountMinor), currency } },
  );
