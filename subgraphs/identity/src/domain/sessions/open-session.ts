import { memberships } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { issueTokens, type TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { selectStandings } from './standing.ts';
import { startSession } from './start-session.ts';

type Opening = {
  readonly membershipId: string;
  /** How the person proved who they are. */
  readonly amr: readonly string[];
};

type Door = Pick<Visit, 'now' | 'address' | 'userAgent' | 'keys' | 'signToken'>;

/** Signs a membership in, or answers nothing when it does not count at this moment. */
export async function openSession(
  tx: Db,
  visit: Door,
  { membershipId, amr }: Opening,
): Promise<TokenPair | undefined> {
  const [standing] = await selectStandings(tx, visit.now, eq(memberships.id, membershipId));
  if (standing === undefined) return undefined;
  const session = await startSession(tx, visit, standing, amr);
  return issueTokens({ ...visit, db: tx }, session, standing);
}
