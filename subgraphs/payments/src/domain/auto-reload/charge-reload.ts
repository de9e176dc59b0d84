import { ledgerAccounts } from '@gatehouse/payments-db/ledger';
import { pCustomers } from '@gatehouse/payments-db/people';
import { payments } from '@gatehouse/payments-db/schema';
import {
  type AutoReload,
  autoReloads,
  type ReloadAttempt,
  reloadAttempts,
} from '@gatehouse/payments-db/wallets';
import { and, count, eq, gte, sql } from 'drizzle-orm';
import { applyPaymentState } from '../apply-payment-state.ts';
import { askRegistered } from '../ask-registered.ts';
import { chargePayment, recordCharge } from '../charge-payment.ts';
import { startReload } from '../reloads/start-reload.ts';
import type { Till, Tx } from '../till.ts';
import { autoReloadLimits } from './auto-reload-limits.ts';
import { type SkipReason, skipAttempt } from './skip-attempt.ts';
import { startOfDay } from './start-of-day.ts';

type Charge = { readonly attemptId: string; readonly now: Date };

/** Loads a wallet whose threshold was crossed, once per attempt however often it is called, or says why not. */
export async function chargeReload(till: Till, { attemptId, now }: Charge): Promise<void> {
  const { db, log } = till;
  const paymentId = await db.transaction((tx) => begin(tx, till, { attemptId, now }));
  if (paymentId === undefined) return;
  const charged = await chargePayment(till, { paymentId, now });
  await db.transaction((tx) => recordCharge(tx, till, { paymentId, now, charged }));
  const [payment] = await db.select().from(payments).where(eq(payments.id, paymentId));
  if (payment?.status !== 'REQUIRES_ACTION') return;
  // The holder is not there to act.
  const word = await askRegistered(till, 'cancel', payment);
  if (word.says === 'state')
    await db.transaction((tx) => applyPaymentState(tx, log, { ...word, paymentId, now }));
}

async function begin(
  tx: Tx,
  { provider }: Till,
  { attemptId, now }: Charge,
): Promise<string | undefined> {
  const asked = await lock(tx, attemptId);
  if (asked === undefined) return undefined;
  const { attempt, reload } = asked;
  // The queue brought it a second time: the payment is there, and nothing is asked for twice under its id.
  const ofAttempt = eq(payments.subjectId, attemptId);
  const [known] = await tx.select().from(payments).where(ofAttempt);
  if (known !== undefined) return known.id;

  const { holderId, method } = reload;
  const { amountMinor } = attempt;
  const reason = await whyNot(tx, { attempt, reload, now });
  if (reason !== undefined) {
    await skipAttempt(tx, { attempt, holderId, reason, now });
    return undefined;
  }
  const terms = { customerId: holderId, amountMinor, provider: provider.name, method };
  const started = await startReload(tx, { ...terms, attemptId, now });
  if ('ask' in started) return started.ask;
  await skipAttempt(tx, { attempt, holderId, reason: 'CEILING', now });
  return undefined;
}

type Asked = { readonly attempt: ReloadAttempt; readonly reload: AutoReload };

/** Two workers on one attempt come one after the other; nothing for an attempt that is settled. */
async function lock(tx: Tx, attemptId: string): Promise<Asked | undefined> {
  const isOpen = and(eq(reloadAttempts.id, attemptId), eq(reloadAttempts.status, 'OPEN'));
  const [row] = await tx.select().from(reloadAttempts).where(eq(reloadAttempts.id, attemptId));
  if (row === undefined) return undefined;
  const isIts = eq(autoReloads.accountId, row.accountId);
  const [reload] = await tx.select().from(autoReloads).where(isIts).for('no key update');
  const [attempt] = await tx.select().from(reloadAttempts).where(isOpen);
  return reload && attempt && { attempt, reload };
}

async function whyNot(
  tx: Tx,
  { attempt, reload, now }: Asked & { readonly now: Date },
): Promise<SkipReason | undefined> {
  const { accountId, amountMinor } = attempt;
  if (!reload.isEnabled || reload.isPaused) return 'NOT_ACTIVE';
  const ofDay = and(
    eq(reloadAttempts.accountId, accountId),
    // Not by the crossing: what was crossed before midnight and loaded after it is a reload of today.
    gte(reloadAttempts.settledAt, startOfDay(now)),
    eq(reloadAttempts.status, 'SUCCEEDED'),
  );
  const [[account], [holder], [done]] = await Promise.all([
    tx.select().from(ledgerAccounts).where(eq(ledgerAccounts.id, accountId)),
    tx.select().from(pCustomers).where(eq(pCustomers.customerId, reload.holderId)),
    tx
      .select({
        count: count(),
        minor: sql`coalesce(sum(${reloadAttempts.amountMinor}), 0)`.mapWith(BigInt),
      })
      .from(reloadAttempts)
      .where(ofDay),
  ]);
  // A payment under way may still cross the threshold of somebody who was barred; they could not stop the reload.
  if (holder !== undefined && holder.status !== 'ACTIVE') return 'NOT_ACTIVE';
  if (account?.status !== 'open') return 'WALLET_NOT_OPEN';
  const { dayCount, dayMinor } = autoReloadLimits;
  const isCapped = (done?.count ?? 0) >= dayCount || (done?.minor ?? 0n) + amountMinor > dayMinor;
  return isCapped ? 'DAY_CAP' : undefined;
}
