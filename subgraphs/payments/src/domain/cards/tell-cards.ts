import { bulkPublisher } from '@gatehouse/kit-events/publish-many';
import { events } from '@gatehouse/schema/events';
import type { Tx } from '../till.ts';
import { cardEvent } from './card-event.ts';

const publishMany = bulkPublisher(events, 'payments');

/** So many in one statement: few round trips, and no statement of megabytes. */
const sliceSize = 1000;

/** As `tellCard`, of many cards at once. */
export async function tellCards(
  tx: Tx,
  cards: readonly Parameters<typeof cardEvent>[0][],
): Promise<void> {
  for (let from = 0; from < cards.length; from += sliceSize)
    await publishMany(tx, 'card.updated', cards.slice(from, from + sliceSize).map(cardEvent));
}
