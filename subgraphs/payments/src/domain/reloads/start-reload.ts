import { heldForAnswer } from '../hold-times.ts';
import type { PaymentOutcome } from '../payment-outcome.ts';
import { platformCurrency } from '../platform-currency.ts';
import { refusalOf } from '../refusal-of.ts';
import { schedulePoll } from '../schedule-poll.ts';
import type { Tx } from '../till.ts';
import { openWallet } from '../wallets/open-wallet.ts';
import { writePayment } from '../write-payment.ts';

export type Reload = {
  readonly customerId: string;
  readonly amountMinor: bigint;
  readonly provider: string;
  readonly method: string;
  /** The card it is loaded for, if one was named. */
  readonly cardId?: string | undefined;
  /** The attempt of an automatic reload that asks for it, instead of the holder: it asks once. */
  readonly attemptId?: string | undefined;
  readonly now: Date;
};

/** Writes the payment that will load a wallet, once the wallet has promised to have room for it; nobody was asked for money before. */
export async function startReload(
  tx: Tx,
  { customerId, amountMinor, provider, method, cardId, attemptId, now }: Reload,
): Promise<PaymentOutcome | { readonly ask: string } | { readonly outcome: 'known' }> {
  const currency = platformCurrency;
  const accountId = await openWallet(tx, customerId, currency);
  const who = { customerId, accountId, cardId, subjectId: attemptId };
  const written = await writePayment(tx, {
    terms: { purpose: 'RELOAD', ...who, amountMinor, currency, provider, method },
    hold: { direction: 'in', amountMinor, expiresAt: heldForAnswer(now) },
  });
  if (written.outcome === 'inTheWay') return { outcome: 'known' };
  if (written.outcome === 'refused') return refusalOf(written.answer, currency);
  await schedulePoll(tx, written.payment.id, { now, attempt: 0 });
  return { ask: written.payment.id };
}
