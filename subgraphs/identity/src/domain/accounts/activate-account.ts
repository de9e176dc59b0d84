import type { Challenge } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { recordAudit } from '../audit/record-audit.ts';
import { answerChallenge, type InvalidCode } from '../challenges/answer-challenge.ts';
import type { Db } from '../db.ts';
import { isPlain } from '../is-plain.ts';
import { judgePassword, type WeakPassword } from '../passwords/judge-password.ts';
import { setPassword } from '../passwords/set-password.ts';
import type { Visit } from '../visit.ts';
import type { PortalName } from './get-policy.ts';
import { lockAccount } from './lock-account.ts';
import { openAccount } from './open-account.ts';

type Activation = {
  readonly challengeId: string;
  readonly code: string;
  readonly password: string;
};

type Done =
  | { readonly outcome: 'activated'; readonly portal: PortalName }
  | WeakPassword
  | InvalidCode;

/** Makes a pending account its owner's: the link came back, and with it the first password. */
export async function activateAccount(
  visit: Visit,
  { challengeId, code, password }: Activation,
): Promise<Done> {
  if (!isPlain(password))
    throw badInput('Some of these characters are not allowed here.', 'input.password');
  using turn = visit.passwords.admit();
  let passwordHash = '';
  const prepare = async ({ accountId, portal }: Challenge) => {
    const account = { ...withoutPassword, id: accountId ?? '' };
    const weak = await judgePassword(visit.db, turn, { account, portal, password });
    if (weak !== undefined) return weak;
    passwordHash = await turn.hash(password);
    return undefined;
  };
  const answer = { challengeId, code, purpose: 'activate' } as const;
  const effect = (tx: Db, challenge: Challenge) => activate(tx, visit, challenge, passwordHash);
  return answerChallenge<Done>(visit, answer, effect, prepare);
}

const withoutPassword = { passwordHash: null, previousHashes: [], mustChangePassword: false };

async function activate(
  tx: Db,
  visit: Visit,
  { accountId, portal, target }: Challenge,
  passwordHash: string,
): Promise<Done> {
  const { now } = visit;
  const account = accountId === null ? undefined : await lockAccount(tx, accountId);
  // Suspended, deleted, or made active in another way since the link was sent.
  if (account?.status !== 'pending') return { outcome: 'invalidCode', reason: 'EXPIRED' };
  const { id } = account;
  await setPassword(tx, { account, portal, passwordHash, now });
  await openAccount(tx, { accountId: id, target, now });
  await recordAudit(tx, visit, {
    verb: 'account.activate',
    entityType: 'Account',
    entityId: id,
    before: { status: 'pending' },
    after: { status: 'active' },
    by: { accountId: id, portal },
  });
  return { outcome: 'activated', portal };
}
