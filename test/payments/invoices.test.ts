import { randomUUID } from 'node:crypto';
import { reportHealth } from '@gatehouse/payments/domain/health/report-health';
import { payments } from '@gatehouse/payments/subgraph';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { CONFIRM, PROCESS } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { confirm, pay, startPaying } from './pay.ts';
import { tokenOf } from './payments-alone.ts';
import { aHolder, reload } from './wallet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());
afterEach(async () => {
  await desk.settle();
  const wrong = await desk.sql`
    select label from payments.documents as document where total_minor <> (
      select sum(amount_minor) from payments.ledger_entries as entry
      join payments.ledger_accounts as account on account.id = entry.account_id
      where account.kind = 'due_finances' and entry.journal_id = document.journal_id)`;
  const missing = await desk.sql`
    select id from payments.ledger_journals where kind like any ('{%.captured,%.refunded}') and kind not like 'reload.%'
      and id not in (select journal_id from payments.documents)`;
  expect({ wrong: [...wrong], missing: [...missing] }).toEqual({ wrong: [], missing: [] });
});

const INVOICE_OF = `query ($id: ID!) { payment(id: $id) { invoice {
  id number kind issuedAt url total { amountMinor currency } creditNotes { number kind total { amountMinor } }
} } }`;
const BOOK = `mutation ($input: BookTicketsInput!) {
  bookTickets(input: $input) { ... on BookTicketsPayload { order { id } } }
}`;
const INVOICE = `query ($id: ID!) { invoice(id: $id) { number } }`;

const lines = [
  {
    name: 'Adult',
    quantity: 2,
    unitMinor: '1000',
    feeMinor: '150',
    taxMinor: '300',
    totalMinor: '2450',
  },
  {
    name: 'Child',
    quantity: 3,
    unitMinor: '600',
    feeMinor: '0',
    taxMinor: '300',
    totalMinor: '2100',
  },
];

const invoiceOf = async (token: string, id: string) =>
  (await desk.as(token)(INVOICE_OF, { id })).data.payment.invoice;

async function aPaidOrder(walletMinor = 0) {
  const order = await desk.anOrder({ lines, eventName: 'Harbour Nights' } as object);
  const { cardId, customerId } = await aHolder(desk, {
    customerId: order.customerId,
    balance: walletMinor,
  });
  const wallet = { cardId, amountMinor: walletMinor };
  const { result } = await startPaying(desk, order, {
    method: 'sandbox_success',
    ...(walletMinor > 0 && { wallet }),
  });
  const paymentId: string = result.payment.id;
  await confirm(desk, order, { paymentId });
  await desk.settle();
  return { ...order, customerId, paymentId };
}

const today = () => new Date().toISOString().slice(0, 10);

const giveBack = async (
  { orderId, paymentId, customerId, eventId }: Awaited<ReturnType<typeof aPaidOrder>>,
  minor: number,
) => {
  const amount = { amountMinor: String(minor), currency: 'EUR' };
  const about = { refundId: randomUUID(), orderId, paymentId, customerId, eventId };
  await desk.tell('refund.approved', { ...about, amount, cause: 'ADMIN' });
  await desk.settle();
};

test('WEB-28: a paid order has an invoice with what was ordered, numbered, its total the ledger’s', async () => {
  const [first, second] = [await aPaidOrder(), await aPaidOrder()];

  const invoices = [
    await invoiceOf(first.token, first.paymentId),
    await invoiceOf(second.token, second.paymentId),
  ];

  const year = new Date().getUTCFullYear();
  for (const invoice of invoices)
    expect(invoice).toMatchObject({
      kind: 'INVOICE',
      total: { amountMinor: '4550', currency: 'EUR' },
      creditNotes: [],
    });
  const [one, two] = invoices.map(({ number }) => number as string);
  expect(one).toMatch(new RegExp(`^INV-${year}-\\d{6}$`));
  expect(Number(two?.slice(-6))).toBe(Number(one?.slice(-6)) + 1);
  const [row] = await desk.sql`select snapshot from payments.documents where label = ${one ?? ''}`;
  expect(
    row?.['snapshot'].lines.map(({ text, totalMinor }: { text: string; totalMinor: string }) => [
      text,
      totalMinor,
    ]),
  ).toEqual([
    ['Harbour Nights: Adult', '2300'],
    ['Fees: Adult', '150'],
    ['Harbour Nights: Child', '2100'],
  ]);
  expect(row?.['snapshot'].totals.taxes).toMatchObject([{ name: 'Tax', taxMinor: '600' }]);
  expect(row?.['snapshot'].notes).toEqual([
    `Paid on ${today()}: EUR 45.50 through the payment provider.`,
  ]);
});

test('P-35: what goes back is a credit note of the invoice for each side, with its share of the tax, and together all of it', async () => {
  const paid = await aPaidOrder(1550);

  for (const minor of [1000, 3000, 550]) await giveBack(paid, minor);

  const invoice = await invoiceOf(paid.token, paid.paymentId);
  const totals = invoice.creditNotes.map(({ total }: { total: { amountMinor: string } }) =>
    Number(total.amountMinor),
  );
  expect(invoice.total.amountMinor).toBe('4550');
  expect(totals).toHaveLength(6);
  expect(totals.reduce((sum: number, total: number) => sum + total, 0)).toBe(-4550);
  const [taxes] = await desk.sql`
    select sum((tax ->> 'taxMinor')::int)::int as sum from payments.documents, jsonb_array_elements(snapshot #> '{totals,taxes}') as tax
    where corrects = ${invoice.id}`;
  expect(taxes?.['sum']).toBe(-600);
  const [note] = await desk.sql`
    select snapshot from payments.documents where corrects = ${invoice.id} order by number limit 1`;
  expect(note?.['snapshot']).toMatchObject({
    references: [{ text: invoice.number }, { text: today() }, {}, {}],
    notes: [`Given back on ${today()}.`],
  });
});

test('P-35: payments that are captured at once get numbers without a gap, and one invoice each', async () => {
  const orders = await Promise.all(Array.from({ length: 8 }, () => desk.anOrder()));
  await Promise.all(orders.map((order) => pay(desk, order)));
  await desk.settle();

  const rows =
    await desk.sql`select number::int, source_id from payments.documents where kind = 'INVOICE' order by number`;
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
  expect(new Set(rows.map(({ source_id: source }) => source)).size).toBe(rows.length);
});

test('P-35: the database lets nobody change or delete an issued invoice', async () => {
  await aPaidOrder();

  await expect(desk.sql`update payments.documents set total_minor = 1`).rejects.toThrow();
  await expect(desk.sql`delete from payments.documents`).rejects.toThrow();
});

test('P-39: another’s invoice is NOT_FOUND; those who support customers see it; a reload has none', async () => {
  const paid = await aPaidOrder();
  const { result } = await reload(desk, paid, { amountMinor: 500 });
  const { id } = await invoiceOf(paid.token, paid.paymentId);
  const ask = (token?: string, wanted: string = id) => desk.as(token)(INVOICE, { id: wanted });

  expect((await ask(paid.token)).data.invoice.number).toMatch(/^INV-/);
  expect((await ask(tokenOf('admin', randomUUID(), 'Support'))).data.invoice.number).toMatch(
    /^INV-/,
  );
  expect((await ask(tokenOf('customer', randomUUID()))).code).toBe('NOT_FOUND');
  expect((await ask(paid.token, 'no id')).code).toBe('NOT_FOUND');
  expect((await ask()).code).toBe('UNAUTHENTICATED');
  expect(await invoiceOf(paid.token, result.payment.id)).toBeNull();
});

test('WEB-28 P-35: its PDF comes by a link, the same to the byte when prices and names change, and by no other link', async () => {
  await using graph = await openGraph();
  const customer = await aCustomer(graph);
  const ask = graph.as(customer.token);
  const { eventId, ticketTypeId } = await anEvent(graph, { priceMinor: 2500, feeMinor: 150 });
  const items = [{ ticketTypeId, attendees: [{ self: true }] }];
  const booked = await ask(BOOK, { input: { idempotencyKey: randomUUID(), eventId, items } });
  const orderId = booked.data.bookTickets.order.id;
  const started = await ask(PROCESS, {
    input: { idempotencyKey: randomUUID(), orderId, paymentMethod: 'sandbox_success' },
  });
  const { id: paymentId } = started.data.processPayment.payment;
  await ask(CONFIRM, { input: { idempotencyKey: randomUUID(), paymentId } });
  await graph.settle();
  const { data } = await ask(INVOICE_OF, { id: paymentId });
  const { url } = data.payment.invoice as { url: string };

  const at = new URL(url);
  const fetchFrom = (link: string) => fetch(new URL(link, graph.url));
  const first = await fetchFrom(at.pathname + at.search);
  await graph.sql`update ticketing.ticket_types set price_minor = price_minor + 100, name = 'Dear'`;
  await graph.sql`update payments.p_orders set event_name = 'Renamed', lines = '[]'`;
  await graph.sql`update payments.p_customers set name = 'Married'`;
  const again = await fetchFrom(at.pathname + at.search);
  const forged = await fetchFrom(`${at.pathname}${at.search}x`);

  expect(first.headers.get('content-type')).toBe('application/pdf');
  const bytes = Buffer.from(await first.arrayBuffer());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.equals(Buffer.from(await again.arrayBuffer()))).toBe(true);
  expect(forged.status).toBe(404);
});

test('P-02 P-35: ledgerHealth names a gap, a document that is not its journal, and what was not invoiced', async () => {
  await using office = await openDesk();
  for (let count = 0; count < 3; count += 1) await pay(office, await office.anOrder());
  await office.settle();
  const db = drizzle(office.sql, { schema: payments.tables });
  const broken = async () =>
    (await reportHealth(db)).filter(({ state }) => state === 'BROKEN').map(({ name }) => name);
  const before = await broken();

  await office.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update payments.ledger_journals set created_at = created_at - interval '2 hours'`;
    await tx`delete from payments.documents where number = 2`;
    await tx`update payments.documents set journal_id = null where number = 3`;
  });

  expect(before).toEqual([]);
  expect(await broken()).toEqual(
    expect.arrayContaining([
      'series of documents have no gap',
      'documents come to what was posted',
      'what was posted has its document',
    ]),
  );
});
