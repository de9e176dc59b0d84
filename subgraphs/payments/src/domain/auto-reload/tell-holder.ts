import { randomUUID } from 'node:crypto';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { pCustomers } from '@gatehouse/payments-db/people';
import type { Events } from '@gatehouse/schema/events';
import { eq } from 'drizzle-orm';
import { publish } from '../publish.ts';
import type { Tx } from '../till.ts';

type Message = PayloadOf<Events, 'message.requested'>['content'];

/** Sends a wallet's holder a message, where they can be reached. */
export async function tellHolder(tx: Tx, holderId: string, content: Message): Promise<void> {
  const [holder] = await tx.select().from(pCustomers).where(eq(pCustomers.customerId, holderId));
  const to = holder?.status === 'ACTIVE' ? (holder.mobile ?? holder.email) : null;
  if (to === null) return;
  await publish(tx, 'message.requested', { messageId: randomUUID(), to, content });
}
