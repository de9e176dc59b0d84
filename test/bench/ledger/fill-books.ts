import type postgres from 'postgres';

type Wishes = { readonly walletCount: number; readonly entryCount: number };

const firstMinor = 1_000_000_000;

/**
 * Wallets with money enough for everything that follows, and a past of so many entries, sealed; answers their ids. Each wallet
 * is given its money once and spends 0.01 at a time. By hand, for it is many times faster; the checks say whether it is right.
 */
export async function fillBooks(
  sql: postgres.Sql,
  { walletCount, entryCount }: Wishes,
): Promise<readonly string[]> {
  const turns = Math.ceil(entryCount / 2 / walletCount);
  const owner = sql`lpad((n % ${walletCount}::int)::text, 32, '0')::uuid`;
  await sql`select payments.open_account('due_finances', '00000000-0000-0000-0000-000000000000', 'EUR')`;
  await sql`select payments.open_account('wallet', ${owner}, 'EUR') from generate_series(0, ${walletCount - 1}::int) as n`;
  await sql.begin(async (tx) => {
    await tx`
      insert into payments.ledger_journals (kind, source_id, effective_on, memo)
      select 'bench.fill', n::text, current_date, '{}' from generate_series(0, ${turns * walletCount - 1}::int) as n`;
    await tx`
      insert into payments.ledger_entries (journal_id, line, account_id, currency, amount_minor, balance_after_minor, version)
      select journal.id, line, account.id, 'EUR', case when turn = 0 then ${firstMinor} else -1 end * case line when 1 then 1 else -1 end,
        case line when 1 then ${firstMinor} - turn end, case line when 1 then turn + 1 end
      from payments.ledger_journals as journal
      cross join lateral (select journal.source_id::int as n) as number
      cross join lateral (select n / ${walletCount}::int as turn) as past
      cross join generate_series(1, 2) as line
      join payments.ledger_accounts as account on account.kind = case line when 1 then 'wallet' else 'due_finances' end
        and account.owner_id = case line when 1 then ${owner} else '00000000-0000-0000-0000-000000000000' end`;
    await tx`
      update payments.ledger_accounts set balance_minor = ${firstMinor - turns + 1}::int, version = ${turns}::int where kind = 'wallet'`;
  });
  await sql`vacuum analyze payments.ledger_accounts, payments.ledger_journals, payments.ledger_entries`;
  await sql`select payments.take_snapshots(1)`;
  await sql`select payments.seal_ledger(${entryCount}::int)`;
  const wallets = await sql<{ id: string }[]>`
    select id from payments.ledger_accounts where kind = 'wallet' order by owner_id`;
  return wallets.map(({ id }) => id);
}
