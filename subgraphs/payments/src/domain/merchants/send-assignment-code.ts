import type { Assignment } from '@gatehouse/payments-db/cards';
import type { Db } from '../till.ts';
import { lockAssignment } from './lock-assignment.ts';
import { getMerchant } from './get-merchant.ts';
import { sendCode } from './send-code.ts';

type Request = {
  readonly merchantId: string;
  readonly assignmentId: string;
  readonly key: Buffer;
  readonly now: Date;
};

type Answer =
  | { readonly outcome: 'sent'; readonly assignment: Assignment }
  | { readonly outcome: 'over' };

/** Sends the customer of an open assignment a new code; the one before is dead. */
export function sendAssignmentCode(db: Db, request: Request): Promise<Answer> {
  return db.transaction(async (tx) => {
    const { shopName } = await getMerchant(tx, request.merchantId);
    const assignment = await lockAssignment(tx, request);
    if (assignment.status !== 'OPEN') return { outcome: 'over' };
    return {
      outcome: 'sent',
      assignment: await sendCode(tx, assignment, { ...request, shopName }),
    };
  });
}
