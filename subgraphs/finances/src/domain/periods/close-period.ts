import { ledgerJournals, ledgerPeriods } from '@gatehouse/finances-db/ledger';
import { periodResults } from '@gatehouse/finances-db/profit';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { eq, max, min } from 'drizzle-orm';
import { books } from '../books.ts';
import { dayOf } from '../day-of.ts';
import type { Db, Tx } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { monthAfter } from '../month-after.ts';
import { monthOf } from '../month-of.ts';
import { readMonth } from '../read-month.ts';
import { recordAudit } from '../record-audit.ts';
import { brokenChecks } from './broken-checks.ts';
import type { Period } from './list-periods.ts';
import { lockProfit } from './lock-profit.ts';
import { transferProfit } from './transfer-profit.ts';

type Wish = { readonly idempotencyKey: string; readonly month: string };

export type Closed =
  | { readonly outcome: 'closed'; readonly period: Period; readonly replayed: boolean }
  | { readonly outcome: 'broken'; readonly checks: readonly string[] };

/**
 * Closes the next open month once it is past: what was earned and spent becomes its profit, and nothing is posted into it any
 * more. Not while a check of the books fails: that is said, and no answer for the key, which can be tried again.
 */
export async function closePeriod(db: Db, actor: AuditActor, wish: Wish): Promise<Closed> {
  const { accountId } = signedIn(actor.viewer);
  const month = readMonth(wish.month, 'input.month');
  if (monthAfter(month) > dayOf(actor.now))
    throw badInput('Only a month that is past (UTC) is closed.', 'input.month');
  const checks = await brokenChecks(db);
  if (checks.length > 0) return { outcome: 'broken', checks };
  const use = {
    operation: 'period.close',
    idempotencyKey: wish.idempotencyKey,
    content: { month },
  };
  const { replayed } = await doOnce(db, actor, use, async (tx) => {
    await lockProfit(tx);
    await checkTurn(tx, month);
    await books.lockPeriod(tx, month);
    const results = await transferProfit(tx, month, accountId);
    await books.closePeriod(tx, month, accountId);
    if (results.length > 0) await tx.insert(periodResults).values([...results]);
    await recordAudit(tx, actor, {
      verb: 'period.close',
      entityType: 'Period',
      entityId: monthOf(month),
      after: { month: monthOf(month) },
    });
    return { month };
  });
  const [period] = await db.select().from(ledgerPeriods).where(eq(ledgerPeriods.month, month));
  if (period === undefined) throw new Error('The month is not closed.');
  return { outcome: 'closed', period, replayed };
}

/** CONFLICT unless every earlier month is closed and this one is not. */
async function checkTurn(tx: Tx, month: string): Promise<void> {
  const [closed] = await tx.select({ last: max(ledgerPeriods.month) }).from(ledgerPeriods);
  const [posted] = await tx.select({ first: min(ledgerJournals.effectiveOn) }).from(ledgerJournals);
  const first = posted?.first ? `${monthOf(posted.first)}-01` : month;
  const next = closed?.last ? monthAfter(closed.last) : first < month ? first : month;
  if (next > month) throw conflict('The month is closed.');
  if (next < month) throw conflict(`Months are closed in order: ${monthOf(next)} is the next one.`);
}
