import * as tables from '@gatehouse/identity-db/schema';
import type { Db } from '@gatehouse/identity/domain/db';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { hashPassword } from '@gatehouse/identity/domain/passwords/hash-password';
import { addAdminUser, type AdminRole } from '@gatehouse/identity/domain/people/add-admin-user';
import { addCustomer, type NewCustomer } from '@gatehouse/identity/domain/people/add-customer';
import { addMerchant, type NewMerchant } from '@gatehouse/identity/domain/people/add-merchant';
import { addOrganizer, type NewOrganizer } from '@gatehouse/identity/domain/people/add-organizer';
import { addUsher } from '@gatehouse/identity/domain/people/add-usher';
import { assignUsher } from '@gatehouse/identity/domain/people/assign-usher';
import { openSession } from '@gatehouse/identity/domain/sessions/open-session';
import type { TokenPair } from '@gatehouse/identity/domain/tokens/issue-tokens';
import { openSigner } from '@gatehouse/identity/domain/tokens/open-signer';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import type { Graph } from './graph.ts';

/** What making a person needs of a graph. */
export type At = Pick<Graph, 'databaseUrl' | 'secret'>;

/** Somebody who is signed in, as if they had come through the door. */
export type Person = {
  /** Of the profile: the customer, usher, organizer, merchant or administrator. */
  readonly id: string;
  readonly accountId: string;
  readonly membershipId: string;
  /** Send it as bearer: `graph.as(person.token)`. */
  readonly token: string;
  readonly tokens: TokenPair;
  readonly password: string;
};

/** Every person's password, so that one argon2 hash serves a whole test. */
export const password = 'plum tree, west wind';

/** A customer with account, membership and session. Ticketing hears of them by event: `graph.settle()` waits for that. */
export async function aCustomer(
  graph: At,
  overrides: Partial<Omit<NewCustomer, 'passwordHash'>> = {},
): Promise<Person & { readonly mobile: string }> {
  const mobile = overrides.mobile ?? `+4477009${unused(5)}`;
  return makePerson(graph, async (tx, made) => {
    const profile = { name: 'Amira Haddad', email: null, ...overrides, mobile };
    const { customer, membershipId } = await addCustomer(tx, { ...profile, ...made });
    return { id: customer.id, accountId: customer.accountId, membershipId, mobile };
  });
}

export type UsherWishes = {
  /** The event to scan at. */
  readonly eventId: string;
  /** Whether they answer for the others there too. */
  readonly isSupervisor?: boolean;
  readonly username?: string;
  readonly name?: string;
};

/** An usher, assigned to one event and signed in to it. An event that identity has not heard of gets a window around now. */
export async function anUsher(
  graph: At,
  {
    eventId,
    isSupervisor = false,
    username = `usher-${unused(8)}`,
    name = 'Jonas Weber',
  }: UsherWishes,
): Promise<Person & { readonly username: string }> {
  return makePerson(graph, async (tx, made) => {
    await ensureWindow(tx, eventId);
    const usher = await addUsher(tx, { username, name, ...made });
    const membershipId = await assignUsher(tx, { usher, eventId, isSupervisor });
    return { id: usher.id, accountId: usher.accountId, membershipId, username };
  });
}

/** An administrator in one role, signed in. */
export async function anAdmin(
  graph: At,
  {
    role = 'Admin',
    email = `admin-${unused(8)}@gatehouse.example`,
  }: { role?: AdminRole; email?: string } = {},
): Promise<Person & { readonly email: string }> {
  return makePerson(graph, async (tx, made) => {
    const wanted = { email, name: 'Ines Moreau', role, ...made };
    const { adminUser, membershipId } = await addAdminUser(tx, wanted);
    return { id: adminUser.id, accountId: adminUser.accountId, membershipId, email };
  });
}

/** An organizer and the person who acts for it, signed in. */
export async function anOrganizer(
  graph: At,
  overrides: Partial<Omit<NewOrganizer, 'passwordHash'>> = {},
): Promise<Person> {
  return makePerson(graph, async (tx, made) => {
    const profile = { mobile: `+4477008${unused(5)}`, name: 'Harbour Nights', ...overrides };
    const { organizer, accountId, membershipId } = await addOrganizer(tx, { ...profile, ...made });
    return { id: organizer.id, accountId, membershipId };
  });
}

/** A merchant and the person who acts for it, signed in. */
export async function aMerchant(
  graph: At,
  overrides: Partial<Omit<NewMerchant, 'passwordHash'>> = {},
): Promise<Person & { readonly mobile: string }> {
  const mobile = overrides.mobile ?? `+4477007${unused(5)}`;
  return makePerson(graph, async (tx, made) => {
    const profile = { shopName: 'Corner Kiosk', ...overrides, mobile };
    const { merchant, accountId, membershipId } = await addMerchant(tx, { ...profile, ...made });
    return { id: merchant.id, accountId, membershipId, mobile };
  });
}

type Made = { readonly passwordHash: string; readonly now: Date };
type Identified = {
  readonly id: string;
  readonly accountId: string;
  readonly membershipId: string;
};

/** Rows and a session in one transaction, by the same functions that make them in earnest; the token is signed with identity's key. */
export async function makePerson<T extends Identified>(
  { databaseUrl, secret }: At,
  add: (tx: Db, made: Made) => Promise<T>,
): Promise<T & Pick<Person, 'token' | 'tokens' | 'password'>> {
  const connection = openDb(databaseUrl, { schema: tables, applicationName: 'test roles', max: 2 });
  const { db } = connection;
  const keys = deriveKeys(secret);
  const now = new Date();
  try {
    const made = { passwordHash: await (hash ??= hashPassword(password)), now };
    const door = {
      now,
      address: '192.0.2.1',
      userAgent: 'test',
      requestId: 'test',
      viewer: undefined,
      keys,
      signToken: await openSigner(db, keys.signingKeys),
    };
    return await db.transaction(async (tx) => {
      const person = await add(tx, made);
      const opening = { membershipId: person.membershipId, amr: ['pwd'] };
      const tokens = await openSession(tx, door, opening);
      if (tokens === undefined) throw new Error('This person has no standing.');
      return { ...person, token: tokens.accessToken, tokens, password };
    });
  } finally {
    await connection.close();
  }
}

let hash: Promise<string> | undefined;

async function ensureWindow(tx: Db, eventId: string): Promise<void> {
  const hour = 3_600_000;
  const window = {
    id: eventId,
    // Older than any that ticketing tells of.
    version: 0,
    name: 'Event',
    startsAt: new Date(Date.now() - hour),
    endsAt: new Date(Date.now() + 12 * hour),
    status: 'PUBLISHED' as const,
  };
  await tx.insert(tables.eventWindows).values(window).onConflictDoNothing();
}

let last = Math.floor(Math.random() * 10_000);

/** Digits that this process has not used yet: identifiers are unique per database. */
export const unused = (length: number): string =>
  String((last += 1))
    .padStart(length, '0')
    .slice(-length);
