import { auditPayload, type AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { AuditChange } from '@gatehouse/kit-subgraph/audit-change';
import type { TicketingDb } from './db.ts';
import { publish } from './publish.ts';

/** Has a change put on record, in the transaction of the change. */
export async function recordAudit(
  tx: TicketingDb,
  actor: AuditActor,
  change: AuditChange,
): Promise<void> {
  await publish(tx, 'audit.recorded', await auditPayload(tx, 'ticketing', actor, change));
}
