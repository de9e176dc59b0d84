import { type Order, type Payment, payments } from '@gatehouse/payments-db/schema';
import { eq } from 'drizzle-orm';
import { cardToPayBy } from './cards/card-to-pay-by.ts';
import { heldForOrder } from './hold-times.ts';
import { paymentEvent } from './payment-event.ts';
import type { PaymentOutcome } from './payment-outcome.ts';
import { isUnpaid } from './payment-status.ts';
import { publish } from './publish.ts';
import { refusalOf } from './refusal-of.ts';
import { schedulePoll } from './schedule-poll.ts';
import type { Tx } from './till.ts';
import { findAvailable } from './wallets/find-available.ts';
import { openWallet } from './wallets/open-wallet.ts';
import { walletAlone } from './wallet-word.ts';
import { whyNotPayable } from './why-not-payable.ts';
import { writePayment } from './write-payment.ts';

type WalletPart = {
  readonly cardId: string;
  /** As much as there is, when left out. */
  readonly amountMinor?: bigint | undefined;
};

type Start = {
  readonly order: Order;
  /** Whoever is asked for what the wallet does not pay, and by which method; nobody where the wallet has to pay all. */
  readonly asked: { readonly provider: string; readonly method: string } | undefined;
  readonly wallet?: WalletPart | undefined;
  readonly now: Date;
};

/** Writes the payment of an order before anybody is asked for money, or says why the order cannot be paid, or not so. */
export async function startPayment(
  tx: Tx,
  start: Start,
): Promise<PaymentOutcome | { readonly ask: string }> {
  const { order, wallet, now } = start;
  const earlier = await tx.select().from(payments).where(eq(payments.orderId, order.id));
  const reason = whyNotPayable({ order, wasTried: earlier.length > 0, now });
  const live = earlier.find(isLive);
  if (reason !== undefined) return { outcome: 'notPayable', reason, paymentId: live?.id };
  if (live !== undefined) return inTheWay(live);
  if (wallet === undefined) return write(tx, start, 0n);

  const { customerId: holderId, totalMinor, currency } = order;
  const card = await cardToPayBy(tx, { cardId: wallet.cardId, holderId, now });
  if (card.status !== 'ACTIVE') return { outcome: 'cardNotUsable', status: card.status };
  const all = wallet.amountMinor ?? totalMinor;
  const isAllWanted = wallet.amountMinor !== undefined || start.asked === undefined;
  if (isAllWanted) return write(tx, start, all);
  const available = await findAvailable(tx, holderId, currency);
  const part = available < all ? available : all;
  const answer = await write(tx, start, part);
  // Something was spent between looking and taking; now the wallet is locked and what it said is so.
  if ('ask' in answer || answer.outcome !== 'insufficient') return answer;
  return write(tx, start, BigInt(answer.availableMinor));
}

async function write(
  tx: Tx,
  { order, asked, wallet, now }: Start,
  walletMinor: bigint,
): Promise<PaymentOutcome | { readonly ask: string }> {
  const { id: orderId, customerId, totalMinor: amountMinor, currency } = order;
  const isByWallet = wallet !== undefined;
  if (isByWallet && walletMinor === 0n)
    return { outcome: 'insufficient', availableMinor: '0', currency };
  const isAlone = isByWallet && walletMinor === amountMinor;
  const by =
    isAlone || asked === undefined ? { provider: walletAlone, method: walletAlone } : asked;
  const terms = { orderId, customerId, amountMinor, currency, ...by };
  const ofWallet = isByWallet && {
    walletMinor,
    cardId: wallet.cardId,
    accountId: await openWallet(tx, customerId, currency),
    // Nobody else has to be asked: the money is reserved with the row.
    ...(isAlone && { status: 'AUTHORIZED' as const }),
  };
  const expiresAt = heldForOrder(order, now);
  const written = await writePayment(tx, {
    terms: { ...terms, ...ofWallet },
    ...(isByWallet && { hold: { direction: 'out', amountMinor: walletMinor, expiresAt } }),
  });
  if (written.outcome === 'inTheWay') return standsInTheWay(tx, orderId);
  if (written.outcome === 'refused') return refusalOf(written.answer, currency);
  const { payment } = written;
  await publish(tx, 'payment.started', paymentEvent(payment, amountMinor));
  await schedulePoll(tx, payment.id, { now, attempt: 0 });
  return isAlone ? { outcome: 'accepted', paymentId: payment.id } : { ask: payment.id };
}

async function standsInTheWay(tx: Tx, orderId: string): Promise<PaymentOutcome> {
  const all = await tx.select().from(payments).where(eq(payments.orderId, orderId));
  return inTheWay(all.find(isLive));
}

const inTheWay = (live: Payment | undefined): PaymentOutcome => ({
  outcome: 'notPayable',
  reason: live?.status === 'SUCCEEDED' ? 'PAID' : 'PAYMENT_UNDER_WAY',
  paymentId: live?.id,
});

const isLive = ({ status }: Payment): boolean => !isUnpaid(status);
