import { assignments } from '@gatehouse/payments-db/cards';
import { and, count, eq, gt, gte, sql } from 'drizzle-orm';
import { countStock } from '../cards/count-stock.ts';
import type { Tx } from '../till.ts';

const dayMs = 86_400_000;
const days = 30;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The figures of a shop at this moment, counted from rows; days are those of UTC. */
export async function getMerchantDashboard(tx: Tx, merchantId: string, now: Date) {
  const lastDays = Array.from({ length: days }, (_, i) =>
    dayOf(new Date(now.getTime() - (days - 1 - i) * dayMs)),
  );
  const since = new Date(`${lastDays[0]}T00:00:00Z`);
  const ofShop = eq(assignments.merchantId, merchantId);
  const day = sql<string>`to_char(${assignments.doneAt} at time zone 'UTC', 'YYYY-MM-DD')`;
  const [stock, perDay, [open]] = await Promise.all([
    countStock(tx, [merchantId], { merchantId }),
    tx
      .select({ on: day, count: count() })
      .from(assignments)
      .where(and(ofShop, eq(assignments.status, 'DONE'), gte(assignments.doneAt, since)))
      .groupBy(day),
    tx
      .select({ count: count() })
      .from(assignments)
      .where(and(ofShop, eq(assignments.status, 'OPEN'), gt(assignments.codeExpiresAt, now))),
  ]);
  const counts = new Map(perDay.map((row) => [row.on, row.count]));
  const activations = lastDays.map((on) => ({ on, count: counts.get(on) ?? 0 }));
  const ofLast = (wanted: number) =>
    activations.slice(-wanted).reduce((sum, one) => sum + one.count, 0);
  return {
    stock,
    activations,
    assignedToday: ofLast(1),
    assignedLast7Days: ofLast(7),
    assignedLast30Days: ofLast(days),
    openAssignments: open?.count ?? 0,
  };
}
