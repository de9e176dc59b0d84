import { randomUUID } from 'node:crypto';
import { requestDisbursement } from '@gatehouse/finances/domain/disbursements/request-disbursement';
import { stepDisbursement } from '@gatehouse/finances/domain/disbursements/step-disbursement';
import { settleEvent } from '@gatehouse/finances/domain/settlements/settle-event';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aMaker, financesDb } from './disbursements-kit.ts';
import { balancesOf, type capturedTold, teller } from './mirror-kit.ts';

const graph = await openGraph({ worker: false });
const { db, ...connection } = financesDb(graph);
afterAll(async () => {
  await connection[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});
const { anEvent, capture, refund } = teller(db);
const [maker, checker] = [aMaker(), aMaker()];

type Captured = ReturnType<typeof capturedTold>;
type Verb = 'approve' | 'reject' | 'cancel' | 'send' | 'pay' | 'fail';

/** What the books must come to: in total, whatever order things happened in. */
type Model = {
  readonly captured: { readonly told: Captured; readonly totalMinor: bigint; refunded: bigint }[];
  readonly payouts: { readonly id: string; readonly amountMinor: bigint; isGivenBack: boolean }[];
};

type World = Model & { readonly eventId: string; readonly organizerId: string };

type Op =
  | { readonly do: 'capture'; readonly amount: number }
  | { readonly do: 'refund'; readonly at: number; readonly perMille: number }
  | { readonly do: 'settle' }
  | { readonly do: 'ask'; readonly amount: number }
  | { readonly do: 'step'; readonly at: number; readonly verb: Verb };

const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({ do: fc.constant('capture' as const), amount: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({
    do: fc.constant('refund' as const),
    at: fc.nat(20),
    perMille: fc.integer({ min: 1, max: 1000 }),
  }),
  fc.record({ do: fc.constant('settle' as const) }),
  fc.record({ do: fc.constant('ask' as const), amount: fc.integer({ min: 1, max: 4000 }) }),
  fc.record({
    do: fc.constant('step' as const),
    at: fc.nat(20),
    verb: fc.constantFrom<Verb>('approve', 'reject', 'cancel', 'send', 'pay', 'fail'),
  }),
);

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];

/** Does one thing and notes in the model what came of it; what is refused changes nothing there either. */
async function act(world: World, { ...one }: Op): Promise<void> {
  if (one.do === 'capture') {
    const totalMinor = BigInt(one.amount);
    const told = await capture({ eventId: world.eventId, totalMinor });
    world.captured.push({ told, totalMinor, refunded: 0n });
  }
  if (one.do === 'refund') {
    const of = pick(world.captured, one.at);
    const amount = ((of?.totalMinor ?? 0n) * BigInt(one.perMille)) / 1000n;
    if (of === undefined || amount === 0n) return;
    await refund(of.told, amount);
    of.refunded += amount;
  }
  if (one.do === 'settle')
    await db.transaction((tx) =>
      settleEvent(tx, aMaker(), { eventId: world.eventId, until: new Date(Date.now() - 1) }),
    );
  if (one.do === 'ask') await ask(world, BigInt(one.amount));
  if (one.do === 'step') await take(world, one.at, one.verb);
}

async function ask(world: World, amountMinor: bigint): Promise<void> {
  const { organizerId: partyId } = world;
  const terms = { kind: 'PAYOUT', partyId, partyName: 'Harbour', destination: 'DE00' } as const;
  const request = { ...terms, amountMinor, currency: 'EUR' };
  const asked = await db.transaction((tx) => requestDisbursement(tx, maker, request));
  if (asked.outcome === 'requested')
    world.payouts.push({ id: asked.disbursementId, amountMinor, isGivenBack: false });
}

async function take(world: World, at: number, verb: Verb): Promise<void> {
  const payout = pick(world.payouts, at);
  if (payout === undefined) return;
  await stepDisbursement(db, checker, {
    disbursementId: payout.id,
    kind: 'PAYOUT',
    verb,
    idempotencyKey: randomUUID(),
  });
  if (verb === 'reject' || verb === 'cancel' || verb === 'fail') payout.isGivenBack = true;
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

async function check({ captured, payouts, organizerId }: World): Promise<void> {
  const { pending, available, receivable } = await balancesOf(db, organizerId);
  const taken = sum(captured.map(({ totalMinor, refunded }) => totalMinor - refunded));
  const out = sum(payouts.map((payout) => (payout.isGivenBack ? 0n : payout.amountMinor)));

  expect(pending + available + receivable).toBe(taken - out);
  expect(pending).toBeGreaterThanOrEqual(0n);
  expect(available).toBeGreaterThanOrEqual(0n);
  expect(receivable).toBeLessThanOrEqual(0n);
  // Who owes has nothing to be paid out.
  expect(available === 0n || receivable === 0n).toBe(true);
}

test('P-30, P-31, P-32: whatever happens in whatever order, also at once, the balances are what was taken less what went back and out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(op, { minLength: 1, maxLength: 4 }), { minLength: 4, maxLength: 12 }),
      async (batches) => {
        const world: World = { ...(await anEvent()), captured: [], payouts: [] };
        for (const batch of batches) {
          const answers = await Promise.allSettled(batch.map((one) => act(world, one)));
          for (const answer of answers)
            if (answer.status === 'rejected') expect(String(answer.reason)).toMatch(expected);
          await check(world);
        }
      },
    ),
    { numRuns: 15 },
  );
  const sums = await graph.sql`
    select currency from finances.ledger_entries group by currency having sum(amount_minor) <> 0`;
  expect(sums).toEqual([]);
});

/** What may be refused, and nothing else: a step that is not the next one, a refund of more than is left. */
const expected = /cannot become|any more|is not one of payment|further than that/;
