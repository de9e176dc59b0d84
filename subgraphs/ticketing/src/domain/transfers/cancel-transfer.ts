import { transfers } from '@gatehouse/ticketing-db/transfers';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { endTransfer } from './end-transfer.ts';
import type { ShownTransfer } from './find-transfers.ts';

type Cancellation = {
  readonly transferId: string;
  readonly customerId: string;
  readonly now: Date;
};

/** Takes an offer of the customer's own back, or a gift that nobody has claimed. */
export const cancelTransfer = (
  db: TicketingDb,
  { transferId, customerId, now }: Cancellation,
): Promise<ShownTransfer> =>
  endTransfer(db, {
    transferId,
    theirs: eq(transfers.fromId, customerId),
    change: { status: 'CANCELLED' },
    now,
  });
