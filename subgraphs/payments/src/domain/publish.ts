import { publisher } from '@gatehouse/kit-events/publish';
import { events } from '@gatehouse/schema/events';

/** Says what happened to a payment, in the transaction in which it happened. */
export const publish = publisher(events, 'payments');
