import { memberships } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { recordSignIn } from '../audit/record-sign-in.ts';
import type { Db } from '../db.ts';
import { issueTokens, type TokenPair } from '../tokens/issue-tokens.ts';
import type { Actor, Visit } from '../visit.ts';
import { noGeneration, revokeAccess } from './revoke-access.ts';
import { sessionLimits } from './session-limits.ts';
import { selectStandings, type Standing } from './standing.ts';
import { startSession } from './start-session.ts';
import { supersedeSessions } from './supersede-sessions.ts';

type Opening = {
  /** How the person proved who they are. */
  readonly amr: readonly string[];
} & ({ readonly membershipId: string } | { readonly standing: Standing });

export type Door = Actor & Pick<Visit, 'keys' | 'signToken'>;

/** Signs a membership in and puts that on record, or answers nothing when it does not count at this moment. */
export async function openSession(
  tx: Db,
  visit: Door,
  { amr, ...opening }: Opening,
): Promise<TokenPair | undefined> {
  const standing =
    'standing' in opening
      ? opening.standing
      : await findStanding(tx, visit.now, opening.membershipId);
  if (standing === undefined) return undefined;
  const { accountId, portal, membershipId } = standing;
  const limits = await sessionLimits(tx, visit.now, standing);
  const start = { accountId, portal, membershipId, stage: null, limits, amr };
  const session = await startSession(tx, visit, start);
  await recordSignIn(tx, visit, {
    verb: 'sign_in.succeeded',
    session: { accountId, sessionId: session.id, portal, membershipId },
  });
  const ref = await supersedeSessions(tx, session, visit.now);
  await revokeAccess(tx, { kind: 'session', ref, minimum: noGeneration, now: visit.now });
  return issueTokens({ ...visit, db: tx }, session, standing);
}

async function findStanding(tx: Db, now: Date, id: string): Promise<Standing | undefined> {
  const [standing] = await selectStandings(tx, now, eq(memberships.id, id));
  return standing;
}
