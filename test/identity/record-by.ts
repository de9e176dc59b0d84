import { randomUUID } from 'node:crypto';
import { recordAudit, type Change } from '@gatehouse/identity/domain/audit/record-audit';
import type { Door } from './open-door.ts';

/** Puts a change on record as a mutation does, and answers the id of the thing that was changed. */
export async function recordBy(door: Door, change: Partial<Change> = {}): Promise<string> {
  const entityId = change.entityId ?? randomUUID();
  const visit = door.visit();
  const what = { verb: 'customer.suspend', entityType: 'Customer', ...change, entityId };
  await visit.db.transaction((tx) => recordAudit(tx, visit, what));
  return entityId;
}
