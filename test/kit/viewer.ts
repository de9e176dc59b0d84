import { randomUUID } from 'node:crypto';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';

/** Somebody, for tests of a subgraph by itself: making and checking tokens is identity's part. */
export const aViewer = (
  wanted: Pick<Viewer, 'portal' | 'profileId'> & Partial<Viewer>,
): Viewer => ({
  accountId: randomUUID(),
  sessionId: randomUUID(),
  generation: 1,
  membershipId: randomUUID(),
  membershipVersion: 1,
  epoch: 1,
  role: wanted.portal,
  scope: undefined,
  permissions: [],
  branches: [],
  amr: ['pwd'],
  stage: undefined,
  authTime: new Date(),
  expiresAt: new Date(Date.now() + 3_600_000),
  ...wanted,
});
