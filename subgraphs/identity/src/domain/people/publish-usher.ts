import type { Usher } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { listAssignments } from './list-assignments.ts';
import { usherPayload } from './profile-payloads.ts';

/** Says what an usher is like, and where they work, after a change that raised the version and so holds the row. */
export async function publishUsher(tx: Db, usher: Usher): Promise<void> {
  const assignments = await listAssignments(tx, [usher.id]);
  const eventIds = assignments.map(({ eventId }) => eventId);
  await publish(tx, 'usher.updated', usherPayload(usher, eventIds));
}
