import { getPolicy, type PortalName } from '../accounts/get-policy.ts';
import { listPersonalWords } from '../accounts/list-personal-words.ts';
import type { Account } from '../accounts/lock-account.ts';
import type { Db } from '../db.ts';
import { findWeakness, type Weakness } from './find-weakness.ts';
import { normalPassword } from './hash-password.ts';
import type { PasswordTurn } from './open-passwords.ts';

export type WeakPassword = {
  readonly outcome: 'weakPassword';
  readonly reason: Weakness;
  readonly lengthMin: number;
};

type Wish = {
  readonly account: Pick<Account, 'id' | 'passwordHash' | 'previousHashes' | 'mustChangePassword'>;
  /** Whose rules count. */
  readonly portal: PortalName;
  readonly password: string;
  /** The present one, where the person has shown it: it cannot be kept, and no hash is needed to tell. */
  readonly present?: string;
};

/** Why this may not be the account's next password, if there is a reason. */
export async function judgePassword(
  db: Db,
  turn: PasswordTurn,
  { account, portal, password, present }: Wish,
): Promise<WeakPassword | undefined> {
  const { passwordLengthMin: lengthMin, passwordHistory } = await getPolicy(db, portal);
  const personal = await listPersonalWords(db, account.id);
  const reason = findWeakness(password, { portal, lengthMin, personal });
  if (reason !== undefined) return { outcome: 'weakPassword', reason, lengthMin };
  const isReused = await comesAgain(turn, { account, password, present }, passwordHistory);
  return isReused ? { outcome: 'weakPassword', reason: 'REUSED', lengthMin } : undefined;
}

async function comesAgain(
  turn: PasswordTurn,
  {
    account,
    password,
    present,
  }: Pick<Wish, 'account' | 'password'> & { present: string | undefined },
  passwordHistory: number,
): Promise<boolean> {
  const { passwordHash, previousHashes, mustChangePassword } = account;
  if (present !== undefined && normalPassword(password) === normalPassword(present)) return true;
  // What somebody else has chosen is not kept, whatever the portal remembers.
  const isPresentLooked = present === undefined && (passwordHistory > 0 || mustChangePassword);
  const earlier = previousHashes.slice(0, passwordHistory);
  for (const hash of isPresentLooked ? [passwordHash, ...earlier] : earlier)
    if (await turn.verify(hash, password)) return true;
  return false;
}
