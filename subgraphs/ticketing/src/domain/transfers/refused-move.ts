import { conflict } from '@gatehouse/kit-subgraph/errors';

/** Why a ticket did not change hands, as the functions of migration 0014 name it. */
export type Immovable =
  | 'notValid'
  | 'admitted'
  | 'refundOpen'
  | 'eventClosed'
  | 'transfersOff'
  | 'offerOpen'
  | 'notOpen'
  | 'own';

const sentences: Readonly<Record<Immovable, string>> = {
  notValid: 'Only a valid ticket can change hands.',
  admitted: 'This ticket was used to enter already.',
  refundOpen: 'The money of this ticket was asked back.',
  eventClosed: 'The event has begun or does not take place.',
  transfersOff: 'Tickets of this event cannot change hands.',
  offerOpen: 'This ticket is offered to somebody already.',
  notOpen: 'This offer is over.',
  own: 'The ticket is theirs already.',
};

/** CONFLICT with a sentence about it. */
export const refusedMove = (why: Immovable) => conflict(sentences[why]);
