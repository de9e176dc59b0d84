import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { here } from '../identity/send-file.ts';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf } from '../kit/seed.ts';
import { aCard, aGatekeeper } from './gate-asks.ts';
import { scanner } from './scanner.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

const LOG = `query ($filter: ScanLogFilter, $first: Int! = 10, $after: String) {
  scanLog(filter: $filter, first: $first, after: $after) {
    edges { node { id scanId kind verdict reason code usherName ticket { id attendeeName } outcome flags medium undoneScanId } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ENTRY = `query ($id: ID!) { scanLogEntry(id: $id) { id scanId } }`;
const EXPORT = `mutation ($input: ExportScanLogInput!) { exportScanLog(input: $input) { url expiresAt rowCount } }`;

type Node = { readonly id: string; readonly scanId: string };
type LogPage = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};

const scanIds = ({ edges }: LogPage) => edges.map(({ node }) => node.scanId);

/** An event with two ushers, and a log: an entry, a second one refused, a card, nonsense, and an undo of the first. */
async function aLog() {
  const { id: organizerId, token: organizer } = await anOrganizer(graph);
  const event = await anEvent(graph, { organizerId, gates: 2 });
  const customer = await aCustomer(graph, { name: 'Zoë Lindqvist' });
  const jonas = await aGatekeeper(graph, { ...event, name: 'Jonas Weber' });
  const farah = await aGatekeeper(graph, { ...event, name: 'Farah Ben Salem' });
  const [north = '', south = ''] = event.gateIds;
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const { ticketId: guestTicketId } = await aPaidTicket(graph, { ...event, guestName: 'Omar Sy' });
  const [code = '', guestCode = ''] = await codesOf(graph, [ticketId, guestTicketId]);
  const { uid } = await aCard(graph, { holderId: customer.id });
  const ids = {
    entry: randomUUID(),
    again: randomUUID(),
    card: randomUUID(),
    nonsense: randomUUID(),
    guest: randomUUID(),
    undo: randomUUID(),
  };
  const byJonas = scanner(graph, jonas.token);
  const byFarah = scanner(graph, farah.token);
  await byJonas(code, { scanId: ids.entry, gateId: north });
  await byFarah(code, { scanId: ids.again, gateId: south });
  await byFarah(uid, { scanId: ids.card, gateId: south, medium: 'NFC' });
  await byJonas('a shopping list', { scanId: ids.nonsense, gateId: north });
  await byFarah(guestCode, { scanId: ids.guest, gateId: south });
  const undo = { scanId: ids.undo, undoneScanId: ids.entry, deviceId: 'scanner-1', reason: 'No.' };
  await jonas.read('UndoScan', { input: undo });
  const all = [ids.undo, ids.guest, ids.nonsense, ids.card, ids.again, ids.entry];
  return { event, organizer, jonas, farah, ticketId, guestTicketId, uid, ids, all, north, south };
}

const mine = await aLog();
const theirs = await aLog();

test('USH-10: the log has every attempt, the latest first, with its answer, its outcome and, where it opens nothing, what was read', async () => {
  const { jonas, ids, all, ticketId, uid, north } = mine;

  const { scanLog } = await jonas.read('ScanLog');

  expect(scanIds(scanLog)).toEqual(all);
  const [undo, guest, nonsense, card, again, entry] = scanLog.edges.map(
    ({ node }: { node: object }) => node,
  );
  expect(undo).toMatchObject({ kind: 'UNDO', medium: null, outcome: 'NONE', code: null });
  expect(undo).toMatchObject({ undoneScanId: ids.entry, note: 'No.' });
  expect(guest).toMatchObject({ verdict: 'VALID', outcome: 'COUNTED', code: null, flags: [] });
  expect(nonsense).toMatchObject({
    verdict: 'NOT_FOUND',
    reason: 'NOT_OURS',
    message: 'This is not a Gatehouse ticket.',
    code: 'a shopping list',
    ticket: null,
    outcome: 'NONE',
    usherName: 'Jonas Weber',
    gate: { id: north },
  });
  expect(card).toMatchObject({ medium: 'NFC', cardUid: uid, verdict: 'ALREADY_SCANNED' });
  // A good code that came a second time opens another gate, or this one after an undo.
  expect(again).toMatchObject({ reason: 'ALREADY_ADMITTED', code: null, ticket: { id: ticketId } });
  expect(entry).toMatchObject({
    verdict: 'VALID',
    outcome: 'UNDONE',
    source: 'ONLINE',
    ticket: { attendeeName: 'Zoë Lindqvist', ticketType: { name: 'Standard' } },
  });
  const one = await jonas.read('ScanLogEntry', { id: entry.id });
  expect(one.scanLogEntry).toEqual(entry);
});

test('USH-10: what offline merges made of a scan shows as outcome and flag', async () => {
  const { event, jonas, ids, ticketId, guestTicketId } = theirs;
  const outcome = (scanId: string, ticket: string, state: string) => graph.sql`
    insert into ticketing.scan_outcomes (event_id, scan_id, ticket_id, checkpoint_id, state)
    values (${event.eventId}, ${scanId}, ${ticket}, ${event.checkpointId}, ${state})
    on conflict (event_id, scan_id) do update set state = excluded.state`;
  await outcome(ids.entry, ticketId, 'CONFLICT');
  await outcome(ids.guest, guestTicketId, 'OVERRIDE');
  await graph.sql`update ticketing.scans set flags = '{CLOCK}' where scan_id = ${ids.guest}`;
  const { scanLog } = await jonas.read('ScanLog', { filter: { kind: 'ENTRY', verdict: 'VALID' } });

  const shown = scanLog.edges.map(({ node }: { node: { outcome: string; flags: string[] } }) => [
    node.outcome,
    node.flags,
  ]);

  expect(shown).toEqual([
    ['OVERRIDE', ['CLOCK', 'OVERRIDE']],
    ['CONFLICT', []],
  ]);
});

test('USH-10: a page has ten entries unless more are asked for', async () => {
  const event = await anEvent(graph);
  const usher = await aGatekeeper(graph, event);
  const scan = scanner(graph, usher.token);
  for (let made = 0; made < 12; made += 1) await scan(`nonsense ${made}`);

  const { scanLog } = await usher.read('ScanLog');
  const more = await usher.read('ScanLog', { first: 100 });

  expect(scanLog.edges).toHaveLength(10);
  expect(scanLog.pageInfo.hasNextPage).toBe(true);
  expect(more.scanLog.edges).toHaveLength(12);
  expect((await usher.ask('ScanLog', { first: 101 })).code).toBe('BAD_USER_INPUT');
  expect((await usher.ask('ScanLog', { after: 'WyJhIl0' })).code).toBe('BAD_USER_INPUT');
});

test('USH-11: the log is searched by card, usher, answer, attendee, ticket, gate, kind and time, and by several of them', async () => {
  const { event, jonas, ids, uid, ticketId, south } = mine;
  const find = async (filter: object) => {
    const answer = await jonas.read('ScanLog', { filter });
    return scanIds(answer.scanLog);
  };
  const spelled = uid.toLowerCase().replaceAll(/(..)(?=.)/g, '$1 ');
  const [{ at }] = await graph.sql<[{ at: Date }]>`
    select received_at as at from ticketing.scans where scan_id = ${ids.nonsense}`;

  expect(await find({ cardUid: spelled })).toEqual([ids.card]);
  expect(await find({ usherName: 'SALEM far' })).toEqual([ids.guest, ids.card, ids.again]);
  expect(await find({ usherName: '!' })).toEqual([]);
  expect(await find({ verdict: 'ALREADY_SCANNED' })).toEqual([ids.card, ids.again]);
  const zoes = [ids.undo, ids.card, ids.again, ids.entry];
  expect(await find({ attendeeName: 'zoe lind' })).toEqual(zoes);
  expect(await find({ attendeeName: 'zoe' })).toEqual([]);
  expect(await find({ ticketId })).toEqual(zoes);
  expect(await find({ gateId: south })).toEqual([ids.guest, ids.card, ids.again]);
  expect(await find({ kind: 'UNDO' })).toEqual([ids.undo]);
  expect(await find({ receivedFrom: at })).toEqual([ids.undo, ids.guest, ids.nonsense]);
  expect(await find({ receivedBefore: at })).toEqual([ids.card, ids.again, ids.entry]);
  expect(await find({ attendeeName: 'lindqvist', verdict: 'VALID', kind: 'ENTRY' })).toEqual([
    ids.entry,
  ]);
  expect(await find({ usherName: 'jonas', gateId: south })).toEqual([]);
  const code = async (filter: object) => (await jonas.ask('ScanLog', { filter })).code;
  expect(await code({ cardUid: 'beep' })).toBe('BAD_USER_INPUT');
  expect(await code({ gateId: 'north' })).toBe('BAD_USER_INPUT');
  expect(await code({ ticketId: event.eventId.slice(1) })).toBe('BAD_USER_INPUT');
});

test('USH-11 ADM-34 T-09: ushers see their event whatever they ask for, organizers one of theirs, administrators all', async () => {
  const admin = graph.as((await anAdmin(graph)).token);
  const organizer = graph.as(mine.organizer);
  const filter = { eventId: theirs.event.eventId };

  const own = await mine.jonas.read('ScanLog', { filter });
  expect(scanIds(own.scanLog)).toEqual(mine.all);
  const ofMine = await organizer(LOG, { filter: { eventId: mine.event.eventId } });
  expect(scanIds(ofMine.data.scanLog)).toEqual(mine.all);
  expect((await organizer(LOG, { filter })).code).toBe('NOT_FOUND');
  expect((await organizer(LOG)).code).toBe('BAD_USER_INPUT');
  const ofTheirs = await admin(LOG, { filter });
  expect(scanIds(ofTheirs.data.scanLog)).toEqual(theirs.all);
  const both = await admin(LOG, { first: 100 });
  expect(scanIds(both.data.scanLog)).toEqual(expect.arrayContaining([...theirs.all, ...mine.all]));

  const [{ node }] = ofTheirs.data.scanLog.edges;
  expect((await admin(ENTRY, { id: node.id })).data.scanLogEntry.scanId).toBe(node.scanId);
  expect((await organizer(ENTRY, { id: node.id })).code).toBe('NOT_FOUND');
  expect((await mine.jonas.ask('ScanLogEntry', { id: node.id })).code).toBe('NOT_FOUND');
  expect((await admin(ENTRY, { id: 'x' })).code).toBe('NOT_FOUND');
  expect((await admin(ENTRY, { id: '9'.repeat(19) })).code).toBe('NOT_FOUND');
});

test('T-35 USH-10: no row is skipped or repeated while scans arrive between the pages; by counting rows it would be', async () => {
  const event = await anEvent(graph);
  const usher = await aGatekeeper(graph, event);
  const scan = scanner(graph, usher.token);
  const arrive = (count: number) =>
    Promise.all(Array.from({ length: count }, () => scan(`nonsense ${randomUUID()}`)));
  await arrive(20);
  const filter = { verdict: 'NOT_FOUND' };
  const before = scanIds((await usher.read('ScanLog', { filter, first: 100 })).scanLog);

  const seen: string[] = [];
  const byOffset: string[] = [];
  let after: string | null = null;
  do {
    const [page, rows]: [{ scanLog: LogPage }, { scan_id: string }[], unknown] = await Promise.all([
      usher.read('ScanLog', { filter, first: 4, after }),
      graph.sql<{ scan_id: string }[]>`
        select scan_id from ticketing.scans where event_id = ${event.eventId}
        order by seq desc limit 4 offset ${byOffset.length}`,
      arrive(3),
    ]);
    seen.push(...scanIds(page.scanLog));
    byOffset.push(...rows.map((row) => row.scan_id));
    const { hasNextPage, endCursor }: LogPage['pageInfo'] = page.scanLog.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);

  const old = new Set(before);
  expect(seen.filter((id) => old.has(id))).toEqual(before);
  expect(new Set(seen).size).toBe(seen.length);
  expect(new Set(byOffset).size).toBeLessThan(byOffset.length);
});

test('ADM-34 USH-10: the log is exported as the list shows it, by administrators, its organizer and supervisors, on record', async () => {
  const { event, organizer, jonas, ids, uid } = await aLog();
  const { eventId } = event;
  const adminUser = await anAdmin(graph);
  const admin = graph.as(adminUser.token);
  const supervisor = await aGatekeeper(graph, { eventId, isSupervisor: true });
  const formula = '=HYPERLINK("https://evil.example")';
  await scanner(graph, jonas.token)(formula, { gateId: event.gateId });

  const { exportScanLog } = (await admin(EXPORT, { input: { eventId } })).data;
  const filter = { verdict: 'ALREADY_SCANNED' };
  const some = (await graph.as(organizer)(EXPORT, { input: { eventId, filter } })).data;
  const bySupervisor = await supervisor.read('ExportScanLog', { input: {} });

  expect(exportScanLog.rowCount).toBe(7);
  expect(some.exportScanLog.rowCount).toBe(2);
  expect(bySupervisor.exportScanLog.rowCount).toBe(7);
  const file = await (await fetch(here(graph, exportScanLog.url))).text();
  const [head = '', newest = '', undo = ''] = file.split('\r\n');
  expect(head.startsWith('receivedAt,countedAt,deviceAt,kind,verdict,reason,outcome')).toBe(true);
  // No cell is run as a formula.
  expect(newest).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(undo).toContain(`UNDO,VALID,,NONE`);
  expect(file).toContain(uid);
  expect(file).toContain('Zoë Lindqvist');
  expect(file).toContain(ids.entry);
  await graph.settle();
  const audits = await graph.sql<{ account_id: string; entity_id: string }[]>`
    select account_id, entity_id from identity.audit_entries where verb = 'scan_log.export' and entity_id = ${eventId}`;
  expect(audits).toHaveLength(3);
  expect(audits.map(({ account_id }) => account_id)).toContain(adminUser.accountId);
});

test('ADM-34 USH-10: no usher but a supervisor exports, nobody another event, and no file is written of a bad filter', async () => {
  const { event, jonas } = mine;
  const stranger = graph.as((await anOrganizer(graph)).token);
  const admin = graph.as((await anAdmin(graph)).token);
  const elsewhere = await aGatekeeper(graph, { ...(await anEvent(graph)), isSupervisor: true });
  const input = { eventId: event.eventId };

  expect((await jonas.ask('ExportScanLog', { input: {} })).code).toBe('FORBIDDEN');
  expect((await elsewhere.ask('ExportScanLog', { input })).code).toBe('NOT_FOUND');
  expect((await stranger(EXPORT, { input })).code).toBe('NOT_FOUND');
  expect((await admin(EXPORT, { input: {} })).code).toBe('BAD_USER_INPUT');
  const bad = { ...input, filter: { cardUid: 'beep' } };
  expect((await admin(EXPORT, { input: bad })).code).toBe('BAD_USER_INPUT');
  const other = { ...input, filter: { eventId: randomUUID() } };
  expect((await admin(EXPORT, { input: other })).code).toBe('BAD_USER_INPUT');
});
