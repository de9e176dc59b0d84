import { listEntries } from '../../../domain/audit/list-entries.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const auditLog: NonNullable<QueryResolvers['auditLog']> = (
  _parent,
  { filter, first, after },
  { db, keys },
) => listEntries({ db, masterKey: keys.audit }, { filter: filter ?? {}, first, after });
