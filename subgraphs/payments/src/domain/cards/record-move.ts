import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Card } from '@gatehouse/payments-db/cards';
import { recordAudit } from '../record-audit.ts';
import type { Tx } from '../till.ts';

type Move = {
  readonly card: Card;
  readonly verb: string;
  readonly reason: string | null;
  readonly before: Pick<Card, 'status' | 'holderId'>;
};

/** Puts on record what an administrator did to a card. What people do to their own stands in the card's history alone. */
export async function recordMove(
  tx: Tx,
  actor: AuditActor,
  { card, verb, reason, before }: Move,
): Promise<void> {
  if (actor.viewer?.portal !== 'admin') return;
  const { id: entityId, status, holderId } = card;
  const isGiven = holderId !== before.holderId;
  await recordAudit(tx, actor, {
    verb: `card.${verb}`,
    entityType: 'NfcCard',
    entityId,
    before: { status: before.status, ...(isGiven && { holderId: before.holderId }) },
    after: { status, ...(isGiven && { holderId }), reason },
  });
}
