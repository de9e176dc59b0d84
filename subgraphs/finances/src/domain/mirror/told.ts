import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';

/** Posted, now or before; or the event or payment that it is about and that is not known here. */
export type Mirrored = 'posted' | { readonly awaitedId: string };

/** A journal of payments, as it is told. */
export type Told = PayloadOf<Events, 'ledger.posted'>;
