import type { DocumentLine } from '@gatehouse/kit-documents/snapshot';
import type { Order, OrderLine } from '@gatehouse/payments-db/schema';

export const taxName = 'Tax';

/** One amount, with the tax that is in it. */
export const wholeLine = (text: string, totalMinor: bigint, taxMinor = 0n): DocumentLine => ({
  text,
  quantity: 1,
  unitMinor: totalMinor - taxMinor,
  netMinor: totalMinor - taxMinor,
  taxName: taxMinor === 0n ? null : taxName,
  taxMinor,
  totalMinor,
});

/** What was ordered, as an invoice of so much says it; as one line where that is not told in parts. */
export function orderLines(
  order: Pick<Order, 'lines' | 'eventName'> | undefined,
  totalMinor: bigint,
): readonly DocumentLine[] {
  const name = order?.eventName || 'Tickets';
  const lines = (order?.lines ?? []).flatMap((line) => ticketLines(name, line));
  const told = lines.reduce((sum, line) => sum + line.totalMinor, 0n);
  return lines.length > 0 && told === totalMinor ? lines : [wholeLine(name, totalMinor)];
}

function ticketLines(eventName: string, line: OrderLine): readonly DocumentLine[] {
  const [unitMinor, feeMinor, taxMinor] = [line.unitMinor, line.feeMinor, line.taxMinor].map(
    BigInt,
  ) as [bigint, bigint, bigint];
  const netMinor = unitMinor * BigInt(line.quantity);
  const tickets = {
    text: `${eventName}: ${line.name}`,
    quantity: line.quantity,
    unitMinor,
    netMinor,
    taxName: taxMinor === 0n ? null : taxName,
    taxMinor,
    totalMinor: netMinor + taxMinor,
  };
  return feeMinor === 0n ? [tickets] : [tickets, wholeLine(`Fees: ${line.name}`, feeMinor)];
}
