import { notFound } from '@gatehouse/kit-subgraph/errors';
import { transfers } from '@gatehouse/ticketing-db/transfers';
import { and, eq, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { getTransfer, isOpen, type ShownTransfer } from './find-transfers.ts';
import { refusedMove } from './refused-move.ts';

type End = {
  readonly transferId: string;
  /** Whose offers they are. */
  readonly theirs: SQL | undefined;
  readonly change: { readonly status: 'DECLINED' | 'CANCELLED'; readonly toId?: string };
  readonly now: Date;
};

/** Ends an offer that is open. The database decides between this and whoever takes the ticket at the same moment. */
export async function endTransfer(db: TicketingDb, end: End): Promise<ShownTransfer> {
  const { transferId, theirs, change, now } = end;
  const isThis = isUuid(transferId) ? and(eq(transfers.id, transferId), theirs) : undefined;
  if (isThis === undefined) throw notFound('Transfer');
  const ended = await db
    .update(transfers)
    .set({ ...change, decidedAt: now })
    .where(and(isThis, isOpen(now)))
    .returning({ id: transfers.id });
  if (ended.length > 0) return getTransfer(db, transferId);
  if ((await db.$count(transfers, isThis)) === 0) throw notFound('Transfer');
  throw refusedMove('notOpen');
}
