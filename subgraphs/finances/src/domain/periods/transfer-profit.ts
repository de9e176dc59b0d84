import type { PeriodResult } from '@gatehouse/finances-db/profit';
import { sql } from 'drizzle-orm';
import { books } from '../books.ts';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { mustPost } from '../must-post.ts';
import { nominalAccounts } from './nominal-accounts.ts';

type Balance = Record<'id' | 'kind' | 'currency' | 'balance', string>;

/** What closing journals are called: what they move was neither earned nor spent. */
export const closingKind = 'period.closed';

/**
 * Moves what was earned and spent up to the end of a month, and is in no profit yet, into the profit of that month: one journal
 * per currency. Answers what the month came to. It is locked: nobody posts into it any more.
 */
export async function transferProfit(
  tx: Tx,
  month: string,
  actorId: string,
): Promise<readonly PeriodResult[]> {
  const lastDay = lastDayOf(month);
  // What an account comes to, less what belongs to later days: those are few, however old the account is.
  const rows = await tx.execute<Balance>(sql`
    select * from (
      select account.id, account.kind, account.currency,
        (finances.account_balance(account.id) - coalesce((
          select sum(entry.amount_minor)
          from finances.ledger_journals as journal
          join finances.ledger_entries as entry on entry.journal_id = journal.id
          where journal.effective_on > ${lastDay}::date and entry.account_id = account.id), 0))::text as balance
      from finances.ledger_accounts as account
      where account.kind = any (${sql.param([...nominalAccounts])}::text[])
    ) as nominal
    where balance <> '0' order by currency, id`);
  const results: PeriodResult[] = [];
  for (const [currency, accounts] of Map.groupBy(rows, ({ currency: of }) => of)) {
    const figures = figuresOf(accounts);
    const { profitMinor } = figures;
    const journal = {
      kind: closingKind,
      sourceId: `${month}:${currency}`,
      actorId,
      effectiveOn: lastDay,
      lines: [
        ...accounts.map(({ id, balance }) => ({ account: id, amountMinor: -BigInt(balance) })),
        ...(profitMinor === 0n ? [] : [{ kind: 'profit', currency, amountMinor: profitMinor }]),
      ],
    };
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other.
    const { journalId } = mustPost(await books.post(tx, journal));
    results.push({ month, currency, ...figures, journalId });
  }
  return results;
}

function figuresOf(accounts: readonly Balance[]) {
  const sumOf = (isIncome: boolean) =>
    accounts
      .filter(({ kind }) => (kind === 'platform_revenue') === isIncome)
      .reduce((sum, { balance }) => sum + BigInt(balance), 0n);
  const incomeMinor = sumOf(true);
  const costsMinor = -sumOf(false);
  return { incomeMinor, costsMinor, profitMinor: incomeMinor - costsMinor };
}

function lastDayOf(month: string): string {
  const date = new Date(`${month}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return dayOf(date);
}
