import type { OpenedEntry } from '../domain/audit/open-entries.ts';
import type { Verification } from '../domain/audit/verify-audit-log.ts';

export type AuditEntryMapper = OpenedEntry;
export type AuditVerificationMapper = Verification;
