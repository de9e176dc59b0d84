import type { Db } from '../db.ts';
import { openEntries, type OpenedEntry } from './open-entries.ts';
import type { AuditFilter } from './audit-filter.ts';
import { selectEntries } from './select-entries.ts';

const batch = 1000;

/** Every entry of a filtered list, in the list's order, a batch at a time. */
export async function* readEntries(
  { db, masterKey }: { readonly db: Db; readonly masterKey: Buffer },
  filter: AuditFilter,
): AsyncGenerator<OpenedEntry> {
  let beforeSeq: number | undefined;
  for (;;) {
    const part = { filter, path: 'input.filter', beforeSeq, limit: batch };
    const entries = await selectEntries(db, part);
    yield* await openEntries(db, masterKey, entries);
    if (entries.length < batch) return;
    beforeSeq = entries.at(-1)?.seq;
  }
}
