import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, type Person } from '../kit/roles.ts';
import { askCard, type CardVerb } from './card-asks.ts';
import { aCardRow } from './card-rows.ts';
import { PAY_FEE } from './documents.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (who: { readonly token: string }, verb: CardVerb, input: object) =>
  askCard(graph, who, [verb, input]);

/** A customer whose request stands there. */
async function asked({ isApproved = false, isPaid = false } = {}) {
  const customer = await aCustomer(graph);
  await graph.settle();
  const { request } = await ask(customer, 'requestCard', { idempotencyKey: randomUUID() });
  const requestId = request.id as string;
  if (isApproved) await ask(admin, 'approveCardRequest', { requestId });
  if (isPaid) await payFee(customer, requestId);
  return { customer, requestId };
}

const payFee = async (customer: Person, requestId: string) => {
  const input = { idempotencyKey: randomUUID(), requestId, paymentMethod: 'sandbox_success' };
  const { data } = await graph.as(customer.token)(PAY_FEE, { input });
  expect(data.payCardFee).toMatchObject({ payment: { status: 'SUCCEEDED' } });
};

test('WEB-29: a customer asks for a card at 5.00, once per key and not while another request is open', async () => {
  const customer = await aCustomer(graph);
  const input = { idempotencyKey: randomUUID(), deliveryAddress: ' 3 Quai du Port\nMarseille ' };

  const answers = await Promise.all([1, 2, 3].map(() => ask(customer, 'requestCard', input)));
  const second = await ask(customer, 'requestCard', { idempotencyKey: randomUUID() });
  const other = await ask(customer, 'requestCard', { ...input, deliveryAddress: 'Elsewhere' });

  expect(answers.filter(({ replayed }) => replayed)).toHaveLength(2);
  expect(answers[0].request).toMatchObject({
    status: 'REQUESTED',
    fee: { amountMinor: '500', currency: 'EUR' },
    card: null,
  });
  expect([second, other]).toEqual([{ code: 'CONFLICT' }, { code: 'CONFLICT' }]);
  const { data } = await graph.as(customer.token)(
    '{ myCardRequests { edges { node { id status deliveryAddress } } } }',
  );
  expect(data.myCardRequests.edges).toEqual([
    {
      node: {
        id: answers[0].request.id,
        status: 'REQUESTED',
        deliveryAddress: '3 Quai du Port\nMarseille',
      },
    },
  ]);
});

test('ADM-38 WEB-29: approved, paid and fulfilled: the card is the customer’s, on its way until they activate it, and they are told', async () => {
  const { customer, requestId } = await asked();
  const card = await aCardRow(graph);
  const fulfil = () => ask(admin, 'fulfilCardRequest', { requestId, cardUid: card.uid });

  expect(await fulfil()).toEqual({ code: 'CONFLICT' });
  const approved = await ask(admin, 'approveCardRequest', { requestId });
  expect(approved.request.status).toBe('APPROVED');
  expect(await ask(admin, 'approveCardRequest', { requestId })).toEqual({ code: 'CONFLICT' });
  expect(await fulfil()).toEqual({ code: 'CONFLICT' });
  await payFee(customer, requestId);
  const done = await fulfil();
  expect(done.request).toMatchObject({
    status: 'FULFILLED',
    card: { id: card.id, status: 'ASSIGNED' },
  });
  expect(await fulfil()).toEqual({ code: 'CONFLICT' });
  await graph.settle();
  expect((await graph.inbox(customer.mobile)).text).toContain('fulfilled');

  const stranger = await aCustomer(graph);
  const cardId = card.id;
  expect(await ask(stranger, 'activateCard', { cardId })).toEqual({ code: 'NOT_FOUND' });
  const active = await ask(customer, 'activateCard', { cardId });
  expect(active.card).toMatchObject({ status: 'ACTIVE', holder: { id: customer.id } });
  expect(await ask(customer, 'activateCard', { cardId })).toEqual({ code: 'CONFLICT' });
});

test('ADM-38: refused for a reason that the customer reads, or taken back; the fee that was paid goes back once', async () => {
  const refused = await asked({ isPaid: true });
  const cancelled = await asked({ isApproved: true, isPaid: true });
  const reason = 'No cards are left.';

  const answer = await ask(admin, 'refuseCardRequest', { requestId: refused.requestId, reason });
  expect(answer.request).toMatchObject({ status: 'REFUSED', reason });
  const { requestId } = cancelled;
  expect(await ask(refused.customer, 'cancelCardRequest', { requestId })).toEqual({
    code: 'NOT_FOUND',
  });
  expect((await ask(cancelled.customer, 'cancelCardRequest', { requestId })).request.status).toBe(
    'CANCELLED',
  );
  expect(await ask(cancelled.customer, 'cancelCardRequest', { requestId })).toEqual({
    code: 'CONFLICT',
  });
  expect(await ask(admin, 'refuseCardRequest', { requestId, reason })).toEqual({
    code: 'CONFLICT',
  });
  await graph.settle();
  const paid = await graph.sql`
    select refunded_minor::int as refunded from payments.payments
    where subject_id in (${refused.requestId}, ${requestId})`;
  expect(paid).toEqual([{ refunded: 500 }, { refunded: 500 }]);
  expect((await graph.inbox(refused.customer.mobile)).text).toContain(reason);
  const LIST = `query ($filter: CardRequestFilter) { cardRequests(filter: $filter) { edges { node { id customer { id } } } } }`;
  const filter = { status: 'REFUSED', customerId: refused.customer.id };
  const { data } = await graph.as(admin.token)(LIST, { filter });
  expect(data.cardRequests.edges).toEqual([
    { node: { id: refused.requestId, customer: { id: refused.customer.id } } },
  ]);
  expect((await graph.as(refused.customer.token)(LIST)).code).toBe('FORBIDDEN');
});
