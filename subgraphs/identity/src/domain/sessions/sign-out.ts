import { recordAudit } from '../audit/record-audit.ts';
import type { Visit } from '../visit.ts';
import { awaitRevocation } from './await-revocation.ts';
import { endSession } from './end-session.ts';

/** Ends a session by its owner's wish. Who is told so finds its tokens refused everywhere, unless a subgraph is away. */
export async function signOut(visit: Visit, sessionId: string): Promise<void> {
  const { db, now } = visit;
  const seq = await db.transaction(async (tx) => {
    const what = { verb: 'session.sign_out', entityType: 'Session', entityId: sessionId };
    await recordAudit(tx, visit, what);
    return endSession(tx, { sessionId, reason: 'SIGNED_OUT', now });
  });
  await awaitRevocation(db, seq);
}
