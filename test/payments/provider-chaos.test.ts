import { openDb } from '@gatehouse/kit-postgres/open-db';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { settlePayment } from '@gatehouse/payments/domain/settle-payment';
import { settleRefund } from '@gatehouse/payments/domain/settle-refund';
import { startRefund } from '@gatehouse/payments/domain/start-refund';
import type { Till } from '@gatehouse/payments/domain/till';
import type { Behaviour } from '@gatehouse/payments/providers/sandbox/behaviour';
import { sandboxTill } from '@gatehouse/payments/providers/sandbox/sandbox-till';
import { payments } from '@gatehouse/payments/subgraph';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutLocks } from '../kit/without-locks.ts';
import { carryWebhooks, inLanes, insertPayments, payAs } from './chaos.ts';
import { type Desk, openDesk } from './open-desk.ts';
import { webhookEnvironment } from './sandbox-webhook.ts';
import { brokenChecks } from './wallet.ts';

const odds: Behaviour['odds'] = {
  drop: 0.15,
  duplicate: 0.2,
  delay: 0.3,
  reorder: 0.15,
  timeout: 0.08,
  timeout_before: 0.08,
  decline: 0.08,
  refuse: 0.04,
  action: 0.12,
  refund_timeout: 0.1,
  refund_pending: 0.1,
  refund_fail: 0.1,
};

async function openChaos(seed: string, { locks = true } = {}) {
  const cleanup = new AsyncDisposableStack();
  const options = { worker: false, environment: webhookEnvironment };
  const desk = cleanup.use(await openDesk('nothing', options));
  const tables = { schema: payments.tables, applicationName: 'test', max: 16 };
  const { db, close } = openDb(desk.databaseUrl, tables);
  cleanup.defer(close);
  // Late is later than anything else here takes: it comes when it is asked for.
  const behaviour = { seed, lateMaxMs: 3_600_000, odds };
  const log = createLog({ level: 'silent', name: 'test' });
  const till = sandboxTill({ db: locks ? db : withoutLocks(db), log }, behaviour);
  const carry = (which: 'due' | 'all') => carryWebhooks({ desk, till, seed }, which);
  return { desk, till, behaviour, carry, [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}

const unfinished = ({ sql }: Desk) => sql<{ id: string }[]>`
  select id from payments.payments where status not in ('SUCCEEDED', 'FAILED', 'CANCELLED')`;

/** One look of the poller at everything that is unfinished. */
const pollAll = async (desk: Desk, till: Till, attempt: number) =>
  inLanes(await unfinished(desk), ({ id: paymentId }) =>
    settlePayment(till, { paymentId, attempt, now: new Date() }),
  );

const pollRefunds = async ({ sql }: Desk, till: Till, attempt: number) =>
  inLanes(await sql`select id from payments.refunds where status = 'PENDING'`, ({ id }) =>
    settleRefund(till, { refundId: id as string, attempt, now: new Date() }),
  );

/** Gives half of it back to every fourth payer. */
const giveBack = async ({ sql }: Desk, { db }: Till) =>
  inLanes(
    await sql<{ id: string }[]>`
      select id from payments.payments where status = 'SUCCEEDED' and amount_minor % 4 = 0`,
    ({ id: paymentId }) =>
      db.transaction((tx) => startRefund(tx, { paymentId, amountMinor: 50n, source: paymentId })),
  );

/** Payments whose books and provider, or whose books and events, tell different stories. */
const differences = ({ sql }: Desk) => sql`
  with charge as (select intent_key as id, count(*)::int as n, sum(amount_minor) as sum from payments.sandbox_charges group by 1),
  returned as (select intent_key as id, sum(amount_minor) as sum from payments.sandbox_refunds group by 1),
  event as (
    select (payload->'event'->'payload'->>'paymentId')::uuid as id, payload->'event'->>'name' as name,
      count(distinct payload->'event'->>'id')::int as n
    from payments_jobs._private_jobs
    where task_id = (select id from payments_jobs._private_tasks where identifier = 'deliver')
    group by 1, 2),
  told as (
    select id, coalesce(sum(n) filter (where name = 'payment.captured'), 0)::int as captured,
      coalesce(sum(n) filter (where name = 'payment.failed'), 0)::int as failed,
      coalesce(sum(n) filter (where name = 'payment.refunded'), 0)::int as refunded
    from event group by 1)
  select payment.id, status, captured_minor, charge.n, charge.sum, refunded_minor, returned.sum, told.*
  from payments.payments as payment
  left join charge using (id) left join returned using (id) left join told using (id)
  where coalesce(charge.n, 0) <> (status = 'SUCCEEDED')::int or coalesce(charge.sum, 0) <> captured_minor
    or coalesce(returned.sum, 0) <> refunded_minor or refunding_minor <> 0
    or coalesce(told.captured, 0) <> (status = 'SUCCEEDED')::int
    or coalesce(told.failed, 0) <> (status in ('FAILED', 'CANCELLED'))::int
    or coalesce(told.refunded, 0) <> (refunded_minor > 0)::int`;

const countOf = async ({ sql }: Desk) => {
  const [row] = await sql<[{ events: number; succeeded: number; failed: number; back: number }]>`
    select (select count(*)::int from payments.provider_events where state = 'APPLIED') as events,
      count(*) filter (where status = 'SUCCEEDED')::int as succeeded,
      count(*) filter (where status = 'FAILED')::int as failed,
      count(*) filter (where refunded_minor > 0)::int as back
    from payments.payments`;
  return row;
};

test('P-02 P-16 P-17 P-19: of 1,000 payments, with webhooks doubled, reordered, late and lost, time-outs and refusals, each is settled exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat().map(String), async (seed) => {
      await using chaos = await openChaos(seed);
      const { desk, till, behaviour, carry } = chaos;
      const rows = await insertPayments(desk, seed, 1000);

      // Webhooks arrive while payers confirm; the late ones while the poller looks, and after it.
      let sent = 0;
      const paid = new AbortController();
      const arriving = async () => {
        while (!paid.signal.aborted) sent += await carry('due');
      };
      const paying = inLanes(rows, (row) => payAs(till, behaviour, row)).finally(() =>
        paid.abort(),
      );
      await Promise.all([paying, arriving()]);
      const leftByWebhooks = (await unfinished(desk)).length;
      await giveBack(desk, till);
      const late = await Promise.all([
        pollAll(desk, till, 0),
        pollRefunds(desk, till, 0),
        carry('all'),
      ]);
      for (const attempt of [1, 2]) {
        await pollAll(desk, till, attempt);
        await pollRefunds(desk, till, attempt);
      }
      sent += late[2] + (await carry('all'));

      expect(await unfinished(desk)).toHaveLength(0);
      expect(await differences(desk)).toEqual([]);
      expect(await brokenChecks(desk)).toEqual([]);
      // It was chaos: each way to end and each mishap is among them.
      const { events, succeeded, failed, back } = await countOf(desk);
      expect(Math.min(leftByWebhooks, late[2], sent - events, failed, back)).toBeGreaterThan(20);
      expect(succeeded).toBeGreaterThan(700);
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 180_000);

test('control: without locks on payments the same chaos is told of several times', async () => {
  await using chaos = await openChaos('control', { locks: false });
  const { desk, till, behaviour, carry } = chaos;
  const rows = await insertPayments(desk, 'control', 100);

  await inLanes(rows, (row) => payAs(till, behaviour, row));
  await Promise.all([pollAll(desk, till, 0), carry('all')]);
  await pollAll(desk, till, 1);

  expect(await differences(desk)).not.toEqual([]);
});
