import type { Disbursement } from '@gatehouse/finances-db/disbursements';

export type DisbursementStatus = Disbursement['status'];

/** Where money on its way out can go from where it is; the same holds in the database. */
export const nextDisbursementStatus: Readonly<
  Record<DisbursementStatus, readonly DisbursementStatus[]>
> = {
  REQUESTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  // Until the bank has it, it can be called off.
  APPROVED: ['SENT', 'CANCELLED'],
  SENT: ['PAID', 'FAILED'],
  PAID: [],
  FAILED: [],
  REJECTED: [],
  CANCELLED: [],
};

/** The ends at which the money has not left: what was set aside goes back. */
export const givesBack = (status: DisbursementStatus): boolean =>
  status === 'REJECTED' || status === 'CANCELLED' || status === 'FAILED';
