import type { Files } from '@gatehouse/kit-files/open-files';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { TicketingDb } from './db.ts';

/** One caller, from where and when, and what it takes to change something on their behalf. */
export type Visit = AuditActor & {
  readonly db: TicketingDb;
  readonly files: Files;
};
