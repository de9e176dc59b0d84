import type { PaymentStatus } from '../../domain/payment-status.ts';

/** The sandbox's words in ours. It says `processing` in webhooks alone. */
const statuses: Readonly<Record<string, PaymentStatus>> = {
  requires_confirmation: 'PENDING',
  requires_action: 'REQUIRES_ACTION',
  processing: 'PROCESSING',
  succeeded: 'SUCCEEDED',
  declined: 'FAILED',
  canceled: 'CANCELLED',
};

export function statusOf(state: string): PaymentStatus {
  const status = statuses[state];
  if (status === undefined) throw new Error(`The sandbox knows no state ${state}.`);
  return status;
}

export const isState = (state: string): boolean => state in statuses;
