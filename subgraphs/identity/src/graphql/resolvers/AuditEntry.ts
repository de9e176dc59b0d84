import type { AuditEntryResolvers } from './../types.generated.ts';
import { wordOf } from '../word-of.ts';

export const AuditEntry: AuditEntryResolvers = {
  portal: ({ portal }) => (portal === null ? null : wordOf(portal)),
};
