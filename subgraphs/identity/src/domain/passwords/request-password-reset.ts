import {
  accounts,
  identifiers,
  memberships,
  type Challenge,
  type Policy,
} from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { and, eq, exists, inArray, ne, sql } from 'drizzle-orm';
import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import { normalIdentifier } from '../accounts/normal-identifier.ts';
import { recordSignIn } from '../audit/record-sign-in.ts';
import { countSend } from '../challenges/count-send.ts';
import { openChallenge } from '../challenges/open-challenge.ts';
import { findTrustedDevice } from '../devices/find-trusted-device.ts';
import { signInSubject } from '../throttles/sign-in-subject.ts';
import type { Visit } from '../visit.ts';

type Forgotten = {
  readonly portal: PortalName;
  readonly identifier: string;
  readonly deviceToken?: string | null | undefined;
};

/**
 * Opens a challenge for a new password. An identifier that nobody has, or whose account is suspended, gets one that looks and
 * behaves the same; it is nobody's, and nothing is sent.
 */
export async function requestPasswordReset(
  visit: Visit,
  { portal, identifier, deviceToken: token }: Forgotten,
): Promise<Challenge> {
  const { db } = visit;
  const policy = await getPolicy(db, portal);
  const target = normalIdentifier(policy, identifier);
  if (target === undefined) throw badInput('This cannot sign in here.', 'input.identifier');
  const { realm, identifierKind } = policy;
  const device = await findTrustedDevice(visit, {
    realm,
    identifierKind,
    identifier: target,
    token,
  });
  const isTrusted = device !== undefined;
  await countSend(visit, { purpose: 'reset_password', target, isTrusted });
  const subject = signInSubject({ realm, identifier: target });
  const event = { verb: 'password.reset_requested', portal, subject } as const;
  await db.transaction((tx) => recordSignIn(tx, visit, event));
  const accountId = await findAccount(visit, policy, target);
  return openChallenge(db, visit, {
    purpose: 'reset_password',
    portal,
    accountId: accountId ?? null,
    channel: identifierKind === 'mobile' ? 'sms' : 'email',
    target,
    binding: accountId === undefined ? { kind: 'nothing' } : { kind: 'reset_password', accountId },
  });
}

/** The account that may sign in to the portal by this identifier, if not now then at another time. */
async function findAccount(
  { db }: Visit,
  { portal, realm, identifierKind }: Policy,
  identifier: string,
): Promise<string | undefined> {
  const belongs = db
    .select({ one: sql`1` })
    .from(memberships)
    .where(
      and(
        eq(memberships.accountId, accounts.id),
        eq(memberships.portal, portal),
        ne(memberships.status, 'ended'),
      ),
    );
  const [account] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(identifiers, eq(identifiers.accountId, accounts.id))
    .where(
      and(
        eq(identifiers.realm, realm),
        eq(identifiers.kind, identifierKind),
        eq(identifiers.value, identifier),
        inArray(accounts.status, ['active', 'pending']),
        exists(belongs),
      ),
    );
  return account?.id;
}
