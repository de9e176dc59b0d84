import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, ne } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { endTransfer } from './end-transfer.ts';
import { offeredTo, type ShownTransfer } from './find-transfers.ts';

type Refusal = { readonly transferId: string; readonly customerId: string; readonly now: Date };

/** Turns down a ticket that was offered to the customer; it stays whose it is. */
export const declineTransfer = (
  db: TicketingDb,
  { transferId, customerId, now }: Refusal,
): Promise<ShownTransfer> =>
  endTransfer(db, {
    transferId,
    theirs: and(offeredTo(db, customerId), ne(transfers.fromId, customerId)),
    change: { status: 'DECLINED', toId: customerId },
    now,
  });
