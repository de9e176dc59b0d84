import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { Db } from '../db.ts';
import type { Actor } from '../visit.ts';
import { identifierLabel } from './identifier-label.ts';
import { recordAudit } from './record-audit.ts';

/** What happens at a door before, or while, somebody becomes known. */
export type SignInEvent =
  | {
      readonly verb: 'sign_in.succeeded';
      readonly session: Pick<Viewer, 'accountId' | 'sessionId' | 'portal'> &
        Partial<Pick<Viewer, 'membershipId'>>;
    }
  | {
      readonly verb:
        | 'sign_in.failed'
        | 'sign_in.locked'
        | 'code.exhausted'
        | 'password.reset_requested';
      readonly portal: Viewer['portal'];
      /** The identifier as it is counted, with its realm. Only its keyed hash is on record. */
      readonly subject: string;
    };

/** Puts what happened at a door on record. Nobody is signed in there yet, and who was meant stays unsaid. */
export async function recordSignIn(tx: Db, actor: Actor, event: SignInEvent): Promise<void> {
  if (event.verb === 'sign_in.succeeded') {
    const { verb, session } = event;
    const what = { verb, entityType: 'Session', entityId: session.sessionId };
    return recordAudit(tx, actor, { ...what, by: session });
  }
  const { verb, portal, subject } = event;
  const entityId = identifierLabel(actor.keys, subject);
  return recordAudit(tx, actor, { verb, entityType: 'Identifier', entityId, by: { portal } });
}
