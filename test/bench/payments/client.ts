import { byId } from '../graph-contender.ts';
import { readOperation, type Operation } from '../operation.ts';
import type { Bookable } from '../data/scene.ts';
import type { Payer } from './payers.ts';

export type HeldOrder = { readonly orderId: string; readonly payer: Payer };

export type PaymentMethod = 'card' | 'provider';

export const operations = {
  book: readOperation('HoldPlaces'),
  start: readOperation('ProcessPayment'),
  confirm: readOperation('ConfirmPayment'),
};

type Result = { readonly __typename: string };

/** Asks a graph as the portal of customers does, by the ids of its documents. */
export function openClient(url: string) {
  const ask = async (operation: Operation, token: string, input: object): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(byId(operation, { input })),
    });
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as {
      data?: Record<string, Result>;
      errors?: unknown;
    };
    if (!data || errors) throw new Error(text);
    return Object.values(data)[0];
  };

  /** An order that waits to be paid. */
  const book = async (payer: Payer, { eventId, ticketTypeId }: Bookable): Promise<HeldOrder> => {
    const items = [{ ticketTypeId, attendees: [{ self: true }, { guestName: 'Guest' }] }];
    const input = { idempotencyKey: crypto.randomUUID(), eventId, items };
    const { order } = (await ask(operations.book, payer.token, input)) as {
      readonly order: { readonly id: string };
    };
    return { orderId: order.id, payer };
  };

  /** A whole payment: started, confirmed, and its tickets issued; answers the status that the payer is told. */
  const pay = async ({ orderId, payer }: HeldOrder, by: PaymentMethod): Promise<string> => {
    const part =
      by === 'card' ? { wallet: { cardId: payer.cardId } } : { paymentMethod: 'sandbox_success' };
    const start = { idempotencyKey: crypto.randomUUID(), orderId, ...part };
    const started = (await ask(operations.start, payer.token, start)) as Paid;
    if (started.payment === undefined) return started.__typename;
    const confirm = { idempotencyKey: crypto.randomUUID(), paymentId: started.payment.id };
    const { payment, __typename } = (await ask(operations.confirm, payer.token, confirm)) as Paid;
    return payment?.status ?? __typename;
  };
  return { book, pay };
}

type Paid = Result & { readonly payment?: { readonly id: string; readonly status: string } };
