import {
  dueTotals,
  ledgerAccounts,
  ledgerEntries,
  ledgerJournals,
} from '@gatehouse/payments-db/ledger';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { publish } from '../publish.ts';
import type { Db, Tx } from '../till.ts';

/** Says how many journals of each kind there are and what they did to what is due to finances, up to a moment that nothing can slip behind. */
export function sayCheckpoint(db: Db): Promise<void> {
  return db.transaction(async (tx) => {
    // One at a time: each counts on from where the last one ended.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('payments.due_totals', 0))`);
    const watermark = await countUpToNow(tx);
    const totals = await tx.update(dueTotals).set({ watermark }).returning();
    const rows = totals.map(({ kind, currency, journalCount: count, dueMinor }) => ({
      kind,
      currency,
      count,
      dueMinor: String(dueMinor),
    }));
    await publish(tx, 'ledger.checkpoint', { at: new Date().toISOString(), watermark, rows });
  });
}

/** Adds what was posted since the last count; answers the transaction below which everything is over and counted now. */
async function countUpToNow(tx: Tx): Promise<string> {
  const found = await tx.execute(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`);
  const [row] = z.tuple([z.object({ xmin: z.string() })]).parse([...found]);
  await tx.execute(sql`
    insert into ${dueTotals} as total (kind, currency, journal_count, due_minor, watermark)
    select ${ledgerJournals.kind}, ${ledgerEntries.currency}, count(distinct ${ledgerJournals.id}),
      sum(${ledgerEntries.amountMinor}), ${row.xmin}::xid8
    from ${ledgerAccounts}
    join ${ledgerEntries} on ${ledgerEntries.accountId} = ${ledgerAccounts.id}
    join ${ledgerJournals} on ${ledgerJournals.id} = ${ledgerEntries.journalId}
    where ${ledgerAccounts.kind} = 'due_finances' and ${ledgerEntries.xact} < ${row.xmin}::xid8
      and ${ledgerEntries.xact} >= (select coalesce(max(watermark), '0'::xid8) from ${dueTotals})
    group by 1, 2
    on conflict (kind, currency) do update set
      journal_count = total.journal_count + excluded.journal_count,
      due_minor = total.due_minor + excluded.due_minor`);
  return row.xmin;
}
