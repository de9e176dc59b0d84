import { randomUUID } from 'node:crypto';
import { assignments, type Assignment } from '@gatehouse/payments-db/cards';
import { pCustomers } from '@gatehouse/payments-db/people';
import { eq } from 'drizzle-orm';
import { publish } from '../publish.ts';
import type { Tx } from '../till.ts';
import { hashAssignmentCode, newAssignmentCode } from './assignment-code.ts';
import { countAsk } from './count-ask.ts';
import { codeLifeMs, codeTries } from './merchant-limits.ts';

export type Sending = { readonly key: Buffer; readonly shopName: string; readonly now: Date };

/** Sends a new code to the assignment's customer, counted; the one before is dead with its row's hash. */
export async function sendCode(
  tx: Tx,
  assignment: Assignment,
  { key, shopName, now }: Sending,
): Promise<Assignment> {
  const { id, merchantId, customerId } = assignment;
  await countAsk(tx, { kind: 'code', merchantId, customerId, now });
  const code = newAssignmentCode();
  const [sent] = await tx
    .update(assignments)
    .set({
      codeHash: hashAssignmentCode(key, assignment, code),
      codeExpiresAt: new Date(now.getTime() + codeLifeMs),
      triesLeft: codeTries,
    })
    .where(eq(assignments.id, id))
    .returning();
  if (sent === undefined) throw new Error(`Assignment ${id} is gone.`);
  const [customer] = await tx
    .select({ mobile: pCustomers.mobile })
    .from(pCustomers)
    .where(eq(pCustomers.customerId, customerId));
  if (customer?.mobile == null) return sent;
  const content = { kind: 'cardCode', code, shopName } as const;
  await publish(tx, 'message.requested', { messageId: randomUUID(), to: customer.mobile, content });
  return sent;
}
