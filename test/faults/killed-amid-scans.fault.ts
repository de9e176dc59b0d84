import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { settle } from '../kit/settle.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { gateQuestions, type ScanQuestion } from './kit/gate-questions.ts';
import { figuresOf, sendOne, startLoad, type Sent } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { ownGatehouse, type OwnGatehouse } from './kit/own-gatehouse.ts';
import { ownPostgres } from './kit/own-postgres.ts';
import { purchase } from './kit/purchase.ts';

// The exact moments at which a payment may die have tests of their own in payments/killed.test.ts and finances/killed.test.ts.

const [kills, tickets, customers] = [3, 40, 6];

test('fault 12: Gatehouse is killed three times amid scans and payments, and clients repeat what they sent', async () => {
  await using postgres = await ownPostgres();
  let gatehouse: OwnGatehouse = await ownGatehouse(postgres.url);
  await using open = new AsyncDisposableStack();
  open.defer(() => gatehouse[Symbol.asyncDispose]());
  const gate = await gateQuestions(gatehouse, { tickets });
  const { sql } = gatehouse;
  const event = await anEvent(gatehouse, { capacity: 10_000, maxPerCustomer: 1000 });
  const people = [];
  for (let each = 0; each < customers; each += 1) people.push(await aCustomer(gatehouse));
  const admin = await anAdmin(gatehouse);
  await settle(sql);

  const over = new AbortController();
  let repeats = 0;
  const buying = people.map(async ({ token }) => {
    const done = [];
    const onRepeat = () => void (repeats += 1);
    while (!over.signal.aborted)
      done.push(await purchase({ url: () => gatehouse.url, token, event, onRepeat }));
    return done;
  });
  const sent: Sent<ScanQuestion>[] = [];
  const downMs: number[] = [];
  for (let each = 0; each < kills; each += 1) {
    const burst = startLoad({
      url: gatehouse.url,
      perSecond: 100,
      ask: gate.scan,
      connections: 40,
    });
    await pause(2500 + 137 * each);
    gatehouse.child.kill('SIGKILL');
    const killedAt = performance.now();
    await gatehouse.ended;
    sent.push(...(await burst.stop()));
    gatehouse = { ...(await ownGatehouse(postgres.url)), sql };
    downMs.push(performance.now() - killedAt);
    // As long as a dead process may have been at work on them.
    await sql`update payments.idempotency_keys set lease_until = now() where outcome is null`;
  }
  await pause(2000);
  over.abort();
  const bought = (await Promise.all(buying)).flat();

  // Devices send all of it again, what was answered too.
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const replayed = await Promise.all(
    sent.map(({ question }) => sendOne(gatehouse.url, agent, question)),
  );
  agent.destroy();
  await settle(sql);
  const verdictOf = (text: string) => JSON.parse(text).data.scanTicket.scan;
  const changed = sent.filter(
    ({ outcome, text }, at) =>
      outcome === 'ok' &&
      JSON.stringify(verdictOf(text)) !== JSON.stringify(verdictOf(replayed[at]?.text ?? '')),
  );
  const ids = sent.map(({ question }) => question.scanId);
  const rows = await gate.rowsOf(ids);
  const entries = await sql`
    select entries from ticketing.admissions where ticket_id in ${sql([...gate.ticketIds])}`;
  const halves = await sql`
    select payment.id from payments.payments as payment
    where payment.id in ${sql(bought.map(({ paymentId }) => paymentId))} and (
      payment.status <> 'SUCCEEDED'
      or (select count(*) from payments.sandbox_charges where intent_key = payment.id) <> 1)`;
  const orders = await sql`
    select status from ticketing.orders
    where id in ${sql(bought.map(({ orderId }) => orderId))} and status <> 'CONFIRMED'`;
  noteFigures({
    fault: 12,
    name: 'killed three times amid 100 scans/s and payments, clients repeat',
    figures: {
      ...figuresOf(sent),
      scansReplayed: replayed.length,
      scansNotOnce: ids.filter((id) => rows.get(id) !== 1).length,
      payments: bought.length,
      repeats,
      halfPayments: halves.length,
      backAfterMs: Math.round(Math.max(...downMs)),
    },
  });

  expect(replayed.filter(({ outcome }) => outcome !== 'ok').map(({ outcome }) => outcome)).toEqual(
    [],
  );
  expect([...rows.values()]).toEqual(ids.map(() => 1));
  expect(changed).toEqual([]);
  expect(entries.map((row) => row['entries'])).toEqual(gate.ticketIds.map(() => 1));
  expect(bought.length).toBeGreaterThanOrEqual(customers);
  expect([halves, orders].map((each) => each.length)).toEqual([0, 0]);
  const books = '{ ledgerHealth { payments { isHealthy } finances { isHealthy } } }';
  const health = await gatehouse.ask(books, {}, { token: admin.token });
  expect(health.data?.ledgerHealth).toEqual({
    payments: { isHealthy: true },
    finances: { isHealthy: true },
  });
});
