import type { Payment } from '@gatehouse/payments-db/schema';

export type PaymentStatus = Payment['status'];

/** Where a payment can go from where it is. Migration 0001 holds the same in the database. */
export const nextStatus: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  PENDING: [
    'REQUIRES_ACTION',
    'AUTHORIZED',
    'PROCESSING',
    'SUCCEEDED',
    'FAILED',
    'CANCELLED',
    'EXPIRED',
  ],
  REQUIRES_ACTION: ['AUTHORIZED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED'],
  AUTHORIZED: ['PROCESSING', 'SUCCEEDED', 'CANCELLED', 'EXPIRED'],
  PROCESSING: ['SUCCEEDED', 'FAILED', 'CANCELLED'],
  SUCCEEDED: [],
  FAILED: [],
  CANCELLED: [],
  EXPIRED: [],
};

/** Nothing follows: neither a provider's word nor a client changes it any more. */
export const isFinal = (status: PaymentStatus): boolean => nextStatus[status].length === 0;

/** Ended without money: the order may be paid by another payment. */
export const isUnpaid = (status: PaymentStatus): boolean =>
  isFinal(status) && status !== 'SUCCEEDED';
