import type postgres from 'postgres';

// What the rows of the log come to, told a second time and in another language than the database tells it: tests compare the two.

type Policy = 'NONE' | 'WITH_LEAVE' | 'FREE';
type Place = 'INSIDE' | 'ON_LEAVE' | 'OUT';

/** A scan that let somebody in or out. Times are microseconds, as numbers. */
export type Passage = {
  readonly scanId: string;
  readonly ticketId: string;
  readonly checkpointId: string;
  readonly policy: Policy;
  readonly kind: 'ENTRY' | 'EXIT' | 'LEAVE';
  readonly countedAt: number;
  /** What the device's own clock said: it orders what the server counts at one moment. */
  readonly deviceAt: number;
  readonly leaveUntil: number | null;
  readonly gateId: string | null;
  readonly fault: string | null;
  readonly isUndone: boolean;
};

export type Outcome = {
  readonly scanId: string;
  readonly state: 'CONFLICT' | 'OVERRIDE' | 'UNDONE';
  readonly countsInstead: string | null;
  readonly reason: string | null;
};

type Standing = Omit<Admitted, 'lastAt'>;

export type Admitted = {
  readonly ticketId: string;
  readonly checkpointId: string;
  readonly state: Place;
  readonly firstAt: number;
  readonly firstGateId: string | null;
  readonly leaveUntil: number | null;
  readonly entries: number;
  readonly entryScanId: string;
  readonly lastAt: number;
};

export type Settled = {
  readonly outcomes: readonly Outcome[];
  readonly admissions: readonly Admitted[];
};

/** Where a person may be when they pass, besides nowhere yet. */
const passable: Readonly<
  Record<Passage['kind'], (place: Place | undefined, policy: Policy) => boolean>
> = {
  ENTRY: (place, policy) =>
    place === undefined ||
    (place === 'ON_LEAVE' && policy !== 'NONE') ||
    (place === 'OUT' && policy === 'FREE'),
  EXIT: (place) => place === 'INSIDE' || place === 'ON_LEAVE',
  LEAVE: (place) => place === 'INSIDE',
};

const placeAfter = { ENTRY: 'INSIDE', EXIT: 'OUT', LEAVE: 'ON_LEAVE' } as const;

/** Folds the passages of one ticket at one checkpoint, and counts how many people are inside: never fewer than none or more than one. */
function foldOne(passages: readonly Passage[]): Settled {
  const outcomes: Outcome[] = [];
  let admission: Standing | undefined;
  let [entries, departures, lastAt] = [0, 0, 0];
  for (const passage of passages.toSorted(byTime)) {
    const { scanId, kind, policy, countedAt, isUndone } = passage;
    lastAt = countedAt;
    if (isUndone) {
      outcomes.push({ scanId, state: 'UNDONE', countsInstead: null, reason: null });
      continue;
    }
    const place = admission?.state;
    if (!passable[kind](place, policy)) {
      const countsInstead = admission?.entryScanId ?? null;
      outcomes.push({ scanId, state: 'CONFLICT', countsInstead, reason: null });
      continue;
    }
    const isLate = kind === 'ENTRY' && countedAt > (admission?.leaveUntil ?? Infinity);
    const reason = passage.fault ?? (isLate ? 'LEAVE_EXPIRED' : null);
    if (reason !== null) outcomes.push({ scanId, state: 'OVERRIDE', countsInstead: null, reason });
    if (kind === 'ENTRY') entries += 1;
    else if (place === 'INSIDE') departures += 1;
    const inside = entries - departures;
    if (inside < 0 || inside > 1) throw new Error(`${inside} people are inside on one ticket.`);
    admission = passed(passage, admission);
  }
  // Also what did not count was there: the next scan counts after it.
  return { outcomes, admissions: admission === undefined ? [] : [{ ...admission, lastAt }] };
}

function passed(passage: Passage, before: Standing | undefined): Standing {
  const { ticketId, checkpointId, kind, countedAt, gateId, scanId } = passage;
  const first = before ?? {
    ticketId,
    checkpointId,
    // Kept to the millisecond.
    firstAt: Math.round(countedAt / 1000) * 1000,
    firstGateId: gateId,
    entries: 0,
    entryScanId: scanId,
  };
  return {
    ...first,
    state: placeAfter[kind],
    leaveUntil: kind === 'LEAVE' ? passage.leaveUntil : null,
    entries: first.entries + (kind === 'ENTRY' ? 1 : 0),
    entryScanId: kind === 'ENTRY' ? scanId : first.entryScanId,
  };
}

const byTime = (one: Passage, other: Passage) =>
  one.countedAt - other.countedAt ||
  one.deviceAt - other.deviceAt ||
  (one.scanId < other.scanId ? -1 : 1);

/** What became of every scan that did not simply count, and where everybody is. */
export function foldGate(passages: readonly Passage[]): Settled {
  const lines = Map.groupBy(passages, ({ ticketId, checkpointId }) => ticketId + checkpointId);
  const settled = [...lines.values()].map(foldOne);
  return inOrder({
    outcomes: settled.flatMap(({ outcomes }) => outcomes),
    admissions: settled.flatMap(({ admissions }) => admissions),
  });
}

const inOrder = ({ outcomes, admissions }: Settled): Settled => ({
  outcomes: outcomes.toSorted((one, other) => (one.scanId < other.scanId ? -1 : 1)),
  admissions: admissions.toSorted((one, other) =>
    one.ticketId + one.checkpointId < other.ticketId + other.checkpointId ? -1 : 1,
  ),
});

/** The passages of these tickets as the log has them. */
export const readPassages = (sql: postgres.Sql, ticketIds: readonly string[]) => sql<Passage[]>`
  select scan.scan_id as "scanId", ticket_id as "ticketId", checkpoint_id as "checkpointId", checkpoint.re_entry as policy, kind,
    (extract(epoch from counted_at) * 1000000)::float8 as "countedAt",
    (extract(epoch from coalesce(device_at, counted_at)) * 1000000)::float8 as "deviceAt",
    (extract(epoch from leave_until) * 1000000)::float8 as "leaveUntil", gate_id as "gateId", fault,
    exists (select from ticketing.scans as undo where undo.event_id = scan.event_id and undo.undoes = scan.scan_id) as "isUndone"
  from ticketing.scans as scan join ticketing.checkpoints as checkpoint on checkpoint.id = scan.checkpoint_id
  where ticket_id in ${sql([...ticketIds])} and verdict = 'VALID' and kind in ('ENTRY', 'EXIT', 'LEAVE')`;

/** What the database keeps of these tickets. */
export async function readSettled(
  sql: postgres.Sql,
  ticketIds: readonly string[],
): Promise<Settled> {
  const outcomes = await sql<Outcome[]>`
    select scan_id as "scanId", state, counts_instead as "countsInstead", reason
    from ticketing.scan_outcomes where ticket_id in ${sql([...ticketIds])}`;
  const admissions = await sql<Admitted[]>`
    select ticket_id as "ticketId", checkpoint_id as "checkpointId", state,
      (extract(epoch from first_at) * 1000000)::float8 as "firstAt", first_gate_id as "firstGateId",
      (extract(epoch from leave_until) * 1000000)::float8 as "leaveUntil", entries, entry_scan_id as "entryScanId",
      (extract(epoch from last_at) * 1000000)::float8 as "lastAt"
    from ticketing.admissions where ticket_id in ${sql([...ticketIds])}`;
  return inOrder({ outcomes: [...outcomes], admissions: [...admissions] });
}
