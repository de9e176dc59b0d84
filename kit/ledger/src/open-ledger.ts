import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';

/** A transaction, or the database itself where one call stands alone. */
type Tx = { readonly execute: (query: SQL) => PromiseLike<Iterable<unknown>> };

/** The account of a kind that belongs to an owner, or to nobody in particular. It is opened by its first use. */
export type AccountName = {
  readonly kind: string;
  readonly owner?: string | undefined;
  readonly currency: string;
};

/** An account, by its id or its name. */
export type AccountRef = { readonly account: string } | AccountName;

export type Line = AccountRef & {
  /** Credit above zero, debit below; never zero. */
  readonly amountMinor: bigint;
  /** Captures this hold up to its amount, and frees the rest. */
  readonly hold?: string | undefined;
  /** Money that comes in: held to the account's ceiling, unless a hold has kept the headroom. */
  readonly loads?: boolean;
};

export type Journal = {
  readonly kind: string;
  /** The business reason: one of a kind posts once, for ever. */
  readonly sourceId: string;
  readonly actorId?: string | undefined;
  /** The day it belongs to (UTC), as `2026-01-31`; today when left out. */
  readonly effectiveOn?: string | undefined;
  readonly memo?: Readonly<Record<string, unknown>> | undefined;
};

const digits = z.string().transform((text) => BigInt(text));

const moved = z.object({
  id: z.guid(),
  kind: z.string(),
  owner: z.guid(),
  version: z.number(),
  balance: digits,
  available: digits,
  availableBefore: digits,
});

/** What a live account came to; available = balance − held. */
export type Moved = z.infer<typeof moved>;

const posted = z.object({
  outcome: z.enum(['POSTED', 'KNOWN', 'DIFFERENT']),
  journalId: z.guid(),
  accounts: z.array(moved),
});

const refused = z.object({
  outcome: z.enum([
    'CLOSED_PERIOD',
    'FROZEN',
    'CLOSED',
    'INSUFFICIENT',
    'CEILING',
    'CURRENCY',
    'HOLD_OVER',
    'HOLD_EXCEEDED',
    'REVERSED',
  ]),
  account: z.guid().optional(),
  hold: z.guid().optional(),
  available: digits.optional(),
  headroom: digits.optional(),
});

const postAnswer = z.union([posted, refused]);
export type PostAnswer = z.infer<typeof postAnswer>;
export type Posted = z.infer<typeof posted>;

const reserveAnswer = z.union([
  z.object({ outcome: z.literal('RESERVED'), hold: z.guid(), accounts: z.array(moved) }),
  z.object({
    outcome: z.enum(['KNOWN', 'DIFFERENT']),
    hold: z.guid(),
    amount: digits,
    status: z.enum(['pending', 'posted', 'voided', 'expired']),
  }),
  refused,
]);
export type ReserveAnswer = z.infer<typeof reserveAnswer>;

const holdAnswer = z.object({
  outcome: z.enum(['VOIDED', 'PROLONGED', 'OVER']),
  status: z.string().optional(),
});
export type HoldAnswer = z.infer<typeof holdAnswer>;

export type Ledger = {
  readonly schema: string;
  /** Moves money: all lines or none, in one round trip. Refusals are answers and change nothing. */
  readonly post: (
    tx: Tx,
    journal: Journal & { readonly lines: readonly Line[] },
  ) => Promise<PostAnswer>;
  /** Takes a journal back by its mirror image. */
  readonly reverse: (
    tx: Tx,
    journal: Journal & { readonly journalId: string },
  ) => Promise<PostAnswer>;
  /** Sets money aside (`out`) or headroom under the ceiling (`in`), once per source. */
  readonly reserve: (tx: Tx, hold: Reservation) => Promise<ReserveAnswer>;
  readonly voidHold: (tx: Tx, holdId: string) => Promise<HoldAnswer>;
  readonly prolongHold: (tx: Tx, holdId: string, expiresAt: Date) => Promise<HoldAnswer>;
  /** The account's id. */
  readonly openAccount: (tx: Tx, name: AccountName) => Promise<string>;
  readonly setAccountStatus: (
    tx: Tx,
    accountId: string,
    status: 'open' | 'frozen' | 'closed',
  ) => Promise<void>;
  /** The balance of any account, also of a derived one; undefined where there is no such account. */
  readonly balanceOf: (tx: Tx, name: AccountName) => Promise<bigint | undefined>;
  /** What can be spent: the balance less what is held by holds that are not overdue. */
  readonly availableOf: (tx: Tx, accountId: string) => Promise<bigint | undefined>;
  /** Taken first by whoever posts into a month in order to close it in the same transaction; `month` is its first day. */
  readonly lockPeriod: (tx: Tx, month: string) => Promise<void>;
  /** False where the month was closed before. `month` is its first day. */
  readonly closePeriod: (tx: Tx, month: string, actorId: string) => Promise<boolean>;
  /** Marks overdue holds of so many accounts; they have not counted since they were due. */
  readonly expireHolds: (tx: Tx, limit: number) => Promise<number>;
  /** Notes what derived accounts with so many new entries come to, so that reading them stays cheap. */
  readonly takeSnapshots: (tx: Tx, entries: number) => Promise<number>;
  /** Seals what ended transactions posted, about so many journals, into the next block; answers how many rows that were. */
  readonly seal: (tx: Tx, journals: number) => Promise<number>;
  /** The numbers of broken blocks. The chain is followed from its begin; of the newest so many, or all, the rows are read too. */
  readonly verifyBlocks: (tx: Tx, newest?: number) => Promise<readonly number[]>;
};

export type Reservation = AccountRef & {
  readonly direction: 'out' | 'in';
  readonly amountMinor: bigint;
  readonly expiresAt: Date;
  readonly sourceId: string;
};

/** The owner of accounts that belong to nobody in particular. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/** The ledger in a schema that has the tables of `ledgerTables` and the functions of `ledgerSql`. */
export function openLedger(schema: string): Ledger {
  const call: Call = async (tx, name, ...values) => {
    const run = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
    const rows = await tx.execute(sql`select ${run}(${sql.join([...values], sql`, `)}) as answer`);
    const [row] = [...rows] as readonly { readonly answer: unknown }[];
    return row?.answer;
  };
  return { schema, ...postings(call), ...accounts(call, schema), ...upkeep(call, schema) };
}

/** Calls one function of the schema. */
type Call = (tx: Tx, name: string, ...values: readonly SQL[]) => Promise<unknown>;

const postings = (call: Call) =>
  ({
    post: async (tx, { lines, ...journal }) =>
      postAnswer.parse(await call(tx, 'post', json({ ...journal, lines: lines.map(toJson) }))),
    reverse: async (tx, journal) => postAnswer.parse(await call(tx, 'reverse', json(journal))),
    reserve: async (tx, { amountMinor, expiresAt, ...hold }) => {
      const at = { amount: String(amountMinor), expiresAt: expiresAt.toISOString() };
      return reserveAnswer.parse(await call(tx, 'reserve', json({ ...hold, ...at })));
    },
    voidHold: async (tx, id) => holdAnswer.parse(await call(tx, 'void_hold', asId(id))),
    prolongHold: async (tx, id, at) => {
      const until = sql`${at.toISOString()}::timestamptz`;
      return holdAnswer.parse(await call(tx, 'prolong_hold', asId(id), until));
    },
  }) satisfies Partial<Ledger>;

const accounts = (call: Call, schema: string) =>
  ({
    openAccount: async (tx, name) => z.guid().parse(await call(tx, 'open_account', ...named(name))),
    setAccountStatus: async (tx, id, status) =>
      void (await call(tx, 'set_account_status', asId(id), sql`${status}::text`)),
    balanceOf: async (tx, name) => {
      const [kind, owner, currency] = named(name);
      const id = sql`(select id from ${sql.identifier(schema)}.ledger_accounts
        where kind = ${kind} and owner_id = ${owner} and currency = ${currency})`;
      return minorUnits.parse(await call(tx, 'account_balance', id)) ?? undefined;
    },
    availableOf: async (tx, id) =>
      minorUnits.parse(await call(tx, 'account_available', asId(id))) ?? undefined,
  }) satisfies Partial<Ledger>;

const upkeep = (call: Call, schema: string) =>
  ({
    lockPeriod: async (tx, month) =>
      void (await call(tx, 'lock_ledger_period', sql`${month}::date`)),
    closePeriod: async (tx, month, actor) =>
      z.boolean().parse(await call(tx, 'close_ledger_period', sql`${month}::date`, asId(actor))),
    expireHolds: async (tx, limit) =>
      Number(await call(tx, 'expire_holds', sql`${limit}::integer`)),
    takeSnapshots: async (tx, entries) =>
      Number(await call(tx, 'take_snapshots', sql`${entries}::integer`)),
    seal: async (tx, journals) => Number(await call(tx, 'seal_ledger', sql`${journals}::integer`)),
    verifyBlocks: async (tx, newest) => {
      const numbersOf = async (query: SQL) =>
        numbers.parse([...(await tx.execute(query))]).map(({ number }) => number);
      const within = sql.identifier(schema);
      const [last = 0] = await numbersOf(
        sql`select coalesce(max(number), 0) as number from ${within}.ledger_blocks`,
      );
      const broken = new Set<number>();
      const lowest = newest === undefined ? 1 : Math.max(1, last - newest + 1);
      for (let before = last + 1; before > lowest; before -= blocksPerLook) {
        const count = Math.min(blocksPerLook, before - lowest);
        const look = sql`${within}.verify_ledger_blocks(${count}::integer, ${before}::integer)`;
        // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other.
        for (const number of await numbersOf(sql`select number from ${look} as number`))
          broken.add(number);
      }
      return [...broken].toSorted((a, b) => a - b);
    },
  }) satisfies Partial<Ledger>;

/** So few that a look ends well before the role's statement timeout. */
const blocksPerLook = 10;

const numbers = z.array(z.object({ number: z.number() }));

/** As the driver has a bigint: its digits. */
const minorUnits = z.union([digits, z.null()]);

const json = (value: object): SQL => sql`${JSON.stringify(value)}::text::jsonb`;

const asId = (id: string): SQL => sql`${id}::uuid`;

const toJson = ({ amountMinor, ...line }: Line) => ({ ...line, amount: String(amountMinor) });

const named = ({ kind, owner = nobody, currency }: AccountName) =>
  [sql`${kind}::text`, sql`${owner}::uuid`, sql`${currency}::text`] as const;
