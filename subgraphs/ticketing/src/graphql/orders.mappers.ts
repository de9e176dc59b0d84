import type { Order } from '@gatehouse/ticketing-db/orders';
import type { PricedLine } from '../domain/orders/find-order-lines.ts';

export type OrderMapper = Order;
export type OrderLineMapper = PricedLine;
export type SoldOutErrorMapper = { readonly typeId: string; readonly mayReturnAt: Date | null };
export type SalesClosedErrorMapper = { readonly opensAt: Date | null };
export type PromotionCodeErrorMapper = { readonly reason: 'NOT_GOOD' | 'USED_UP' };
export type CustomerLimitErrorMapper = { readonly typeId: string; readonly limit: number };
