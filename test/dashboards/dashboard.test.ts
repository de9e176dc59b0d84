import { randomUUID } from 'node:crypto';
import { finances } from '@gatehouse/finances/subgraph';
import { identity } from '@gatehouse/identity/subgraph';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { openSubgraph } from '@gatehouse/kit-subgraph/open-subgraph';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import type { AnySubgraph } from '@gatehouse/kit-subgraph/subgraph';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import { payments } from '@gatehouse/payments/subgraph';
import { ticketing } from '@gatehouse/ticketing/subgraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTreasury, type Treasury } from '../finances/treasury.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { aPaidTicket, anEvent, anUnpaidTicket } from '../kit/seed.ts';
import { aCard, aPayment, dayAt, dayMs, lastThirty } from './figures-kit.ts';

const DASHBOARD = `query Dashboard($range: DateRange) {
  dashboard(range: $range) {
    id fromOn beforeOn
    money { asOf revenue { amountMinor currency } refunds { amountMinor currency }
      platformRevenue { amountMinor currency } openPayoutCount openPayouts { amountMinor currency } }
    people { asOf customers { total new } organizers { total new } merchants { total new } ushers { total new } }
    tickets { asOf publishedEventCount orderCount sold scanCount admitted }
    payments { asOf capturedCount captured { amountMinor currency } refundCount refunded { amountMinor currency }
      cards { status count } }
  }
}`;

const longAgo = new Date(Date.now() - 100 * dayMs);

let treasury: Treasury;
beforeAll(async () => {
  treasury = await openTreasury();
});
afterAll(() => treasury[Symbol.asyncDispose]());

const ask = (range?: object) => treasury.graph.as(treasury.maker.token)(DASHBOARD, { range });

/** Something of everything that is counted, in the last days and long ago. */
async function seed(): Promise<void> {
  const { graph, sql } = treasury;
  await aCustomer(graph);
  const old = await aCustomer(graph);
  const gone = await aCustomer(graph);
  await sql`update identity.customers set registered_at = ${longAgo} where id = ${old.id}`;
  await sql`update identity.customers set erased_at = now() where id = ${gone.id}`;
  await anOrganizer(graph);
  const shut = await aMerchant(graph);
  await sql`
    update identity.merchants set deleted_at = now(), created_at = ${longAgo} where id = ${shut.id}`;
  await aMerchant(graph);

  const event = await anEvent(graph);
  await anUsher(graph, { eventId: event.eventId });
  await anEvent(graph, { status: 'DRAFT' });
  const ticket = await aPaidTicket(graph, event);
  await aPaidTicket(graph, event);
  const early = await aPaidTicket(graph, event);
  await anUnpaidTicket(graph, event);
  await sql`
    update ticketing.orders set placed_at = ${longAgo}
    where id = (select order_id from ticketing.tickets where id = ${early.ticketId})`;
  for (const at of [new Date(), longAgo]) {
    await sql`
      insert into ticketing.scans (event_id, scan_id, code, checkpoint_id, device_id, usher_id, verdict, received_at)
      values (${event.eventId}, ${randomUUID()}, '', ${event.checkpointId}, 'a', ${randomUUID()}, 'VALID', ${at})`;
  }
  await sql`
    insert into ticketing.admissions (ticket_id, checkpoint_id, event_id, person_id, state, first_at, entries)
    values (${ticket.ticketId}, ${event.checkpointId}, ${event.eventId}, ${randomUUID()}, 'INSIDE', now(), 1)`;

  await aPayment(graph, { capturedMinor: 5000, refundedMinor: 1200 });
  await aPayment(graph, { capturedMinor: 700, currency: 'USD' });
  await aPayment(graph, { capturedMinor: 900, refundedMinor: 900, at: longAgo });
  await aPayment(graph);
  for (const status of ['ACTIVE', 'IN_STOCK', 'ACTIVE', 'BLOCKED']) await aCard(graph, { status });

  const { organizer, eventId } = await treasury.withSettled(20_000n);
  const captured = await treasury.capture({ eventId, totalMinor: 1000n, feeMinor: 100n });
  await treasury.refund(captured, 250n);
  await treasury.capture({ eventId, totalMinor: 333n, feeMinor: 33n, currency: 'USD' });
  await treasury.capture({ eventId, totalMinor: 777n, feeMinor: 77n, postedAt: longAgo });
  await treasury.ask(organizer.id, 3000n);
  const turnedDown = await treasury.ask(organizer.id, 2000n);
  await treasury.take(turnedDown.data.result.payout.id, 'Reject');
}

/** What the rows say, each counted as plainly as can be. */
async function counted(range: { readonly fromOn: string; readonly beforeOn: string }) {
  const { sql } = treasury;
  const from = new Date(`${range.fromOn}T00:00:00Z`);
  const before = new Date(`${range.beforeOn}T00:00:00Z`);
  const number = async (rows: Promise<readonly unknown[]>) => (await rows).length;
  const people = async (table: string, came: string, went: string) => ({
    total: await number(sql`select from ${sql(table)} where ${sql(went)} is null`),
    new: await number(
      sql`select from ${sql(table)} where ${sql(came)} >= ${from} and ${sql(came)} < ${before}`,
    ),
  });
  const placed = sql`status = 'CONFIRMED' and placed_at >= ${from} and placed_at < ${before}`;
  const money = (rows: Promise<readonly unknown[]>) => rows;
  const posted = (account: string, kind: string, sign: number) =>
    money(sql`
      select (${sign} * sum(amount_minor))::text as "amountMinor", entry.currency
      from finances.ledger_entries as entry
      join finances.ledger_journals as journal on journal.id = entry.journal_id
      where account_id in (select id from finances.ledger_accounts where kind = ${account})
        and journal.kind like ${kind} and effective_on >= ${from} and effective_on < ${before}
      group by entry.currency having sum(amount_minor) <> 0 order by entry.currency`);
  return {
    people: {
      customers: await people('identity.customers', 'registered_at', 'erased_at'),
      organizers: await people('identity.organizers', 'created_at', 'deleted_at'),
      merchants: await people('identity.merchants', 'created_at', 'deleted_at'),
      ushers: await people('identity.ushers', 'created_at', 'deleted_at'),
    },
    tickets: {
      publishedEventCount: await number(
        sql`select from ticketing.events where status = 'PUBLISHED'`,
      ),
      orderCount: await number(sql`select from ticketing.orders where ${placed}`),
      sold: await number(sql`
        select from ticketing.tickets where status in ('VALID', 'BLOCKED')
          and order_id in (select id from ticketing.orders where ${placed})`),
      scanCount: await number(
        sql`select from ticketing.scans where received_at >= ${from} and received_at < ${before}`,
      ),
      admitted: await number(
        sql`select from ticketing.admissions where first_at >= ${from} and first_at < ${before}`,
      ),
    },
    payments: {
      capturedCount: await number(sql`
        select from payments.payments
        where captured_minor > 0 and created_at >= ${from} and created_at < ${before}`),
      captured: await money(sql`
        select sum(captured_minor)::text as "amountMinor", currency from payments.payments
        where captured_minor > 0 and created_at >= ${from} and created_at < ${before}
        group by currency order by currency`),
      refundCount: await number(
        sql`select from payments.refunds where settled_at >= ${from} and settled_at < ${before}`,
      ),
      cards: await sql`
        select status, count(*)::int as count from payments.cards group by status order by status`,
    },
    money: {
      revenue: await posted('due_payments', '%.captured', -1),
      refunds: await posted('due_payments', '%.refunded', 1),
      platformRevenue: await posted('platform_revenue', '%', 1),
      openPayoutCount: await number(
        sql`select from finances.disbursements where kind = 'PAYOUT' and status = 'REQUESTED'`,
      ),
      openPayouts: await money(sql`
        select sum(amount_minor)::text as "amountMinor", currency from finances.disbursements
        where kind = 'PAYOUT' and status = 'REQUESTED' group by currency`),
    },
  };
}

test('ADM-02 P-37: one question, to which every subgraph adds figures that equal the rows they count', async () => {
  await seed();

  const { data, errors } = await ask();

  expect(errors).toBeUndefined();
  const { id, fromOn, beforeOn } = data.dashboard;
  expect({ fromOn, beforeOn }).toEqual(lastThirty());
  expect(id).toBe(`${fromOn}/${beforeOn}`);
  const expected = await counted({ fromOn, beforeOn });
  expect(data.dashboard).toMatchObject(expected);
  // Not all nothing, and what lies before the range is left out.
  expect(expected.people.merchants).toEqual({ total: 1, new: 1 });
  expect(expected.tickets).toMatchObject({ orderCount: 2, sold: 2, scanCount: 1, admitted: 1 });
  expect(data.dashboard.payments).toMatchObject({
    capturedCount: 2,
    refundCount: 1,
    refunded: [{ amountMinor: '1200', currency: 'EUR' }],
    cards: [
      { status: 'IN_STOCK', count: 1 },
      { status: 'ACTIVE', count: 2 },
      { status: 'BLOCKED', count: 1 },
    ],
  });
  expect(data.dashboard.money).toMatchObject({
    revenue: [
      { amountMinor: '21000', currency: 'EUR' },
      { amountMinor: '333', currency: 'USD' },
    ],
    refunds: [{ amountMinor: '250', currency: 'EUR' }],
    platformRevenue: [
      { amountMinor: '75', currency: 'EUR' },
      { amountMinor: '33', currency: 'USD' },
    ],
    openPayoutCount: 1,
    openPayouts: [{ amountMinor: '3000', currency: 'EUR' }],
  });

  const whole = { fromOn: dayAt(-200), beforeOn: dayAt(1) };
  const longer = await ask(whole);
  expect(longer.data.dashboard).toMatchObject(await counted(whole));
});

test('ADM-02: many who ask at once are told one reading and when it was; another range is read anew', async () => {
  const range = { fromOn: dayAt(-3), beforeOn: dayAt(1) };
  const asked = Date.now();
  const answers = await Promise.all([ask(range), ask(range), ask(range)]);
  const [first, ...others] = answers.map(({ data }) => data.dashboard);
  await aCustomer(treasury.graph);

  const { data } = await ask({ ...range, fromOn: dayAt(-4) });

  for (const part of ['money', 'people', 'tickets', 'payments']) {
    expect(Date.parse(first[part].asOf)).toBeGreaterThanOrEqual(asked);
    for (const other of others) expect(other[part]).toEqual(first[part]);
    expect(data.dashboard[part].asOf).not.toBe(first[part].asOf);
  }
  expect(data.dashboard.people.customers.new).toBe(first.people.customers.new + 1);
});

test.each([
  [{ fromOn: '2026-02-02', beforeOn: '2026-02-02' }, 'range.beforeOn'],
  [{ fromOn: '2026-02-30', beforeOn: '2026-03-02' }, 'range.fromOn'],
  [{ fromOn: '2019-01-01', beforeOn: '2026-01-01' }, 'range.fromOn'],
])('ADM-02: %o is no range', async (range, field) => {
  const { code, errors } = await ask(range);

  expect(code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.extensions['field']).toBe(field);
});

const own = {
  identity: [identity, 'people { asOf }'],
  ticketing: [ticketing, 'tickets { asOf }'],
  payments: [payments, 'payments { asOf }'],
  finances: [finances, 'money { asOf }'],
} as const satisfies Record<string, readonly [AnySubgraph, string]>;

test.each(Object.entries(own))(
  'ADM-02: %s asks for the role again where its part is asked for without the root',
  async (name, [subgraph, fields]) => {
    const { graph } = treasury;
    const keys = publishedKeys(() => fetch(`${graph.url}/identity/jwks.json`));
    const open = await openSubgraph(subgraph, {
      databaseUrl: roleUrl(graph.databaseUrl, name, graph.secret),
      secret: graph.secret,
      publicUrl: 'http://localhost:4000',
      production: false,
      log: createLog({ level: 'silent', name: 'test' }),
      verifyToken: tokenVerifier(keys),
      deliver: async () => {},
      worker: false,
    });
    const codeOf = async (token: string | undefined, id: string) => {
      const query = `query Entity($of: [_Any!]!) { _entities(representations: $of) { ... on Dashboard { ${fields} } } }`;
      const variables = { of: [{ __typename: 'Dashboard', id }] };
      const caller = { requestId: 'test', address: '192.0.2.1', userAgent: 'test' };
      const authorization = token && `Bearer ${token}`;
      const { errors } = await open.execute({ query, variables }, { ...caller, authorization });
      return errors?.[0]?.extensions['code'] ?? 'OK';
    };
    try {
      const { token: support } = await anAdmin(graph, { role: 'Support' });
      const { token: organizer } = await anOrganizer(graph);
      const id = '2026-01-01/2026-02-01';

      expect(await codeOf(treasury.maker.token, id)).toBe('OK');
      expect(await codeOf(support, id)).toBe('FORBIDDEN');
      expect(await codeOf(organizer, id)).toBe('FORBIDDEN');
      expect(await codeOf(undefined, id)).toBe('UNAUTHENTICATED');
      expect(await codeOf(treasury.maker.token, '2026-02-01/2026-01-01')).toBe('NOT_FOUND');
    } finally {
      await open.stop();
    }
  },
);
