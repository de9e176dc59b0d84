import type { Executor } from '@gatehouse/kit-events/executor';
import { auditText, type AuditChange } from './audit-change.ts';
import { numberAudit } from './number-audit.ts';
import type { BaseContext } from './subgraph.ts';

/** Who acts, from where and when: any request's context, or the platform itself. */
export type AuditActor = Pick<
  BaseContext,
  'viewer' | 'now' | 'address' | 'userAgent' | 'requestId'
>;

/** A change as `audit.recorded` tells it, numbered in the transaction of the change: publish it in the same one. */
export async function auditPayload(
  tx: Executor,
  subgraph: string,
  { viewer, now, address, userAgent, requestId }: AuditActor,
  { before, after, subjectAccountId, ...what }: AuditChange,
) {
  return {
    ...what,
    ...(await numberAudit(tx, subgraph)),
    subjectAccountId: subjectAccountId ?? null,
    before: auditText(before),
    after: auditText(after),
    at: now.toISOString(),
    accountId: viewer?.accountId ?? null,
    membershipId: viewer?.membershipId ?? null,
    sessionId: viewer?.sessionId ?? null,
    portal: viewer?.portal ?? null,
    address,
    userAgent,
    requestId,
  };
}
