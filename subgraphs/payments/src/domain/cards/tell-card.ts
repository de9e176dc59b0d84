import type { Card } from '@gatehouse/payments-db/cards';
import { publish } from '../publish.ts';
import type { Tx } from '../till.ts';
import { cardEvent } from './card-event.ts';

/** Tells the gates of a card as it is now, in the transaction of its change. */
export const tellCard = (tx: Tx, card: Card): Promise<void> =>
  publish(tx, 'card.updated', cardEvent(card));
