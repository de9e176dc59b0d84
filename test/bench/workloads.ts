import type postgres from 'postgres';
import type { Bookable, Scene } from './data/scene.ts';
import { readOperation } from './operation.ts';
import type { Workload } from './workload.ts';

export type Workloads = {
  readonly list: Workload;
  readonly ticket: Workload;
  readonly scan: Workload;
  readonly upload: Workload;
  readonly bookHot: Workload;
  readonly bookSpread: Workload;
};

/**
 * One client shows what a single answer costs while nothing waits. 32 is more than the ten database connections of a subgraph
 * and keeps every core of a small machine busy: beyond it only the queue grows.
 */
const readers = [1, 32] as const;

/** From what every visitor asks to what the gate asks, and what buyers ask when sales begin. */
export const workloadsOf = (scene: Scene, sql: postgres.Sql): Workloads => ({
  list: {
    title: 'list 20 events with venue and organizer',
    operation: readOperation('ListEvents'),
    clients: readers,
    next: () => ({ token: undefined, variables: {} }),
    isRight: undefined,
    reset: async () => {},
  },
  ticket: ticketOf(scene),
  scan: scanOf(scene, sql),
  upload: uploadOf(scene, sql),
  bookHot: bookOf('book two tickets, one hot event', scene, scene.bookable.slice(0, 1)),
  bookSpread: bookOf('book two tickets, 100 events', scene, scene.bookable),
});

/** Each request is of another holder, in turn. */
function ticketOf({ held }: Scene): Workload {
  const ids = new Set(held.map(({ ticketId }) => ticketId));
  let at = 0;
  return {
    title: 'one ticket with event, venue and holder',
    operation: readOperation('ShowTicket'),
    clients: readers,
    next: () => {
      const { ticketId, token } = held[at % held.length]!;
      at += 1;
      return { token, variables: { id: ticketId } };
    },
    isRight: (body) => {
      const { data } = JSON.parse(body) as {
        data?: { ticket?: { id: string; holder: { name: string } | null } };
      };
      return ids.has(data?.ticket?.id ?? '') && typeof data?.ticket?.holder?.name === 'string';
    },
    reset: async () => {
      at = 0;
    },
  };
}

function scanOf({ codes, event, usherToken }: Scene, sql: postgres.Sql): Workload {
  let runId = '';
  let at = 0;
  return {
    title: 'scan a ticket at the gate',
    operation: readOperation('ScanTicket'),
    clients: [1, 16, 64],
    next: () => {
      at += 1;
      const scannedAt = new Date().toISOString();
      const scanned = { scanId: `${runId}-${at}`, code: codes[at % codes.length], scannedAt };
      const input = { ...scanned, gateId: event.gateId, deviceId: 'bench' };
      return { token: usherToken, variables: { input } };
    },
    // After a whole turn through the codes people are inside already; that costs one row less and is said in the README.
    isRight: (body) =>
      /"verdict":"(?:VALID|ALREADY_SCANNED)"/.test(body) && !body.includes('"errors"'),
    // Every measurement begins before the first admission, whoever was measured before.
    reset: async () => {
      await sql`truncate ticketing.scans, ticketing.admissions`;
      runId = crypto.randomUUID();
      at = 0;
    },
  };
}

/** How many scans a device brings at a time, and how many devices were without a network. */
export const batchSize = 50;
const deviceCount = 20;
const scanCount = 5000;

function uploadOf({ codes, event, usherId, usherToken }: Scene, sql: postgres.Sql): Workload {
  let runId = '';
  let at = 0;
  let cacheIds: readonly string[] = [];
  return {
    title: `upload ${batchSize} offline scans`,
    operation: readOperation('UploadScans'),
    clients: [deviceCount],
    requests: scanCount / batchSize,
    next: () => {
      const device = at % deviceCount;
      const scannedAt = new Date().toISOString();
      const scan = { cacheId: cacheIds[device], gateId: event.gateId, verdict: 'VALID', scannedAt };
      const scans = Array.from({ length: batchSize }, (_, n) => {
        const code = codes[(at * batchSize + n) % codes.length];
        return { ...scan, scanId: `${runId}-${at}-${n}`, code };
      });
      at += 1;
      const input = { deviceId: `bench-${device}`, scans };
      return { token: usherToken, variables: { input } };
    },
    isRight: (body) => body.split('"isStored":true').length === batchSize + 1,
    reset: async () => {
      await sql`truncate ticketing.scans, ticketing.scan_outcomes, ticketing.admissions`;
      await sql`truncate ticketing.cache_issues, ticketing.devices`;
      const issues = await sql<{ id: string }[]>`
        with device as (
          insert into ticketing.devices (event_id, device_id, first_seen_at)
          select ${event.id}, 'bench-' || n, now() from generate_series(0, ${deviceCount - 1}::int) as n
        )
        insert into ticketing.cache_issues (event_id, device_id, usher_id, watermark, issued_at, expires_at)
        select ${event.id}, 'bench-' || n, ${usherId}, pg_current_xact_id(), now() - interval '1 hour', now() + interval '1 day'
        from generate_series(0, ${deviceCount - 1}::int) as n returning id, device_id`;
      cacheIds = issues.map(({ id }) => id);
      // Short enough that ids made of it have at most 64 characters.
      runId = crypto.randomUUID();
      at = 0;
    },
  };
}

/** Each booking is another buyer's, or that of one who has bought before: there are more buyers than clients. */
function bookOf(title: string, { buyerTokens }: Scene, bookable: readonly Bookable[]): Workload {
  let at = 0;
  return {
    title,
    operation: readOperation('BookTickets'),
    clients: [32],
    next: () => {
      at += 1;
      const { eventId, ticketTypeId } = bookable[at % bookable.length] ?? {};
      const attendees = [{ self: true }, { guestName: 'Guest' }];
      const items = [{ ticketTypeId, attendees }];
      const input = { idempotencyKey: crypto.randomUUID(), eventId, items };
      return { token: buyerTokens[at % buyerTokens.length], variables: { input } };
    },
    isRight: (body) => body.includes('"BookTicketsPayload"') && !body.includes('"errors"'),
    reset: async () => {},
  };
}
