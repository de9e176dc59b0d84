import { keepOrder } from '../domain/keep-order.ts';
import type { OrderHandler } from './order-handler.ts';

/** The tickets are made out: a captured payment is shown as SUCCEEDED now. */
export const orderConfirmed: OrderHandler<'order.confirmed'> = keepOrder;
