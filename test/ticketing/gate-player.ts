import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ticketCount, type Command, type OfflineItem, type Passing } from './gate-commands.ts';
import { foldGate, readPassages, readSettled } from './gate-fold.ts';
import { after, type Line, type Site } from './gate-site.ts';
import { scanAt, undoAt, type TimedScan, type TimedUndo } from './scan-at.ts';
import { uploadAt, type OfflineScan } from './upload-at.ts';

// Plays commands against tickets of a site, remembers every answer, and compares it all with the rows.

type Sent =
  | { readonly what: 'scan'; readonly scan: TimedScan & { readonly scanId: string } }
  | { readonly what: 'undo'; readonly scan: TimedUndo }
  | { readonly what: 'upload'; readonly scan: OfflineScan };

type Remembered = { readonly verdict: string; readonly reason?: string | null };

export type Play = {
  readonly site: Site;
  readonly ticketIds: readonly string[];
  readonly lines: readonly [Line, Line];
  /** Everything with a scan id, in the order in which it was sent first. */
  readonly sent: Sent[];
  readonly answers: Map<string, Remembered>;
  /** The epochs of tickets that were transferred. */
  readonly epochs: Map<string, number>;
};

export const newPlay = (at: Pick<Play, 'site' | 'ticketIds' | 'lines'>): Play => ({
  ...at,
  sent: [],
  answers: new Map(),
  epochs: new Map(),
});

const ticketOf = ({ ticketIds }: Play, index: number) => ticketIds[index % ticketCount] ?? '';

/** The rounds are seven minutes apart, and begin an hour after the devices got their caches. */
const timeOf = (site: Site, round: number, ms = 0) => after(site, 60 + 7 * round, ms);

/** Does one thing in a round. */
export async function act(play: Play, given: Command, round: number): Promise<void> {
  const { site, sent } = play;
  const at = timeOf(site, round);
  switch (given.verb) {
    case 'scan': {
      const scan = { ...passageOf(play, given), scanId: randomUUID(), at };
      return sendNew(play, { what: 'scan', scan }, timeOf(site, round, given.clockMs));
    }
    case 'retry': {
      const earlier = sent[given.of % Math.max(sent.length, 1)];
      return earlier && send(play, earlier, at);
    }
    case 'undo': {
      const earlier = sent[given.of % Math.max(sent.length, 1)];
      if (earlier === undefined) return undefined;
      const { eventId, usherId } = site;
      const undoneScanId = earlier.scan.scanId;
      const scan = { eventId, usherId, scanId: randomUUID(), undoneScanId, at };
      return sendNew(play, { what: 'undo', scan }, at);
    }
    case 'upload':
      return upload(play, given, at);
    case 'transfer':
      return transfer(play, ticketOf(play, given.ticket), at);
    default:
      return move(play, given);
  }
}

function passageOf({ site, lines, epochs, ticketIds }: Play, passing: Passing) {
  const { ticket, line, gate, kind, leaveMinutes, code } = passing;
  const ticketId = ticketIds[ticket] ?? '';
  return {
    eventId: site.eventId,
    usherId: site.usherId,
    ticketId,
    kind,
    gateId: lines[line]?.gateIds[gate] ?? '',
    leaveMinutes: kind === 'LEAVE' ? leaveMinutes : null,
    epoch: code === 'first' ? 1 : (epochs.get(ticketId) ?? 1),
  };
}

const sendNew = (play: Play, sending: Sent, at: Date): Promise<void> => {
  play.sent.push(sending);
  return send(play, sending, at);
};

async function send(play: Play, { what, scan }: Sent, at: Date): Promise<void> {
  const { sql } = play.site;
  if (what === 'upload') {
    const { outcome, verdict } = await uploadAt(sql, { ...scan, at });
    expect(outcome).toBe('stored');
    return remember(play, scan.scanId, { verdict });
  }
  const asked =
    what === 'scan'
      ? await scanAt({ sql }, { ...scan, at })
      : await undoAt({ sql }, { ...scan, at });
  const { outcome, verdict, reason } = asked;
  // There was nothing to take back, or no more.
  if (what === 'undo' && ['notFound', 'alreadyUndone'].includes(outcome)) return undefined;
  expect(outcome).toBe('answered');
  return remember(play, scan.scanId, { verdict, reason });
}

/** The same id has the same answer, whenever and however often it is asked. */
function remember({ answers }: Play, scanId: string, answer: Remembered): void {
  const before = answers.get(scanId);
  if (before === undefined) answers.set(scanId, answer);
  else expect(answer, `the answer to ${scanId}`).toEqual(before);
}

async function upload(
  play: Play,
  { device, items, overlap }: Extract<Command, { verb: 'upload' }>,
  at: Date,
): Promise<void> {
  const { site, sent } = play;
  const uploaded = sent.filter(({ what }) => what === 'upload');
  const again = uploaded.slice(Math.max(uploaded.length - overlap, 0));
  const fresh = items.map((item: OfflineItem): Sent => {
    const scan = {
      ...passageOf(play, item),
      ...(site.devices[device] ?? { deviceId: '', cacheId: '' }),
      scanId: randomUUID(),
      verdict: item.said,
      reason: item.said === 'VALID' ? null : 'ALREADY_ADMITTED',
      deviceAt: after(site, item.minute),
      at,
    };
    return { what: 'upload', scan };
  });
  sent.push(...fresh);
  for (const item of [...again, ...fresh]) await send(play, item, at);
}

/** A ticket goes to somebody else, unless somebody was admitted on it. */
async function transfer({ site, epochs }: Play, ticketId: string, at: Date): Promise<void> {
  const epoch = await site.sql.begin(async (tx) => {
    const [ticket] = await tx<[{ epoch: number }?]>`
      select epoch from ticketing.tickets where id = ${ticketId} and status = 'VALID' for no key update`;
    const admitted = await tx`select from ticketing.admissions where ticket_id = ${ticketId}`;
    if (ticket === undefined || admitted.length > 0) return undefined;
    const [to, next] = [randomUUID(), ticket.epoch + 1];
    await tx`
      update ticketing.tickets set epoch = ${next}, holder_id = ${to}, attendee_id = ${to} where id = ${ticketId}`;
    await tx`insert into ticketing.ticket_epochs values (${ticketId}, ${next}, 'TRANSFERRED', ${at})`;
    return next;
  });
  if (epoch !== undefined) epochs.set(ticketId, epoch);
}

const moves = {
  cancel: { from: 'VALID', to: 'CANCELLED' },
  block: { from: 'VALID', to: 'BLOCKED' },
  unblock: { from: 'BLOCKED', to: 'VALID' },
} as const;

async function move(
  play: Play,
  { verb, ticket }: Extract<Command, { verb: 'cancel' | 'block' | 'unblock' }>,
): Promise<void> {
  const { from, to } = moves[verb];
  await play.site.sql`
    update ticketing.tickets set status = ${to} where id = ${ticketOf(play, ticket)} and status = ${from}`;
}

/** What must be true whenever nothing is under way. */
export async function check({ site, ticketIds, answers }: Play): Promise<void> {
  const { sql, eventId } = site;
  const passages = await readPassages(sql, ticketIds);
  const kept = await readSettled(sql, ticketIds);
  expect(kept).toEqual(foldGate(passages));

  const notCounted = new Set(
    kept.outcomes.filter(({ state }) => state !== 'OVERRIDE').map(({ scanId }) => scanId),
  );
  const counted = passages.filter(
    ({ kind, scanId }) => kind === 'ENTRY' && !notCounted.has(scanId),
  );
  const entries = Map.groupBy(counted, ({ ticketId, checkpointId }) => ticketId + checkpointId);
  for (const [one, ...more] of entries.values())
    if (one?.policy === 'NONE') expect(more, 'admitted again where nobody is').toEqual([]);
  const told = kept.admissions.map((each) => [each.ticketId + each.checkpointId, each.entries]);
  const found = [...entries].map(([line, scans]) => [line, scans.length]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(found));

  const log = await sql<{ scanId: string; verdict: string; reason: string | null }[]>`
    select scan_id as "scanId", verdict, reason from ticketing.scans
    where event_id = ${eventId} and ticket_id in ${sql([...ticketIds])}`;
  expect(log.map(({ scanId }) => scanId).toSorted()).toEqual([...answers.keys()].toSorted());
  for (const { scanId, ...answer } of log) expect(answer).toMatchObject(answers.get(scanId) ?? {});

  const [{ inside }] = await sql<[{ inside: number }]>`
    select count(distinct person_id)::int as inside from ticketing.admissions
    where ticket_id in ${sql([...ticketIds])} and state = 'INSIDE'`;
  const within = kept.admissions.filter(({ state }) => state === 'INSIDE');
  expect(inside).toBe(new Set(within.map(({ ticketId }) => ticketId)).size);
}
