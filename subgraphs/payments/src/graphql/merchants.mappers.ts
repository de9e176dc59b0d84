import type { Assignment } from '@gatehouse/payments-db/cards';
import type { NotAssignable } from '../domain/merchants/assign-card.ts';

export type CardAssignmentMapper = Assignment;
export type CardNotAssignableErrorMapper = { readonly reason: NotAssignable };
export type AssignmentCodeErrorMapper = {
  readonly reason: 'WRONG' | 'EXPIRED' | 'OVER';
  readonly triesLeft: number;
};
