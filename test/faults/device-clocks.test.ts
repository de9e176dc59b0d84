import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { hoursFromNow } from '../kit/seed.ts';
import { aCode, aGate } from '../ticketing/gate-kit.ts';
import { offlineDevice } from '../ticketing/offline-device.ts';
import { ageCache } from '../ticketing/offline-kit.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

test.each([-72, 72])(
  'fault 17, USH-16: with a clock %i hours off, what a device did keeps its order, flagged CLOCK, in whatever order it comes',
  async (off) => {
    const { event, usher } = await aGate(graph);
    const device = offlineDevice(graph, usher.token);
    const { cache } = await device.sync();
    await ageCache(graph, cache.id, 3);
    await graph.sql`
      update ticketing.checkpoints set re_entry = 'FREE' where id = ${event.checkpointId}`;
    const { ticketId, code } = await aCode(graph, event);
    const kinds = ['ENTRY', 'EXIT', 'ENTRY', 'EXIT', 'ENTRY', 'EXIT'];
    const scans = kinds.map((kind, minute) => ({
      scanId: randomUUID(),
      cacheId: cache.id,
      code,
      kind,
      scannedAt: hoursFromNow(off + minute / 60),
      verdict: 'VALID',
    }));

    const results = await device.upload(scans.toReversed());

    expect(results.every(({ isStored, flags }) => isStored && flags.includes('CLOCK'))).toBe(true);
    const again = await device.upload(scans);
    // By a clock three days ahead the codes had expired: that is an override, and counts as one.
    expect(again.map(({ outcome }) => outcome)).not.toContain('CONFLICT');
    const [admission] = await graph.sql`
      select state, entries from ticketing.admissions where ticket_id = ${ticketId}`;
    expect(admission).toEqual({ state: 'OUT', entries: 3 });
  },
);
