import { memberships, type Session } from '@gatehouse/identity-db/schema';
import { and, eq } from 'drizzle-orm';
import { lockAccount } from '../accounts/lock-account.ts';
import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import type { Db } from '../db.ts';
import { recordSignIn } from '../audit/record-sign-in.ts';
import { trustDevice } from '../devices/trust-device.ts';
import { issueStageToken, type StageToken } from '../tokens/issue-stage-token.ts';
import type { TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { openSession } from './open-session.ts';
import { stageLimits } from './session-limits.ts';
import { admittedBy, selectStandings, type Standing } from './standing.ts';
import { startSession } from './start-session.ts';

export type Admission =
  | {
      readonly outcome: 'signedIn';
      readonly tokens: TokenPair;
      readonly profileId: string;
      readonly deviceToken: string;
    }
  | ({ readonly outcome: 'stage' } & StageToken);

type Proven = {
  readonly accountId: string;
  readonly portal: PortalName;
  /** The one that was meant, where only one can be. */
  readonly membershipId: string | null;
  /** How the person proved who they are. */
  readonly amr: readonly string[];
  /** What the password was compared with, where nothing else was asked for: it must still be the account's. */
  readonly passwordHash?: string | null;
};

/**
 * Lets in somebody who has shown all factors: to the one place they have, or first to what is left to do. Who has several places
 * chooses, and a password that must be changed is changed after that. Nothing, when no membership counts at this moment.
 */
export async function admit(tx: Db, visit: Visit, proven: Proven): Promise<Admission | undefined> {
  const { accountId, portal, membershipId, amr, passwordHash } = proven;
  // Either a password change ends this session too, or this sign-in finds that its password is none any more. Who brings a code
  // has the account's row already: the code took it, or this very transaction has made it.
  if (passwordHash !== undefined) {
    const account = await lockAccount(tx, accountId);
    if (passwordHash !== account?.passwordHash) return undefined;
  }
  const policy = await getPolicy(tx, portal);
  const [standing, another] = await selectStandings(
    tx,
    visit.now,
    and(
      eq(memberships.accountId, accountId),
      membershipId === null ? undefined : eq(memberships.id, membershipId),
      admittedBy(tx, policy),
    ),
  )
    .orderBy(memberships.id)
    .limit(2);
  if (standing === undefined) return undefined;
  if (another !== undefined) return wait(tx, visit, { standing, stage: 'select_scope', amr });
  if (standing.mustChangePassword)
    return wait(tx, visit, { standing, stage: 'change_password', amr });
  const tokens = await openSession(tx, visit, { standing, amr });
  if (tokens === undefined) return undefined;
  const deviceToken = trustDevice(visit, standing);
  return { outcome: 'signedIn', tokens, profileId: standing.profileId, deviceToken };
}

type Waiting = Pick<Proven, 'amr'> & {
  readonly standing: Standing;
  readonly stage: NonNullable<Session['stage']>;
};

async function wait(tx: Db, visit: Visit, { standing, stage, amr }: Waiting): Promise<Admission> {
  const { accountId, portal, membershipId, endsAt } = standing;
  const chosen = stage === 'select_scope' ? undefined : standing;
  const session = await startSession(tx, visit, {
    accountId,
    portal,
    membershipId: chosen === undefined ? null : membershipId,
    stage,
    limits: stageLimits(visit.now, chosen === undefined ? null : endsAt),
    amr,
  });
  const who = {
    accountId,
    sessionId: session.id,
    portal,
    membershipId: session.membershipId ?? undefined,
  };
  await recordSignIn(tx, visit, { verb: 'sign_in.succeeded', session: who });
  const { epoch } = standing;
  return { outcome: 'stage', ...(await issueStageToken(visit, session, { epoch, chosen })) };
}
