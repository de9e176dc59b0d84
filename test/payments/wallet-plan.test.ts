import { getMerchantDashboard } from '@gatehouse/payments/domain/merchants/get-merchant-dashboard';
import { listMerchantCards } from '@gatehouse/payments/domain/merchants/list-merchant-cards';
import { findWallets } from '@gatehouse/payments/domain/wallets/find-wallets';
import { listTransactions } from '@gatehouse/payments/domain/wallets/list-transactions';
import type { Tx } from '@gatehouse/payments/domain/till';
import { payments } from '@gatehouse/payments/subgraph';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { uuidAt } from '../ticketing/uuid-at.ts';

const rows = 100_000;
const cards = 20_000;

/** A hundred thousand entries over five hundred wallets, and many cards over a hundred shops, each tenth handed out. */
async function fill({ sql }: Graph) {
  const at = (n: string) => `lpad((${n})::text, 32, '0')::uuid`;
  await sql.unsafe(`
    set session_replication_role = replica;
    insert into payments.ledger_accounts (id, kind, owner_id, currency, mode, floor_minor, ceiling_minor)
      select ${at('n')}, 'wallet', ${at('n')}, 'EUR', 'live', 0, 200000 from generate_series(1, 500) n;
    insert into payments.ledger_journals (id, kind, source_id, effective_on, memo, created_at)
      select ${at('n')}, case when n % 7 = 0 then 'reload.captured' else 'order.captured' end, n::text, '2026-01-01', '{}',
        timestamptz '2026-01-01' + n * interval '1 minute'
      from generate_series(1, ${rows}) n;
    insert into payments.ledger_entries (journal_id, line, account_id, currency, amount_minor, balance_after_minor, version)
      select ${at('n')}, 1, ${at('n % 500 + 1')}, 'EUR', 1, n / 500 + 1, n / 500 + 1 from generate_series(1, ${rows}) n;
    insert into payments.cards (id, uid, serial, status, merchant_id, holder_id)
      select ${at('n')}, lpad(upper(to_hex(n)), 14, '0'), 'S-' || n,
        case when n % 10 = 0 then 'ACTIVE' else 'ALLOCATED' end::payments.card_status, ${at('n % 100 + 1')},
        case when n % 10 = 0 then ${at('n')} end
      from generate_series(1, ${cards}) n;
    insert into payments.assignments
      (merchant_id, customer_id, card_id, actor_id, status, code_hash, tries_left, code_expires_at, done_at)
      select ${at('n % 100 + 1')}, ${at('n')}, ${at('n')}, ${at('n')}, 'DONE', '', 5, now(), now() - n * interval '1 minute'
      from generate_series(1, ${cards}) n where n % 10 < 3;
    set session_replication_role = origin;`);
  await sql`analyze payments.ledger_entries, payments.ledger_journals, payments.ledger_accounts, payments.cards, payments.assignments`;
}

test(`WEB-32 MER-02 MER-07: of ${rows} entries and ${cards} cards every page and figure is found by an index`, async () => {
  await using graph = await openGraph({ worker: false });
  await fill(graph);
  const asked: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(graph.sql, { schema: payments.tables, logger: { logQuery } }) as unknown as Tx;
  const [accountId, merchantId] = [uuidAt(7), uuidAt(7)];
  const day = new Date('2026-02-01');

  const first = await listTransactions(db, { accountId });
  expect(first.edges).toHaveLength(20);
  await listTransactions(db, { accountId, after: first.pageInfo.endCursor });
  await listTransactions(db, { accountId, filter: { kind: 'RELOAD' } });
  await listTransactions(db, { accountId, filter: { from: day, cardId: uuidAt(1) } });
  await findWallets(db, [accountId], { customerId: uuidAt(7) });
  const stock = await listMerchantCards(db, { merchantId });
  await listMerchantCards(db, { merchantId, after: stock.pageInfo.endCursor });
  await listMerchantCards(db, { merchantId, filter: { status: 'ACTIVE' } });
  await listMerchantCards(db, { merchantId, filter: { serial: 'S-206' } });
  await getMerchantDashboard(db, merchantId, new Date());

  expect(asked.length).toBeGreaterThan(10);
  for (const { text, params } of asked) {
    const [row] = await graph.sql.unsafe(`explain (format json) ${text}`, params as []);
    const plan = JSON.stringify(row?.['QUERY PLAN']);
    expect(plan, text).not.toContain('Seq Scan');
  }
}, 60_000);
