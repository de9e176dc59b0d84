import { type SplitRule, splitRules } from '@gatehouse/finances-db/takings';
import { nobody } from '@gatehouse/kit-ledger/open-ledger';
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

type Of = { readonly organizerId: string; readonly eventId: string; readonly on: string };

/** The rule of a day for an event: its own, else its organizer's, else the platform's; undefined where there is none. */
export async function findSplitRule(
  tx: Tx,
  { organizerId, eventId, on }: Of,
): Promise<SplitRule | undefined> {
  const [rule] = await tx
    .select()
    .from(splitRules)
    .where(
      and(
        or(of('EVENT', eventId), of('ORGANIZER', organizerId), of('PLATFORM', nobody)),
        lte(splitRules.fromOn, on),
        or(isNull(splitRules.untilOn), gt(splitRules.untilOn, on)),
      ),
    )
    .orderBy(sql`array_position(array['EVENT', 'ORGANIZER', 'PLATFORM'], ${splitRules.scope})`)
    .limit(1);
  return rule;
}

const of = (scope: SplitRule['scope'], id: string) =>
  and(eq(splitRules.scope, scope), eq(splitRules.scopeId, id));
