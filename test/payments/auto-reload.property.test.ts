import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aPurse } from './purse.ts';

const amount = fc.bigInt({ min: 1n, max: 900n });
const step = fc.oneof(
  fc.record({ do: fc.constant('load' as const), amount }),
  fc.record({ do: fc.constant('spend' as const), amount }),
  fc.record({ do: fc.constant('hold' as const), amount }),
  fc.record({ do: fc.constantFrom('free' as const, 'capture' as const, 'settle' as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const threshold = 500n;

test('P-29: whatever moves a wallet, each crossing from at or above the threshold to below asks once, and nothing else does', async () => {
  // Without a worker attempts stay open until the test settles them.
  await using graph = await openGraph({ worker: false });
  const purse = await aPurse(graph);
  const { account } = purse;
  await graph.sql`
    insert into payments.auto_reloads (account_id, holder_id, threshold_minor, amount_minor, method)
    values (${account}, ${purse.id}, ${String(threshold)}, 1000, 'sandbox_success')`;
  const [balance, available] = await state();
  const model = { balance, available, version: 0, asked: new Set<number>(), isOpen: false };
  const holds: { id: string; amount: bigint }[] = [];

  async function state(): Promise<[bigint, bigint]> {
    const [row] = await graph.sql`
      select balance_minor, balance_minor - held_minor as free from payments.ledger_accounts where id = ${account}`;
    return [BigInt(row?.['balance_minor']), BigInt(row?.['free'])];
  }
  const move = ({ to, posts }: { to: bigint; posts: boolean }) => {
    if (posts) model.version += 1;
    const crosses = model.available >= threshold && to < threshold;
    if (crosses && !model.isOpen && !model.asked.has(model.version)) {
      model.asked.add(model.version);
      model.isOpen = true;
    }
    model.available = to;
  };

  const run = async (steps: readonly Step[]) => {
    for (const one of steps) {
      const free = model.available;
      if (one.do === 'load') {
        const { outcome } = await purse.post('test.load', one.amount);
        if (outcome === 'POSTED') move({ to: free + one.amount, posts: true });
      } else if (one.do === 'spend') {
        const { outcome } = await purse.spend(one.amount);
        expect(outcome).toBe(one.amount <= free ? 'POSTED' : 'INSUFFICIENT');
        if (outcome === 'POSTED') move({ to: free - one.amount, posts: true });
      } else if (one.do === 'hold') {
        const id = await purse.hold(one.amount);
        if (id !== undefined) {
          holds.push({ id, amount: one.amount });
          move({ to: free - one.amount, posts: false });
        }
      } else if (one.do === 'settle') {
        await graph.sql`
          update payments.reload_attempts set status = 'SKIPPED', settled_at = now()
          where account_id = ${account} and status = 'OPEN'`;
        model.isOpen = false;
      } else {
        const hold = holds.pop();
        if (hold === undefined) continue;
        if (one.do === 'free') {
          await purse.free(hold.id);
          move({ to: free + hold.amount, posts: false });
        } else {
          await purse.post('order.captured', -hold.amount, { hold: hold.id });
          move({ to: free, posts: true });
        }
      }
    }
    const asked = await graph.sql`
      select account_version::int as version from payments.reload_attempts where account_id = ${account}`;
    expect(asked.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(
      [...model.asked].toSorted((a, b) => a - b),
    );
    const [, now] = await state();
    expect(now).toBe(model.available);
  };
  // One wallet for all runs: what a run leaves is where the next begins.
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), run), {
    numRuns: 15,
    endOnFailure: true,
  });
  // By chance more or fewer; none at all would mean that nothing was tried.
  expect(model.asked.size).toBeGreaterThan(0);
}, 60_000);
