import { accounts } from '@gatehouse/identity-db/schema';
import { rateLimited, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Account } from '../accounts/lock-account.ts';
import { forgetHits } from '../throttles/forget-hits.ts';
import { passwordFailures, passwordFailuresInARow } from '../throttles/limits.ts';
import { spendHits } from '../throttles/spend-hits.ts';
import type { Visit } from '../visit.ts';
import type { PasswordTurn } from './open-passwords.ts';

/**
 * The account, if this is its password. Whoever holds a session has five tries, and a hundred in a row: they are the account's
 * own, so that guesses in a stolen session do not lock the owner out of signing in.
 */
export async function checkOwnPassword(
  visit: Visit,
  turn: PasswordTurn,
  { accountId, password }: { readonly accountId: string; readonly password: string },
): Promise<Account | undefined> {
  const subject = ownTries(accountId);
  const counted = await spendHits(visit, ownLimits, subject);
  if (counted.outcome === 'refused') throw rateLimited(counted.retryAfterS);
  const [account] = await visit.db.select().from(accounts).where(eq(accounts.id, accountId));
  if (account === undefined) throw unauthenticated();
  if (!(await turn.verify(account.passwordHash, password))) return undefined;
  await forgetHits(visit, ownLimits, subject);
  return account;
}

const ownLimits = [passwordFailures, passwordFailuresInARow];

/** Under what wrong passwords of a signed-in person are counted. */
export const ownTries = (accountId: string): string => `account\n${accountId}`;
