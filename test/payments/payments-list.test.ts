import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAYMENTS } from './documents.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { pay } from './pay.ts';
import { tokenOf } from './payments-alone.ts';
import { reload } from './wallet.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const support = tokenOf('admin', '00000000-0000-0000-0000-00000000000a', 'Support');

async function list(token: string | undefined, variables: object = {}) {
  const { data, code } = await desk.as(token)(PAYMENTS, variables);
  const edges = (data?.payments.edges ?? []) as {
    node: Record<string, unknown> & { id: string };
  }[];
  return {
    code,
    ids: edges.map(({ node }) => node.id),
    nodes: edges.map(({ node }) => node),
    page: data?.payments.pageInfo,
  };
}

/** Three payments of one customer, in the order they were made: paid, declined, a reload. */
async function aHistory() {
  const order = await desk.anOrder();
  const { customerId, token } = order;
  const declined = await pay(desk, order, 'sandbox_decline');
  const paid = await pay(desk, order);
  const loaded = await reload(desk, { token }, { amountMinor: 500 });
  return {
    customerId,
    token,
    ids: [declined.paymentId, paid.paymentId, loaded.result.payment.id as string],
  };
}

test('WEB-27: a customer’s history is their own, the latest first, page by page without a gap', async () => {
  const [mine, others] = [await aHistory(), await aHistory()];

  const all = await list(mine.token);
  const first = await list(mine.token, { first: 2 });
  const rest = await list(mine.token, { first: 2, after: first.page.endCursor });
  const foreign = await list(mine.token, { filter: { customerId: others.customerId } });

  expect(all.ids).toEqual(mine.ids.toReversed());
  expect([...first.ids, ...rest.ids]).toEqual(all.ids);
  expect([first.page.hasNextPage, rest.page.hasNextPage]).toEqual([true, false]);
  expect(foreign.ids).toEqual([]);
});

test('WEB-27: administrators who support customers see those of all, by customer, state and purpose', async () => {
  const { customerId, ids } = await aHistory();
  const [declined, paid, loaded] = ids;
  await desk.settle();

  const filtered = (filter: object) => list(support, { filter: { customerId, ...filter } });

  expect((await filtered({})).ids).toEqual(ids.toReversed());
  expect((await filtered({ status: 'FAILED' })).ids).toEqual([declined]);
  expect((await filtered({ purpose: 'RELOAD' })).ids).toEqual([loaded]);
  expect((await filtered({ purpose: 'ORDER', status: 'SUCCEEDED' })).ids).toEqual([paid]);
});

test('P-39: nobody else sees a history; wrong cursors and pages are BAD_USER_INPUT', async () => {
  const usher = tokenOf('admin', '00000000-0000-0000-0000-00000000000b', 'Usher');
  const merchant = tokenOf('merchant', '00000000-0000-0000-0000-00000000000c');

  expect((await list(undefined)).code).toBe('UNAUTHENTICATED');
  expect((await list(usher)).code).toBe('FORBIDDEN');
  expect((await list(merchant)).code).toBe('FORBIDDEN');
  expect((await list(support, { first: 101 })).code).toBe('BAD_USER_INPUT');
  expect((await list(support, { after: 'nonsense' })).code).toBe('BAD_USER_INPUT');
  expect((await list(support, { filter: { customerId: 'nobody' } })).code).toBe('BAD_USER_INPUT');
});
