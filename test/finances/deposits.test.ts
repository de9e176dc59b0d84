import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { type Office, openOffice } from './office.ts';

const office = await openOffice();
afterAll(() => office[Symbol.asyncDispose]());
const { graph, maker, checker, ask, make, aDeposit, anOrganizerKnown, take, balance } = office;

const giveBack = (depositId: string, amountMinor: number, of: Office = office) =>
  of.ask(of.maker, 'returnDeposit', {
    depositId,
    amountMinor: String(amountMinor),
    destination: 'DE00',
  });
const keep = (depositId: string, amountMinor: number, of: Office = office) =>
  of.ask(of.maker, 'forfeitDeposit', {
    depositId,
    amountMinor: String(amountMinor),
    reason: 'A broken stage.',
  });

const ONE = `query Deposit($id: ID!) {
  deposit(id: $id) { left { amountMinor } returned { amountMinor } forfeited { amountMinor } }
}`;
const stateOf = async (id: string) => {
  const { data } = await graph.as(maker.token)(ONE, { id });
  const { left, returned, forfeited } = data.deposit;
  return [left, returned, forfeited].map(({ amountMinor }) => Number(amountMinor));
};

test('ADM-31: a deposit is taken, kept in part and given back in part, by two people', async () => {
  const [bank, revenue] = [await balance('bank'), await balance('platform_revenue')];

  const { id, ...taken } = await aDeposit(50_000);
  const kept = await keep(id, 12_000);
  const { data } = await giveBack(id, 30_000);
  const { disbursement } = data.result;
  const own = await ask(maker, 'approveDisbursement', { disbursementId: disbursement.id });
  await take(disbursement.id, 'approveDisbursement', 'sendDisbursement', 'payDisbursement');
  const { data: refused } = await giveBack(id, 8001);
  const { data: alsoRefused } = await keep(id, 8001);

  expect(taken).toMatchObject({
    reason: 'Stage damage',
    organizerName: 'Harbour Nights',
    amount: { amountMinor: '50000', currency: 'EUR' },
    left: { amountMinor: '50000' },
  });
  expect(kept.data.result.deposit.left).toEqual({ amountMinor: '38000' });
  expect(disbursement).toMatchObject({
    kind: 'DEPOSIT_RETURN',
    status: 'REQUESTED',
    deposit: { id },
  });
  expect(own.code).toBe('FORBIDDEN');
  expect(refused.result).toEqual({
    __typename: 'DepositExceededError',
    message: 'Less than that is left: EUR 80.00.',
    left: { amountMinor: '8000', currency: 'EUR' },
  });
  expect(alsoRefused.result.__typename).toBe('DepositExceededError');
  expect(await stateOf(id)).toEqual([8000, 30_000, 12_000]);
  expect(await balance('bank')).toBe(bank - 20_000);
  expect(await balance('platform_revenue')).toBe(revenue + 12_000);
});

test('ADM-31: what came to nothing is left again, once; another deposit of the same organizer is not touched', async () => {
  const { id: organizerId } = await anOrganizerKnown();
  const [{ id }, { id: other }] = [
    await aDeposit(1000, organizerId),
    await aDeposit(700, organizerId),
  ];
  const ids = [];
  for (const amount of [100, 200, 300])
    ids.push((await giveBack(id, amount)).data.result.disbursement.id);
  const [rejected, cancelled, failed] = ids;
  expect(await stateOf(id)).toEqual([400, 600, 0]);

  await take(failed, 'approveDisbursement', 'sendDisbursement', 'failDisbursement');
  await take(cancelled, 'cancelDisbursement');
  await take(rejected, 'rejectDisbursement');
  const again = await ask(checker, 'rejectDisbursement', {
    disbursementId: rejected,
    reason: 'No.',
  });
  const LIST = `query List($filter: DepositFilter, $of: DisbursementFilter) {
    deposits(filter: $filter) { edges { node { id } } }
    disbursements(kind: DEPOSIT_RETURN, filter: $of) { edges { node { id status } } }
  }`;
  const listed = await graph.as(maker.token)(LIST, {
    filter: { organizerId },
    of: { subjectId: id },
  });

  expect(again.code).toBe('CONFLICT');
  expect(await stateOf(id)).toEqual([1000, 0, 0]);
  expect(await stateOf(other)).toEqual([700, 0, 0]);
  expect(listed.data.deposits.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
    other,
    id,
  ]);
  expect(
    listed.data.disbursements.edges.map(({ node }: { node: { status: string } }) => node.status),
  ).toEqual(['FAILED', 'CANCELLED', 'REJECTED']);
});

/** Eight at once, of which each wants 300 of 1,000. */
const race = async ({ hasFloor }: { readonly hasFloor: boolean }) => {
  const { id } = await office.aDeposit(1000);
  if (!hasFloor)
    await office.sql`update finances.ledger_accounts set floor_minor = null where owner_id = ${id}`;
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, place) => (place % 2 === 0 ? giveBack : keep)(id, 300)),
  );
  return answers.filter(({ data }) => data.result.__typename !== 'DepositExceededError').length;
};

test('ADM-31: of eight who return and keep parts at once, never more than is left goes', async () => {
  expect(await race({ hasFloor: true })).toBe(3);
});

test('ADM-31, control: without the floor of the account, all of them do', async () => {
  expect(await race({ hasFloor: false })).toBe(8);
});

test('P-10, P-39: one key takes one deposit; who is unknown and what is a payout is not found', async () => {
  const { id: organizerId } = await anOrganizerKnown();
  const wish = {
    organizerId,
    amountMinor: '500',
    currency: 'EUR',
    reason: 'Rent',
    idempotencyKey: randomUUID(),
  };

  const taken = await Promise.all([1, 2, 3].map(() => make(maker, 'takeDeposit', wish)));
  const other = await ask(maker, 'takeDeposit', { ...wish, amountMinor: '501' });
  const bad = await ask(maker, 'takeDeposit', {
    ...wish,
    idempotencyKey: randomUUID(),
    amountMinor: '0',
  });
  const missing = [
    await ask(maker, 'takeDeposit', {
      ...wish,
      idempotencyKey: randomUUID(),
      organizerId: randomUUID(),
    }),
    await giveBack(randomUUID(), 1),
    await keep('x', 1),
    await ask(maker, 'approveDisbursement', { disbursementId: randomUUID() }),
  ];

  expect(new Set(taken.map(({ deposit }) => deposit.id)).size).toBe(1);
  expect(taken.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(other.code).toBe('CONFLICT');
  expect(bad.code).toBe('BAD_USER_INPUT');
  expect(missing.map(({ code }) => code)).toEqual(missing.map(() => 'NOT_FOUND'));
});
