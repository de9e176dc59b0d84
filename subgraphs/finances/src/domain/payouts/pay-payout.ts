import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Desk } from '../desk.ts';
import { type Stepped, stepDisbursement } from '../disbursements/step-disbursement.ts';
import { issuePayoutInvoice } from './issue-payout-invoice.ts';

type Paid = {
  readonly idempotencyKey: string;
  readonly payoutId: string;
  readonly bankReference: string;
};

/** Notes that the bank has paid a payout, and issues its invoice in the same transaction. */
export const payPayout = (
  { db, seller }: Pick<Desk, 'db' | 'seller'>,
  actor: AuditActor,
  { payoutId, ...paid }: Paid,
): Promise<Stepped> =>
  stepDisbursement(
    db,
    actor,
    { ...paid, kind: 'PAYOUT', verb: 'pay', disbursementId: payoutId },
    (tx, payout) => issuePayoutInvoice(tx, payout, { seller, now: actor.now }),
  );
