import { waitFor } from '@gatehouse/kit-events/wait-for';
import { refunds, type Refund } from '@gatehouse/ticketing-db/refunds';
import { and, eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

const settledWithinMs = 2000;

/** Gives payments a moment to give the money back, so that who granted it reads how it ended; past that the refund is PENDING still. */
export async function awaitRefund(db: TicketingDb, { id, status }: Refund): Promise<void> {
  if (status === 'SUCCEEDED') return;
  const isSettled = and(eq(refunds.id, id), eq(refunds.status, 'SUCCEEDED'));
  const find = async () => {
    const [settled] = await db.select({ id: refunds.id }).from(refunds).where(isSettled);
    return settled;
  };
  await waitFor(find, { timeoutMs: settledWithinMs });
}
