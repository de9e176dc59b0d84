import { givenUpAt } from '../domain/given-up-at.ts';
import { keepOrder } from '../domain/keep-order.ts';
import { schedule } from '../domain/schedule.ts';
import type { OrderHandler } from './order-handler.ts';

/** Nothing can be started any more; a payment that is under way gets a while to end by itself. */
export const orderExpired: OrderHandler<'order.expired'> = async (tx, told) => {
  await keepOrder(tx, told);
  const { orderId, status, expiresAt } = told;
  const runAt = givenUpAt({ status, expiresAt: new Date(expiresAt) });
  if (runAt === undefined) return;
  await schedule(tx, 'giveUp', { orderId }, { runAt, key: `giveUp:${orderId}` });
};
