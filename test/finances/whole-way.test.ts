import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, expect, test } from 'vitest';
import { aCustomer, anOrganizer, type Person } from '../kit/roles.ts';
import { anEvent, type SeededEvent } from '../kit/seed.ts';
import { CONFIRM, PROCESS } from '../payments/documents.ts';
import { aHolder } from '../payments/wallet.ts';
import { aPlacedOrder, moneyOf } from '../ticketing/paid-order.ts';
import { APPROVE, REQUEST_REFUND } from '../ticketing/refund-documents.ts';
import { openTreasury } from './treasury.ts';

const treasury = await openTreasury();
afterAll(() => treasury[Symbol.asyncDispose]());
const { graph, sql, db, maker, balance, ask, take } = treasury;

const HEALTH = `{ ledgerHealth {
  payments { checks { name state } } finances { checks { name state } }
  mirror { inFlight waiting difference { amountMinor currency } }
} }`;

/** Whether the last that payments said covers all they posted; who else writes in this cluster can keep it back. */
async function isTold() {
  const [row] = await sql<[{ is: boolean }]>`
    select coalesce((
      select sum((row ->> 'dueMinor')::bigint) from jsonb_array_elements((
        select rows from finances.mirror_checkpoints order by watermark desc limit 1)) as row
    ), 0) = (
      select coalesce(sum(amount_minor), 0) from payments.ledger_entries
      where account_id in (select id from payments.ledger_accounts where kind = 'due_finances')
    ) as is`;
  return row.is;
}

/** What an administrator is told of both ledgers, after payments have said how they stand. */
async function health() {
  const say = async () => {
    await sql`select payments_jobs.add_job('publishCheckpoint')`;
    await graph.settle();
    return (await isTold()) ? true : undefined;
  };
  expect(await waitFor(say, { timeoutMs: 60_000 })).toBe(true);
  const { data } = await graph.as(maker.token)(HEALTH);
  const { payments, finances, mirror } = data.ledgerHealth;
  type Check = { readonly name: string; readonly state: string };
  const brokenOf = ({ checks }: { readonly checks: Check[] }) =>
    checks.filter(({ state }) => state !== 'OK').map(({ name }) => name);
  return { broken: [...brokenOf(payments), ...brokenOf(finances)], mirror };
}

const agreed = {
  broken: [],
  mirror: { inFlight: 0, waiting: 0, difference: [] },
};

type Means = { readonly paymentMethod?: string; readonly wallet?: object };

/** Two tickets, booked and paid like this. */
async function buy(event: SeededEvent, customer: Person, means: Means) {
  const order = await aPlacedOrder(graph, event, { customer, quantity: 2 });
  const by = graph.as(customer.token);
  const key = () => ({ idempotencyKey: randomUUID() });
  const started = await by(PROCESS, { input: { ...key(), orderId: order.orderId, ...means } });
  const { id: paymentId } = started.data.processPayment.payment;
  // Where ticketing takes its time it says PROCESSING, and is paid a moment later.
  await by(CONFIRM, { input: { ...key(), paymentId } });
  await graph.settle();
  expect(await moneyOf(graph, order.orderId)).toMatchObject({ captured: order.totalMinor });
  return order;
}

async function giveBack({ customer, ticketIds }: Awaited<ReturnType<typeof buy>>, place: number) {
  const asked = await graph.as(customer.token)(REQUEST_REFUND, { ticketId: ticketIds[place] });
  const { id } = asked.data.requestRefund.refundRequest;
  expect((await graph.as(maker.token)(APPROVE, { id, reason: 'Of course.' })).code).toBeUndefined();
  await graph.settle();
}

const payoutOf = async (organizerId: string, amountMinor: number) => {
  const asked = await ask(organizerId, BigInt(amountMinor));
  const { id } = asked.data.result.payout;
  expect((await take(id, 'Approve', {}, maker)).code).toBe('FORBIDDEN');
  for (const verb of ['Approve', 'Send', 'Pay']) await take(id, verb);
  return id as string;
};

const dueOf = async () => {
  const [row] = await sql<[{ due: string }]>`
    select coalesce(sum(payments.account_balance(id)), 0)::text as due
    from payments.ledger_accounts where kind = 'due_finances' and currency = 'EUR'`;
  const mirrored = await books.balanceOf(db, { kind: 'due_payments', currency: 'EUR' });
  return [BigInt(row.due), mirrored ?? 0n];
};

/** Finances do not take anything in until the answer is called. */
async function takeFinancesDown() {
  await sql`alter table finances.inbox rename to inbox_away`;
  return () => sql`alter table finances.inbox_away rename to inbox`;
}

/** When payments try again to tell what did not arrive. */
const tellAgain = (when: 'now' | 'later') => sql`
  update payments_jobs._private_jobs set run_at = now() + ${when === 'now' ? 0 : 3600}::int * interval '1 second'
  where payload #>> '{event,name}' = 'ledger.posted'`;

test('P-38, P-32, ADM-27, ADM-30: from orders of all kinds to the payout and back, also while finances are down', async () => {
  const organizer = await anOrganizer(graph);
  await treasury.anOrganizerTold(organizer.id);
  const event = await anEvent(graph, {
    organizerId: organizer.id,
    priceMinor: 3000,
    feeMinor: 200,
    taxMinor: 100,
  });
  const { eventId } = event;
  const customer = await aCustomer(graph);
  await graph.settle();
  const { cardId } = await aHolder(graph, { customerId: customer.id, balance: 20_000 });

  // Finances are down, and have not heard of the event either.
  const bringUp = await takeFinancesDown();
  const byCard = await buy(event, customer, { wallet: { cardId } });
  const byProvider = await buy(event, customer, { paymentMethod: 'sandbox_success' });
  const split = await buy(event, customer, {
    paymentMethod: 'sandbox_success',
    wallet: { cardId, amountMinor: '1000' },
  });
  await giveBack(split, 0);
  await tellAgain('later');
  await bringUp();
  const inFlight = await health();
  await tellAgain('now');
  const waiting = await health();
  const told = { eventId, name: 'Harbour Nights' };
  const UPDATE = `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { __typename } }`;
  expect((await graph.as(maker.token)(UPDATE, { input: told })).code).toBeUndefined();

  // Three orders, and both parts of a refund.
  expect(inFlight.mirror).toEqual({ inFlight: 5, waiting: 0, difference: [] });
  expect(waiting.mirror).toEqual({ inFlight: 5, waiting: 5, difference: [] });
  expect(await health()).toEqual(agreed);

  // What the event took is settled and paid out, all of it.
  const taken = byCard.totalMinor + byProvider.totalMinor + split.totalMinor;
  const { refunded } = await moneyOf(graph, split.orderId);
  const [pending = 0] = await balance(organizer);
  const { data } = await treasury.settle(eventId);
  const [settlement] = data.result.settlements;
  const minor = (of: { amountMinor: string }) => Number(of.amountMinor);
  const { gross, refunds, fees, tax, net } = settlement;
  expect([settlement.paymentCount, minor(gross), minor(refunds)]).toEqual([3, taken, refunded]);
  expect(minor(gross) - minor(refunds) - minor(fees) - minor(tax)).toBe(minor(net));
  expect([minor(net), minor(fees) > 0, minor(tax) > 0, refunded > 0]).toEqual([
    pending,
    true,
    true,
    true,
  ]);
  expect(await balance(organizer)).toEqual([0, pending, 0]);
  const payoutId = await payoutOf(organizer.id, pending);
  expect(await balance(organizer)).toEqual([0, 0, 0]);
  const INVOICE = `query ($id: ID!) { payout(id: $id) { status invoice { number url } } }`;
  const paid = await graph.as(organizer.token)(INVOICE, { id: payoutId });
  expect(paid.data.payout).toMatchObject({
    status: 'PAID',
    invoice: { number: expect.stringMatching(/^PAY-/) },
  });

  // A late refund is owed, and the next settlement nets it.
  await giveBack(byCard, 0);
  const [, , owed = 0] = await balance(organizer);
  await buy(event, customer, { paymentMethod: 'sandbox_success' });
  await graph.settle();
  const [more = 0] = await balance(organizer);
  const next = await treasury.settle(eventId);
  expect(owed).toBeGreaterThan(0);
  expect(minor(next.data.result.settlements[0].netted)).toBe(owed);
  expect(await balance(organizer)).toEqual([0, more - owed, 0]);

  expect(await health()).toEqual(agreed);
  const [due = 0n, mirrored] = await dueOf();
  expect(due).toBeGreaterThan(0n);
  expect(mirrored).toBe(-due);
}, 180_000);
