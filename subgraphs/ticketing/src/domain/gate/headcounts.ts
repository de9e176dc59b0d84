import { LRUCache } from 'lru-cache';
import type { TicketingDb } from '../db.ts';
import { countGates, type GateCounts } from './count-gates.ts';
import { countPeople, type Headcount } from './count-people.ts';

export type TakenHeadcount = Headcount &
  GateCounts & {
    /** When people were counted. */
    readonly asOf: Date;
  };

/** The head-counts of events, each shared for a second by everybody who asks this process. */
export type Headcounts = { readonly find: (eventId: string) => Promise<TakenHeadcount> };

/** Every device at the gates polls, and a count reads every row of the event: it is taken once a second and not once a poll. */
const sharedMs = 1000;
const eventsMax = 1000;

export function openHeadcounts(db: TicketingDb): Headcounts {
  const counts = new LRUCache<string, TakenHeadcount>({
    max: eventsMax,
    ttl: sharedMs,
    // Who asks while a count is under way waits for that one; a count that fails is not kept.
    fetchMethod: async (eventId) => {
      const asOf = new Date();
      const [people, gates] = await Promise.all([
        countPeople(db, eventId, asOf),
        countGates(db, eventId, asOf),
      ]);
      return { ...people, ...gates, asOf };
    },
  });
  return { find: (eventId) => counts.forceFetch(eventId) };
}
