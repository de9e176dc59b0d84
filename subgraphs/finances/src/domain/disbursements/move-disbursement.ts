import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { conflict, forbidden, notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { and, eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import type { Tx } from '../desk.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';
import { auditNames } from './audit-names.ts';
import { nextDisbursementStatus } from './disbursement-status.ts';
import { postMove } from './post-move.ts';

/** What is done with it, and where that brings it. */
export const disbursementVerbs = {
  approve: 'APPROVED',
  reject: 'REJECTED',
  cancel: 'CANCELLED',
  send: 'SENT',
  pay: 'PAID',
  fail: 'FAILED',
} as const;

export type DisbursementMove = {
  readonly disbursementId: string;
  readonly kind: Disbursement['kind'];
  readonly verb: keyof typeof disbursementVerbs;
  /** Why; of rejections, cancellations and failures. */
  readonly reason?: string;
  /** The bank's name for it; of what is paid. */
  readonly bankReference?: string;
  /** Only what this party would get: to anybody else's there is nothing here. */
  readonly partyId?: string;
};

/**
 * Takes money on its way out one step further and posts what that means, once: the row's lock lets one of two through, and the
 * other finds it moved. CONFLICT where it cannot go there from where it is; whoever asked for it does not decide on it.
 */
export async function moveDisbursement(
  tx: Tx,
  actor: AuditActor,
  move: DisbursementMove,
): Promise<Disbursement> {
  const { kind, verb } = move;
  const to = disbursementVerbs[verb];
  const names = auditNames[kind];
  const { accountId } = signedIn(actor.viewer);
  const before = await lock(tx, move);
  if (!nextDisbursementStatus[before.status].includes(to))
    throw conflict(`It is ${before.status} and cannot become ${to}.`);
  const decides = verb === 'approve' || verb === 'reject';
  if (decides && before.requestedBy === accountId)
    throw forbidden('Whoever asked for it does not decide on it: a second person does.');

  const changes = {
    status: to,
    ...(move.reason === undefined ? {} : { reason: move.reason }),
    ...(move.bankReference === undefined ? {} : { bankReference: move.bankReference }),
  };
  const at = decides ? { decidedBy: accountId, decidedAt: actor.now } : {};
  const ended = nextDisbursementStatus[to].length === 0 ? { endedAt: actor.now } : {};
  const sent = verb === 'send' ? { sentAt: actor.now } : {};
  const [after] = await tx
    .update(disbursements)
    .set({ ...changes, ...at, ...ended, ...sent })
    .where(and(eq(disbursements.id, before.id), eq(disbursements.status, before.status)))
    .returning()
    .catch(refuseTakenReference);
  if (after === undefined) throw conflict(`It is not ${before.status} any more.`);
  await postMove(tx, after, accountId);
  await recordAudit(tx, actor, {
    verb: `${names.prefix}.${verb}`,
    entityType: names.entityType,
    entityId: after.id,
    before: { status: before.status },
    after: changes,
  });
  return after;
}

async function lock(tx: Tx, { disbursementId, kind, partyId }: DisbursementMove) {
  const missing = notFound(auditNames[kind].shown);
  if (!isUuid(disbursementId)) throw missing;
  const [row] = await tx
    .select()
    .from(disbursements)
    .where(
      and(
        eq(disbursements.id, disbursementId),
        eq(disbursements.kind, kind),
        partyId === undefined ? undefined : eq(disbursements.partyId, partyId),
      ),
    )
    .for('no key update');
  if (row === undefined) throw missing;
  return row;
}

function refuseTakenReference(error: unknown): never {
  if (brokenKey(error) === 'disbursements_bank_reference_key')
    throw conflict('Something else was paid under this bank reference.');
  throw error;
}
