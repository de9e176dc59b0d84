import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsFolder } from '@gatehouse/schema/contract-files';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { loneTicketing } from './lone-ticketing.ts';

const scanDocument = readFileSync(
  path.join(operationsFolder, 'usher', 'ScanTicket.graphql'),
  'utf8',
);

const listing = `query ($first: Int!) {
  events(first: $first) {
    edges { node {
      id name organizer { id } venue { name city } category { name eventCount }
      ticketTypes { name available isOnSale total { amountMinor } }
    } }
  }
}`;

test('WEB-11 WEB-14: a page of twenty events costs as many statements as a page of two', async () => {
  await using graph = await openGraph({ worker: false });
  for (let made = 0; made < 20; made += 1) await anEvent(graph);
  await using ticketing = await loneTicketing(graph);

  const two = await ticketing.during(() => ticketing.ask(listing, { first: 2 }));
  const twenty = await ticketing.during(async () => {
    const { data } = await ticketing.ask(listing, { first: 20 });
    expect(data?.['events']).toMatchObject({ edges: { length: 20 } });
  });

  // The page, its venues, its categories, the counts of these, its types, and their places.
  expect(two.statements).toBe(6);
  expect(twenty.statements).toBe(6);
});

test('USH-08: a scan is one statement and one round trip, whatever its verdict', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph);
  const usher = await anUsher(graph, event);
  await graph.settle();
  const tickets = [await aPaidTicket(graph, event), await aPaidTicket(graph, event)];
  const [warm = '', code = ''] = await codesOf(
    graph,
    tickets.map(({ ticketId }) => ticketId),
  );
  await using ticketing = await loneTicketing(graph);
  const who = {
    portal: 'usher',
    profileId: usher.id,
    scope: { type: 'event', id: event.eventId },
  } as const;
  const verdicts: unknown[] = [];
  const scan = (text: string, scanId: string = randomUUID()) =>
    ticketing.during(async () => {
      const input = { scanId, deviceId: 'scanner-1', code: text };
      const { data } = await ticketing.ask(scanDocument, { input }, who);
      const answer = data as { scanTicket: { scan: { verdict: string } } };
      verdicts.push(answer.scanTicket.scan.verdict);
    });
  // The first scan of a process also reads the code keys, and the first of a connection prepares the statement.
  await scan(warm);
  const scanId = randomUUID();

  const costs = [
    await scan(code, scanId),
    await scan(code, scanId),
    await scan(code),
    await scan('nonsense'),
  ];

  expect(verdicts).toEqual(['VALID', 'VALID', 'VALID', 'ALREADY_SCANNED', 'NOT_FOUND']);
  expect(costs).toEqual(costs.map(() => ({ statements: 1, roundTrips: 1 })));
});
