import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { asker, type Ask } from '../../kit/ask.ts';
import { CONFIRM, PROCESS } from '../../payments/documents.ts';
import { bookingInput } from '../../ticketing/booking-input.ts';

const BOOK = `mutation ($input: BookTicketsInput!) {
  bookTickets(input: $input) { ... on BookTicketsPayload { order { id } } } }`;

export type Purchase = { readonly orderId: string; readonly paymentId: string };

type Buying = {
  /** Where Gatehouse is now; it may be somewhere else after a restart. */
  readonly url: () => string;
  readonly token: string;
  readonly event: { readonly eventId: string; readonly ticketTypeId: string };
  readonly onRepeat: () => void;
};

/** Longer than any restart. */
const patienceMs = 120_000;

/** Buys a ticket as a good client does: what got no answer is sent again under the same key, until it has one. */
export async function purchase({ url, token, event, onRepeat }: Buying): Promise<Purchase> {
  const insist = async <T>(read: (ask: Ask) => Promise<T | undefined>): Promise<T> => {
    const endsAt = performance.now() + patienceMs;
    while (performance.now() < endsAt) {
      const answer = await read(asker(url())).catch(() => undefined);
      if (answer !== undefined) return answer;
      onRepeat();
      await pause(100);
    }
    throw new Error('No answer for two minutes.');
  };
  const as = { token };
  const booking = bookingInput(event);
  const orderId = await insist(async (ask) => {
    const { data } = await ask(BOOK, { input: booking }, as);
    return data?.bookTickets?.order?.id as string | undefined;
  });
  const start = { idempotencyKey: randomUUID(), orderId, paymentMethod: 'sandbox_success' };
  const paymentId = await insist(async (ask) => {
    const { data } = await ask(PROCESS, { input: start }, as);
    return data?.processPayment?.payment?.id as string | undefined;
  });
  const confirming = { idempotencyKey: randomUUID(), paymentId };
  await insist(async (ask) => {
    const { data } = await ask(CONFIRM, { input: confirming }, as);
    return data?.confirmPayment?.payment?.status === 'SUCCEEDED' || undefined;
  });
  return { orderId, paymentId };
}
