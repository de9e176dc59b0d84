import { providerEvents } from '@gatehouse/payments-db/providers';
import { and, eq, sql } from 'drizzle-orm';
import { applyPaymentState } from '../apply-payment-state.ts';
import { applyRefundState } from '../apply-refund-state.ts';
import { nextLook } from '../next-look.ts';
import type { Provider } from '../provider.ts';
import type { Till, Tx } from '../till.ts';
import type { EventKey } from './event-key.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { scheduleApplying } from './schedule-applying.ts';

type Look = EventKey & { readonly attempt: number; readonly now: Date };

/** About a week. What nobody here knows by then belongs to somebody else who shares the account. */
const attemptsMax = 10;

/**
 * Applies one stored event, once, by the same functions as confirmation and poller. What cannot be applied yet, because the
 * subject is not known here or the provider does not answer, stays and is tried again later.
 */
export async function applyProviderEvent(
  till: Till,
  { attempt, now, ...event }: Look,
): Promise<void> {
  const { db, log } = till;
  const [stored] = await db.select().from(providerEvents).where(isEvent(event));
  if (stored?.state !== 'RECEIVED' || stored.body === null) return;
  const provider = till.providerNamed(event.provider);
  const notice = provider.readWebhook(stored.body);
  if (notice?.about === 'nothing') return settle(db, event, 'IGNORED');

  const subject = notice && (await findSubject(db, event.provider, notice));
  const apply = subject && (await decide(till, provider, { subject, now }));
  if (apply !== undefined)
    return db.transaction(async (tx) => {
      await apply(tx);
      await settle(tx, event, 'APPLIED');
    });
  // Known and not answered, or not readable at present: that has no end but the answer.
  if (subject !== undefined || notice === undefined || attempt < attemptsMax)
    return scheduleApplying(db, event, { attempt: attempt + 1, runAt: nextLook(now, attempt) });
  log.error({ ...event, about: notice.about }, 'provider speaks of something that is not ours');
  return settle(db, event, 'IGNORED');
}

type Question = { readonly subject: Subject; readonly now: Date };

/** What to do in one transaction; undefined while the provider does not say. */
async function decide(
  { log }: Till,
  provider: Provider,
  { subject, now }: Question,
): Promise<((tx: Tx) => Promise<unknown>) | undefined> {
  if (subject.about === 'payment') {
    const { paymentId, named } = subject;
    const word = subject.word.says === 'ask' ? await provider.fetch(named) : subject.word;
    if (word.says !== 'state') return undefined;
    return (tx) => applyPaymentState(tx, log, { ...word, paymentId, now });
  }
  const { refundId, giving } = subject;
  const word = subject.word.says === 'ask' ? await provider.fetchRefund(giving) : subject.word;
  if (word.says === 'nothing' || word.says === 'unknown') return undefined;
  return (tx) => applyRefundState(tx, log, { refundId, word });
}

const isEvent = ({ provider, eventId }: EventKey) =>
  and(eq(providerEvents.provider, provider), eq(providerEvents.eventId, eventId));

async function settle(tx: Tx, event: EventKey, state: 'APPLIED' | 'IGNORED'): Promise<void> {
  await tx
    .update(providerEvents)
    .set({ state, settledAt: sql`now()` })
    .where(and(isEvent(event), eq(providerEvents.state, 'RECEIVED')));
}
