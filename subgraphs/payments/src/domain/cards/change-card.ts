import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import type { Card } from '@gatehouse/payments-db/cards';
import { readRemark } from '../read-remark.ts';
import type { Db } from '../till.ts';
import { cardSightOf, cardsInSight } from './card-sight.ts';
import { type CardStatus, nextCardStatus } from './card-status.ts';
import { findCards } from './find-cards.ts';
import { moveCard } from './move-card.ts';
import { recordMove } from './record-move.ts';

type Verb = { readonly from: readonly CardStatus[]; readonly to: CardStatus };

const statuses = Object.keys(nextCardStatus) as readonly CardStatus[];
const allThatCanBecome = (to: CardStatus) =>
  statuses.filter((status) => nextCardStatus[status].includes(to));

/** What can be done to a card that changes nothing but its state. */
const verbs = {
  block: { from: allThatCanBecome('BLOCKED'), to: 'BLOCKED' },
  unblock: { from: ['BLOCKED'], to: 'ACTIVE' },
  activate: { from: ['ASSIGNED'], to: 'ACTIVE' },
  reportLost: { from: allThatCanBecome('LOST'), to: 'LOST' },
  expire: { from: allThatCanBecome('EXPIRED'), to: 'EXPIRED' },
  retire: { from: allThatCanBecome('RETIRED'), to: 'RETIRED' },
} as const satisfies Record<string, Verb>;

type Change = {
  readonly cardId: string;
  readonly verb: keyof typeof verbs;
  /** Left out where nobody has to give one. */
  readonly reason?: string;
};

/** Moves a card that the viewer sees from one state to the next. CONFLICT where it is in a state from which it cannot go there. */
export function changeCard(db: Db, actor: AuditActor, change: Change): Promise<Card> {
  const { cardId, verb } = change;
  const viewer = signedIn(actor.viewer);
  const sight = cardSightOf(viewer);
  const reason = change.reason === undefined ? null : readRemark(change.reason, 'input.reason');
  const { from, to } = verbs[verb];
  return db.transaction(async (tx) => {
    const [seen] = await findCards(tx, [cardId], sight);
    if (seen === undefined) throw notFound('Card');
    const only = cardsInSight(sight);
    const move = { cardId: seen.id, verb, from, to, only, actorId: viewer.accountId, reason };
    const card = await moveCard(tx, move);
    if (card === undefined) throw conflict('The card is in a state in which this cannot be done.');
    await recordMove(tx, actor, { card, verb, reason, before: seen });
    return card;
  });
}
