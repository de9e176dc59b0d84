import { randomUUID } from 'node:crypto';
import { listPayouts } from '@gatehouse/finances/domain/payouts/list-payouts';
import { listSettlements } from '@gatehouse/finances/domain/settlements/list-settlements';
import { finances } from '@gatehouse/finances/subgraph';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';

const rows = 30_000;
const [organizerId, eventId] = [randomUUID(), randomUUID()];

/** One payout in a thousand is ours, one in a thousand waits; so it is with settlements. */
async function fill({ sql }: Graph) {
  await sql`
    insert into finances.disbursements
      (kind, party_id, party_name, amount_minor, currency, destination, status, requested_by, decided_by, requested_at)
    select case when n % 10 = 0 then 'WITHDRAWAL' else 'PAYOUT' end,
      case when n % 1000 = 1 then ${organizerId}::uuid else gen_random_uuid() end, 'Harbour', 1000, 'EUR', 'DE00',
      (case when n % 1000 in (1, 2) then 'REQUESTED' else 'PAID' end)::finances.disbursement_status,
      gen_random_uuid(), gen_random_uuid(), timestamptz '2026-01-01' + n * interval '1 minute'
    from generate_series(1, ${rows}) as n`;
  // It takes longest to keep, and no list looks at it.
  await sql`alter table finances.settlements drop constraint settlements_period_excl`;
  await sql`
    insert into finances.settlements
      (event_id, event_name, organizer_id, currency, from_at, until_at, payment_count, gross_minor, refunds_minor,
        fees_minor, tax_minor, net_minor, netted_minor, available_minor, settled_at)
    select case when n % 1000 = 1 then ${eventId}::uuid else gen_random_uuid() end, 'Harbour Nights',
      case when n % 1000 in (1, 2) then ${organizerId}::uuid else gen_random_uuid() end, 'EUR',
      timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-01-01' + (n + 1) * interval '1 minute',
      1, 0, 0, 0, 0, 0, 0, 0, timestamptz '2026-01-01' + n * interval '1 minute'
    from generate_series(1, ${rows}) as n`;
  await sql`analyze finances.disbursements, finances.settlements`;
}

test(`ADM-27, ADM-30: of ${rows} payouts and settlements every list finds its page by an index`, async () => {
  await using graph = await openGraph({ worker: false });
  await fill(graph);
  const asked: { text: string; params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(graph.sql, { schema: finances.tables, logger: { logQuery } });
  const own = { organizerId };

  for (const sight of ['all', own] as const) {
    for (const filter of [{}, own, { status: 'REQUESTED' }, { ...own, status: 'PAID' }] as const) {
      const { pageInfo } = await listPayouts(db, { filter, sight, first: 20, after: null });
      if (pageInfo.hasNextPage)
        await listPayouts(db, { filter, sight, first: 20, after: pageInfo.endCursor });
    }
    for (const filter of [{}, own, { eventId }]) {
      const { pageInfo } = await listSettlements(db, { filter, sight, first: 20, after: null });
      await listSettlements(db, { filter, sight, first: 20, after: pageInfo.endCursor });
    }
  }

  for (const { text, params } of asked) {
    const [row] = await graph.sql.unsafe(`explain (analyze, format json) ${text}`, params as []);
    const plan = JSON.stringify(row?.['QUERY PLAN']);
    expect(plan, text).not.toContain('Seq Scan');
    // A page costs about a page, or what one organizer has: not what there is.
    const touched = [...plan.matchAll(/"(?:Actual Rows|Rows Removed by Filter)":(\d+)/g)];
    expect(Math.max(...touched.map(([, n]) => Number(n))), text).toBeLessThan(rows / 100);
  }
}, 120_000);
