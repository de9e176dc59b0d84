import { auditPayload, type AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { AuditChange } from '@gatehouse/kit-subgraph/audit-change';
import type { Tx } from './desk.ts';
import { publish } from './publish.ts';

/** Has a change put on record, in the transaction of the change. */
export async function recordAudit(tx: Tx, actor: AuditActor, change: AuditChange): Promise<void> {
  await publish(tx, 'audit.recorded', await auditPayload(tx, 'finances', actor, change));
}
