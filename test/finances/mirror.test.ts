import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { postWaiting } from '@gatehouse/finances/domain/mirror/post-waiting';
import { watchMirror } from '@gatehouse/finances/domain/mirror/watch-mirror';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { financesDb } from './disbursements-kit.ts';
import {
  balancesOf,
  capturedTold,
  eventTold,
  postAllWaiting,
  refundedTold,
  teller,
} from './mirror-kit.ts';

const graph = await openGraph({ worker: false });
const { db, ...connection } = financesDb(graph);
afterAll(async () => {
  await connection[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});
const { tell, anEvent, posted, capture, refund } = teller(db);

const linesOf = async (sourceId: string) => {
  const rows = await graph.sql<{ kind: string; amount: string }[]>`
    select account.kind, entry.amount_minor::text as amount from finances.ledger_entries as entry
    join finances.ledger_accounts as account on account.id = entry.account_id
    join finances.ledger_journals as journal on journal.id = entry.journal_id
    where journal.source_id = ${sourceId} order by line`;
  return rows.map(({ kind, amount }) => `${kind} ${amount}`);
};

test('a captured order: without a rule the tickets are the organizer’s, the fee ours, the tax the state’s', async () => {
  const { eventId } = await anEvent();

  const { sourceId } = await capture({
    eventId,
    totalMinor: 11_500n,
    feeMinor: 500n,
    taxMinor: 1000n,
  });

  expect(await linesOf(sourceId)).toEqual([
    'due_payments -11500',
    'organizer_pending 10000',
    'platform_revenue 500',
    'tax_payable 1000',
  ]);
});

const waitingFor = async (...ids: readonly string[]) => {
  const rows = await graph.sql`
    select from finances.waiting_journals where awaited_id in ${graph.sql([...ids])}`;
  return rows.length;
};

test('P-38: an order of an event that is not known yet is kept until it is, and so are refunds of it, before it too', async () => {
  const [eventId, organizerId] = [randomUUID(), randomUUID()];
  const captured = capturedTold({ eventId, totalMinor: 700n });
  const refunded = refundedTold(captured, 200n);

  await posted(refunded);
  await posted(captured);
  await Promise.all([posted(refunded), posted(captured), posted(captured)]);
  const kept = await waitingFor(eventId, captured.paymentId);
  await postAllWaiting(db);
  const keptStill = await waitingFor(eventId, captured.paymentId);
  await tell('event.published', eventTold({ eventId, organizerId }));
  const [job] = await graph.sql`
    select task_identifier as task from finances_jobs.jobs order by id desc limit 1`;
  await postAllWaiting(db);
  await postAllWaiting(db);

  expect([kept, keptStill, job?.['task']]).toEqual([2, 2, 'postWaiting']);
  expect(await waitingFor(eventId, captured.paymentId)).toBe(0);
  expect(await balancesOf(db, organizerId)).toEqual({
    pending: 500n,
    available: 0n,
    receivable: 0n,
  });
});

test('P-38: what waits for more than an hour is an alarm', async () => {
  const eventId = randomUUID();
  await capture({ eventId, totalMinor: 700n });
  const said: unknown[] = [];
  const log = createLog({ level: 'silent', name: 'test' });
  log.error = (_of: object, text?: string) => void said.push(text);
  const [before, after] = [59, 61].map((minutes) => new Date(Date.now() + minutes * 60_000));

  await watchMirror({ db, log }, before);
  expect(said).toEqual([]);
  await watchMirror({ db, log }, after);
  expect(said).toEqual(['journals wait for what nobody tells']);
  expect(await waitingFor(eventId)).toBe(1);
});

/** An order that is told while its event is becoming known and is not yet; answers how many wait in the end. */
async function captureDuringEvent({ isLocked }: { readonly isLocked: boolean }) {
  const eventId = randomUUID();
  const name = `finances.awaited:${eventId}`;
  const other = await graph.sql.reserve();
  await other`begin`;
  if (isLocked) await other`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
  await other`
    insert into finances.p_events (event_id, version, organizer_id, name, starts_at, ends_at, status)
    values (${eventId}, 1, ${randomUUID()}, 'Harbour Nights', now(), now(), 'PUBLISHED')`;
  let isOver = false;
  const capturing = capture({ eventId, totalMinor: 700n }).finally(() => (isOver = true));
  const waits = async () => {
    const rows = await graph.sql`select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    return rows.length > 0 || isOver ? true : undefined;
  };
  expect(await waitFor(waits, { timeoutMs: 20_000 })).toBe(true);
  await other`commit`;
  other.release();
  await capturing;
  return waitingFor(eventId);
}

test('P-38: an order that comes while its event does is posted, and does not wait for what is there', async () => {
  expect(await captureDuringEvent({ isLocked: true })).toBe(0);
});

test('P-38, control: where the event does not keep it apart, the order waits although the event is there', async () => {
  expect(await captureDuringEvent({ isLocked: false })).toBe(1);
});

test('what is told again under another id is posted once, however many come at the same time', async () => {
  const { eventId, organizerId } = await anEvent();
  const captured = capturedTold({ eventId, totalMinor: 900n });
  const refunded = refundedTold(captured, 100n);

  await Promise.allSettled(Array.from({ length: 5 }, () => posted(captured)));
  await Promise.allSettled(Array.from({ length: 5 }, () => posted(refunded)));
  await posted(captured);
  await posted(refunded);

  expect((await balancesOf(db, organizerId)).pending).toBe(800n);
});

test('refunds take the shares back so that together they return exactly what was split', async () => {
  const { eventId } = await anEvent();
  const captured = await capture({ eventId, totalMinor: 1001n, feeMinor: 333n, taxMinor: 333n });

  for (const amount of [1n, 2n, 333n, 665n]) await refund(captured, amount);

  const [row] = await graph.sql`
    select (captured_minor, organizer_minor, platform_minor, tax_minor)
      = (refunded_minor, refunded_organizer_minor, refunded_platform_minor, refunded_tax_minor) as is_whole
    from finances.p_payments where payment_id = ${captured.paymentId}`;
  expect(row).toEqual({ is_whole: true });
  await expect(refund(captured, 1n)).rejects.toThrow('is not one of payment');
});

test('card fees are ours, provider’s fees our cost, and what the provider paid is at the bank', async () => {
  const of = (kind: string, dueMinor: bigint) => ({
    journalId: randomUUID(),
    kind,
    sourceId: randomUUID(),
    xact: '900',
    postedAt: new Date().toISOString(),
    currency: 'CHF',
    dueMinor: String(dueMinor),
  });

  await posted(of('card_fee.captured', 500n));
  await posted(of('card_fee.refunded', -100n));
  await posted(of('provider.fee', -30n));
  await posted(of('provider.paid', -300n));

  const balance = (kind: string) => books.balanceOf(db, { kind, currency: 'CHF' });
  expect(await balance('platform_revenue')).toBe(400n);
  expect(await balance('provider_fees')).toBe(-30n);
  expect(await balance('bank')).toBe(-300n);
  expect(await balance('due_payments')).toBe(-70n);
});

test('P-36: a fact of a closed month is posted into the open one and names its day', async () => {
  const { eventId } = await anEvent();
  await books.closePeriod(db, '2019-03-01', randomUUID());

  const { sourceId } = await capture({
    eventId,
    totalMinor: 100n,
    postedAt: new Date('2019-03-14T12:00:00Z'),
  });

  const [journal] = await graph.sql`
    select effective_on::text as on, memo ->> 'belongsTo' as belongs_to
    from finances.ledger_journals where source_id = ${sourceId}`;
  expect(journal).toEqual({ on: new Date().toISOString().slice(0, 10), belongs_to: '2019-03-14' });
});

test('P-38: of what waits, one that cannot be posted keeps no other back, and stays', async () => {
  const { eventId, organizerId } = await anEvent();
  const captured = capturedTold({ eventId, totalMinor: 700n });
  await posted(refundedTold(captured, 701n));
  await posted(refundedTold(captured, 200n));
  await posted(captured);

  const awaitedId = captured.paymentId;
  const log = createLog({ level: 'silent', name: 'test' });
  await expect(postWaiting({ db, log }, { awaitedId })).rejects.toThrow('still do');

  expect((await balancesOf(db, organizerId)).pending).toBe(500n);
  expect(await waitingFor(captured.paymentId)).toBe(1);
});
