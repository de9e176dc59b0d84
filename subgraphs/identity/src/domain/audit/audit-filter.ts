import { auditEntries } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { and, eq, gte, lt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { isPlain } from '../is-plain.ts';
import { isUuid } from '../is-uuid.ts';

/** What to leave out; all conditions count together. */
export type AuditFilter = {
  readonly from?: Date | null | undefined;
  readonly before?: Date | null | undefined;
  readonly accountId?: string | null | undefined;
  readonly entityType?: string | null | undefined;
  readonly entityId?: string | null | undefined;
  readonly verb?: string | null | undefined;
  readonly source?: string | null | undefined;
};

/** The filter as a condition, each part of which has an index; BAD_USER_INPUT for a text that no entry can hold. */
export function auditCondition(filter: AuditFilter, path: string): SQL | undefined {
  const { from, before, accountId } = filter;
  if (accountId != null && !isUuid(accountId))
    throw badInput('This is not an id.', `${path}.accountId`);
  const same = (field: 'entityType' | 'entityId' | 'source', column: PgColumn) => {
    const text = checked(filter, field, path);
    return text === undefined ? undefined : eq(column, text);
  };
  return and(
    from == null ? undefined : gte(auditEntries.at, from),
    before == null ? undefined : lt(auditEntries.at, before),
    accountId == null ? undefined : eq(auditEntries.accountId, accountId),
    same('entityType', auditEntries.entityType),
    same('entityId', auditEntries.entityId),
    same('source', auditEntries.source),
    verbCondition(checked(filter, 'verb', path)),
  );
}

/** One verb, or all that begin like this. A range and not LIKE: its pattern would have to be known when the plan is made. */
function verbCondition(verb: string | undefined): SQL | undefined {
  const { verb: column } = auditEntries;
  if (verb === undefined) return undefined;
  if (!verb.endsWith('.')) return eq(column, verb);
  const next = `${verb.slice(0, -1)}/`;
  return sql`(${column} ~>=~ ${verb} and ${column} ~<~ ${next})`;
}

function checked(filter: AuditFilter, field: keyof AuditFilter, path: string): string | undefined {
  const text = filter[field];
  if (typeof text !== 'string') return undefined;
  if (!isPlain(text)) throw badInput('This text holds control characters.', `${path}.${field}`);
  return text;
}
