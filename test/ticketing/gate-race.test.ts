import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whileHeld } from '../identity/while-held.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aPaidTicket, codesOf } from '../kit/seed.ts';
import { aCard } from './a-card.ts';
import { foldGate, readPassages, readSettled } from './gate-fold.ts';
import { aCode, aGate } from './gate-kit.ts';
import { whileChanged, type Change } from './while-changed.ts';

// Each of these is played twice: with the lock on the ticket, where the rows must come to what the log says, and without it,
// where those who meet between looking and deciding must contradict it.

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await graph.sql`create sequence ticketing.arrivals`;
  await graph.sql`grant all on sequence ticketing.arrivals to public`;
});
afterAll(() => graph[Symbol.asyncDispose]());

type Verdict = { readonly kind: string; readonly verdict: string; readonly reason: string | null };
type Race = () => Promise<{ readonly ticketId: string; readonly answers: readonly Verdict[] }>;

const unlocked: Change = {
  of: 'scan_ticket',
  from: 'where id = p_ticket for no key update;',
  to: 'where id = p_ticket;',
};

const deciding = 'v_reason := ticketing.refusal(';

/** Scans go on to decide when so many have looked: no machine is too slow for them to meet. */
const meeting = (count: number): Change => ({
  of: 'scan_ticket',
  from: deciding,
  to: `perform nextval('ticketing.arrivals');
    while (select last_value from ticketing.arrivals) < ${count} loop perform pg_sleep(0.005); end loop; ${deciding}`,
});

const pausing: Change = {
  of: 'scan_ticket',
  from: deciding,
  to: `perform pg_sleep(0.02); ${deciding}`,
};

/** Plays a race with these changes; answers what the gate said, and whether the rows come to what the log says. */
async function play(race: Race, changes: readonly Change[]) {
  const { ticketId, answers } = await whileChanged(graph, changes, race);
  const kept = await readSettled(graph.sql, [ticketId]);
  const told = foldGate(await readPassages(graph.sql, [ticketId]));
  const passed = answers.filter(({ verdict }) => verdict === 'VALID');
  return {
    passed: passed.map(({ kind }) => kind).toSorted(),
    conflicts: told.outcomes.filter(({ state }) => state === 'CONFLICT').length,
    isTold: isDeepStrictEqual(kept, told),
    refused: answers.flatMap(({ reason }) => reason ?? []),
  };
}

/** Scans of one ticket at the same moment, after others one by one. */
const scansAtOnce =
  (before: readonly string[], kinds: readonly string[]): Race =>
  async () => {
    const { event, scan } = await aGate(graph);
    await graph.sql`update ticketing.checkpoints set re_entry = 'FREE' where id = ${event.checkpointId}`;
    const { ticketId, code } = await aCode(graph, event);
    // Those that come before meet nobody.
    await graph.sql`select setval('ticketing.arrivals', 1000)`;
    for (const kind of before) await scan(code, { kind });
    await graph.sql`select setval('ticketing.arrivals', 1, false)`;
    return { ticketId, answers: await Promise.all(kinds.map((kind) => scan(code, { kind }))) };
  };

const entriesAndExits = scansAtOnce(['ENTRY'], ['EXIT', 'ENTRY', 'EXIT', 'ENTRY', 'EXIT', 'ENTRY']);

test('T-12 USH-08: entries and exits of one ticket at once are let through in turn, and the rows say what the log says', async () => {
  const { passed, conflicts, isTold } = await play(entriesAndExits, [pausing]);

  expect({ conflicts, isTold }).toEqual({ conflicts: 0, isTold: true });
  const exits = passed.filter((kind) => kind === 'EXIT').length;
  // Out first, and then in and out by turns.
  expect(exits).toBeGreaterThanOrEqual(1);
  expect([exits, exits - 1]).toContain(passed.length - exits);
});

test('T-12, the control: without the lock, exits that meet all let the same person out', async () => {
  const { conflicts } = await play(entriesAndExits, [unlocked, meeting(6)]);

  expect(conflicts).toBeGreaterThan(0);
});

const twoLeaves = scansAtOnce(['ENTRY'], ['LEAVE', 'LEAVE']);

test('T-15 USH-12: of two leaves at once one counts, and the other is told that the person is on leave', async () => {
  const { passed, refused, conflicts, isTold } = await play(twoLeaves, [pausing]);

  expect(passed).toEqual(['LEAVE']);
  expect(refused).toEqual(['ALREADY_ON_LEAVE']);
  expect({ conflicts, isTold }).toEqual({ conflicts: 0, isTold: true });
});

test('T-15, the control: without the lock, both leaves that meet are let through', async () => {
  expect(await play(twoLeaves, [unlocked, meeting(2)])).toMatchObject({
    passed: ['LEAVE', 'LEAVE'],
    conflicts: 1,
  });
});

const cardAndCode: Race = async () => {
  const { event, scan } = await aGate(graph);
  const customerId = randomUUID();
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId });
  const [code = ''] = await codesOf(graph, [ticketId]);
  const { uid } = await aCard(graph, { holderId: customerId });
  await graph.sql`select setval('ticketing.arrivals', 1, false)`;
  const answers = await Promise.all([scan(code), scan(uid, { medium: 'NFC' })]);
  return { ticketId, answers };
};

test('T-08 T-12 USH-08: a ticket’s code and its holder’s card at once let one person in', async () => {
  expect(await play(cardAndCode, [pausing])).toEqual({
    passed: ['ENTRY'],
    refused: ['ALREADY_ADMITTED'],
    conflicts: 0,
    isTold: true,
  });
});

test('T-08, the control: without the lock, code and card that meet let two in', async () => {
  expect(await play(cardAndCode, [unlocked, meeting(2)])).toMatchObject({
    passed: ['ENTRY', 'ENTRY'],
    conflicts: 1,
  });
});

/** Somebody who left comes in again at the moment when their exit is taken back. */
const undoAndEntry: Race = async () => {
  const { event, scan, undo } = await aGate(graph);
  await graph.sql`update ticketing.checkpoints set re_entry = 'FREE' where id = ${event.checkpointId}`;
  const { ticketId, code } = await aCode(graph, event);
  await graph.sql`select setval('ticketing.arrivals', 1000)`;
  await scan(code);
  const { id } = await scan(code, { kind: 'EXIT' });
  await graph.sql`select setval('ticketing.arrivals', 1, false)`;
  const [, entry] = await Promise.all([undo(id), scan(code)]);
  return { ticketId, answers: [entry] };
};

test('T-16 USH-08: an undo and an entry at once come one after the other, and the rows say what the log says', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { isTold, passed, conflicts } = await play(undoAndEntry, [pausing]);
    expect(isTold).toBe(true);
    // Whoever is let in before the undo was let in on an exit that then never was.
    expect(conflicts).toBe(passed.length);
  }
});

test('T-16, the control: without the undo’s lock, an entry that looked before and decides after it contradicts the log', async () => {
  const ofUndo: Change = {
    of: 'undo_scan',
    from: 'perform from ticketing.tickets where id = v_undone.ticket_id for no key update;',
    to: '',
  };
  const settling = 'perform ticketing.settle_ticket(v_undone.ticket_id, v_undone.checkpoint_id);';
  const arrives: Change = {
    of: 'undo_scan',
    from: settling,
    // Not before the entry has looked.
    to: `while not (select is_called from ticketing.arrivals) loop perform pg_sleep(0.005); end loop;
      ${settling} perform nextval('ticketing.arrivals');`,
  };

  expect(await play(undoAndEntry, [ofUndo, arrives, meeting(2)])).toMatchObject({ isTold: false });
});

/** A ticket goes to somebody else while its old holder’s card is at the gate: the scan waits for the row and then looks again. */
async function cardOfTheOldHolder() {
  const { event, scan } = await aGate(graph);
  const [customerId, newHolder] = [randomUUID(), randomUUID()];
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId });
  const [code = ''] = await codesOf(graph, [ticketId]);
  const { uid } = await aCard(graph, { holderId: customerId });
  const give = async (tx: TransactionSql) => {
    await tx`
      update ticketing.tickets set holder_id = ${newHolder}, attendee_id = ${newHolder}, epoch = 2 where id = ${ticketId}`;
    await tx`insert into ticketing.ticket_epochs values (${ticketId}, 2, 'TRANSFERRED')`;
  };
  const { scans } = await whileHeld(graph, give, async ({ waiting }) => {
    const atOnce = Promise.all([scan(uid, { medium: 'NFC' }), scan(code)]);
    await waiting(2);
    return { scans: atOnce };
  });
  return (await scans).map(({ reason }: Verdict) => reason);
}

test('T-26 T-08 USH-08: a ticket that goes to somebody else while it is scanned opens neither by its old code nor by the old holder’s card', async () => {
  expect(await cardOfTheOldHolder()).toEqual(['NO_TICKET', 'TRANSFERRED']);
});

test('T-08, the control: a scan that does not look again lets the old holder in by their card', async () => {
  const trusting: Change = {
    of: 'scan_ticket',
    from: 'exit when p_uid is null or v_ticket.holder_id = v_holder;',
    to: 'exit;',
  };

  const reasons = await whileChanged(graph, [trusting], cardOfTheOldHolder);

  expect(reasons).toEqual([null, 'TRANSFERRED']);
});
