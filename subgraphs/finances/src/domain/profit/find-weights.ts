import { type ShareRule, shareRules } from '@gatehouse/finances-db/profit';
import { and, asc, gt, isNull, lte, or } from 'drizzle-orm';
import type { Tx } from '../desk.ts';

/** The rules of a month in the order of ties, which is the same for ever: the company, organizers, partners, each by id. */
export const findWeights = async (tx: Tx, month: string): Promise<readonly ShareRule[]> =>
  tx
    .select()
    .from(shareRules)
    .where(
      and(
        lte(shareRules.fromOn, month),
        or(isNull(shareRules.untilOn), gt(shareRules.untilOn, month)),
      ),
    )
    .orderBy(asc(shareRules.partyKind), asc(shareRules.partyId));
