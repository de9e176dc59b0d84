import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { ledgerHealth } from '@gatehouse/kit-ledger/health';
import { type Line, openLedger, type PostAnswer } from '@gatehouse/kit-ledger/open-ledger';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { type Graph, openGraph } from '../kit/graph.ts';
import { type Change, whileChanged } from '../ticketing/while-changed.ts';

export const ledger = openLedger('payments');

type Db = ReturnType<typeof openDb<Record<string, never>>>['db'];
type Tx = Pick<Db, 'execute'>;
type Owner = Parameters<typeof ledgerHealth<Tx>>[0]['db'];
type SpendMore = {
  readonly hold?: string;
  readonly sourceId?: string;
  readonly effectiveOn?: string;
};

/** The books of payments in a database of its own, written as payments' own role, and as the owner where a test says so. */
export async function openBooks() {
  const graph = await openGraph({ worker: false });
  const url = roleUrl(graph.databaseUrl, 'payments', graph.secret);
  const { db, close } = openDb(url, { schema: {}, applicationName: 'test ledger', max: 8 });
  const dispose = async () => {
    await close();
    await graph[Symbol.asyncDispose]();
  };
  const owner = drizzle(graph.sql);
  return { graph, db, owner, dispose, ...moves(db), ...looks(graph), ...meetings(graph, db) };
}

const moves = (db: Db) => {
  const load = (account: string, amountMinor: bigint, tx: Tx = db) =>
    post(tx, randomUUID(), [
      { account, amountMinor, loads: true },
      { kind: 'provider_clearing', currency: 'EUR', amountMinor: -amountMinor },
    ]);
  const aWallet = async (amountMinor: bigint): Promise<string> => {
    const name = { kind: 'wallet', owner: randomUUID(), currency: 'EUR' };
    const account = await ledger.openAccount(db, name);
    if (amountMinor > 0n) await load(account, amountMinor);
    return account;
  };
  const spend = (account: string, amountMinor: bigint, more: SpendMore = {}, tx: Tx = db) => {
    const { hold, sourceId = randomUUID(), ...journal } = more;
    const lines = [
      { account, amountMinor: -amountMinor, hold },
      { kind: 'due_finances', currency: 'EUR', amountMinor },
    ];
    return ledger.post(tx, { kind: 'test.spend', sourceId, ...journal, lines });
  };
  const hold = async (account: string, amountMinor: bigint, direction: 'out' | 'in' = 'out') => {
    const expiresAt = new Date(Date.now() + 3_600_000);
    const of = { account, direction, amountMinor, expiresAt, sourceId: randomUUID() };
    const answer = await ledger.reserve(db, of);
    if (answer.outcome !== 'RESERVED') throw new Error(answer.outcome);
    return answer.hold;
  };
  return { load, aWallet, spend, hold };
};

const looks = ({ sql }: Graph) => ({
  /** Makes a hold overdue, as time does. */
  makeOverdue: (holdId: string) => sql`
    update payments.ledger_holds set expires_at = now() - interval '1 second' where id = ${holdId} and status = 'pending'`,
  /** The names of the checks that find something, for whoever sees what this transaction sees. */
  brokenChecks: async (tx: Owner = drizzle(sql)): Promise<readonly string[]> => {
    const results = await ledgerHealth({ db: tx, schema: 'payments' });
    return results.filter(({ state }) => state === 'BROKEN').map(({ name }) => name);
  },
  accountRow: async (id: string) => {
    const [row] = await sql`
      select balance_minor::int as balance, held_minor::int as held, incoming_minor::int as incoming, version::int, status
      from payments.ledger_accounts where id = ${id}`;
    return row;
  },
});

const meetings = (graph: Graph, db: Db) => ({
  /** Begins a transaction and does something in it; `end` commits it. */
  begin: async (work: (tx: Tx) => Promise<unknown>) => {
    const { promise: mayEnd, resolve: release } = Promise.withResolvers<void>();
    const { promise: begun, resolve: isBegun, reject } = Promise.withResolvers<void>();
    const over = db.transaction(async (tx) => {
      await work(tx);
      isBegun();
      await mayEnd;
    });
    over.catch(reject);
    await begun;
    return () => {
      release();
      return over;
    };
  },
  /** Returns when so many statements of ours wait for a lock. */
  untilWaiting: async (count = 1) => {
    const waiting = async () => {
      const [row] = await graph.sql<[{ n: number }]>`
        select count(*)::int as n from pg_stat_activity
        where datname = current_database() and application_name = 'test ledger' and wait_event_type = 'Lock'`;
      return row.n >= count ? true : undefined;
    };
    if ((await waitFor(waiting, { timeoutMs: 15_000 })) === undefined)
      throw new Error('Nobody waits.');
  },
  /** Seals until every journal is in a block. Other databases of the server may have transactions under way; those are waited for. */
  sealAll: async (journalsMax = 1000) => {
    const done = async () => {
      await ledger.seal(db, journalsMax);
      const rows = await graph.sql`
        select from payments.ledger_journals
        where xact >= coalesce((select max(before_xact) from payments.ledger_blocks), '0'::xid8) limit 1`;
      return rows.length === 0 ? true : undefined;
    };
    if ((await waitFor(done, { timeoutMs: 60_000 })) === undefined) throw new Error('Not sealed.');
  },
  changed: <T>(changes: readonly Omit<Change, 'schema'>[], work: () => Promise<T>) =>
    whileChanged(
      graph,
      changes.map((change) => ({ ...change, schema: 'payments' })),
      work,
    ),
});

export const post = (tx: Tx, sourceId: string, lines: readonly Line[]): Promise<PostAnswer> =>
  ledger.post(tx, { kind: 'test.move', sourceId, lines });

export const outcomesOf = (answers: readonly { readonly outcome: string }[]) => {
  const counts: Record<string, number> = {};
  for (const { outcome } of answers) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** What the database says against it, or undefined where it lets it pass. */
export const refusalOf = (work: PromiseLike<unknown>): Promise<string | undefined> =>
  Promise.resolve(work).then(
    () => undefined,
    (error: unknown) => {
      const { cause } = error as { readonly cause?: unknown };
      return (cause instanceof Error ? cause : (error as Error)).message;
    },
  );
