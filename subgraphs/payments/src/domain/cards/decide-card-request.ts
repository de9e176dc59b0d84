import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { type CardRequest, cardRequests } from '@gatehouse/payments-db/cards';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { giveBackCardFee } from '../card-fees/give-back-card-fee.ts';
import { readId } from '../read-id.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import type { Db } from '../till.ts';
import { tellRequester } from './tell-requester.ts';

type Decision =
  | { readonly requestId: string; readonly decision: 'APPROVED' }
  | { readonly requestId: string; readonly decision: 'REFUSED'; readonly reason: string };

const from = { APPROVED: ['REQUESTED'], REFUSED: ['REQUESTED', 'APPROVED'] } as const;

/** Says yes or no to a request and tells the customer; a no gives back the fee that was paid. */
export function decideCardRequest(
  db: Db,
  actor: AuditActor,
  asked: Decision,
): Promise<CardRequest> {
  const { accountId: decidedBy } = signedIn(actor.viewer);
  const requestId = readId(asked.requestId, 'CardRequest');
  const { decision: status } = asked;
  const reason = status === 'REFUSED' ? readRemark(asked.reason, 'input.reason') : null;
  const isIt = eq(cardRequests.id, requestId);
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(cardRequests).where(isIt).for('no key update');
    if (before === undefined) throw notFound('CardRequest');
    const [request] = await tx
      .update(cardRequests)
      .set({ status, reason, decidedBy, decidedAt: sql`now()` })
      .where(and(isIt, inArray(cardRequests.status, [...from[status]])))
      .returning();
    if (request === undefined) throw conflict('This request was decided before.');
    if (status === 'REFUSED') await giveBackCardFee(tx, requestId);
    await tellRequester(tx, request);
    await recordAudit(tx, actor, {
      verb: status === 'REFUSED' ? 'card_request.refuse' : 'card_request.approve',
      entityType: 'CardRequest',
      entityId: requestId,
      before: { status: before.status },
      after: { status, reason },
    });
    return request;
  });
}
