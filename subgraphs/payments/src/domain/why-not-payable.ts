import type { Order } from '@gatehouse/payments-db/schema';
import type { OrderNotPayableReason } from './payment-outcome.ts';

type Question = { readonly order: Order; readonly wasTried: boolean; readonly now: Date };

/** Why no payment can begin for this order, or undefined when one can. */
export function whyNotPayable({
  order,
  wasTried,
  now,
}: Question): OrderNotPayableReason | undefined {
  if (order.status === 'CONFIRMED') return 'PAID';
  if (order.status !== 'HELD') return order.status;
  if (order.totalMinor === 0n) return 'PAID';
  // A started payment prolongs the hold, which ticketing alone knows: after one, its word that the order expired decides.
  if (!wasTried && order.expiresAt <= now) return 'EXPIRED';
  return undefined;
}
