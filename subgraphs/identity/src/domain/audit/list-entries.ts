import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import type { Db } from '../db.ts';
import { openEntries, type OpenedEntry } from './open-entries.ts';
import type { AuditFilter } from './audit-filter.ts';
import { selectEntries } from './select-entries.ts';

export type AuditListing = PageArguments & { readonly filter: AuditFilter };

/** One page of the audit log, the newest first. */
export async function listEntries(
  { db, masterKey }: { readonly db: Db; readonly masterKey: Buffer },
  listing: AuditListing,
): Promise<Page<OpenedEntry>> {
  const { filter, after } = listing;
  const limit = pageLimit(listing);
  const beforeSeq = after == null ? undefined : seqOf(after);
  const part = { filter, path: 'filter', beforeSeq, limit: limit + 1 };
  const entries = await openEntries(db, masterKey, await selectEntries(db, part));
  return toPage(entries, limit, ({ seq }) => [seq]);
}

function seqOf(cursor: string): number {
  const [seq] = decodeCursor(cursor, 1);
  if (typeof seq === 'number' && Number.isSafeInteger(seq)) return seq;
  throw badInput('after is not a cursor of this list.', 'after');
}
