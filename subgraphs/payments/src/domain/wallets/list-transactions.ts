import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  type Page,
  type PageArguments,
  pageLimit,
  toPage,
} from '@gatehouse/kit-subgraph/paging';
import { ledgerEntries, ledgerJournals } from '@gatehouse/payments-db/ledger';
import { and, desc, eq, gte, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../till.ts';
import { journalKinds, type TransactionKind, transactionKind } from './transaction-kind.ts';

type Filter = {
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly cardId?: string | null | undefined;
  readonly kind?: TransactionKind | null | undefined;
};

type Listing = PageArguments & {
  readonly accountId: string;
  readonly filter?: Filter | null | undefined;
};

/** What journals say about their entries; never anything that decides. */
const memoOf = z.object({
  paymentId: z.uuid().optional().catch(undefined),
  orderId: z.uuid().optional().catch(undefined),
  cardId: z.uuid().optional().catch(undefined),
});

/** One page of a wallet's entries, the latest first, by their number in the account: nothing posted meanwhile moves a page. */
export async function listTransactions(tx: Tx, listing: Listing): Promise<Page<WalletEntry>> {
  const { accountId, filter, after } = listing;
  const limit = pageLimit(listing);
  const rows = await tx
    .select({
      number: ledgerEntries.version,
      amountMinor: ledgerEntries.amountMinor,
      balanceAfterMinor: ledgerEntries.balanceAfterMinor,
      currency: ledgerEntries.currency,
      journal: ledgerJournals.kind,
      memo: ledgerJournals.memo,
      at: ledgerJournals.createdAt,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerJournals, eq(ledgerJournals.id, ledgerEntries.journalId))
    .where(and(eq(ledgerEntries.accountId, accountId), within(filter ?? {}), afterNumber(after)))
    .orderBy(desc(ledgerEntries.version))
    .limit(limit + 1);
  return toPage(rows.map(toEntry), limit, ({ number }) => [number]);
}

export type WalletEntry = ReturnType<typeof toEntry>;

type Row = {
  readonly number: number | null;
  readonly amountMinor: bigint;
  readonly balanceAfterMinor: bigint | null;
  readonly currency: string;
  readonly journal: string;
  readonly memo: Readonly<Record<string, unknown>>;
  readonly at: Date;
};

function toEntry({ journal, memo, number, balanceAfterMinor, ...row }: Row) {
  // Every entry of a live account has both; a wallet is live.
  if (number === null || balanceAfterMinor === null) throw new Error('An entry has no number.');
  return {
    ...row,
    ...memoOf.parse(memo),
    number,
    balanceAfterMinor,
    kind: transactionKind(journal),
  };
}

function within({ from, to, cardId, kind }: Filter): SQL | undefined {
  const { kind: journal, createdAt, memo } = ledgerJournals;
  const ofKind =
    kind === 'ADJUSTMENT' ? notInArray(journal, Object.values(journalKinds)) : undefined;
  return and(
    from ? gte(createdAt, from) : undefined,
    to ? lt(createdAt, to) : undefined,
    cardId ? sql`${memo} ->> 'cardId' = ${cardId.toLowerCase()}` : undefined,
    kind && kind !== 'ADJUSTMENT' ? eq(journal, journalKinds[kind]) : ofKind,
  );
}

function afterNumber(after: string | null | undefined): SQL | undefined {
  if (after == null) return undefined;
  const [number] = decodeCursor(after, 1);
  if (!Number.isSafeInteger(number)) throw badInput('after is not a cursor of this list.', 'after');
  return lt(ledgerEntries.version, number as number);
}
