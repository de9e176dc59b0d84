import { publisher } from '@gatehouse/kit-events/publish';
import { events } from '@gatehouse/schema/events';

/** Says what happened here, in the transaction in which it happened. */
export const publish = publisher(events, 'finances');
