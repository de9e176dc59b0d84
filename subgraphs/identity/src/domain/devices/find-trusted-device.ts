import { accounts, identifiers, type Policy } from '@gatehouse/identity-db/schema';
import { and, eq } from 'drizzle-orm';
import type { Visit } from '../visit.ts';
import { readDeviceToken, type Device } from './device-token.ts';

type Shown = Pick<Policy, 'realm' | 'identifierKind'> & {
  readonly identifier: string | undefined;
  readonly token: string | null | undefined;
};

/** The device that a token stands for, if it is one of the account that this identifier names, and of its present epoch. */
export async function findTrustedDevice(
  { db, keys, now }: Pick<Visit, 'db' | 'keys' | 'now'>,
  { realm, identifierKind, identifier, token }: Shown,
): Promise<Device | undefined> {
  const device = token == null ? undefined : readDeviceToken(keys.devices, token, now);
  if (device === undefined || identifier === undefined) return undefined;
  const [trusting] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(identifiers, eq(identifiers.accountId, accounts.id))
    .where(
      and(
        eq(accounts.id, device.accountId),
        eq(accounts.epoch, device.epoch),
        eq(identifiers.realm, realm),
        eq(identifiers.kind, identifierKind),
        eq(identifiers.value, identifier),
      ),
    );
  return trusting && device;
}
