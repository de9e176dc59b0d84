import {
  sandboxCharges,
  type SandboxIntent,
  sandboxIntents,
  sandboxRefunds,
} from '@gatehouse/payments-db/schema';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../domain/till.ts';

type Registration = Pick<SandboxIntent, 'key' | 'amountMinor' | 'currency' | 'method'>;

/** States in which nothing is decided yet. */
const open = ['requires_confirmation', 'requires_action'];

const isOpen = (key: string) =>
  and(eq(sandboxIntents.key, key), inArray(sandboxIntents.state, open));

const stateOfNew: Readonly<Record<string, string>> = {
  sandbox_action: 'requires_action',
  sandbox_refuse: 'declined',
};

/** Writes down what somebody wants to pay; the same key again is the same intent. */
export async function registerIntent(db: Db, intent: Registration): Promise<SandboxIntent> {
  const state = stateOfNew[intent.method] ?? 'requires_confirmation';
  await db
    .insert(sandboxIntents)
    .values({ ...intent, state })
    .onConflictDoNothing();
  const registered = await findIntent(db, intent.key);
  if (registered === undefined) throw new Error('The sandbox lost an intent.');
  return registered;
}

export async function findIntent(db: Db, key: string): Promise<SandboxIntent | undefined> {
  const [intent] = await db.select().from(sandboxIntents).where(eq(sandboxIntents.key, key));
  return intent;
}

/** Takes the money of an open intent, or declines it, once; counts how often it was asked. */
export function confirmIntent(db: Db, key: string): Promise<SandboxIntent | undefined> {
  return db.transaction(async (tx) => {
    const [intent] = await tx
      .update(sandboxIntents)
      .set({ confirmCount: sql`${sandboxIntents.confirmCount} + 1` })
      .where(eq(sandboxIntents.key, key))
      .returning();
    if (intent === undefined || !open.includes(intent.state)) return intent;
    if (intent.method === 'sandbox_timeout_before' && intent.confirmCount === 1) return intent;
    const state = intent.method === 'sandbox_decline' ? 'declined' : 'succeeded';
    if (state === 'succeeded')
      await tx.insert(sandboxCharges).values({ intentKey: key, amountMinor: intent.amountMinor });
    const [decided] = await tx.update(sandboxIntents).set({ state }).where(isOpen(key)).returning();
    return decided;
  });
}

/** Closes an open intent; one that is decided stays what it is. */
export async function cancelIntent(db: Db, key: string): Promise<SandboxIntent | undefined> {
  await db.update(sandboxIntents).set({ state: 'canceled' }).where(isOpen(key));
  return findIntent(db, key);
}

type GivingBack = typeof sandboxRefunds.$inferInsert;

/** Gives back from what was taken, once per key; tells whether this key is among what was given back, and if just now. */
export function refundCharge(db: Db, refund: GivingBack): Promise<'new' | 'known' | 'refused'> {
  return db.transaction(async (tx) => {
    const { key, intentKey, amountMinor } = refund;
    const ofIntent = eq(sandboxCharges.intentKey, intentKey);
    const [charge] = await tx.select().from(sandboxCharges).where(ofIntent).for('update');
    const earlier = await tx
      .select()
      .from(sandboxRefunds)
      .where(eq(sandboxRefunds.intentKey, intentKey));
    if (earlier.some((row) => row.key === key)) return 'known';
    const givenBack = earlier.reduce((sum, row) => sum + row.amountMinor, 0n);
    if (charge === undefined || givenBack + amountMinor > charge.amountMinor) return 'refused';
    await tx.insert(sandboxRefunds).values(refund);
    return 'new';
  });
}
