import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { recordAudit } from '../audit/record-audit.ts';
import type { Visit } from '../visit.ts';
import { awaitRevocation } from './await-revocation.ts';
import { endSessions } from './end-sessions.ts';
import { noGeneration, revokeAccess } from './revoke-access.ts';

/** Ends every session of the viewer's but the one that asks; answers how many. */
export async function revokeOtherSessions(
  visit: Visit,
  { accountId, sessionId }: Viewer,
): Promise<number> {
  const { db, now } = visit;
  const { count, revocation } = await db.transaction(async (tx) => {
    const ref = await endSessions(tx, { accountId, exceptId: sessionId, reason: 'REVOKED', now });
    await recordAudit(tx, visit, {
      verb: 'session.revoke_others',
      entityType: 'Account',
      entityId: accountId,
      after: { endedSessions: ref.length },
    });
    const dead = { kind: 'session', ref, minimum: noGeneration, now } as const;
    return { count: ref.length, revocation: await revokeAccess(tx, dead) };
  });
  await awaitRevocation(db, revocation);
  return count;
}
