import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { unused } from '../kit/roles.ts';
import { aPaidTicket } from '../kit/seed.ts';
import {
  command,
  offlineScan,
  ticketCount,
  type Command,
  type OfflineItem,
} from './gate-commands.ts';
import { readSettled } from './gate-fold.ts';
import { act, check, newPlay } from './gate-player.ts';
import { after, aSite, policies, type Policy, type Site } from './gate-site.ts';
import { uploadAt, type OfflineScan } from './upload-at.ts';
import { whileChanged, type Change } from './while-changed.ts';

let graph: Graph;
let site: Site;
let copy: Site;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  site = await aSite(graph);
  copy = await aSite(graph);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await copy[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const policy = fc.constantFrom(...policies);

/** Tickets of one customer, or of one each. */
const ticketsOf = async ({ eventId, ticketTypeId }: Site, customerId?: string) => {
  const sold = { eventId, ticketTypeId, ...(customerId === undefined ? {} : { customerId }) };
  const made = Array.from({ length: ticketCount }, () => aPaidTicket(graph, sold));
  return (await Promise.all(made)).map(({ ticketId }) => ticketId);
};

type Day = {
  readonly policies: readonly [Policy, Policy];
  readonly rounds: readonly (readonly Command[])[];
};

const day: fc.Arbitrary<Day> = fc.record({
  policies: fc.tuple(policy, policy),
  rounds: fc.array(fc.array(command, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 7,
  }) as fc.Arbitrary<Command[][]>,
});

/** A moment between looking and deciding, so that those of one round meet there. */
const slow: Change = {
  of: 'scan_ticket',
  from: 'v_reason := ticketing.refusal(',
  to: 'perform pg_sleep(0.003); v_reason := ticketing.refusal(',
};

const unlocked: Change = {
  of: 'scan_ticket',
  from: 'where id = p_ticket for no key update;',
  to: 'where id = p_ticket;',
};

/** Rounds of commands, those of one round at the same moment; after each the rows say what the log says. */
const playDay = async ({ policies: [outer, inner], rounds }: Day) => {
  const ticketIds = await ticketsOf(site);
  const lines = [site.lines[outer][0], site.lines[inner][1]] as const;
  const play = newPlay({ site, ticketIds, lines });
  for (const [round, commands] of rounds.entries()) {
    await Promise.all(commands.map((given) => act(play, given, round)));
    await check(play);
  }
};

test('T-11 T-12 T-14 T-20 USH-08: under any interleaving one admission per policy period, one answer per scan id, nobody inside who left', async () => {
  const days = fc.asyncProperty(day, playDay);
  await whileChanged(graph, [slow], () => fc.assert(days, { numRuns: 100 }));
}, 120_000);

test('the control: without the lock on the ticket some interleaving admits twice', async () => {
  const result = await whileChanged(graph, [slow, unlocked], () =>
    fc.check(fc.asyncProperty(day, playDay), { numRuns: 100, endOnFailure: true }),
  );

  expect(result.errorInstance).toMatchObject({ name: 'AssertionError' });
}, 120_000);

type Read = OfflineItem & { readonly by: 'code' | 'card' | 'card and choice' };

type Uploads = {
  readonly policy: Policy;
  readonly scans: readonly Read[];
  /** The second order, as positions in the first. */
  readonly order: readonly number[];
  readonly batchSize: number;
};

const read = fc.record({
  ...offlineScan,
  by: fc.constantFrom('code', 'code', 'card', 'card and choice'),
});

const uploads: fc.Arbitrary<Uploads> = fc.integer({ min: 1, max: 9 }).chain((length) =>
  fc.record({
    policy,
    scans: fc.array(read, { minLength: length, maxLength: length }),
    order: fc.shuffledSubarray([...Array(length).keys()], { minLength: length }),
    batchSize: fc.integer({ min: 1, max: 4 }),
  }),
);

/** A set of scans as they are brought to one copy of the event. */
async function bring(to: Site, given: Uploads, prefix: string) {
  const holder = randomUUID();
  const ticketIds = await ticketsOf(to, holder);
  const uid = `04${unused(12)}`;
  await to.sql`insert into ticketing.p_cards values (${randomUUID()}, 1, ${uid}, ${holder}, 'ACTIVE', true)`;
  const line = to.lines[given.policy][0];
  const scans = given.scans.map((scan, at): OfflineScan => {
    const ticketId = ticketIds[scan.ticket] ?? '';
    const device = to.devices[at % 2] ?? { deviceId: '', cacheId: '' };
    return {
      eventId: to.eventId,
      usherId: to.usherId,
      ...device,
      scanId: `${prefix}-${at}`,
      kind: scan.kind,
      gateId: line.gateIds[scan.gate] ?? '',
      ticketId: scan.by === 'code' ? ticketId : null,
      epoch: 1,
      uid: scan.by === 'code' ? null : uid,
      chosenTicketId: scan.by === 'card and choice' ? ticketId : null,
      leaveMinutes: scan.kind === 'LEAVE' ? scan.leaveMinutes : null,
      verdict: scan.said,
      reason: scan.said === 'VALID' ? null : 'ALREADY_ADMITTED',
      deviceAt: after(to, scan.minute),
      at: after(to, 170),
    };
  });
  const uploadAll = async (batch: readonly OfflineScan[]) => {
    for (const scan of batch) await uploadAt(to.sql, scan);
  };
  /** What came of it, with names that both copies have. */
  const settled = async () => {
    const { outcomes, admissions } = await readSettled(to.sql, ticketIds);
    const openedAt = to.opensAt.getTime() * 1000;
    const since = (time: number | null) => time && time - openedAt;
    const renamed = admissions.map((each) =>
      Object.assign(each, {
        checkpointId: 'the checkpoint',
        ticketId: ticketIds.indexOf(each.ticketId),
        firstGateId: line.gateIds.indexOf(each.firstGateId ?? ''),
        firstAt: since(each.firstAt),
        leaveUntil: since(each.leaveUntil),
        lastAt: since(each.lastAt),
      }),
    );
    return { outcomes, admissions: renamed.toSorted((one, two) => one.ticketId - two.ticketId) };
  };
  return { scans, uploadAll, settled };
}

/** The same scans, one after the other and in another order in batches at once: both copies must come to the same. */
const compareOrders = async (given: Uploads) => {
  const prefix = randomUUID().slice(0, 8);
  const [one, other] = [await bring(site, given, prefix), await bring(copy, given, prefix)];
  await one.uploadAll(one.scans);
  const shuffled = given.order.flatMap((at) => other.scans[at] ?? []);
  const batches = [];
  for (let from = 0; from < shuffled.length; from += given.batchSize)
    // Each overlaps with the next by one.
    batches.push(shuffled.slice(from, from + given.batchSize + 1));
  await Promise.all(batches.map(other.uploadAll));

  expect(await other.settled()).toEqual(await one.settled());
};

test('T-20 T-21 USH-08: the same offline scans in any order, in any batches and with repeats give the same admissions and conflicts', async () => {
  await fc.assert(fc.asyncProperty(uploads, compareOrders), { numRuns: 80 });
}, 120_000);

test('the control: settled in the order of arrival, the same scans come to something else', async () => {
  const byArrival = {
    of: 'settle_ticket',
    from: 'order by scan.counted_at, coalesce(scan.device_at, scan.counted_at), scan.scan_id collate "C"',
    to: 'order by scan.seq',
  };
  const result = await whileChanged(graph, [byArrival], () =>
    fc.check(fc.asyncProperty(uploads, compareOrders), { numRuns: 100, endOnFailure: true }),
  );

  expect(result.errorInstance).toMatchObject({ name: 'AssertionError' });
}, 120_000);
