import type { Line, PostAnswer } from '@gatehouse/kit-ledger/open-ledger';
import type { Payment } from '@gatehouse/payments-db/schema';
import { books } from '../books.ts';
import { providerPart } from '../provider-part.ts';
import type { Tx } from '../till.ts';
import { tellPosted } from './tell-posted.ts';

export const captureKinds = {
  ORDER: 'order.captured',
  CARD_FEE: 'card_fee.captured',
  RELOAD: 'reload.captured',
} as const satisfies Record<Payment['purpose'], string>;

/** Posts a payment that was paid, whole and once: what the provider took, what the wallet gives, and who it is owed to. False where the wallet cannot give its part. */
export async function postCapture(tx: Tx, payment: Payment): Promise<boolean> {
  const held = payment.holdId === null ? undefined : await post(tx, payment, payment.holdId);
  // The wallet's promise has lapsed: it gives what it has, and takes what the provider already took.
  const answer =
    held === undefined || held.outcome === 'HOLD_OVER' ? await post(tx, payment) : held;
  if (answer.outcome === 'KNOWN') return true;
  if (answer.outcome === 'DIFFERENT')
    throw new Error(`Payment ${payment.id} was posted with another content.`);
  if (answer.outcome !== 'POSTED') return false;
  if (payment.purpose !== 'RELOAD')
    await tellPosted(tx, {
      journalId: answer.journalId,
      payment,
      dueMinor: payment.amountMinor,
    });
  return true;
}

function post(tx: Tx, payment: Payment, hold?: string): Promise<PostAnswer> {
  const { id: sourceId, purpose, orderId, cardId } = payment;
  return books.post(tx, {
    kind: captureKinds[purpose],
    sourceId,
    memo: { paymentId: sourceId, orderId, cardId },
    lines: linesOf(payment, hold),
  });
}

function linesOf(payment: Payment, hold: string | undefined): readonly Line[] {
  const { purpose, amountMinor, walletMinor, currency, accountId, id } = payment;
  const wallet = (minor: bigint): Line => {
    if (accountId === null) throw new Error(`Payment ${id} names no wallet.`);
    return { account: accountId, amountMinor: minor, hold };
  };
  const taken = {
    kind: 'provider_clearing',
    currency,
    amountMinor: -providerPart(payment).amountMinor,
  };
  const due = { kind: 'due_finances', currency, amountMinor };
  const lines =
    purpose === 'RELOAD'
      ? [taken, wallet(amountMinor)]
      : [taken, ...(walletMinor > 0n ? [wallet(-walletMinor)] : []), due];
  return lines.filter((line) => line.amountMinor !== 0n);
}
