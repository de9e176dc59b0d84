import { figuresSql } from '@gatehouse/finances/domain/periods/company-figures';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { foldWhole } from '../dashboards/figures-kit.ts';
import { openGraph } from '../kit/graph.ts';
import { financesDb } from './disbursements-kit.ts';

test('ADM-28: of 100,000 entries, the figures of a month read none that is in the sums of its day', async () => {
  await using graph = await openGraph({ worker: false });
  await using connection = financesDb(graph);
  await graph.sql.begin(async (tx) => {
    // As posted over three years; what keeps single rows true is tested elsewhere.
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into finances.ledger_accounts (id, kind, owner_id, currency, mode)
      select uuidv7(), kind, '00000000-0000-0000-0000-000000000000', 'EUR', 'derived'
      from unnest(array['bank', 'platform_revenue']) as kind`;
    await tx`
      insert into finances.ledger_journals (kind, source_id, effective_on, memo)
      select 'order.captured', n::text, date '2023-01-01' + n % 1000, '{}' from generate_series(1, 50000) as n`;
    await tx`
      insert into finances.ledger_entries (journal_id, line, account_id, currency, amount_minor)
      select journal.id, account.line, account.id, 'EUR', case account.line when 1 then -7 else 7 end
      from finances.ledger_journals as journal
      cross join (select id, row_number() over (order by kind) as line from finances.ledger_accounts) as account`;
  });
  await foldWhole(connection.db);
  await graph.sql`
    analyze finances.ledger_journals, finances.ledger_entries, finances.ledger_accounts, finances.ledger_days`;
  const range = { fromOn: '2024-03-01', untilOn: '2024-03-30', interval: 'MONTH' } as const;

  const [row] = await connection.db.execute<{ 'QUERY PLAN': object }>(
    sql`explain (analyze, format json) ${figuresSql(range)}`,
  );
  const [figure] = await connection.db.execute<{ amount: string }>(figuresSql(range));

  const plan = JSON.stringify(row?.['QUERY PLAN']);
  expect(plan).toContain('ledger_journals_xact_idx');
  expect(plan).not.toMatch(
    /"Node Type":"Seq Scan"[^{}]*"Relation Name":"ledger_(journals|entries)"/,
  );
  // 50 journals a day.
  expect(figure?.amount).toBe(String(30 * 50 * 7));
});
