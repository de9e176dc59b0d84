import { sessions } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, isNull } from 'drizzle-orm';
import { recordAudit } from '../audit/record-audit.ts';
import { isUuid } from '../is-uuid.ts';
import type { Visit } from '../visit.ts';
import { awaitRevocation } from './await-revocation.ts';
import { noGeneration, revokeAccess } from './revoke-access.ts';

/** Ends one of the viewer's own sessions; NOT_FOUND for any other, and for one that has ended. */
export async function revokeSession(
  visit: Visit,
  { viewer, sessionId }: { readonly viewer: Viewer; readonly sessionId: string },
): Promise<void> {
  const { db, now } = visit;
  if (!isUuid(sessionId)) throw notFound('Session');
  const revocation = await db.transaction(async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: now, endReason: 'REVOKED' })
      .where(
        and(
          eq(sessions.id, sessionId),
          eq(sessions.accountId, viewer.accountId),
          isNull(sessions.endedAt),
        ),
      )
      .returning({ id: sessions.id });
    if (ended.length === 0) throw notFound('Session');
    await recordAudit(tx, visit, {
      verb: 'session.revoke',
      entityType: 'Session',
      entityId: sessionId,
      after: { endReason: 'REVOKED' },
    });
    return revokeAccess(tx, { kind: 'session', ref: sessionId, minimum: noGeneration, now });
  });
  await awaitRevocation(db, revocation);
}
