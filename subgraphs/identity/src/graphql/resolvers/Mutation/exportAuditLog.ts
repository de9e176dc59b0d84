import { exportAuditLog as exportEntries } from '../../../domain/audit/export-audit-log.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const exportAuditLog: NonNullable<MutationResolvers['exportAuditLog']> = (
  _parent,
  { input },
  context,
) => exportEntries(context, input.filter ?? {});
