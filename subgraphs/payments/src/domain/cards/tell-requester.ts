import type { CardRequest } from '@gatehouse/payments-db/cards';
import { pCustomers } from '@gatehouse/payments-db/people';
import { eq, sql } from 'drizzle-orm';
import { publish } from '../publish.ts';
import type { Tx } from '../till.ts';

const decisions = { APPROVED: 'approved', REFUSED: 'refused', FULFILLED: 'fulfilled' } as const;

/** Tells the mobile of a customer what became of their request, where there is one. */
export async function tellRequester(tx: Tx, request: CardRequest): Promise<void> {
  const { status, customerId, reason } = request;
  if (status === 'REQUESTED' || status === 'CANCELLED') return;
  const [message] = await tx
    .select({ to: pCustomers.mobile, messageId: sql<string>`uuidv7()` })
    .from(pCustomers)
    .where(eq(pCustomers.customerId, customerId));
  if (!message?.to) return;
  const { to, messageId } = message;
  const content = {
    kind: 'cardRequestDecided',
    decision: decisions[status],
    reason: reason ?? '',
  } as const;
  await publish(tx, 'message.requested', { messageId, to, content });
}
