import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { scanner } from './scanner.ts';

const scans = 50;

/** Fifty scans of one ticket at the same moment, under fifty ids, at five gates; the verdicts are counted. */
async function everybodyScans(graph: Graph) {
  const event = await anEvent(graph, { gates: 5 });
  const usher = await anUsher(graph, event);
  const { ticketId } = await aPaidTicket(graph, event);
  await graph.settle();
  const [code = ''] = await codesOf(graph, [ticketId]);
  const scan = scanner(graph, usher.token);
  // Opens the connections of the pool, so that the scans below start together.
  await Promise.all(Array.from({ length: 8 }, () => scan('warm up')));

  const answers = await Promise.all(
    Array.from({ length: scans }, (_, at) =>
      scan(code, { gateId: event.gateIds[at % 5], deviceId: `scanner-${at % 10}` }),
    ),
  );
  const verdicts = Map.groupBy(answers, ({ verdict }): string => verdict);
  const [rows] = await graph.sql<[{ log: number; admissions: number; entries: number }]>`
    select
      (select count(*) from ticketing.scans where ticket_id = ${ticketId})::int as log,
      (select count(*) from ticketing.admissions where ticket_id = ${ticketId})::int as admissions,
      (select sum(entries) from ticketing.admissions where ticket_id = ${ticketId})::int as entries`;
  return {
    answers,
    valid: verdicts.get('VALID')?.length,
    already: verdicts.get('ALREADY_SCANNED')?.length,
    ...rows,
  };
}

test('T-12 USH-08: 50 simultaneous scans of one ticket under 50 ids: one VALID, 49 ALREADY_SCANNED, 50 log rows', async () => {
  await using graph = await openGraph();

  const { answers, ...counted } = await everybodyScans(graph);

  expect(counted).toEqual({ valid: 1, already: 49, log: 50, admissions: 1, entries: 1 });
  const firsts = new Set(
    answers.map(({ firstScannedAt, firstGate }) => `${firstScannedAt} ${firstGate.id}`),
  );
  expect(firsts.size).toBe(1);
});

const lock = 'where id = p_ticket for no key update;';

/** Something that scans of a ticket do between looking and deciding. */
async function doInBetween({ sql }: Graph, statements: string): Promise<void> {
  const [{ definition }] = await sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.scan_ticket'::regproc) as definition`;
  const decision = 'v_reason := ticketing.refusal(';
  expect(definition).toContain(decision);
  const between = `if p_ticket is not null then ${statements} end if;`;
  await sql.unsafe(definition.replace(decision, `${between} ${decision}`));
}

/** The first scans that come wait for one another between looking and deciding, however slow the machine is. */
async function meetInBetween(graph: Graph, meeting: number): Promise<void> {
  // A sequence, because it counts outside of transactions: each scan sees the others arrive.
  await graph.sql`create sequence ticketing.arrivals`;
  await graph.sql`grant usage, select on sequence ticketing.arrivals to public`;
  await doInBetween(
    graph,
    `perform nextval('ticketing.arrivals');
    while (select last_value from ticketing.arrivals) < ${meeting} loop perform pg_sleep(0.005); end loop;`,
  );
}

async function dropLock({ sql }: Graph): Promise<void> {
  const [{ definition }] = await sql<[{ definition: string }]>`
    select pg_get_functiondef('ticketing.scan_ticket'::regproc) as definition`;
  expect(definition).toContain(lock);
  await sql.unsafe(definition.replace(lock, 'where id = p_ticket;'));
}

test('T-12: the same with a pause between looking and deciding', async () => {
  await using graph = await openGraph();
  await doInBetween(graph, 'perform pg_sleep(0.02);');

  const { answers: _answers, ...counted } = await everybodyScans(graph);

  expect(counted).toEqual({ valid: 1, already: 49, log: 50, admissions: 1, entries: 1 });
});

// Two are enough to show it, and need the least of a busy machine: both must arrive within the statement's time limit.
const meeting = 2;

test('T-12, the control: without the lock on the ticket, scans that meet between looking and deciding are all let in', async () => {
  await using graph = await openGraph();
  await meetInBetween(graph, meeting);
  await dropLock(graph);

  const { valid, entries } = await everybodyScans(graph);

  expect(valid).toBeGreaterThanOrEqual(meeting);
  expect(entries).toBe(valid);
});
