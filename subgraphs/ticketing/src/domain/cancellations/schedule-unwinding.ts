import { scheduler } from '@gatehouse/kit-events/schedule';
import type { TicketingDb } from '../db.ts';

const schedule = scheduler('ticketing');

export const unwindEventJob = 'unwindEvent';

/** Where to go on: behind this order, or at the beginning. */
export type Unwinding = { readonly eventId: string; readonly after?: string | undefined };

/** Has the orders of an event that was called off given up or refunded, from here on. */
export const scheduleUnwinding = (tx: TicketingDb, { eventId, after }: Unwinding): Promise<void> =>
  schedule(
    tx,
    unwindEventJob,
    { eventId, after },
    { key: `unwindEvent:${eventId}:${after ?? ''}` },
  );
