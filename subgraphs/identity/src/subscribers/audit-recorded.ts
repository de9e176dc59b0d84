import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Events } from '@gatehouse/schema/events';
import { keepToldEntryJob } from '../domain/audit/keep-told-entry.ts';
import type { Db } from '../domain/db.ts';

const schedule = scheduler('identity');

/** Has the entry of another subgraph kept by a job: sealing its fields takes a key, which what receives events has not. */
export function auditRecorded(
  tx: Db,
  told: PayloadOf<Events, 'audit.recorded'>,
  { id, from }: EventEnvelope,
): Promise<void> {
  return schedule(tx, keepToldEntryJob, { ...told, id, source: from });
}
