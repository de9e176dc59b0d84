import { publisher } from '@gatehouse/kit-events/publish';
import { events } from '@gatehouse/schema/events';

/** Says, in the transaction of a change, what changed. */
export const publish = publisher(events, 'identity');
