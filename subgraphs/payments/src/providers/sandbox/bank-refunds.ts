import {
  type SandboxRefundRequest,
  sandboxRefundRequests,
  sandboxCharges,
  type SandboxIntent,
  sandboxIntents,
  sandboxRefunds,
} from '@gatehouse/payments-db/providers';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../../domain/till.ts';
import { announce, refundEvent } from './announce.ts';
import type { Bank } from './bank.ts';

type Asked = typeof sandboxRefunds.$inferInsert;

/** What came of asking: `isNew` only for the call that had it decided. */
export type Decided = { readonly request: SandboxRefundRequest; readonly method: string } & {
  readonly isNew: boolean;
};

/** Gives back from what was taken, once per key; undefined where there is not so much to give back. */
export function requestRefund(bank: Bank, asked: Asked): Promise<Decided | undefined> {
  return bank.db.transaction(async (tx) => {
    const { key, intentKey, amountMinor } = asked;
    const ofIntent = eq(sandboxCharges.intentKey, intentKey);
    const [charge] = await tx.select().from(sandboxCharges).where(ofIntent).for('update');
    const [intent] = await tx
      .select()
      .from(sandboxIntents)
      .where(eq(sandboxIntents.key, intentKey));
    const earlier = await findRefundRequest(tx, key);
    if (intent !== undefined && earlier?.state === 'succeeded')
      return { request: earlier, method: intent.method, isNew: false };
    if (charge === undefined || intent === undefined) return undefined;
    const givenBack = await sumGivenBack(tx, intentKey);
    if (givenBack + amountMinor > charge.amountMinor) return undefined;
    const request = await decide(tx, asked, intent);
    if (request.state === 'succeeded') await tx.insert(sandboxRefunds).values(asked);
    await announce(tx, bank.behaviour, refundEvent(request, intent.currency));
    return { request, method: intent.method, isNew: true };
  });
}

export async function findRefundRequest(
  tx: Tx,
  key: string,
): Promise<SandboxRefundRequest | undefined> {
  const isIt = eq(sandboxRefundRequests.key, key);
  const [request] = await tx.select().from(sandboxRefundRequests).where(isIt);
  return request;
}

async function sumGivenBack(tx: Tx, intentKey: string): Promise<bigint> {
  const isOf = eq(sandboxRefunds.intentKey, intentKey);
  const rows = await tx.select().from(sandboxRefunds).where(isOf);
  return rows.reduce((sum, row) => sum + row.amountMinor, 0n);
}

/** One method has its first refund fail; the second attempt goes through. */
async function decide(tx: Tx, asked: Asked, { method }: SandboxIntent) {
  const isFailing = method === 'sandbox_refund_fail';
  const [request] = await tx
    .insert(sandboxRefundRequests)
    .values({ ...asked, state: isFailing ? 'failed' : 'succeeded' })
    .onConflictDoUpdate({
      target: sandboxRefundRequests.key,
      set: {
        state: 'succeeded',
        askCount: sql`${sandboxRefundRequests.askCount} + 1`,
        decidedAt: sql`now()`,
      },
    })
    .returning();
  if (request === undefined) throw new Error('The sandbox lost a refund.');
  return request;
}
