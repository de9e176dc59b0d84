import { periodResults, profitShares } from '@gatehouse/finances-db/profit';
import { ledgerPeriods } from '@gatehouse/finances-db/ledger';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { and, asc, desc, eq, isNull, lte } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { monthOf } from '../month-of.ts';

type Of = { readonly month: string; readonly currency: string };

/**
 * What a closed month came to and the loss it begins with. CONFLICT unless it is closed, moved something in this currency, and
 * is the next one whose profit was not shared. The profit is locked.
 */
export async function profitToShare(tx: Tx, { month, currency }: Of) {
  const [closed] = await tx.select().from(ledgerPeriods).where(eq(ledgerPeriods.month, month));
  if (closed === undefined) throw conflict('The month is not closed.');
  const isShared = and(
    eq(profitShares.month, periodResults.month),
    eq(profitShares.currency, currency),
  );
  const [next] = await tx
    .select({ month: periodResults.month, profitMinor: periodResults.profitMinor })
    .from(periodResults)
    .leftJoin(profitShares, isShared)
    .where(
      and(
        eq(periodResults.currency, currency),
        lte(periodResults.month, month),
        isNull(profitShares.id),
      ),
    )
    .orderBy(asc(periodResults.month))
    .limit(1);
  if (next === undefined)
    throw conflict('The profit of that month was shared, or it came to nothing.');
  if (next.month < month)
    throw conflict(`Profits are shared in order: ${monthOf(next.month)} is the next one.`);
  const [last] = await tx
    .select({ carriedMinor: profitShares.carriedMinor })
    .from(profitShares)
    .where(eq(profitShares.currency, currency))
    .orderBy(desc(profitShares.month))
    .limit(1);
  return { profitMinor: next.profitMinor, broughtMinor: last?.carriedMinor ?? 0n };
}
