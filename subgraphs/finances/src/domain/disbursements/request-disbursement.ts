import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { books } from '../books.ts';
import type { Tx } from '../desk.ts';
import { lockOrganizer } from '../lock-organizer.ts';
import { mustPost } from '../must-post.ts';
import { recordAudit } from '../record-audit.ts';
import { auditNames } from './audit-names.ts';
import { sourceAccount } from './source-account.ts';

export type DisbursementRequest = Pick<
  Disbursement,
  'kind' | 'partyId' | 'partyName' | 'amountMinor' | 'currency' | 'destination'
> & { readonly subjectId?: string };

/** As it is stored with its idempotency key, and so JSON. */
export type Requested =
  | { readonly outcome: 'requested'; readonly disbursementId: string }
  | {
      readonly outcome: 'insufficient';
      readonly availableMinor: string;
      readonly currency: string;
    };

/** Asks for money to be paid out and sets it aside, or says how much there is where that is less; that changes nothing. */
export async function requestDisbursement(
  tx: Tx,
  actor: AuditActor,
  request: DisbursementRequest,
): Promise<Requested> {
  const { kind, partyId, amountMinor, currency, destination } = request;
  const { accountId } = signedIn(actor.viewer);
  const id = uuidV7(actor.now.getTime());
  if (kind === 'PAYOUT') await lockOrganizer(tx, partyId, currency);
  // First, for a refusal leaves no row behind: the account's lock decides between parallel requests.
  const answer = await books.post(tx, {
    kind: 'disbursement.requested',
    sourceId: id,
    actorId: accountId,
    memo: { kind, partyId },
    lines: [
      { ...sourceAccount(request), amountMinor: -amountMinor },
      { kind: 'payout_clearing', currency, amountMinor },
    ],
  });
  if (answer.outcome === 'INSUFFICIENT')
    return { outcome: 'insufficient', availableMinor: String(answer.available ?? 0n), currency };
  if (answer.outcome === 'FROZEN') throw conflict('This balance is frozen.');
  mustPost(answer);
  await tx
    .insert(disbursements)
    .values({ ...request, id, requestedBy: accountId, requestedAt: actor.now });
  await recordAudit(tx, actor, {
    verb: `${auditNames[kind].prefix}.request`,
    entityType: auditNames[kind].entityType,
    entityId: id,
    after: { status: 'REQUESTED', partyId, amountMinor, currency, destination },
  });
  return { outcome: 'requested', disbursementId: id };
}
