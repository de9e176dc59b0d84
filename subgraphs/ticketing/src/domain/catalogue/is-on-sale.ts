import type { PricedType } from './find-ticket-types.ts';

/** Whether a type's sales are open; whether places are left is another question. */
export const isOnSale = (type: PricedType, now: Date): boolean =>
  (type.saleFrom === null || type.saleFrom <= now) &&
  (type.saleUntil === null || now < type.saleUntil) &&
  now < type.eventEndsAt;
