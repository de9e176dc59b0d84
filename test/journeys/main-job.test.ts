import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf } from '@gatehouse/demo/random';
import { seedDemo } from '@gatehouse/demo/seed';
import { walk } from '@gatehouse/demo/walk-main-job';
import { walkMoney } from '@gatehouse/demo/walk-money';
import { openOneProcess } from '@gatehouse/gateway/one-process';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { createLog } from '@gatehouse/kit-subgraph/log';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { settle } from '../kit/settle.ts';
import { anAdmin } from '../kit/roles.ts';
import { templateName, testSecret } from '../kit/template.ts';

const log = createLog({ level: 'silent', name: 'test' });

// The demo is sown once, and every test has a copy of it.
const seeded = `demo_${randomUUID().replaceAll('-', '')}`;
beforeAll(async () => {
  const admin = inject('adminUrl');
  const databaseUrl = await cloneDatabase(admin, { template: templateName, name: seeded });
  const database = { databaseUrl, secret: testSecret };
  const publicUrl = 'http://localhost:4000';
  const backends = await openOneProcess({ ...database, publicUrl, production: false, log });
  expect(await seedDemo({ ...database, log, now: new Date() })).toBe('seeded');
  const sql = postgres(databaseUrl, { max: 1 });
  await settle(sql);
  await sql.end();
  await backends.stop();
}, 120_000);
afterAll(() => dropDatabase(inject('adminUrl'), seeded));

describe.each(['one process', 'split', 'hive'] as const)('the main job, %s', (topology) => {
  test('register, book, pay, hold a code; scan: VALID, then ALREADY_SCANNED, and the first again VALID', async () => {
    await using graph = await openGraph({ topology, template: seeded });
    const { databaseUrl, secret, url } = graph;
    const pngFile = join(mkdtempSync(join(tmpdir(), 'gatehouse-demo-')), 'ticket.png');
    const lines: string[] = [];

    const walked = await walk({ url, pngFile, print: (line) => lines.push(line) });

    expect(walked.paymentStatus).toBe('SUCCEEDED');
    expect(walked.verdicts).toEqual(['VALID', 'ALREADY_SCANNED', 'VALID']);
    expect(walked.freeText).toBe('DOCUMENT_NOT_ALLOWED');
    expect(lines).toHaveLength(11);
    expect(readFileSync(pngFile).subarray(1, 4).toString()).toBe('PNG');
    expect(await graph.sql`select verdict from ticketing.scans order by seq`).toEqual([
      { verdict: 'VALID' },
      { verdict: 'ALREADY_SCANNED' },
    ]);
    expect(await graph.sql`select entries from ticketing.admissions`).toEqual([{ entries: 1 }]);

    const money = await walkMoney({ url, print: (line) => lines.push(line) });

    const [loaded, left, back] = money.balances;
    expect(money).toMatchObject({ paymentStatus: 'SUCCEEDED', verdict: 'VALID', broken: [] });
    expect([loaded, back - left]).toEqual([20_000n, money.refundedMinor]);
    expect(money.refundedMinor).toBe((loaded - left) / 2n);
    expect(lines).toHaveLength(21);
    // Sown twice is sown once.
    expect(await seedDemo({ databaseUrl, secret, log, now: new Date() })).toBe('present');
  }, 240_000);
});

test('the demo data: every place of a sold-out event is sold, and nothing is sold that is not paid', async () => {
  await using graph = await openGraph({ template: seeded });
  await graph.settle();

  const [totals] = await graph.sql`
    select
      (select count(*)::int from ticketing.events) as events,
      (select count(distinct city)::int from ticketing.events) as cities,
      (select count(distinct currency)::int from ticketing.events) as currencies,
      (select count(*)::int from identity.customers) as customers,
      (select count(*)::int from ticketing.events e
        where not exists (select from ticketing.pools p where p.event_id = e.id and p.sold < p.capacity)) as sold_out,
      (select count(*)::int from ticketing.events where price_to_minor = 0) as free`;
  expect(totals).toEqual({
    events: 40,
    cities: 9,
    currencies: 6,
    customers: 200,
    sold_out: 3,
    free: 2,
  });
  // Two schemas that never share a statement outside of tests: what is confirmed here was captured there, to the minor unit.
  const [books] = await graph.sql`
    select
      (select sum(total_minor)::text from ticketing.orders where status = 'CONFIRMED') as confirmed,
      (select sum(captured_minor)::text from payments.payments where status = 'SUCCEEDED' and purpose = 'ORDER') as captured`;
  expect(books?.confirmed).toBe(books?.captured);
}, 240_000);

const SHOWN = `query Shown($organizerId: ID!) {
  ledgerHealth {
    payments { isHealthy checks { name state offenders } }
    finances { isHealthy checks { name state offenders } }
    mirror { inFlight difference { amountMinor } toldAt }
  }
  dashboard { money { revenue { currency } openPayoutCount } payments { cards { status count } } }
  organizer(id: $organizerId) { balances { pending { amountMinor } available { amountMinor currency } } }
  expenses { edges { node { status } } }
  payouts { edges { node { status invoice { number } } } }
  deposits { edges { node { left { amountMinor } } } }
  cardRequests(filter: { status: REQUESTED }) { edges { node { feePaidAt } } }
}`;

test('the demo data: cards, wallets, payouts and bills are there to be seen, and both ledgers keep every promise', async () => {
  await using graph = await openGraph({ template: seeded });
  const { sql } = graph;
  await graph.settle();
  const { token } = await anAdmin(graph);

  const { data, code } = await graph.as(token)(SHOWN, { organizerId: idOf('organizer rive') });

  expect(code).toBeUndefined();
  const { ledgerHealth, dashboard, organizer } = data;
  for (const { checks } of [ledgerHealth.payments, ledgerHealth.finances])
    expect(checks.filter(({ state }: { state: string }) => state !== 'OK')).toEqual([]);
  expect(ledgerHealth.mirror).toMatchObject({ inFlight: 0, difference: [] });
  expect(ledgerHealth.mirror.toldAt).not.toBeNull();
  expect(dashboard.money.openPayoutCount).toBe(1);
  expect(dashboard.payments.cards).toEqual(
    expect.arrayContaining([
      { status: 'IN_STOCK', count: 10 },
      { status: 'ALLOCATED', count: 45 },
      { status: 'ACTIVE', count: 5 },
    ]),
  );
  const inEuro = organizer.balances.find(
    ({ available }: { available: { currency: string } }) => available.currency === 'EUR',
  );
  expect(BigInt(inEuro.available.amountMinor)).toBeGreaterThan(0n);
  expect(BigInt(inEuro.pending.amountMinor)).toBeGreaterThan(0n);
  const nodes = (name: string) => data[name].edges.map(({ node }: { node: unknown }) => node);
  const statuses = nodes('expenses').map(({ status }: { status: string }) => status);
  expect(statuses.toSorted()).toEqual(['APPROVED', 'DRAFT', 'PAID']);
  expect(nodes('payouts')).toHaveLength(2);
  expect(nodes('payouts')).toEqual(
    expect.arrayContaining([
      { status: 'REQUESTED', invoice: null },
      { status: 'PAID', invoice: { number: expect.any(String) } },
    ]),
  );
  expect(nodes('deposits')).toEqual([{ left: { amountMinor: '50000' } }]);
  expect(nodes('cardRequests')).toEqual([{ feePaidAt: expect.any(String) }]);
  const shops = await sql`
    select (select count(*)::int from payments.assignments a where a.merchant_id = s.merchant_id and status = 'DONE') as handed_out
    from payments.p_merchants s order by shop_name`;
  expect(shops).toEqual([{ handed_out: 3 }, { handed_out: 2 }]);
  const holders = await sql`
    select count(*)::int as wallets, bool_and(balance_minor between 1 and 20000) as are_loaded
    from payments.ledger_accounts where kind = 'wallet' and balance_minor > 0`;
  expect(holders).toEqual([{ wallets: 5, are_loaded: true }]);
}, 240_000);
