import { verifyAuditLog as verify } from '../../../domain/audit/verify-audit-log.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const verifyAuditLog: NonNullable<QueryResolvers['verifyAuditLog']> = (
  _parent,
  _args,
  { db, now },
) => verify(db, now);
