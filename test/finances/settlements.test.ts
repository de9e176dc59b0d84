import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { anOrganizer } from '../kit/roles.ts';
import { capturedTold } from './mirror-kit.ts';
import { openTreasury, SETTLE } from './treasury.ts';

const treasury = await openTreasury();
afterAll(() => treasury[Symbol.asyncDispose]());
const { graph, maker, settle, balance, withPending, withSettled, capture, refund } = treasury;

const amounts = (settlement: Record<string, { amountMinor: string }>) =>
  ['gross', 'refunds', 'fees', 'tax', 'net', 'netted', 'available'].map((name) =>
    Number(settlement[name]?.amountMinor),
  );

test('ADM-30: an event is settled: gross, refunds, fees, tax and net, and the net becomes available', async () => {
  const { organizer, eventId } = await withPending(10_000n);
  const captured = await capture({
    eventId,
    totalMinor: 12_100n,
    feeMinor: 1000n,
    taxMinor: 1100n,
  });
  await refund(captured, 6050n);

  const { data } = await settle(eventId);

  const [settlement] = data.result.settlements;
  expect(amounts(settlement)).toEqual([22_100, 6050, 500, 550, 15_000, 0, 15_000]);
  expect(settlement).toMatchObject({ paymentCount: 2, eventName: 'Harbour Nights' });
  expect(await balance(organizer)).toEqual([0, 15_000, 0]);
});

test('ADM-30: an event that is not three days over is not settled but until a moment that is named; an unknown one is not found', async () => {
  const { eventId } = await withPending(10_000n);
  const input = { idempotencyKey: randomUUID(), eventId };

  const early = await graph.as(maker.token)(SETTLE, { input });
  const named = await settle(eventId);
  const nothing = await settle(eventId);
  const unknown = await settle(randomUUID());

  expect(early.data.result.__typename).toBe('SettlementTooEarlyError');
  expect(Date.parse(early.data.result.dueAt)).toBeGreaterThan(Date.now() + 3 * 24 * 3_600_000);
  expect(named.data.result.__typename).toBe('SettleEventPayload');
  expect(nothing.data.result.__typename).toBe('NothingToSettleError');
  expect(unknown.code).toBe('NOT_FOUND');
});

test('ADM-30: periods of an event never overlap, and what is told late is in the next one', async () => {
  const { organizer, eventId } = await withPending(10_000n);
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  await capture({ eventId, totalMinor: 700n, postedAt: minutesAgo(30) });
  const [from, until] = [minutesAgo(40).toISOString(), minutesAgo(20).toISOString()];

  const first = await settle(eventId, { from, until });
  await capture({ eventId, totalMinor: 90n, postedAt: minutesAgo(35) });
  const again = await settle(eventId, { from: minutesAgo(36).toISOString(), until });
  const rest = await settle(eventId);

  expect(amounts(first.data.result.settlements[0])[0]).toBe(700);
  expect(again.code).toBe('CONFLICT');
  expect(rest.data.result.settlements[0]).toMatchObject({ paymentCount: 2, fromAt: until });
  expect(await balance(organizer)).toEqual([0, 10_790, 0]);
});

test('P-32: refunds after the payout are owed, and the next settlement nets them', async () => {
  const { organizer, eventId, captured } = await withSettled(10_000n);
  const { data } = await treasury.ask(organizer.id, 8000n);
  for (const verb of ['Approve', 'Send', 'Pay']) await treasury.take(data.result.payout.id, verb);

  await refund(captured, 5000n);
  const owed = await balance(organizer);
  await capture({ eventId, totalMinor: 1000n });
  const part = await settle(eventId);
  await capture({ eventId, totalMinor: 4000n });
  await settle(eventId);

  expect(owed).toEqual([0, 0, 3000]);
  expect(amounts(part.data.result.settlements[0]).slice(4)).toEqual([1000, 1000, 0]);
  expect(await balance(organizer)).toEqual([0, 2000, 0]);
});

test('P-32: what a failed payout gives back pays first what the organizer owes', async () => {
  const { organizer, captured } = await withSettled(10_000n);
  const { data } = await treasury.ask(organizer.id, 10_000n);
  const { id } = data.result.payout;
  for (const verb of ['Approve', 'Send']) await treasury.take(id, verb);
  await refund(captured, 4000n);

  await treasury.take(id, 'Fail');

  expect(await balance(organizer)).toEqual([0, 6000, 0]);
});

test('an event whose money all went back is settled at zero', async () => {
  const { organizer, eventId, captured } = await withPending(10_000n);
  await refund(captured, 10_000n);

  const { data } = await settle(eventId);

  expect(amounts(data.result.settlements[0])).toEqual([10_000, 10_000, 0, 0, 0, 0, 0]);
  expect(await balance(organizer)).toEqual([0, 0, 0]);
});

test('P-39: organizers see their own settlements alone', async () => {
  const { organizer, eventId } = await withSettled(1000n);
  const other = await anOrganizer(graph);
  const list = `query ($filter: SettlementFilter) { settlements(filter: $filter) { edges { node { id event { id } } } } }`;
  const variables = { filter: { eventId } };

  const mine = await graph.as(organizer.token)(list, variables);
  const theirs = await graph.as(other.token)(list, variables);
  const all = await graph.as(maker.token)(list, variables);

  const [{ node }] = mine.data.settlements.edges;
  expect(node.event).toEqual({ id: eventId });
  expect(all.data.settlements.edges).toEqual(mine.data.settlements.edges);
  expect(theirs.data.settlements.edges).toEqual([]);
  const byId = 'query ($id: ID!) { settlement(id: $id) { id } }';
  expect((await graph.as(other.token)(byId, { id: node.id })).code).toBe('NOT_FOUND');
  expect((await graph.as(organizer.token)(byId, { id: node.id })).data.settlement).toEqual({
    id: node.id,
  });
});

test('a settlement is never changed, and what it settled is never settled again', async () => {
  const { eventId } = await withSettled(1000n);

  await expect(
    treasury.sql`update finances.settlements set net_minor = 1 where event_id = ${eventId}`,
  ).rejects.toMatchObject({ constraint_name: 'settlements_kept' });
  await expect(
    treasury.sql`update finances.p_payments set settled_in = null where event_id = ${eventId}`,
  ).rejects.toMatchObject({ constraint_name: 'p_payments_kept' });
});

const RULE = `mutation ($input: SetSplitRuleInput!) {
  setSplitRule(input: $input) { splitRule { id scope organizerWeight fromOn untilOn } replayed }
}`;

test('ADM-30: tickets are divided by the rule of their day: of the event, else of its organizer, else of the platform', async () => {
  await using alone = await openTreasury({ worker: true });
  const day = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
  const on = (days: number) => day(days).toISOString().slice(0, 10);
  const set = (input: object) =>
    alone.graph.as(alone.maker.token)(RULE, {
      input: { idempotencyKey: randomUUID(), organizerWeight: 9, platformWeight: 1, ...input },
    });
  const [one, two] = [await alone.anEvent(), await alone.anEvent()];
  const shareOn = async (of: typeof one, days: number) => {
    const told = capturedTold({ eventId: of.eventId, totalMinor: 1001n, postedAt: day(days) });
    await alone.posted(told);
    const [row] = await alone.sql`
      select organizer_minor::int as share from finances.p_payments where payment_id = ${told.paymentId}`;
    return row?.['share'];
  };

  const platform = await set({ scope: 'PLATFORM', fromOn: on(1) });
  await set({ scope: 'ORGANIZER', scopeId: one.organizerId, fromOn: on(2), platformWeight: 2 });
  await set({ scope: 'EVENT', scopeId: one.eventId, fromOn: on(3), organizerWeight: 1 });
  const later = await set({ scope: 'PLATFORM', fromOn: on(5), organizerWeight: 0 });
  const overlapping = await set({ scope: 'PLATFORM', fromOn: on(4) });

  expect(platform.data.setSplitRule.splitRule).toMatchObject({ untilOn: null });
  expect(later.code).toBeUndefined();
  expect(overlapping.code).toBe('CONFLICT');
  expect((await set({ scope: 'PLATFORM', fromOn: on(0) })).code).toBe('BAD_USER_INPUT');
  expect((await set({ scope: 'EVENT', fromOn: on(1) })).code).toBe('BAD_USER_INPUT');
  expect((await set({ scope: 'PLATFORM', fromOn: '2026-02-31' })).code).toBe('BAD_USER_INPUT');
  expect(await shareOn(one, 0)).toBe(1001);
  expect(await shareOn(one, 1)).toBe(901);
  expect(await shareOn(one, 2)).toBe(819);
  expect(await shareOn(one, 3)).toBe(501);
  expect(await shareOn(two, 3)).toBe(901);
  expect(await shareOn(two, 5)).toBe(0);
  const list = await alone.graph.as(alone.maker.token)(
    '{ splitRules(first: 2) { edges { node { scope untilOn } } pageInfo { hasNextPage } } }',
  );
  expect(list.data.splitRules.edges[0].node).toEqual({ scope: 'PLATFORM', untilOn: null });
  expect(list.data.splitRules.pageInfo.hasNextPage).toBe(true);
});
