import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Card } from '@gatehouse/payments-db/cards';
import type { Events } from '@gatehouse/schema/events';

/** A card as gates are told of it. */
export const cardEvent = ({
  id: cardId,
  version,
  uid,
  holderId,
  status,
}: Pick<Card, 'id' | 'version' | 'uid' | 'holderId' | 'status'>): PayloadOf<
  Events,
  'card.updated'
> => ({ cardId, version, uid, holderId, status, isActive: status === 'ACTIVE' });
