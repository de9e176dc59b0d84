import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Order } from '@gatehouse/ticketing-db/orders';
import type { TicketingDb } from '../db.ts';

const schedule = scheduler('ticketing');

/** Ends the hold when its time comes; scheduled again, it moves. */
export const scheduleExpiry = (tx: TicketingDb, { id, expiresAt }: Order): Promise<void> =>
  schedule(tx, 'expireOrder', { orderId: id }, { runAt: expiresAt, key: `expireOrder:${id}` });
