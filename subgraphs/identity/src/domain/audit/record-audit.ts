import { auditText, type AuditChange } from '@gatehouse/kit-subgraph/audit-change';
import { numberAudit } from '@gatehouse/kit-subgraph/number-audit';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { Db } from '../db.ts';
import type { Actor } from '../visit.ts';
import { keepEntry } from './keep-entry.ts';

export type Change = AuditChange & {
  /** Who acts, where the request brought no token: a session that begins here, the owner of a refresh token. */
  readonly by?: Partial<Pick<Viewer, 'accountId' | 'membershipId' | 'sessionId' | 'portal'>>;
};

/**
 * Puts a change on record in its own transaction: no change without an entry, no entry without a change. Call it before
 * `revokeAccess`: the first entry of a person makes a key, and two transactions that take key and counter in different order
 * would wait for one another.
 */
export async function recordAudit(tx: Db, actor: Actor, change: Change): Promise<void> {
  const { viewer, now: at, address, userAgent, requestId, keys } = actor;
  const { before, after, subjectAccountId = null, by = viewer, ...what } = change;
  const { lane: sourceLane, seq: sourceSeq } = await numberAudit(tx, 'identity');
  await keepEntry(tx, keys.audit, {
    ...what,
    id: uuidV7(),
    at,
    source: 'identity',
    sourceLane,
    sourceSeq,
    subjectAccountId,
    before: auditText(before),
    after: auditText(after),
    accountId: by?.accountId ?? null,
    membershipId: by?.membershipId ?? null,
    sessionId: by?.sessionId ?? null,
    portal: by?.portal ?? null,
    address,
    userAgent,
    requestId,
  });
}
