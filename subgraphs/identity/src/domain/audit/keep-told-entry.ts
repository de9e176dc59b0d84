import { events } from '@gatehouse/schema/events';
import { portals } from '@gatehouse/kit-subgraph/viewer';
import { z } from 'zod';
import type { Db } from '../db.ts';
import { keepEntry } from './keep-entry.ts';

export const keepToldEntryJob = 'keep-told-audit-entry';

/** What the event says, with the event's id and publisher: the id makes a second run a repeat. */
const told = events['audit.recorded'].payload.extend({
  id: z.uuid(),
  source: z.string(),
  portal: z.enum(portals).nullable(),
});

/** Keeps an entry that another subgraph has told of. */
export async function keepToldEntry(db: Db, masterKey: Buffer, payload: unknown): Promise<void> {
  const { at, lane: sourceLane, seq: sourceSeq, ...entry } = told.parse(payload);
  const row = { ...entry, at: new Date(at), sourceLane, sourceSeq };
  await db.transaction((tx) => keepEntry(tx, masterKey, row));
}
