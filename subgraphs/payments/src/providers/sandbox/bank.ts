import {
  sandboxCharges,
  type SandboxIntent,
  sandboxIntents,
} from '@gatehouse/payments-db/providers';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../domain/till.ts';
import { announce, intentEvent } from './announce.ts';
import { type Behaviour, methodOf } from './behaviour.ts';

/** The sandbox's side of the counter: books of its own, as durable as ours, and a way to behave. */
export type Bank = { readonly db: Db; readonly behaviour: Behaviour };

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
export function registerIntent(bank: Bank, asked: Registration): Promise<SandboxIntent> {
  const method = methodOf(bank.behaviour, asked.key, asked.method);
  const state = stateOfNew[method] ?? 'requires_confirmation';
  return bank.db.transaction(async (tx) => {
    const [intent] = await tx
      .insert(sandboxIntents)
      .values({ ...asked, method, state })
      .onConflictDoNothing()
      .returning();
    if (intent === undefined) return getIntent(tx, asked.key);
    if (state in stateOfNewAnnounced) await announce(tx, bank.behaviour, intentEvent(intent));
    return intent;
  });
}

/** That something waits to be confirmed is known to whoever registered it. */
const stateOfNewAnnounced = { requires_action: true, declined: true };

async function getIntent(tx: Tx, key: string): Promise<SandboxIntent> {
  const intent = await findIntent(tx, key);
  if (intent === undefined) throw new Error('The sandbox lost an intent.');
  return intent;
}

export async function findIntent(tx: Tx, key: string): Promise<SandboxIntent | undefined> {
  const [intent] = await tx.select().from(sandboxIntents).where(eq(sandboxIntents.key, key));
  return intent;
}

/** Takes the money of an open intent, or declines it, once; counts how often it was asked. */
export function confirmIntent(bank: Bank, key: string): Promise<SandboxIntent | undefined> {
  return bank.db.transaction(async (tx) => {
    const [intent] = await tx
      .update(sandboxIntents)
      .set({ confirmCount: sql`${sandboxIntents.confirmCount} + 1` })
      .where(eq(sandboxIntents.key, key))
      .returning();
    if (intent === undefined || !open.includes(intent.state)) return intent;
    if (intent.method === 'sandbox_timeout_before' && intent.confirmCount === 1) return intent;
    return end(tx, bank, {
      intent,
      state: intent.method === 'sandbox_decline' ? 'declined' : 'succeeded',
    });
  });
}

/** The payer did what was asked of them, or refused to: what waited for that is decided. */
export function actOnIntent(
  bank: Bank,
  key: string,
  act: 'approve' | 'decline',
): Promise<SandboxIntent | undefined> {
  return bank.db.transaction(async (tx) => {
    const ofKey = eq(sandboxIntents.key, key);
    const [intent] = await tx.select().from(sandboxIntents).where(ofKey).for('update');
    if (intent?.state !== 'requires_action') return intent;
    return end(tx, bank, { intent, state: act === 'approve' ? 'succeeded' : 'declined' });
  });
}

/** Closes an open intent; one that is decided stays what it is. */
export function cancelIntent(bank: Bank, key: string): Promise<SandboxIntent | undefined> {
  return bank.db.transaction(async (tx) => {
    const [intent] = await tx
      .update(sandboxIntents)
      .set({ state: 'canceled' })
      .where(isOpen(key))
      .returning();
    if (intent === undefined) return findIntent(tx, key);
    await announce(tx, bank.behaviour, intentEvent(intent));
    return intent;
  });
}

type Ending = { readonly intent: SandboxIntent; readonly state: 'succeeded' | 'declined' };

async function end(
  tx: Tx,
  { behaviour }: Bank,
  { intent: { key, amountMinor }, state }: Ending,
): Promise<SandboxIntent | undefined> {
  if (state === 'succeeded')
    await tx.insert(sandboxCharges).values({ intentKey: key, amountMinor });
  const [ended] = await tx.update(sandboxIntents).set({ state }).where(isOpen(key)).returning();
  if (ended !== undefined) await announce(tx, behaviour, intentEvent(ended));
  return ended;
}
