import { payments, refunds } from '@gatehouse/payments-db/schema';
import { and, eq, type SQL } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import { providerPart } from '../provider-part.ts';
import type { GivingBack, Named, Notice } from '../provider.ts';
import type { Tx } from '../till.ts';

type About<A> = Extract<Notice, { readonly about: A }>;

/** What a notice is about, as our books have it, with what the provider says of it. */
export type Subject =
  | {
      readonly about: 'payment';
      readonly paymentId: string;
      readonly named: Named;
      readonly word: About<'payment'>['word'];
    }
  | {
      readonly about: 'refund';
      readonly refundId: string;
      readonly giving: GivingBack;
      readonly word: About<'refund'>['word'];
    };

/** The payment or refund of this provider that a notice is about; undefined for one that is not known here. */
export async function findSubject(
  tx: Tx,
  provider: string,
  notice: About<'payment' | 'refund'>,
): Promise<Subject | undefined> {
  const { id } = notice.about === 'payment' ? notice.payment : notice.refund;
  if (!isId(id)) return undefined;
  const isOurs = eq(payments.provider, provider);
  return notice.about === 'payment'
    ? findPayment(tx, isOurs, notice)
    : findRefund(tx, isOurs, notice);
}

async function findPayment(
  tx: Tx,
  isOurs: SQL,
  { payment: subject, word }: About<'payment'>,
): Promise<Subject | undefined> {
  const [payment] = await tx
    .select()
    .from(payments)
    .where(and(isOurs, eq(payments.id, subject.id)));
  if (payment === undefined) return undefined;
  const { id: paymentId } = payment;
  // Until its first answer is written down, the provider's name for it is known from here alone.
  const providerRef = payment.providerRef ?? subject.providerRef;
  return { about: 'payment', paymentId, named: { paymentId, providerRef }, word };
}

async function findRefund(
  tx: Tx,
  isOurs: SQL,
  { refund: subject, word }: About<'refund'>,
): Promise<Subject | undefined> {
  const [found] = await tx
    .select({ refund: refunds, payment: payments })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(and(isOurs, eq(refunds.id, subject.id)));
  if (found === undefined) return undefined;
  const { id: refundId } = found.refund;
  const { id: paymentId, providerRef, currency } = found.payment;
  const payment = { paymentId, providerRef };
  const giving = { refundId, payment, amount: providerPart({ ...found.refund, currency }) };
  return { about: 'refund', refundId, giving, word };
}
