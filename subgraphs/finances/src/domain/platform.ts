import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';

/** What is done by the clock is nobody's: the platform itself goes on record. */
export const platform = (now: Date): AuditActor => ({
  viewer: undefined,
  now,
  address: '',
  userAgent: '',
  requestId: '',
});
