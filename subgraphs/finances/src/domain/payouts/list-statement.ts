import { ledgerEntries, ledgerJournals } from '@gatehouse/finances-db/ledger';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { and, desc, eq, gt, lt, lte } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import type { StatementEnds } from './find-statement-ends.ts';

const kinds = {
  settlement: 'SETTLEMENT',
  'order.refunded': 'REFUND',
  'receivable.netted': 'NETTED',
  'disbursement.requested': 'PAYOUT',
  'disbursement.reversed': 'PAYOUT_RETURNED',
} as const;

export type StatementItem = {
  readonly version: number;
  readonly kind: (typeof kinds)[keyof typeof kinds] | 'ADJUSTMENT';
  readonly amountMinor: bigint;
  readonly availableMinor: bigint;
  readonly currency: string;
  /** The business reason: of a settlement, its id. */
  readonly sourceId: string;
  readonly at: Date;
};

/** One page of what moved an available balance between the ends of a statement, the latest first. */
export async function listStatement(
  db: Db,
  { accountId, after: begin, upTo }: StatementEnds,
  listing: PageArguments,
): Promise<Page<StatementItem>> {
  const limit = pageLimit(listing);
  const { version, amountMinor, balanceAfterMinor, currency } = ledgerEntries;
  const { kind, sourceId, createdAt: at } = ledgerJournals;
  const rows = await db
    .select({ version, amountMinor, balanceAfterMinor, currency, kind, sourceId, at })
    .from(ledgerEntries)
    .innerJoin(ledgerJournals, eq(ledgerJournals.id, ledgerEntries.journalId))
    .where(
      and(
        eq(ledgerEntries.accountId, accountId),
        gt(version, begin),
        lte(version, upTo),
        afterVersion(listing.after),
      ),
    )
    .orderBy(desc(version))
    .limit(limit + 1);
  return toPage(rows.map(toItem), limit, (item) => [item.version]);
}

function afterVersion(cursor: string | null | undefined) {
  if (cursor === null || cursor === undefined) return undefined;
  const [version] = decodeCursor(cursor, 1);
  if (typeof version !== 'number' || !Number.isSafeInteger(version))
    throw badInput('after is not a cursor of this list.', 'after');
  return lt(ledgerEntries.version, version);
}

type Row = Omit<StatementItem, 'version' | 'kind' | 'availableMinor'> & {
  readonly version: number | null;
  readonly kind: string;
  readonly balanceAfterMinor: bigint | null;
};

const toItem = ({ version, kind, balanceAfterMinor, ...row }: Row): StatementItem => ({
  ...row,
  version: version ?? 0,
  kind: kind in kinds ? kinds[kind as keyof typeof kinds] : 'ADJUSTMENT',
  availableMinor: balanceAfterMinor ?? 0n,
});
