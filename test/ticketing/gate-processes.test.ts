import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { scanner } from './scanner.ts';
import { spawnGatehouse } from './spawn-gatehouse.ts';
import { whileChanged } from './while-changed.ts';

// Three whole Gatehouse processes on one database, this one among them: what is true at the gates is held by it and by nothing a process knows.

const [processCount, ticketCount, scanCount] = [3, 6, 60];

let graph: Graph;
let others: readonly (AsyncDisposable & { readonly url: string })[];
beforeAll(async () => {
  graph = await openGraph();
  await graph.sql`create sequence ticketing.arrivals`;
  await graph.sql`grant all on sequence ticketing.arrivals to public`;
  others = await Promise.all([spawnGatehouse(graph), spawnGatehouse(graph)]);
}, 180_000);
afterAll(async () => {
  await Promise.all(others.map((each) => each[Symbol.asyncDispose]()));
  await graph[Symbol.asyncDispose]();
});

/** Every ticket is scanned ten times under ten ids, by all processes at once. */
async function everybodyScans() {
  const event = await anEvent(graph, { gates: 5 });
  const usher = await anUsher(graph, event);
  const tickets = await Promise.all(
    Array.from({ length: ticketCount }, () => aPaidTicket(graph, event)),
  );
  await graph.settle();
  const ids = tickets.map(({ ticketId }) => ticketId);
  const codes = await codesOf(graph, ids);
  const scanners = [graph, ...others].map((each) => scanner(each, usher.token));
  // Opens their connections, so that the scans below start together.
  await Promise.all(scanners.flatMap((scan) => Array.from({ length: 6 }, () => scan('warm up'))));

  const scans = Array.from({ length: scanCount }, (_, at) => ({
    ticket: at % ticketCount,
    code: codes[at % ticketCount] ?? '',
    process: Math.floor(at / ticketCount) % processCount,
    wishes: { scanId: randomUUID(), gateId: event.gateIds[at % 5], deviceId: `scanner-${at % 7}` },
  }));
  const send = async ({ process, code, wishes }: (typeof scans)[number], shift = 0) =>
    scanners[(process + shift) % processCount]?.(code, wishes);
  await graph.sql`select setval('ticketing.arrivals', 1, false)`;
  const answers = await Promise.all(scans.map((scan) => send(scan)));
  const repeated = await Promise.all(scans.slice(0, 12).map((scan) => send(scan, 1)));

  const valid = scans.flatMap(({ ticket }, at) => (answers[at].verdict === 'VALID' ? ticket : []));
  const [rows] = await graph.sql<[{ log: number; entries: number }]>`
    select
      (select count(*)::int from ticketing.scans where ticket_id in ${graph.sql(ids)}) as log,
      (select sum(entries)::int from ticketing.admissions where ticket_id in ${graph.sql(ids)}) as entries`;
  return { answers, repeated, valid: valid.toSorted((one, other) => one - other), ...rows };
}

test('T-12 T-11 USH-08: scans of six tickets by three processes at once: one VALID each, a row per scan id, and any process repeats any answer', async () => {
  const { answers, repeated, ...counted } = await everybodyScans();

  expect(counted).toEqual({ valid: [0, 1, 2, 3, 4, 5], log: scanCount, entries: ticketCount });
  expect(repeated).toEqual(answers.slice(0, repeated.length));
}, 60_000);

test('T-12, the control: without the lock on the ticket, processes that meet between looking and deciding let a ticket in twice', async () => {
  const deciding = 'v_reason := ticketing.refusal(';
  const [unlocked, meeting] = [
    {
      of: 'scan_ticket',
      from: 'where id = p_ticket for no key update;',
      to: 'where id = p_ticket;',
    },
    {
      of: 'scan_ticket',
      from: deciding,
      // Of seven that look at six tickets two look at the same.
      to: `if p_ticket is not null then perform nextval('ticketing.arrivals');
        while (select last_value from ticketing.arrivals) < ${ticketCount + 1} loop perform pg_sleep(0.005); end loop; end if;
        ${deciding}`,
    },
  ];

  const { valid, entries } = await whileChanged(graph, [unlocked, meeting], everybodyScans);

  expect(valid.length).toBeGreaterThan(ticketCount);
  expect(entries).toBe(valid.length);
}, 60_000);
