import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { forfeitDeposit } from '@gatehouse/finances/domain/deposits/forfeit-deposit';
import { returnDeposit } from '@gatehouse/finances/domain/deposits/return-deposit';
import { takeDeposit } from '@gatehouse/finances/domain/deposits/take-deposit';
import { nextDisbursementStatus } from '@gatehouse/finances/domain/disbursements/disbursement-status';
import { disbursementVerbs } from '@gatehouse/finances/domain/disbursements/move-disbursement';
import { stepOther } from '@gatehouse/finances/domain/disbursements/step-other';
import { approveExpense } from '@gatehouse/finances/domain/expenses/approve-expense';
import { createExpense } from '@gatehouse/finances/domain/expenses/create-expense';
import { createExpenseCategory } from '@gatehouse/finances/domain/expenses/create-expense-category';
import { payExpense } from '@gatehouse/finances/domain/expenses/pay-expense';
import { reportHealth } from '@gatehouse/finances/domain/health/report-health';
import { closePeriod } from '@gatehouse/finances/domain/periods/close-period';
import { createPartner } from '@gatehouse/finances/domain/profit/create-partner';
import { requestWithdrawal } from '@gatehouse/finances/domain/profit/request-withdrawal';
import { setShareRule } from '@gatehouse/finances/domain/profit/set-share-rule';
import { shareProfit } from '@gatehouse/finances/domain/profit/share-profit';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aMaker, financesDb } from './disbursements-kit.ts';
import { teller } from './mirror-kit.ts';

const graph = await openGraph({ worker: false });
const { db, ...connection } = financesDb(graph);
afterAll(async () => {
  await connection[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});
const [maker, checker] = [aMaker(), aMaker()];
const organizerId = randomUUID();
await teller(db).anOrganizerTold(organizerId);
const { id: categoryId } = await createExpenseCategory(db, maker, 'Anything');
const keyed = <T extends object>(input: T) => ({ idempotencyKey: randomUUID(), ...input });

const parties = [{ kind: 'COMPANY' as const, id: null }];
for (const name of ['One', 'Two']) {
  const { id } = await createPartner(db, maker, name);
  parties.push({ kind: 'PARTNER', id } as never);
}
for (const [place, party] of parties.entries())
  await setShareRule(db, maker, keyed({ party, weight: place + 1, fromMonth: '2000-01' }));

type Verb = keyof typeof disbursementVerbs;
type Status = keyof typeof nextDisbursementStatus;
type Sent = {
  readonly id: string;
  readonly amount: bigint;
  readonly from: { left: bigint };
  status: Status;
};
type Bill = { readonly id: string; readonly amount: bigint; readonly account: { left: bigint } };

/** What the books must come to, in a currency of its own. */
type World = {
  readonly currency: string;
  bank: bigint;
  forfeited: bigint;
  result: bigint;
  hasMoved: boolean;
  carried: bigint;
  readonly deposits: { readonly id: string; left: bigint }[];
  readonly shares: { left: bigint }[];
  readonly bills: Bill[];
  readonly sent: Sent[];
};

type Op = {
  readonly do:
    | 'earn'
    | 'take'
    | 'return'
    | 'forfeit'
    | 'bill'
    | 'pay'
    | 'withdraw'
    | 'step'
    | 'close';
  readonly at: number;
  readonly amount: number;
  readonly verb: Verb;
};

const verbs = Object.keys(disbursementVerbs) as Verb[];
const op: fc.Arbitrary<Op> = fc.record({
  do: fc.constantFrom(
    'earn',
    'take',
    'return',
    'forfeit',
    'bill',
    'pay',
    'withdraw',
    'step',
    'step',
    'step',
    'close',
  ),
  at: fc.nat(20),
  amount: fc.integer({ min: 1, max: 1000 }),
  verb: fc.constantFrom(...verbs),
});

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];
let month = '2015-01';
let worlds = 0;
const terms = ({ currency }: World, amount: number) => ({ amountMinor: BigInt(amount), currency });
const destination = 'DE00';

const acts: Record<Op['do'], (world: World, op: Op) => Promise<void>> = {
  earn: async (world, { amount }) => {
    const { currency, amountMinor } = terms(world, amount);
    await books.post(db, {
      kind: 'test.earned',
      sourceId: randomUUID(),
      effectiveOn: `${month}-03`,
      lines: [
        { kind: 'bank', currency, amountMinor: -amountMinor },
        { kind: 'platform_revenue', currency, amountMinor },
      ],
    });
    world.bank -= amountMinor;
    world.result += amountMinor;
    world.hasMoved = true;
  },
  take: async (world, { amount }) => {
    const wish = { organizerId, reason: 'Rent', ...terms(world, amount) };
    const { deposit } = await takeDeposit(db, maker, keyed(wish));
    world.deposits.push({ id: deposit.id, left: wish.amountMinor });
    world.bank -= wish.amountMinor;
  },
  return: async (world, { at, amount }) => {
    const deposit = pick(world.deposits, at);
    if (deposit === undefined) return;
    const wish = { depositId: deposit.id, amountMinor: BigInt(amount), destination };
    const asked = await returnDeposit(db, maker, keyed(wish));
    expect(asked.outcome === 'requested').toBe(wish.amountMinor <= deposit.left);
    if (asked.outcome === 'requested')
      send(world, asked.disbursement.id, wish.amountMinor, deposit);
  },
  forfeit: async (world, { at, amount }) => {
    const deposit = pick(world.deposits, at);
    if (deposit === undefined) return;
    const wish = { depositId: deposit.id, amountMinor: BigInt(amount), reason: 'Broken' };
    const { outcome } = await forfeitDeposit(db, maker, keyed(wish));
    expect(outcome === 'forfeited').toBe(wish.amountMinor <= deposit.left);
    if (outcome !== 'forfeited') return;
    deposit.left -= wish.amountMinor;
    world.forfeited += wish.amountMinor;
  },
  bill: async (world, { amount }) => {
    const of = { categoryId, description: 'Paper', vendor: 'Inkwell', incurredOn: `${month}-02` };
    const bill = { ...of, ...terms(world, amount) };
    const { expense } = await createExpense(db, maker, keyed(bill));
    await approveExpense(db, checker, keyed({ expenseId: expense.id, version: expense.version }));
    world.bills.push({
      id: expense.id,
      amount: bill.amountMinor,
      account: { left: bill.amountMinor },
    });
    world.result -= bill.amountMinor;
    world.hasMoved = true;
  },
  pay: async (world, { at }) => {
    const bill = pick(world.bills, at);
    if (bill === undefined) return;
    const asked = payExpense(db, maker, keyed({ expenseId: bill.id, destination }));
    if (bill.account.left === 0n) {
      await expect(asked).rejects.toThrow();
      return;
    }
    send(world, (await asked).disbursement.id, bill.amount, bill.account);
  },
  withdraw: async (world, { at, amount }) => {
    const place = at % parties.length;
    const [party, share] = [parties[place], world.shares[place]];
    if (party === undefined || share === undefined) return;
    const wish = { party, destination, ...terms(world, amount) };
    const asked = await requestWithdrawal(db, maker, keyed(wish));
    expect(asked.outcome === 'requested').toBe(wish.amountMinor <= share.left);
    if (asked.outcome === 'requested') send(world, asked.disbursement.id, wish.amountMinor, share);
  },
  step: async (world, { at, verb }) => {
    const one = pick(world.sent, at);
    if (one === undefined) return;
    const to = disbursementVerbs[verb];
    const more = verb === 'pay' ? { bankReference: randomUUID() } : {};
    const stepped = stepOther(db, checker, keyed({ disbursementId: one.id, verb, ...more }));
    if (!nextDisbursementStatus[one.status].includes(to)) {
      await expect(stepped).rejects.toThrow('cannot become');
      return;
    }
    await stepped;
    one.status = to;
    if (to === 'PAID') world.bank += one.amount;
    if (['REJECTED', 'CANCELLED', 'FAILED'].includes(to)) one.from.left += one.amount;
  },
  close: async (world) => {
    expect((await closePeriod(db, maker, keyed({ month }))).outcome).toBe('closed');
    const sharing = shareProfit(db, maker, keyed({ month, currency: world.currency }));
    const [year = 0, place = 0] = month.split('-').map(Number);
    month = new Date(Date.UTC(year, place)).toISOString().slice(0, 7);
    if (!world.hasMoved) {
      await expect(sharing).rejects.toThrow('came to nothing');
      return;
    }
    const { profitShare } = await sharing;
    const total = world.result + world.carried;
    expect(profitShare).toMatchObject({
      profitMinor: world.result,
      sharedMinor: total > 0n ? total : 0n,
    });
    const parts = await graph.sql<{ amount: string }[]>`
      select amount_minor::text as amount from finances.profit_allocations
      where profit_share_id = ${profitShare.id} order by array_position(${parties.map(({ id }) => id ?? '00000000-0000-0000-0000-000000000000')}::uuid[], party_id)`;
    for (const [at, { amount }] of parts.entries())
      (world.shares[at] as { left: bigint }).left += BigInt(amount);
    Object.assign(world, { result: 0n, hasMoved: false, carried: total > 0n ? 0n : total });
  },
};

function send(world: World, id: string, amount: bigint, from: { left: bigint }): void {
  from.left -= amount;
  world.sent.push({ id, amount, from, status: 'REQUESTED' });
}

test('P-02: whatever is done with deposits, expenses, profits and withdrawals, the books come to what the model says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 5, maxLength: 25 }), async (ops) => {
      worlds += 1;
      const currency = `X${String.fromCodePoint(65 + Math.floor(worlds / 26), 65 + (worlds % 26))}`;
      const world: World = {
        currency,
        bank: 0n,
        forfeited: 0n,
        result: 0n,
        hasMoved: false,
        carried: 0n,
        deposits: [],
        shares: parties.map(() => ({ left: 0n })),
        bills: [],
        sent: [],
      };
      // oxlint-disable-next-line no-await-in-loop -- one thing after the other is the point.
      for (const one of ops) await acts[one.do](world, one);

      const sum = (of: readonly { left: bigint }[]) =>
        of.reduce((total, { left }) => total + left, 0n);
      const rows = await graph.sql<{ kind: string; total: string }[]>`
        select account.kind, sum(entry.amount_minor)::text as total from finances.ledger_entries as entry
        join finances.ledger_accounts as account on account.id = entry.account_id
        where entry.currency = ${currency} group by account.kind`;
      const books = Object.fromEntries(rows.map(({ kind, total }) => [kind, BigInt(total)]));
      const on = (kind: string) => books[kind] ?? 0n;
      expect(on('bank')).toBe(world.bank);
      expect(on('deposit')).toBe(sum(world.deposits));
      expect(on('expenses_payable')).toBe(sum(world.bills.map(({ account }) => account)));
      expect(on('profit_payable')).toBe(sum(world.shares));
      expect(on('profit')).toBe(world.carried);
      expect(on('platform_revenue') + on('expense')).toBe(world.result + world.forfeited);
      expect(Object.values(books).reduce((total, amount) => total + amount, 0n)).toBe(0n);
      const broken = (await reportHealth(db)).filter(({ state }) => state === 'BROKEN');
      expect(broken).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);
