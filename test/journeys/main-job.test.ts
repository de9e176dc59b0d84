import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '@gatehouse/demo/seed';
import { walk } from '@gatehouse/demo/walk-main-job';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { describe, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';

const log = createLog({ level: 'silent', name: 'test' });

describe.each(['one process', 'split'] as const)('the main job, %s', (topology) => {
  test('register, book, pay, hold a code; scan: VALID, then ALREADY_SCANNED, and the first again VALID', async () => {
    await using graph = await openGraph({ topology });
    const { databaseUrl, secret, url } = graph;
    expect(await seedDemo({ databaseUrl, secret, log, now: new Date() })).toBe('seeded');
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
    // Sown twice is sown once.
    expect(await seedDemo({ databaseUrl, secret, log, now: new Date() })).toBe('present');
  }, 120_000);
});

test('the demo data: every place of a sold-out event is sold, and nothing is sold that is not paid', async () => {
  await using graph = await openGraph();
  const { databaseUrl, secret } = graph;
  await seedDemo({ databaseUrl, secret, log, now: new Date() });
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
      (select sum(captured_minor)::text from payments.payments where status = 'SUCCEEDED') as captured`;
  expect(books?.confirmed).toBe(books?.captured);
}, 120_000);
