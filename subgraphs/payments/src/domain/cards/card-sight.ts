import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { cards } from '@gatehouse/payments-db/cards';
import { eq, sql, type SQL } from 'drizzle-orm';
import { supportRoles } from '../support-roles.ts';

/** Whose cards can be seen: everybody's, one holder's, one merchant's, or nobody's. */
export type CardSight =
  | 'all'
  | 'none'
  | { readonly holderId: string }
  | { readonly merchantId: string };

const supporters: ReadonlySet<string> = new Set(supportRoles);

/** Administrators who support customers see every card, holders their own, merchants their stock and what they sold from it. */
export function cardSightOf(viewer: Viewer | undefined): CardSight {
  switch (viewer?.portal) {
    case 'admin':
      return supporters.has(viewer.role) ? 'all' : 'none';
    case 'customer':
      return { holderId: viewer.profileId };
    case 'merchant':
      return { merchantId: viewer.profileId };
    default:
      return 'none';
  }
}

/** The condition that a card can be seen; every reading statement carries it. */
export function cardsInSight(sight: CardSight): SQL {
  if (sight === 'all') return sql`true`;
  if (sight === 'none') return sql`false`;
  return 'holderId' in sight
    ? eq(cards.holderId, sight.holderId)
    : eq(cards.merchantId, sight.merchantId);
}
