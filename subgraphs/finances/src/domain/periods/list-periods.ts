import { ledgerPeriods } from '@gatehouse/finances-db/ledger';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import { desc, lt } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { monthOf } from '../month-of.ts';
import { readMonth } from '../read-month.ts';

/** A month that is closed; its first day. */
export type Period = { readonly month: string; readonly closedAt: Date };

/** One page of the months that are closed, the latest first. */
export async function listPeriods(tx: Tx, paging: PageArguments): Promise<Page<Period>> {
  const limit = pageLimit(paging);
  const { after } = paging;
  const rows = await tx
    .select({ month: ledgerPeriods.month, closedAt: ledgerPeriods.closedAt })
    .from(ledgerPeriods)
    .where(after ? lt(ledgerPeriods.month, monthAt(after)) : undefined)
    .orderBy(desc(ledgerPeriods.month))
    .limit(limit + 1);
  return toPage(rows, limit, ({ month }) => [monthOf(month)]);
}

function monthAt(cursor: string): string {
  const [month] = decodeCursor(cursor, 1);
  if (typeof month === 'string') return readMonth(month, 'after');
  throw badInput('after is not a cursor of this list.', 'after');
}
