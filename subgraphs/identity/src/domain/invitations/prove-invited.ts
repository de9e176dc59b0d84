import { accounts, identifiers, type Invitation } from '@gatehouse/identity-db/schema';
import { badInput, forbidden, rateLimited } from '@gatehouse/kit-subgraph/errors';
import { and, eq } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import { tellOfLock } from '../accounts/tell-of-lock.ts';
import type { InvalidCode } from '../challenges/answer-challenge.ts';
import { isPlain } from '../is-plain.ts';
import { findWeakness, type Weakness } from '../passwords/find-weakness.ts';
import { countPasswordTry } from '../throttles/count-password-try.ts';
import type { Visit } from '../visit.ts';

export type WeakPassword = {
  readonly outcome: 'weakPassword';
  readonly reason: Weakness;
  readonly lengthMin: number;
};

export type Proof =
  | { readonly outcome: 'known'; readonly accountId: string }
  | { readonly outcome: 'new'; readonly passwordHash: string };

/**
 * That who follows a link is the person whom the address stands for. The mail alone is not enough where there is an account:
 * its password counts, and is counted, as at the door.
 */
export async function proveInvited(
  visit: Visit,
  { portal, target, name }: Invitation,
  password: string,
): Promise<Proof | WeakPassword | InvalidCode> {
  if (!isPlain(password))
    throw badInput('Some of these characters are not allowed here.', 'input.password');
  const policy = await getPolicy(visit.db, portal);
  const { realm, passwordLengthMin: lengthMin } = policy;
  const known = await findAccount(visit, { realm, target });
  if (visit.viewer !== undefined && visit.viewer.accountId !== known?.id)
    throw forbidden('This invitation is for somebody else.');
  using turn = visit.passwords.admit();
  if (known === undefined) {
    const reason = findWeakness(password, { portal, lengthMin, personal: [target, name] });
    if (reason !== undefined) return { outcome: 'weakPassword', reason, lengthMin };
    return { outcome: 'new', passwordHash: await turn.hash(password) };
  }
  const counted = await countPasswordTry(visit, { realm, identifier: target, device: undefined });
  if (counted.outcome === 'refused') {
    if (counted.isUntilReset && counted.isNew) await tellOfLock(visit, policy, target);
    throw rateLimited(counted.retryAfterS);
  }
  const fits = await turn.verify(known.passwordHash, password);
  if (!fits || known.status !== 'active') return { outcome: 'invalidCode', reason: 'WRONG' };
  await counted.forget();
  return { outcome: 'known', accountId: known.id };
}

type Named = Pick<typeof identifiers.$inferSelect, 'realm'> & { readonly target: string };

async function findAccount({ db }: Visit, { realm, target }: Named) {
  const [account] = await db
    .select({
      id: accounts.id,
      status: accounts.status,
      passwordHash: accounts.passwordHash,
    })
    .from(identifiers)
    .innerJoin(accounts, eq(accounts.id, identifiers.accountId))
    .where(
      and(
        eq(identifiers.realm, realm),
        eq(identifiers.kind, 'email'),
        eq(identifiers.value, target),
      ),
    );
  return account;
}
