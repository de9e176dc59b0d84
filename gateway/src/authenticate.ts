import { unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { VerifyToken } from '@gatehouse/kit-subgraph/verify-token';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';

/**
 * Who sends a request: nobody without a token, and UNAUTHENTICATED with any token that is not wholly right, never silently
 * nobody. The viewer serves the gateway's own policy only: every subgraph verifies the token again.
 */
export async function authenticate(
  verifyToken: VerifyToken,
  authorization: string | undefined,
): Promise<Viewer | undefined> {
  if (authorization === '') throw unauthenticated();
  return verifyToken(authorization);
}
