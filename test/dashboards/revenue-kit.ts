import { randomUUID } from 'node:crypto';
import { eventTold } from '../finances/mirror-kit.ts';
import type { Treasury } from '../finances/treasury.ts';

export const REVENUE = `query Revenue($range: DateRange, $by: RevenueDivision!, $interval: Interval!, $currency: String, $first: Int!) {
  revenueAnalytics(range: $range, by: $by, interval: $interval, currency: $currency, first: $first) {
    fromOn beforeOn asOf
    totals { ...sum }
    parts { periodOn event { id } eventName categoryId categoryName sum { ...sum } }
  }
}
fragment sum on RevenueSum {
  gross { amountMinor currency } refunds { amountMinor } net { amountMinor }
  organizers { amountMinor } platform { amountMinor } tax { amountMinor } paymentCount refundCount
}`;

type Category = { readonly categoryId: string; readonly name: string };

/** An event that finances heard of, in its category. */
export async function anEventTold(
  treasury: Treasury,
  name: string,
  category?: Category,
): Promise<string> {
  const eventId = randomUUID();
  const told = eventTold({ eventId, organizerId: randomUUID() });
  await treasury.tell('event.published', { ...told, name, ...(category && { category }) });
  return eventId;
}
