import type { Device } from '../devices/device-token.ts';
import type { Visit } from '../visit.ts';
import { forgetHits } from './forget-hits.ts';
import { passwordFailures, passwordFailuresInARow } from './limits.ts';
import { signInSubject, type SignInName } from './sign-in-subject.ts';
import { spendHit, type Hit } from './spend-hit.ts';

type Try = SignInName & { readonly device: Device | undefined };

export type PasswordTry =
  /** `forget` ends the failures, because the password is right. */
  | { readonly outcome: 'counted'; readonly forget: () => Promise<unknown> }
  | (Extract<Hit, { outcome: 'refused' }> & { readonly isUntilReset: boolean });

/**
 * Spends one try of a password: a trusted device's own, so that strangers who fill the name's do not lock its owner out; else one
 * of the name. A device that has used up its own is a stranger; so are all, after a hundred failures in a row on any of them:
 * whoever knew an earlier password may have made as many devices trusted as they liked.
 */
export async function countPasswordTry(
  visit: Pick<Visit, 'db' | 'now' | 'keys'>,
  { device, ...name }: Try,
): Promise<PasswordTry> {
  if (device !== undefined) {
    const own = `device\n${device.accountId}\n${device.deviceId}`;
    const all = allDevices(device.accountId);
    const few = await spendHit(visit, passwordFailures, own);
    const many =
      few.outcome === 'counted' ? await spendHit(visit, passwordFailuresInARow, all) : few;
    if (many.outcome === 'counted')
      return {
        outcome: 'counted',
        forget: async () => {
          await forgetHits(visit, [passwordFailures], own);
          await forgetHits(visit, [passwordFailuresInARow], all);
        },
      };
  }
  const subject = signInSubject(name);
  const few = await spendHit(visit, passwordFailures, subject);
  if (few.outcome === 'refused') return { ...few, isUntilReset: false };
  const many = await spendHit(visit, passwordFailuresInARow, subject);
  if (many.outcome === 'refused') return { ...many, isUntilReset: true };
  const limits = [passwordFailures, passwordFailuresInARow];
  return { outcome: 'counted', forget: () => forgetHits(visit, limits, subject) };
}

/** Under what failures in a row are counted on the devices that an account trusts. */
export const allDevices = (accountId: string): string => `devices\n${accountId}`;
