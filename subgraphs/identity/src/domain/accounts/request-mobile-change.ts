import { identifiers, type Challenge } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq } from 'drizzle-orm';
import { countSend } from '../challenges/count-send.ts';
import { openChallenge } from '../challenges/open-challenge.ts';
import { checkOwnPassword } from '../passwords/check-own-password.ts';
import type { Visit } from '../visit.ts';
import { getPolicy } from './get-policy.ts';
import { mobileNumber } from './mobile-number.ts';

type Wish = { readonly viewer: Viewer; readonly mobile: string; readonly password: string };

export type MobileChangeAsked =
  | { readonly outcome: 'challenged'; readonly challenge: Challenge }
  | { readonly outcome: 'wrongPassword' };

/**
 * Sends a code to the number that shall become the account's. Whether it is somebody's already is not asked before the code
 * comes back: who cannot read what is sent there learns nothing about it.
 */
export async function requestMobileChange(
  visit: Visit,
  { viewer, password, ...wish }: Wish,
): Promise<MobileChangeAsked> {
  const { db, passwords } = visit;
  const { accountId, portal } = viewer;
  const { defaultCountry } = await getPolicy(db, portal);
  const mobile = mobileNumber(wish.mobile, defaultCountry);
  if (mobile === undefined) throw badInput('This is no mobile number.', 'input.mobile');
  using turn = passwords.admit();
  const account = await checkOwnPassword(visit, turn, { accountId, password });
  if (account === undefined) return { outcome: 'wrongPassword' };
  const own = and(eq(identifiers.accountId, accountId), eq(identifiers.value, mobile));
  if ((await db.$count(identifiers, own)) > 0)
    throw badInput('This is the number already.', 'input.mobile');
  await countSend(visit, { purpose: 'change_mobile', target: mobile });
  const challenge = await openChallenge(db, visit, {
    purpose: 'change_mobile',
    portal,
    accountId,
    channel: 'sms',
    target: mobile,
    binding: { kind: 'change_mobile', accountId },
  });
  return { outcome: 'challenged', challenge };
}
