import { memberships, type Membership, type Session } from '@gatehouse/identity-db/schema';
import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import { lockAccount } from '../accounts/lock-account.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { issueStageToken, type StageToken } from '../tokens/issue-stage-token.ts';
import { issueTokens, type TokenPair } from '../tokens/issue-tokens.ts';
import type { Visit } from '../visit.ts';
import { awaitRevocation } from './await-revocation.ts';
import { moveSession } from './move-session.ts';
import { revokeMoved } from './revoke-moved.ts';
import { admittedBy, selectStandings, type Standing } from './standing.ts';

export type Selected =
  | { readonly outcome: 'selected'; readonly tokens: TokenPair; readonly membership: Membership }
  | ({ readonly outcome: 'stage' } & StageToken);

type Choice = { readonly viewer: Viewer; readonly membershipId: string };

/** Lets a session act in another place of its person's in the same portal; FORBIDDEN for any other. */
export async function selectMembership(visit: Visit, choice: Choice): Promise<Selected> {
  const { db } = visit;
  const { selected, revocation } = await db.transaction((tx) => select(tx, visit, choice));
  await awaitRevocation(db, revocation);
  return selected;
}

type Done = { readonly selected: Selected; readonly revocation: number | undefined };

async function select(tx: Db, visit: Visit, { viewer, membershipId }: Choice): Promise<Done> {
  await lockAccount(tx, viewer.accountId);
  const standing = await getStanding(tx, visit, { viewer, membershipId });
  // Who has chosen a place, and must change the password, does that next.
  const isWaiting = viewer.stage === 'select_scope' && standing.mustChangePassword;
  const stage = isWaiting ? 'change_password' : null;
  const moved = await moveSession(tx, visit, { viewer, standing, stage });
  await recordAudit(tx, visit, {
    verb: 'session.select_membership',
    entityType: 'Session',
    entityId: moved.session.id,
    before: { membershipId: viewer.membershipId ?? null },
    after: { membershipId: standing.membershipId },
  });
  const selected = await answer(tx, visit, { session: moved.session, standing });
  return { selected, revocation: await revokeMoved(tx, moved, visit.now) };
}

async function getStanding(tx: Db, { now }: Visit, { viewer, membershipId }: Choice) {
  if (!isUuid(membershipId)) throw forbidden();
  const policy = await getPolicy(tx, viewer.portal);
  const own = and(
    eq(memberships.id, membershipId),
    eq(memberships.accountId, viewer.accountId),
    admittedBy(tx, policy),
  );
  const [standing] = await selectStandings(tx, now, own);
  if (standing === undefined) throw forbidden();
  return standing;
}

type Place = { readonly session: Session; readonly standing: Standing };

async function answer(tx: Db, visit: Visit, { session, standing }: Place): Promise<Selected> {
  const { epoch, membershipId } = standing;
  if (session.stage !== null) {
    const token = await issueStageToken(visit, session, { epoch, chosen: standing });
    return { outcome: 'stage', ...token };
  }
  const tokens = await issueTokens({ ...visit, db: tx }, session, standing);
  return { outcome: 'selected', tokens, membership: await getMembership(tx, membershipId) };
}

async function getMembership(tx: Db, id: string): Promise<Membership> {
  const [membership] = await tx.select().from(memberships).where(eq(memberships.id, id));
  if (membership === undefined) throw new Error('The membership that was chosen does not exist.');
  return membership;
}
