import type { Order } from '@gatehouse/ticketing-db/orders';

export type OrderStatus = Order['status'];

/** Where an order may go from each status; the database refuses any other move. EXPIRED leaves only by taking its places anew. */
export const nextOrderStatus = {
  HELD: ['CONFIRMED', 'EXPIRED', 'CANCELLED'],
  CONFIRMED: [],
  EXPIRED: ['CONFIRMED'],
  CANCELLED: [],
} as const satisfies Record<OrderStatus, readonly OrderStatus[]>;

/** Whether the table above has this move. */
export const canBecome = (from: OrderStatus, to: OrderStatus): boolean =>
  (nextOrderStatus[from] as readonly OrderStatus[]).includes(to);
