import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type { Assignment } from '@gatehouse/payments-db/cards';

type Bound = Pick<Assignment, 'id' | 'customerId' | 'merchantId' | 'cardId'>;

/** The purpose of the key that codes are hashed with. */
export const assignmentCodeKey = 'assignment-codes';

/** Six digits, every combination as likely as any other. */
export const newAssignmentCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** What is kept of a code. It is good for this customer, shop and card alone. */
export function hashAssignmentCode(key: Buffer, bound: Bound, code: string): string {
  const { id, customerId, merchantId, cardId } = bound;
  const text = [id, customerId, merchantId, cardId, code].join('\n');
  return createHmac('sha256', key).update(text).digest('hex');
}

/** In constant time. Blanks and hyphens that people type are not held against them. */
export function isAssignmentCode(key: Buffer, assignment: Assignment, given: string): boolean {
  const hash = hashAssignmentCode(key, assignment, given.replaceAll(/[\s-]/g, ''));
  return timingSafeEqual(Buffer.from(hash), Buffer.from(assignment.codeHash));
}
