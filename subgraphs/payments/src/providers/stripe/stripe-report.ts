import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Stripe } from 'stripe';
import type { Movement, Provider } from '../../domain/provider.ts';
import { askStripe } from './ask-stripe.ts';
import { fromStripe } from './stripe-amount.ts';

const perPage = 100;

const kinds: Readonly<Record<string, Movement['kind']>> = {
  charge: 'charge',
  payment: 'charge',
  refund: 'refund',
  payment_refund: 'refund',
  refund_failure: 'refund',
  payment_failure_refund: 'refund',
  stripe_fee: 'fee',
  payout: 'payout',
};

/** What moved on our balance at Stripe, every movement of it: what we do not know is `other` and not left out. */
export const stripeReport =
  ({ balanceTransactions }: Stripe, log: Logger): Provider['report'] =>
  async ({ from, to }) => {
    const asked = await askStripe(log, async () => {
      const movements: Movement[] = [];
      const created = { gte: secondsOf(from), lt: secondsOf(to) };
      const pages = { created, limit: perPage, expand: ['data.source'] };
      for await (const each of balanceTransactions.list(pages))
        movements.push(...movementsOf(each));
      return movements;
    });
    return asked.says === 'answer' ? asked.answer : { says: 'nothing' };
  };

/** Stripe counts in seconds: the first one that begins at a moment or later, so that spans that meet share none. */
const secondsOf = (moment: Date): number => Math.ceil(moment.getTime() / 1000);

function movementsOf(transaction: Stripe.BalanceTransaction): Movement[] {
  const { type, amount, fee, currency, created } = transaction;
  const of = { ...nameOf(transaction), at: new Date(created * 1000) };
  const moved: Movement = {
    kind: kinds[type] ?? 'other',
    amount: fromStripe({ amount, currency }),
    ...of,
  };
  if (fee === 0) return [moved];
  return [moved, { kind: 'fee', amount: fromStripe({ amount: -fee, currency }), ...of }];
}

function nameOf({ id, source }: Stripe.BalanceTransaction): Pick<Movement, 'providerRef' | 'id'> {
  if (source === null || typeof source === 'string') return { providerRef: source ?? id };
  if (source.object === 'charge') {
    const { payment_intent: intent, metadata } = source;
    const providerRef = (typeof intent === 'string' ? intent : intent?.id) ?? source.id;
    return { providerRef, ...ours(metadata['paymentId']) };
  }
  if (source.object === 'refund')
    return { providerRef: source.id, ...ours(source.metadata?.['refundId']) };
  return { providerRef: source.id };
}

const ours = (id: string | undefined) => (id === undefined ? {} : { id });
