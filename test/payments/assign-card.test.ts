import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { aBuyer, aShop, codeTo, notThe, type Shop } from './shop.ts';
import { moveCardRow } from './card-rows.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** An assignment that waits for its code. */
async function begun(shop: Shop) {
  const customer = await aBuyer(graph);
  const card = await shop.card();
  const { assignment } = await shop.assign(customer.mobile, card.id);
  const code = await codeTo(graph, customer.mobile);
  return { customer, card, id: assignment.id as string, code };
}

const historyOf = (cardId: string) =>
  graph.sql`select verb, from_status, to_status, holder_id from payments.card_events where card_id = ${cardId} and version > 1`;

test('MER-05 MER-06: a code to the customer makes the card theirs: card, request and wallet at once', async () => {
  const shop = await aShop(graph);
  const customer = await aBuyer(graph);
  const card = await shop.card();

  const first = await shop.assign(customer.mobile.replace('+44', '+44 '), card.id);
  expect(first).toMatchObject({
    __typename: 'AssignCardPayload',
    replayed: false,
    assignment: { status: 'OPEN', triesLeft: 5, card: { id: card.id, status: 'ALLOCATED' } },
  });
  const code = await codeTo(graph, customer.mobile);
  const done = await shop.verify(first.assignment.id, `${code.slice(0, 3)} ${code.slice(3)}`);

  expect(done).toMatchObject({
    __typename: 'VerifyAssignmentCodePayload',
    assignment: { status: 'DONE', card: { id: card.id, status: 'ACTIVE' } },
  });
  expect(await historyOf(card.id)).toEqual([
    { verb: 'assign', from_status: 'ALLOCATED', to_status: 'ACTIVE', holder_id: customer.id },
  ]);
  const [request] = await graph.sql`
    select status, card_id from payments.card_requests where customer_id = ${customer.id}`;
  expect(request).toEqual({ status: 'FULFILLED', card_id: card.id });
  const { data } = await graph.as(customer.token)(
    '{ myWallet { balance { amountMinor } status } }',
  );
  expect(data.myWallet).toEqual({ balance: { amountMinor: '0' }, status: 'OPEN' });
});

test('MER-05: the code is kept as a hash alone, and one key begins one assignment', async () => {
  const shop = await aShop(graph);
  const customer = await aBuyer(graph);
  const { id, uid } = await shop.card();
  const key = randomUUID();

  const answers = await Promise.all([1, 2, 3].map(() => shop.assign(customer.mobile, id, key)));
  const code = await codeTo(graph, customer.mobile);

  expect(new Set(answers.map(({ assignment }) => assignment.id)).size).toBe(1);
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  const rows = await graph.sql`select * from payments.assignments where card_id = ${id}`;
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(code);
  const other = await aBuyer(graph);
  expect(await shop.assign(other.mobile, id, key)).toMatchObject({ code: 'CONFLICT' });
  const byChip = await shop.assignBy({ mobile: customer.mobile, cardUid: uid.toLowerCase() });
  expect(byChip.assignment.card.id).toBe(id);
});

test('MER-05: who is not registered, has not paid, or a card that is not in stock, is an answer; another’s card is not found', async () => {
  const shop = await aShop(graph);
  const card = await shop.card();
  const customer = await aBuyer(graph);
  const unpaid = await aBuyer(graph, { isFeePaid: false });
  const without = await aCustomer(graph);
  const theirs = await (await aShop(graph)).card();
  const offered = await shop.card();
  const [transfer] = await graph.sql`
    insert into payments.card_transfers (from_merchant_id, to_merchant_id, card_count)
    values (${shop.id}, ${randomUUID()}, 1) returning id`;
  await graph.sql`update payments.cards set offered_in = ${transfer?.['id']} where id = ${offered.id}`;
  const sold = await shop.card();
  await moveCardRow(graph, sold.id, { status: 'ACTIVE', holderId: unpaid.id });

  const reasons = [
    await shop.assign('+447700999999', card.id),
    await shop.assign(unpaid.mobile, card.id),
    await shop.assign(without.mobile, card.id),
    await shop.assign(customer.mobile, sold.id),
    await shop.assign(customer.mobile, offered.id),
  ].map(({ reason }) => reason);

  expect(reasons).toEqual([
    'NOT_REGISTERED',
    'FEE_NOT_PAID',
    'FEE_NOT_PAID',
    'CARD_NOT_IN_STOCK',
    'CARD_OFFERED',
  ]);
  for (const id of [theirs.id, randomUUID(), 'no id'])
    expect(await shop.assign(customer.mobile, id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await shop.assign('12', card.id)).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await shop.assignBy({ mobile: customer.mobile })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(
    await graph.sql`select id from payments.assignments where merchant_id = ${shop.id}`,
  ).toEqual([]);
});

test('P-22 MER-06: five wrong codes end it, also for the right one; a used code stays dead', async () => {
  const shop = await aShop(graph);
  const { id, code, card } = await begun(shop);

  const wrong = [];
  for (let tried = 0; tried < 5; tried += 1) wrong.push(await shop.verify(id, notThe(code)));

  expect(wrong.map(({ triesLeft }) => triesLeft)).toEqual([4, 3, 2, 1, 0]);
  expect(await shop.verify(id, code)).toMatchObject({ reason: 'OVER', triesLeft: 0 });
  expect(await shop.sendCode(id)).toMatchObject({ reason: 'OVER' });
  expect(await historyOf(card.id)).toEqual([]);

  const other = await begun(shop);
  const done = await shop.verify(other.id, other.code);
  expect(await shop.verify(other.id, other.code)).toEqual(done);
  expect(await shop.verify(other.id, notThe(other.code))).toMatchObject({ reason: 'OVER' });
  expect(await historyOf(other.card.id)).toHaveLength(1);
});

test('P-22 MER-04: after a resend the code before is dead; a code that is late says so, right or wrong', async () => {
  const shop = await aShop(graph);
  const { id, code, customer } = await begun(shop);

  expect(await shop.sendCode(id)).toMatchObject({ assignment: { id, triesLeft: 5 } });
  const fresh = await codeTo(graph, customer.mobile);
  if (fresh !== code)
    expect(await shop.verify(id, code)).toMatchObject({ reason: 'WRONG', triesLeft: 4 });
  await graph.sql`update payments.assignments set code_expires_at = now() where id = ${id}`;
  for (const late of [fresh, notThe(fresh)])
    expect(await shop.verify(id, late)).toMatchObject({ reason: 'EXPIRED' });
});

test('P-23 MER-06: another merchant finds no such assignment, and a code is good for its own alone', async () => {
  const shop = await aShop(graph);
  const stranger = await aShop(graph);
  const mine = await begun(shop);
  const theirs = await begun(stranger);

  for (const id of [mine.id, randomUUID(), 'no id']) {
    expect(await stranger.verify(id, mine.code)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.sendCode(id)).toMatchObject({ code: 'NOT_FOUND' });
  }
  // The hash of one put into another, as who could write into the table would do.
  await graph.sql`
    update payments.assignments as other set code_hash = mine.code_hash
    from payments.assignments as mine where mine.id = ${mine.id} and other.id = ${theirs.id}`;
  expect(await stranger.verify(theirs.id, mine.code)).toMatchObject({ reason: 'WRONG' });
  expect(await shop.verify(mine.id, mine.code)).toMatchObject({ assignment: { status: 'DONE' } });
});

test('MER-06: a card that left the stock, or a shop or customer that was suspended, between the steps', async () => {
  const shop = await aShop(graph);
  const [moved, suspended, last] = [await begun(shop), await begun(shop), await begun(shop)];
  await moveCardRow(graph, moved.card.id, { merchantId: randomUUID() });
  await graph.sql`
    update payments.p_customers set status = 'SUSPENDED' where customer_id = ${suspended.customer.id}`;

  expect(await shop.verify(moved.id, moved.code)).toMatchObject({ obstacle: 'CARD_NOT_IN_STOCK' });
  expect(await shop.verify(suspended.id, suspended.code)).toMatchObject({
    obstacle: 'NOT_REGISTERED',
  });
  await graph.sql`
    update payments.p_merchants set status = 'SUSPENDED' where merchant_id = ${shop.id}`;
  expect(await shop.verify(last.id, last.code)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await graph.sql`select status from payments.cards where id = ${last.card.id}`).toEqual([
    { status: 'ALLOCATED' },
  ]);
});

test('MER-03: a look-up says registered and fee paid, and nothing else', async () => {
  const shop = await aShop(graph);
  const paid = await aBuyer(graph);
  const unpaid = await aBuyer(graph, { isFeePaid: false });

  expect(await shop.lookUp(paid.mobile)).toEqual({ isRegistered: true, isFeePaid: true });
  expect(await shop.lookUp(unpaid.mobile)).toEqual({ isRegistered: true, isFeePaid: false });
  expect(await shop.lookUp('+447700999998')).toEqual({ isRegistered: false, isFeePaid: false });
  expect(await shop.lookUp('no number')).toMatchObject({ code: 'BAD_USER_INPUT' });
});
