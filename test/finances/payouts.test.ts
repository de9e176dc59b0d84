import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { anAdmin, anOrganizer } from '../kit/roles.ts';
import { openTreasury, REQUEST } from './treasury.ts';

const treasury = await openTreasury();
afterAll(() => treasury[Symbol.asyncDispose]());
const { graph, withPending, withSettled, ask, take, balance, maker, checker } = treasury;

const requested = async (organizerId: string, amountMinor: bigint): Promise<string> => {
  const { data, code } = await ask(organizerId, amountMinor);
  if (data?.result.payout === undefined) throw new Error(`Not asked for: ${code}`);
  return data.result.payout.id;
};

const LIST = `query Payouts($filter: PayoutFilter, $first: Int!, $after: String) {
  payouts(filter: $filter, first: $first, after: $after) {
    edges { node { id status organizer { id name } } } pageInfo { hasNextPage endCursor }
  }
}`;

const ITEMS = `query Items($payoutId: ID!) {
  payout(id: $payoutId) { id opening { amountMinor } closing { amountMinor } }
  payoutItems(payoutId: $payoutId) {
    edges { node { kind amount { amountMinor } available { amountMinor } settlement { eventName } } }
  }
}`;

test('ADM-27: a payout is asked for, approved by a second person, sent and paid', async () => {
  const { organizer } = await withSettled(50_000n);

  const { data } = await ask(organizer.id, 30_000n);
  const { id } = data.result.payout;
  const own = await take(id, 'Approve', {}, maker);
  const approved = await take(id, 'Approve');
  const early = await take(id, 'Pay');
  await take(id, 'Send');
  const paid = await take(id, 'Pay', { bankReference: 'BANK-1' });

  expect(data.result).toMatchObject({
    replayed: false,
    payout: { status: 'REQUESTED', isOwnRequest: true, organizerName: 'Harbour Nights' },
  });
  expect(own.code).toBe('FORBIDDEN');
  expect(approved.data.result.payout).toMatchObject({ status: 'APPROVED', isOwnRequest: false });
  expect(early.code).toBe('CONFLICT');
  expect(paid.data.result.payout).toMatchObject({ status: 'PAID', bankReference: 'BANK-1' });
  expect(await balance(organizer)).toEqual([0, 20_000, 0]);
});

test('P-30: of settled 500, of two payouts of 300 at once one is accepted; beyond the settled part none is', async () => {
  const { organizer, eventId } = await withSettled(50_000n);
  await treasury.capture({ eventId, totalMinor: 90_000n });

  const answers = await Promise.all([ask(organizer.id, 30_000n), ask(organizer.id, 30_000n)]);
  const beyond = await ask(organizer.id, 20_001n);

  const types = new Set(answers.map(({ data }) => data.result.__typename));
  expect(types).toEqual(new Set(['CreatePayoutPayload', 'PayoutExceedsBalanceError']));
  expect(beyond.data.result).toEqual({
    __typename: 'PayoutExceedsBalanceError',
    message: 'Less than that is available: EUR 200.00.',
    available: { amountMinor: '20000', currency: 'EUR' },
  });
  expect(await balance(organizer)).toEqual([90_000, 20_000, 0]);
});

test('P-30, control: without the floor of the account, both are accepted', async () => {
  const { organizer } = await withSettled(50_000n);
  await graph.sql`
    update finances.ledger_accounts set floor_minor = null where owner_id = ${organizer.id}`;

  const answers = await Promise.all([ask(organizer.id, 30_000n), ask(organizer.id, 30_000n)]);

  expect(answers.map(({ data }) => data.result.__typename)).toEqual([
    'CreatePayoutPayload',
    'CreatePayoutPayload',
  ]);
});

test('P-31: what was rejected, cancelled or failed at the bank is available again, once', async () => {
  const { organizer } = await withSettled(50_000n);
  const [rejected, cancelled, failed] = [
    await requested(organizer.id, 10_000n),
    await requested(organizer.id, 10_000n),
    await requested(organizer.id, 10_000n),
  ];
  for (const verb of ['Approve', 'Send']) await take(failed, verb);

  const ownRejection = await take(rejected, 'Reject', {}, maker);
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => take(rejected, 'Reject')),
    ...Array.from({ length: 4 }, () => take(cancelled, 'Cancel')),
    ...Array.from({ length: 4 }, () => take(failed, 'Fail')),
  ]);

  expect(ownRejection.code).toBe('FORBIDDEN');
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(3);
  expect(answers.filter(({ code }) => code === 'CONFLICT')).toHaveLength(9);
  expect(await balance(organizer)).toEqual([0, 50_000, 0]);
});

test('P-10: one key asks once and takes a step once; with other content it is CONFLICT', async () => {
  const { organizer } = await withSettled(50_000n);
  const idempotencyKey = randomUUID();

  const answers = await Promise.all(
    Array.from({ length: 4 }, () => ask(organizer.id, 20_000n, { idempotencyKey })),
  );
  const other = await ask(organizer.id, 20_001n, { idempotencyKey });
  const { id } = answers[0]?.data.result.payout ?? {};
  const key = { idempotencyKey: randomUUID() };
  const steps = await Promise.all([take(id, 'Approve', key), take(id, 'Approve', key)]);

  expect(new Set(answers.map(({ data }) => data.result.payout.id)).size).toBe(1);
  expect(answers.map(({ data }) => data.result.replayed).filter(Boolean)).toHaveLength(3);
  expect(other.code).toBe('CONFLICT');
  expect(new Set(steps.map(({ data }) => data.result.replayed))).toEqual(new Set([false, true]));
  expect(await balance(organizer)).toEqual([0, 30_000, 0]);
});

test('P-06: less than 10.00, nothing, less than nothing or no currency is BAD_USER_INPUT', async () => {
  const { organizer } = await withSettled(50_000n);

  for (const amountMinor of ['999', '0', '-1000', '10.5'])
    expect((await ask(organizer.id, 0n, { amountMinor })).code).toBe('BAD_USER_INPUT');
  expect((await ask(organizer.id, 1000n, { currency: 'euro' })).code).toBe('BAD_USER_INPUT');
  expect((await ask(organizer.id, 1000n, { destination: ' ' })).code).toBe('BAD_USER_INPUT');
  // A currency without minor units: 10, not 1000.
  expect((await ask(organizer.id, 9n, { currency: 'JPY' })).code).toBe('BAD_USER_INPUT');
  expect((await ask(organizer.id, 10n, { currency: 'JPY' })).data.result.__typename).toBe(
    'PayoutExceedsBalanceError',
  );
  expect(await balance(organizer)).toEqual([0, 50_000, 0]);
});

test('one bank reference belongs to one payment', async () => {
  const { organizer } = await withSettled(50_000n);
  const ids = [await requested(organizer.id, 1000n), await requested(organizer.id, 1000n)];
  for (const id of ids) for (const verb of ['Approve', 'Send']) await take(id, verb);

  const bankReference = randomUUID();
  const answers = await Promise.all(ids.map((id) => take(id, 'Pay', { bankReference })));

  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['CONFLICT', undefined]));
});

test('ORG-06: an organizer asks for a payout, cancels it, and sees the history and its statement', async () => {
  const { organizer, eventId, captured } = await withSettled(50_000n);
  const asOrganizer = graph.as(organizer.token);
  const wish = { amountMinor: '20000', currency: 'EUR', destination: 'DE00' };
  const input = { ...wish, idempotencyKey: randomUUID() };

  const first = await asOrganizer(REQUEST, { input });
  const cancelled = await take(first.data.result.payout.id, 'Cancel', {}, organizer);
  await treasury.refund(captured, 5000n);
  const second = await requested(organizer.id, 30_000n);
  const list = await asOrganizer('{ myPayouts { edges { node { id status } } } }');
  const statement = await asOrganizer(ITEMS, { payoutId: second });

  expect(first.data.result.payout).toMatchObject({
    opening: { amountMinor: '0' },
    closing: { amountMinor: '30000' },
  });
  expect(cancelled.data.result.payout.status).toBe('CANCELLED');
  expect(list.data.myPayouts.edges.map(({ node }: { node: object }) => node)).toEqual([
    { id: second, status: 'REQUESTED' },
    { id: first.data.result.payout.id, status: 'CANCELLED' },
  ]);
  expect(statement.data.payout).toMatchObject({
    opening: { amountMinor: '30000' },
    closing: { amountMinor: '15000' },
  });
  const items = statement.data.payoutItems.edges.map(
    ({ node }: { node: { kind: string; amount: { amountMinor: string } } }) =>
      `${node.kind} ${node.amount.amountMinor}`,
  );
  expect(items).toEqual(['PAYOUT -30000', 'REFUND -5000', 'PAYOUT_RETURNED 20000']);
  const before = await asOrganizer(ITEMS, { payoutId: first.data.result.payout.id });
  expect(before.data.payoutItems.edges[1].node).toMatchObject({
    kind: 'SETTLEMENT',
    settlement: { eventName: 'Harbour Nights' },
  });
  expect(eventId).toBeDefined();
});

test('ADM-27: administrators page through payouts by status and organizer', async () => {
  const { organizer } = await withSettled(50_000n);
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push(await requested(organizer.id, 1000n));
  await take(ids[0] ?? '', 'Approve');
  const asAdmin = graph.as(checker.token);

  const filter = { organizerId: organizer.id };
  const page = await asAdmin(LIST, { filter, first: 2 });
  const { endCursor } = page.data.payouts.pageInfo;
  const rest = await asAdmin(LIST, { filter, first: 2, after: endCursor });
  const approved = await asAdmin(LIST, { filter: { ...filter, status: 'APPROVED' }, first: 5 });

  const idsOf = (answer: typeof page) =>
    answer.data.payouts.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect([...idsOf(page), ...idsOf(rest)]).toEqual(ids.toReversed());
  expect(rest.data.payouts.pageInfo.hasNextPage).toBe(false);
  expect(idsOf(approved)).toEqual([ids[0]]);
  expect(page.data.payouts.edges[0].node.organizer).toEqual({
    id: organizer.id,
    name: 'Harbour Nights',
  });
});

test('P-39: another organizer’s payout, statement and balance are not found, by id, alias or entity', async () => {
  const { organizer } = await withSettled(50_000n);
  const payoutId = await requested(organizer.id, 1000n);
  const other = await anOrganizer(graph);
  await treasury.anOrganizerTold(other.id);
  const asOther = graph.as(other.token);

  const byId = await asOther(`query ($id: ID!) { mine: payout(id: $id) { id } }`, { id: payoutId });
  const items = await asOther(ITEMS, { payoutId });
  const cancelled = await take(payoutId, 'Cancel', {}, other);
  const theirs = await asOther(
    `query ($id: ID!) { organizer(id: $id) { id balances { pending { amountMinor } } } }`,
    {
      id: organizer.id,
    },
  );
  const list = await asOther('{ myPayouts { edges { node { id } } } }');

  expect(byId.code).toBe('NOT_FOUND');
  expect(items.code).toBe('NOT_FOUND');
  expect(cancelled.code).toBe('NOT_FOUND');
  expect(theirs.code).toBe('NOT_FOUND');
  expect(theirs.data.organizer.balances).toBeNull();
  expect(list.data.myPayouts.edges).toEqual([]);
  for (const id of ['nonsense', randomUUID()])
    expect((await take(id, 'Approve')).code).toBe('NOT_FOUND');
});

test('administrators see an organizer’s balances beside its profile; who only supports customers does not', async () => {
  const { organizer } = await withPending(4000n);
  const question = `query ($id: ID!) { organizer(id: $id) { name balances { pending { amountMinor currency } } } }`;

  const seen = await graph.as(maker.token)(question, { id: organizer.id });
  const support = await anAdmin(graph, { role: 'Support' });
  const hidden = await graph.as(support.token)(question, { id: organizer.id });

  expect(seen.data.organizer.balances).toEqual([
    { pending: { amountMinor: '4000', currency: 'EUR' } },
  ]);
  expect(hidden.code).toBe('NOT_FOUND');
  expect(hidden.data.organizer.balances).toBeNull();
});
