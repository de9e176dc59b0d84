import { keepOrder } from '../domain/keep-order.ts';
import type { OrderHandler } from './order-handler.ts';

/** From here on the order can be paid. */
export const orderPlaced: OrderHandler<'order.placed'> = keepOrder;
