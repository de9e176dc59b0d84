import { randomUUID } from 'node:crypto';
import { splitAmount } from '@gatehouse/finances/domain/split-amount';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Office, openOffice } from './office.ts';

const office = await openOffice();
afterAll(() => office[Symbol.asyncDispose]());
const { graph, maker, ask, make, earn, take } = office;

type Party = { readonly kind: string; readonly id?: string };

const aPartner = async (of: Office = office): Promise<Party> => {
  const { partner } = await of.make(of.maker, 'createPartner', { name: randomUUID() });
  return { kind: 'PARTNER', id: partner.id };
};
const setRule = (party: Party, weight: number, fromMonth: string, of: Office = office) =>
  of.make(of.maker, 'setShareRule', { party, weight, fromMonth });
const share = async (month: string, currency = 'EUR', of: Office = office) =>
  (await of.make(of.maker, 'shareProfit', { month, currency })).profitShare;
const partsOf = ({ allocations }: { allocations: { amount: { amountMinor: string } }[] }) =>
  allocations.map(({ amount }) => Number(amount.amountMinor));
const withdraw = (party: Party, amountMinor: number, of: Office = office) =>
  of.ask(of.maker, 'requestWithdrawal', {
    party,
    amountMinor: String(amountMinor),
    currency: 'EUR',
    destination: 'DE00',
  });
const balanceOf = async (party: Party) => {
  const { data } = await graph.as(maker.token)(
    'query P($party: ProfitPartyInput!) { profitParty(party: $party) { name balances { amountMinor currency } } }',
    { party },
  );
  return data.profitParty.balances;
};

/** Three partners who share equally in so much profit. */
const threePartners = async (of: Office, amountMinor: bigint) => {
  const partners = [await aPartner(of), await aPartner(of), await aPartner(of)];
  await of.earn('2025-01-10', amountMinor);
  for (const partner of partners) await setRule(partner, 1, '2025-01', of);
  await of.make(of.maker, 'closePeriod', { month: '2025-01' });
  return partners.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
};

test('P-33: 10.00 over three equal partners is 3.34, 3.33, 3.33, in the same order on every run', async () => {
  await using fresh = await openOffice();
  const partners = await threePartners(fresh, 1000n);
  const months = ['2025-02', '2025-03', '2025-04'];
  for (const month of months) {
    await fresh.earn(`${month}-01`, 1000n);
    await fresh.make(fresh.maker, 'closePeriod', { month });
  }

  for (const month of ['2025-01', ...months]) {
    const shared = await share(month, 'EUR', fresh);

    expect(partsOf(shared)).toEqual([334, 333, 333]);
    expect(shared.allocations.map(({ party }: { party: Party }) => party.id)).toEqual(
      partners.map(({ id }) => id),
    );
  }
});

test('P-33: parts sum exactly to the profit, whatever the weights, and belong to the party and not to its place', () => {
  const parties = fc.uniqueArray(
    fc.record({ id: fc.uuid(), weight: fc.integer({ min: 1, max: 1_000_000 }) }),
    { minLength: 1, maxLength: 12, selector: ({ id }) => id },
  );
  const inOrder = (given: readonly { id: string; weight: number }[]) =>
    given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const shareOf = (amount: bigint, given: readonly { id: string; weight: number }[]) => {
    const sorted = inOrder(given);
    const parts = splitAmount(
      amount,
      sorted.map(({ weight }) => BigInt(weight)),
    );
    return new Map(sorted.map(({ id }, place) => [id, parts[place] ?? 0n]));
  };
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), parties, (amount, given) => {
      const parts = shareOf(amount, given);
      const total = given.reduce((sum, { weight }) => sum + BigInt(weight), 0n);

      expect([...parts.values()].reduce((sum, part) => sum + part, 0n)).toBe(amount);
      expect(shareOf(amount, given.toReversed())).toEqual(parts);
      for (const { id, weight } of given) {
        const exact = amount * BigInt(weight);
        const part = parts.get(id) ?? 0n;
        expect(part * total > exact - total && part * total < exact + total).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('ADM-29, P-34: profit is shared once and in order, a loss is carried; never more than a share is withdrawn', async () => {
  const organizer = await office.anOrganizerKnown();
  const [partner, company, promoter] = [
    await aPartner(),
    { kind: 'COMPANY' },
    { kind: 'ORGANIZER', id: organizer.id },
  ];
  await setRule(company, 2, '2025-01');
  await setRule(partner, 1, '2025-01');
  const { shareRule } = await setRule(promoter, 1, '2025-03');
  await earn('2025-01-10', 1000n);
  await office.anExpense({ amountMinor: '400', incurredOn: '2025-02-10' });
  await earn('2025-03-10', 700n);
  await earn('2025-04-10', 301n);
  const open = await ask(maker, 'shareProfit', { month: '2025-01', currency: 'EUR' });
  for (const month of ['2025-01', '2025-02', '2025-03', '2025-04'])
    await make(maker, 'closePeriod', { month });

  const early = await ask(maker, 'shareProfit', { month: '2025-02', currency: 'EUR' });
  const wish = { month: '2025-01', currency: 'EUR', idempotencyKey: randomUUID() };
  const january = (await make(maker, 'shareProfit', wish)).profitShare;
  const again = await make(maker, 'shareProfit', wish);
  const twice = await ask(maker, 'shareProfit', { month: '2025-01', currency: 'EUR' });
  const february = await share('2025-02');
  const march = await share('2025-03');
  await make(maker, 'setShareRule', { party: company, weight: 1, fromMonth: '2025-04' });
  await make(maker, 'endShareRule', { shareRuleId: shareRule.id, untilMonth: '2025-04' });
  const past = await ask(maker, 'setShareRule', {
    party: partner,
    weight: 9,
    fromMonth: '2025-03',
  });
  const pastEnd = await ask(maker, 'endShareRule', {
    shareRuleId: shareRule.id,
    untilMonth: '2025-03',
  });
  const april = await share('2025-04');
  const nothing = await ask(maker, 'shareProfit', { month: '2025-04', currency: 'TND' });

  expect(open.code).toBe('CONFLICT');
  expect([early, twice, past, nothing].map(({ code }) => code)).toEqual(
    Array.from({ length: 4 }, () => 'CONFLICT'),
  );
  expect(pastEnd.code).toBe('BAD_USER_INPUT');
  expect(again).toMatchObject({ replayed: true, profitShare: { id: january.id } });
  expect(partsOf(january)).toEqual([667, 333]);
  expect(february).toMatchObject({
    profit: { amountMinor: '-400' },
    shared: { amountMinor: '0' },
    carried: { amountMinor: '-400' },
    allocations: [],
  });
  expect(march).toMatchObject({
    brought: { amountMinor: '-400' },
    shared: { amountMinor: '300' },
    carried: { amountMinor: '0' },
  });
  expect(
    march.allocations.map(
      ({ party, amount }: { party: Party & { name: string }; amount: { amountMinor: string } }) =>
        `${party.name.length > 20 ? 'partner' : party.name} ${amount.amountMinor}`,
    ),
  ).toEqual(['The company 150', 'Harbour Nights 75', 'partner 75']);
  expect(partsOf(april)).toEqual([151, 150]);

  const above = await withdraw(partner, 559);
  const { data } = await withdraw(partner, 500);
  const { id } = data.result.disbursement;
  const own = await ask(maker, 'approveDisbursement', { disbursementId: id });
  await take(id, 'approveDisbursement', 'sendDisbursement', 'failDisbursement');
  expect(await balanceOf(partner)).toEqual([{ amountMinor: '558', currency: 'EUR' }]);
  const { data: paid } = await withdraw(partner, 500);
  await take(
    paid.result.disbursement.id,
    'approveDisbursement',
    'sendDisbursement',
    'payDisbursement',
  );
  const missing = await withdraw({ kind: 'PARTNER', id: randomUUID() }, 1);
  const nobodys = await withdraw({ kind: 'COMPANY', id: randomUUID() }, 1);

  expect(above.data.result).toEqual({
    __typename: 'WithdrawalExceedsShareError',
    message: 'Less than that is left of the share: EUR 5.58.',
    available: { amountMinor: '558', currency: 'EUR' },
  });
  expect(own.code).toBe('FORBIDDEN');
  expect([missing.code, nobodys.code]).toEqual(['NOT_FOUND', 'BAD_USER_INPUT']);
  expect(await balanceOf(partner)).toEqual([{ amountMinor: '58', currency: 'EUR' }]);
  const LISTS = `query Lists($party: ProfitPartyInput!, $id: ID!) {
    profitShares(filter: { currency: "EUR" }, first: 3) { edges { node { month } } pageInfo { hasNextPage } }
    shareRules(filter: { party: $party }) { edges { node { weight fromMonth untilMonth } } }
    disbursements(kind: WITHDRAWAL, filter: { partyId: $id, status: PAID }) { edges { node { amount { amountMinor } } } }
    ledgerHealth { finances { isHealthy } }
  }`;
  const lists = await graph.as(maker.token)(LISTS, { party: company, id: partner.id });
  expect(lists.data).toMatchObject({
    profitShares: {
      edges: [
        { node: { month: '2025-04' } },
        { node: { month: '2025-03' } },
        { node: { month: '2025-02' } },
      ],
      pageInfo: { hasNextPage: true },
    },
    shareRules: {
      edges: [
        { node: { weight: 1, fromMonth: '2025-04', untilMonth: null } },
        { node: { weight: 2, untilMonth: '2025-04' } },
      ],
    },
    disbursements: { edges: [{ node: { amount: { amountMinor: '500' } } }] },
    ledgerHealth: { finances: { isHealthy: true } },
  });
});

/** Six at once, of which each wants 400 of a share of 1,000. */
const race = async (party: Party, of: Office) => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => withdraw(party, 400, of)));
  return answers.filter(({ data }) => data.result.__typename === 'RequestWithdrawalPayload').length;
};

test('P-34, ADM-32: of four who share a profit at once one does; withdrawals in parallel never exceed the share; the control, without the floor of the account, does', async () => {
  await using fresh = await openOffice();
  const [first, second] = await threePartners(fresh, 3000n);
  if (first === undefined || second === undefined) throw new Error('There are three.');
  const shares = await Promise.all(
    [1, 2, 3, 4].map(() =>
      fresh.ask(fresh.maker, 'shareProfit', { month: '2025-01', currency: 'EUR' }),
    ),
  );
  expect(shares.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(shares.filter(({ code }) => code === 'CONFLICT')).toHaveLength(3);
  expect(await fresh.balance('profit')).toBe(0);

  expect(await race(first, fresh)).toBe(2);

  await fresh.sql`alter table finances.ledger_accounts drop constraint ledger_accounts_floor_check`;
  await fresh.sql`update finances.ledger_accounts set floor_minor = null`;
  expect(await race(second, fresh)).toBe(6);
});
