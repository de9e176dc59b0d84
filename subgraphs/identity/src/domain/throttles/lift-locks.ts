import { identifiers } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { ownTries } from '../passwords/check-own-password.ts';
import type { Visit } from '../visit.ts';
import { allDevices } from './count-password-try.ts';
import { forgetHits } from './forget-hits.ts';
import { liftLock } from './lift-lock.ts';
import { passwordFailures, passwordFailuresInARow } from './limits.ts';

/** Forgets the failures of an account: under every identifier it has, those of its own sessions and devices. */
export async function liftLocks(
  visit: Pick<Visit, 'db' | 'keys'>,
  accountId: string,
): Promise<void> {
  const names = await visit.db
    .select({ realm: identifiers.realm, identifier: identifiers.value })
    .from(identifiers)
    .where(eq(identifiers.accountId, accountId));
  for (const name of names) await liftLock(visit, name);
  await forgetHits(visit, [passwordFailures, passwordFailuresInARow], ownTries(accountId));
  await forgetHits(visit, [passwordFailuresInARow], allDevices(accountId));
}
