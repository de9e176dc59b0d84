import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { reportHealth } from '@gatehouse/finances/domain/health/report-health';
import { requestDisbursement } from '@gatehouse/finances/domain/disbursements/request-disbursement';
import { stepDisbursement } from '@gatehouse/finances/domain/disbursements/step-disbursement';
import { payPayout } from '@gatehouse/finances/domain/payouts/pay-payout';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aMaker, financesDb, settledOrganizer } from './disbursements-kit.ts';
import { balancesOf } from './mirror-kit.ts';

const graph = await openGraph({ worker: false });
const { db, ...connection } = financesDb(graph);
afterAll(async () => {
  await connection[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});
const [maker, checker] = [aMaker(), aMaker()];

/** A process of its own takes its time to start on a busy machine. */
const withinMs = 60_000;

const becomes = async (isThere: () => Promise<boolean>) =>
  expect(
    await waitFor(async () => ((await isThere()) ? true : undefined), { timeoutMs: withinMs }),
  ).toBe(true);

/** A payout that the bank has, and the step that it could not pay it. */
async function aSentPayout() {
  const partyId = await settledOrganizer(db, 5000n);
  const terms = { kind: 'PAYOUT', partyId, partyName: 'Harbour', destination: 'DE00' } as const;
  const asked = await db.transaction((tx) =>
    requestDisbursement(tx, maker, { ...terms, amountMinor: 3000n, currency: 'EUR' }),
  );
  if (asked.outcome !== 'requested') throw new Error(asked.outcome);
  const of = { disbursementId: asked.disbursementId, kind: 'PAYOUT' } as const;
  for (const verb of ['approve', 'send'] as const)
    await stepDisbursement(db, checker, { ...of, verb, idempotencyKey: randomUUID() });
  const step = { ...of, verb: 'fail', reason: 'Closed.', idempotencyKey: randomUUID() } as const;
  return { partyId, step };
}

function startProcess(step: object) {
  // It waits for as long as the test makes it wait.
  const url = `${roleUrl(graph.databaseUrl, 'finances', graph.secret)}?statement_timeout=0`;
  const script = fileURLToPath(new URL('./step-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify({ url, actor: checker, step })]);
  const output = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.text += chunk.toString();
  });
  const kill = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(child.signalCode).toBe('SIGKILL');
  };
  return { kill, output };
}

/** Whether the killed process waits for this lock. */
const waits = async () => {
  const rows = await graph.sql`
    select from pg_stat_activity where application_name = 'killed' and wait_event_type = 'Lock'`;
  return rows.length > 0;
};

const isGone = async () =>
  (await graph.sql`select from pg_stat_activity where application_name = 'killed'`).length === 0;

/** Stops a process before what goes on record, which comes after its postings. `kill` ends it there. */
async function stoppedBeforeItsRecord(step: object) {
  const lock = await graph.sql.reserve();
  await lock`begin`;
  await lock`lock table finances_jobs._private_jobs in access exclusive mode`;
  const { kill, output } = startProcess(step);
  const end = async () => {
    await kill();
    await lock`rollback`;
    lock.release();
  };
  await becomes(waits).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  return { kill: end, output };
}

test(
  'P-12: killed after it posted and before its commit, a step leaves nothing, and is then taken once',
  { timeout: 2 * withinMs },
  async () => {
    const { partyId, step } = await aSentPayout();
    const { kill, output } = await stoppedBeforeItsRecord(step);
    await kill();
    await becomes(isGone);
    const left = await balancesOf(db, partyId);

    const retried = await stepDisbursement(db, checker, step);

    expect(output.text).toBe('');
    expect(left.available).toBe(2000n);
    expect(retried).toMatchObject({ replayed: false, disbursement: { status: 'FAILED' } });
    expect((await balancesOf(db, partyId)).available).toBe(5000n);
  },
);

test(
  'P-12: killed after its commit and before its answer, a step is answered from what is stored and taken once',
  { timeout: 2 * withinMs },
  async () => {
    const { partyId, step } = await aSentPayout();
    const [before, after] = [await graph.sql.reserve(), await graph.sql.reserve()];
    await before`begin`;
    await before`lock table finances_jobs._private_jobs in access exclusive mode`;
    const { kill, output } = startProcess(step);
    try {
      await becomes(waits);
      // Queued behind the process's own lock, and so before its last question, which comes after the commit.
      await after`begin`;
      const locked = after`lock table finances.disbursements in access exclusive mode`.execute();
      await becomes(async () => {
        const rows = await graph.sql`
          select from pg_locks where relation = 'finances.disbursements'::regclass and not granted
            and database = (select oid from pg_database where datname = current_database())`;
        return rows.length > 0;
      });
      await before`rollback`;
      await locked;
      await becomes(waits);
    } finally {
      await kill();
      await after`rollback`;
      before.release();
      after.release();
    }

    const retried = await stepDisbursement(db, checker, step);

    expect(output.text).toBe('');
    expect(retried).toMatchObject({ replayed: true, disbursement: { status: 'FAILED' } });
    expect((await balancesOf(db, partyId)).available).toBe(5000n);
  },
);

test(
  'P-12 P-35: killed while it notes that the bank has paid, a payout is neither paid nor invoiced, and the retry does both once',
  { timeout: 2 * withinMs },
  async () => {
    const { partyId, step: sent } = await aSentPayout();
    const payoutId = sent.disbursementId;
    const step = { payoutId, bankReference: randomUUID(), idempotencyKey: randomUUID() };
    const { kill, output } = await stoppedBeforeItsRecord(step);
    await kill();
    await becomes(isGone);
    const trace = async () => {
      const [row] = await graph.sql`
        select status, (select count(*)::int from finances.documents where source_id = ${payoutId}) as invoices,
          (select count(*)::int from finances.ledger_journals where kind = 'disbursement.paid' and source_id = ${payoutId}) as paid
        from finances.disbursements where id = ${payoutId}`;
      return row;
    };
    const left = await trace();
    const desk = { db, seller: { name: 'Gatehouse', addressLines: [], taxId: null } };

    const retried = await payPayout(desk, checker, step);
    const again = await payPayout(desk, checker, step);

    expect(output.text).toBe('');
    expect(left).toEqual({ status: 'SENT', invoices: 0, paid: 0 });
    expect([retried.replayed, again.replayed]).toEqual([false, true]);
    expect(await trace()).toEqual({ status: 'PAID', invoices: 1, paid: 1 });
    expect((await balancesOf(db, partyId)).available).toBe(2000n);
    const broken = (await reportHealth(db)).filter(({ state }) => state === 'BROKEN');
    expect(broken).toEqual([]);
  },
);
