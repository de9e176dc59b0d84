import { answerOnce, checkedKey } from '@gatehouse/kit-ledger/answer-once';
import { fingerprint } from '@gatehouse/kit-ledger/fingerprint';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import type { Db, Tx } from './desk.ts';

type Use = {
  readonly operation: string;
  readonly idempotencyKey: string;
  /** What the client asked for; the same key with other content is CONFLICT. */
  readonly content: Parameters<typeof fingerprint>[0];
};

/** Does something in one transaction under the viewer's key: once, and the same answer for ever. */
export const doOnce = <Outcome extends object>(
  db: Db,
  actor: AuditActor,
  { operation, idempotencyKey, content }: Use,
  work: (tx: Tx) => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly replayed: boolean }> => {
  const { accountId: actorId } = signedIn(actor.viewer);
  const key = checkedKey(idempotencyKey);
  return answerOnce(
    { db, schema: 'finances' },
    { actorId, operation, key, fingerprint: fingerprint(content) },
    work,
  );
};
