import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { ledger, openBooks, post, refusalOf } from './open-books.ts';

const books = await openBooks();
afterAll(books.dispose);
const { graph, db, owner, aWallet, spend, hold } = books;

// One of everything that can be damaged: entries, holds, a journal and its reversal, a closed month, a block.
const account = await aWallet(10_000n);
const captured = await hold(account, 500n);
await spend(account, 400n, { hold: captured });
await hold(account, 70n);
await hold(account, 30n, 'in');
const derived = await post(db, randomUUID(), [
  { kind: 'provider_clearing', currency: 'EUR', amountMinor: 7n },
  { kind: 'suspense', currency: 'EUR', amountMinor: -7n },
]);
const { journalId } = derived as { journalId: string };
await ledger.reverse(db, { kind: 'test.reversal', sourceId: randomUUID(), journalId });
await ledger.closePeriod(db, '2001-01-01', randomUUID());
await ledger.takeSnapshots(db, 1);
await books.sealAll();
const [suspense = '', clearing = ''] = (
  await graph.sql<{ id: string }[]>`
    select id from payments.ledger_accounts where kind in ('suspense', 'provider_clearing') order by kind desc`
).map(({ id }) => id);

/** A journal by hand, with what its lines are. */
const journalWith = (lines: SQL, { reverses = sql`null`, effectiveOn = '2030-01-01' } = {}) => sql`
  with journal as (
    insert into payments.ledger_journals (kind, source_id, effective_on, memo, reverses)
    values ('test.raw', 'raw', ${effectiveOn}, '{}', ${reverses}) returning id
  )
  insert into payments.ledger_entries
    (journal_id, line, account_id, currency, amount_minor, balance_after_minor, version)
  select journal.id, line.* from journal, (values ${lines}) as line`;

type Guard = {
  /** What stands in the way, and how it is taken out of it. */
  readonly guard: string;
  readonly off: string;
  readonly damage: SQL;
  /** What the database says while the guard stands. */
  readonly says: string;
  /** The checks that find the damage once it could be done; none where it breaks no sum. */
  readonly finds: readonly string[];
};

const trigger = (table: string, name: string) => ({
  guard: name,
  off: `alter table payments.${table} disable trigger ${name}`,
});
const constraint = (table: string, name: string) => ({
  guard: name,
  off: `alter table payments.${table} drop constraint ${name} cascade`,
});

const guards: readonly Guard[] = [
  {
    ...trigger('ledger_entries', 'ledger_entries_append_only'),
    damage: sql`update payments.ledger_entries set amount_minor = amount_minor + 1 where account_id = ${account} and version = 1`,
    says: 'never changed',
    finds: [
      'zero per currency',
      'journals balance',
      'balances are those of the entries',
      'history is gapless',
      'hash blocks are whole',
    ],
  },
  {
    ...trigger('ledger_journals', 'ledger_journals_append_only'),
    damage: sql`update payments.ledger_journals set memo = '{"note": "other"}' where id = ${journalId}`,
    says: 'never changed',
    finds: ['hash blocks are whole'],
  },
  {
    ...trigger('ledger_blocks', 'ledger_blocks_append_only'),
    damage: sql`update payments.ledger_blocks set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where number = 1`,
    says: 'never changed',
    finds: ['hash blocks are whole'],
  },
  {
    ...trigger('ledger_periods', 'ledger_periods_append_only'),
    damage: sql`delete from payments.ledger_periods`,
    says: 'never changed',
    finds: [],
  },
  {
    ...trigger('ledger_accounts', 'ledger_accounts_identity'),
    damage: sql`update payments.ledger_accounts set owner_id = gen_random_uuid() where id = ${account}`,
    says: 'never changed',
    finds: [],
  },
  {
    ...trigger('ledger_holds', 'ledger_holds_resolved_once'),
    damage: sql`update payments.ledger_holds set status = 'pending', captured_minor = 0 where id = ${captured}`,
    says: 'never changed',
    finds: ['held is what open holds hold'],
  },
  {
    ...trigger('ledger_holds', 'ledger_holds_kept'),
    damage: sql`delete from payments.ledger_holds where account_id = ${account} and direction = 'in'`,
    says: 'never changed',
    finds: ['incoming is what open holds keep'],
  },
  {
    ...trigger('ledger_journals', 'ledger_journals_open_period'),
    damage: journalWith(
      sql`(1, ${suspense}::uuid, 'EUR', 1, null::bigint, null::bigint), (2, ${clearing}::uuid, 'EUR', -1, null, null)`,
      { effectiveOn: '2001-01-31' },
    ),
    says: 'is closed',
    finds: ['closed periods stay closed'],
  },
  {
    ...trigger('ledger_entries', 'ledger_entries_own_transaction'),
    damage: sql`
      insert into payments.ledger_entries (journal_id, line, account_id, currency, amount_minor)
      values (${journalId}, 8, ${suspense}, 'EUR', 5), (${journalId}, 9, ${suspense}, 'EUR', -5)`,
    says: 'own transaction',
    finds: ['lines belong to their journal', 'hash blocks are whole'],
  },
  {
    ...trigger('ledger_journals', 'ledger_journals_balanced'),
    damage: journalWith(
      sql`(1, ${suspense}::uuid, 'EUR', 5, null::bigint, null::bigint), (2, ${clearing}::uuid, 'EUR', -4, null, null)`,
    ),
    says: 'does not balance',
    finds: ['zero per currency', 'journals balance'],
  },
  {
    ...trigger('ledger_journals', 'ledger_journals_balanced'),
    damage: journalWith(
      sql`(1, ${suspense}::uuid, 'EUR', 5, null::bigint, null::bigint), (2, ${clearing}::uuid, 'EUR', -5, null, null)`,
      { reverses: sql`(select id from payments.ledger_journals where kind = 'test.spend')` },
    ),
    says: 'does not mirror',
    finds: ['reversals mirror their journal'],
  },
  {
    ...trigger('ledger_accounts', 'ledger_accounts_balance_of_entries'),
    damage: sql`update payments.ledger_accounts set balance_minor = balance_minor + 1 where id = ${account}`,
    says: 'last entry',
    finds: ['balances are those of the entries'],
  },
  {
    ...constraint('ledger_accounts', 'ledger_accounts_floor_check'),
    damage: sql`update payments.ledger_accounts set floor_minor = balance_minor where id = ${account}`,
    says: 'ledger_accounts_floor_check',
    finds: ['nothing is overdrawn'],
  },
  {
    ...constraint('ledger_accounts', 'ledger_accounts_held_check'),
    damage: sql`update payments.ledger_accounts set held_minor = -1 where id = ${account}`,
    says: 'ledger_accounts_held_check',
    finds: ['held is what open holds hold'],
  },
  {
    ...constraint('ledger_entries', 'ledger_entries_version_key'),
    damage: journalWith(
      sql`(1, ${account}::uuid, 'EUR', 5, 10005, 1), (2, ${account}::uuid, 'EUR', -5, 10000, 2)`,
    ),
    says: 'ledger_entries_version_key',
    finds: ['history is gapless'],
  },
  {
    ...constraint('ledger_entries', 'ledger_entries_account_fk'),
    damage: journalWith(
      sql`(1, ${suspense}::uuid, 'USD', 5, null::bigint, null::bigint), (2, ${clearing}::uuid, 'USD', -5, null, null)`,
    ),
    says: 'ledger_entries_account_fk',
    finds: ['lines belong to their journal'],
  },
];

/** Does the damage in a transaction that is given up; answers what the database or, where it lets it pass, the checks say. */
async function damaged({ damage }: Guard, off?: string) {
  let finds: readonly string[] = [];
  const says = await refusalOf(
    owner.transaction(async (tx) => {
      if (off !== undefined) await tx.execute(sql.raw(off));
      await tx.execute(damage);
      await tx.execute(sql`set constraints all immediate`);
      finds = await books.brokenChecks(tx);
      throw new Error('given up');
    }),
  );
  return { says, finds };
}

test('P-02: the checks find nothing in books that nobody damaged', async () => {
  expect(await books.brokenChecks()).toEqual([]);
});

describe.each(guards)('P-09: $guard ($says)', (guard) => {
  test('refuses, also the owner of the tables', async () => {
    expect((await damaged(guard)).says).toContain(guard.says);
  });

  test('turned off, it would let the damage pass, and the checks find it', async () => {
    const { says, finds } = await damaged(guard, guard.off);
    expect(says).toBe('given up');
    expect(finds.toSorted()).toEqual(guard.finds.toSorted());
  });
});

test('P-09: the subgraph’s own role writes no row of the ledger, and cannot turn its guards off', async () => {
  const statements = [
    'update payments.ledger_entries set amount_minor = 1',
    'delete from payments.ledger_entries',
    'truncate payments.ledger_entries',
    `insert into payments.ledger_entries (journal_id, line, account_id, currency, amount_minor) values ('${journalId}', 9, '${account}', 'EUR', 5)`,
    `insert into payments.ledger_journals (kind, source_id, effective_on, memo) values ('x', 'x', current_date, '{}')`,
    'delete from payments.ledger_journals',
    'update payments.ledger_accounts set balance_minor = 1000000',
    'update payments.ledger_accounts set floor_minor = null',
    `insert into payments.ledger_kinds (kind, mode) values ('mine', 'live')`,
    `update payments.ledger_holds set expires_at = now()`,
    'delete from payments.ledger_snapshots',
    'delete from payments.ledger_blocks',
    'delete from payments.ledger_periods',
    'alter table payments.ledger_entries disable trigger all',
    `select payments.ledger_expire_holds('${account}')`,
    'create function payments.mine() returns int language sql as $$ select 1 $$',
  ];
  const answers = await Promise.all(statements.map((text) => refusalOf(db.execute(text))));
  const passed = statements.filter(
    (_, at) => !/permission denied|must be owner/.test(answers[at] ?? ''),
  );
  expect(passed).toEqual([]);
});

test('P-09: every function of the ledger looks up names where nobody else can put any', async () => {
  const [row] = await graph.sql<[{ open: string[] }]>`
    select array_agg(proname::text) as open from pg_proc
    where pronamespace = 'payments'::regnamespace and proname ~ 'ledger|post|reserve|reverse|hold|account|snapshots'
      and pg_get_functiondef(oid) ~ 'payments\.ledger_' and not coalesce(array_to_string(proconfig, ',') ~ 'search_path=pg_catalog, pg_temp', false)`;
  expect(row.open).toBeNull();
});
