import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** What a customer does with money beside buying: loads the wallet, pays for a card and looks at it all. */
export async function customerMoneySteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { data } = await graph.as(token)('{ me { id } }');
  const paymentMethod = 'sandbox_success';
  const reload = { idempotencyKey: randomUUID(), amountMinor: '2500', paymentMethod };
  await send('ReloadWallet', { input: reload }, token);
  const [request] = await graph.sql<[{ id: string }]>`
    insert into payments.card_requests (customer_id, fee_minor, currency)
    values (${data.me.id}, 500, 'EUR') returning id`;
  const fee = { idempotencyKey: randomUUID(), requestId: request.id, paymentMethod };
  await send('PayCardFee', { input: fee }, token);
  // Invoices are issued a moment after the payment.
  await graph.settle();
  const { payments } = await send('PaymentHistory', {}, token);
  const id = invoicesIn(payments)[0]?.id;
  await send('Invoice', { id }, token);
}

type Listed = {
  readonly edges: readonly {
    readonly node: { readonly invoice: { readonly id: string } | null };
  }[];
};

const invoicesIn = ({ edges }: Listed) =>
  edges.flatMap(({ node: { invoice } }) => (invoice === null ? [] : [invoice]));

/** What an administrator looks at of others' payments. */
export async function adminMoneySteps({ send, token }: Signed): Promise<void> {
  const { payments } = await send('Payments', {}, token);
  await send('Invoice', { id: invoicesIn(payments)[0]?.id }, token);
}
