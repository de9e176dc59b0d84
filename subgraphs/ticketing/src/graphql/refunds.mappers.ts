import type { RefundRequest } from '@gatehouse/ticketing-db/refunds';
import type { ShownRefund } from '../domain/refunds/find-refunds.ts';

export type RefundRequestMapper = RefundRequest;
export type RefundMapper = ShownRefund;
