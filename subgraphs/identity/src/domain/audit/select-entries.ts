import { auditEntries } from '@gatehouse/identity-db/schema';
import { and, desc, lt } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { auditCondition, type AuditFilter } from './audit-filter.ts';

type Part = {
  readonly filter: AuditFilter;
  /** Where a client finds the filter, for a complaint about it. */
  readonly path: string;
  /** Only what was written before this entry. */
  readonly beforeSeq: number | undefined;
  readonly limit: number;
};

/** The next entries of a filtered list, the newest first: what the list shows and what an export holds. */
export function selectEntries(db: Db, { filter, path, beforeSeq, limit }: Part) {
  return db
    .select()
    .from(auditEntries)
    .where(
      and(
        auditCondition(filter, path),
        beforeSeq === undefined ? undefined : lt(auditEntries.seq, beforeSeq),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(limit);
}
