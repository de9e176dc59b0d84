import { identifiers, type Challenge } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { and, eq } from 'drizzle-orm';
import { countSend } from '../challenges/count-send.ts';
import { openChallenge } from '../challenges/open-challenge.ts';
import { isPlain } from '../is-plain.ts';
import { findWeakness, type Weakness } from '../passwords/find-weakness.ts';
import type { Visit } from '../visit.ts';
import { emailAddress } from './email-address.ts';
import { getPolicy } from './get-policy.ts';
import { mobileNumber } from './mobile-number.ts';

export type Registration = {
  readonly mobile: string;
  readonly password: string;
  readonly name: string;
  readonly email?: string | null | undefined;
};

export type Registered =
  | { readonly outcome: 'challenged'; readonly challenge: Challenge }
  | { readonly outcome: 'weakPassword'; readonly reason: Weakness; readonly lengthMin: number };

const nameLengthMax = 100;
const notPlain = 'Some of these characters are not allowed here.';

/** Opens a registration; a mobile that is registered already is treated alike, and only its owner is told. */
export async function registerCustomer(visit: Visit, given: Registration): Promise<Registered> {
  const { db, passwords } = visit;
  const { realm, defaultCountry, passwordLengthMin } = await getPolicy(db, 'customer');
  const { mobile, name, email } = readProfile(given, defaultCountry);
  const rules = {
    portal: 'customer',
    lengthMin: passwordLengthMin,
    personal: [mobile, name, email],
  } as const;
  const reason = findWeakness(given.password, rules);
  if (reason !== undefined) return { outcome: 'weakPassword', reason, lengthMin: rules.lengthMin };

  using turn = passwords.admit();
  await countSend(visit, { purpose: 'register', target: mobile });
  const passwordHash = await turn.hash(given.password);
  const [known] = await db
    .select({ accountId: identifiers.accountId })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.realm, realm),
        eq(identifiers.kind, 'mobile'),
        eq(identifiers.value, mobile),
      ),
    );
  const challenge = await openChallenge(db, visit, {
    purpose: 'register',
    portal: 'customer',
    accountId: null,
    channel: 'sms',
    target: mobile,
    binding: known ? { kind: 'nothing' } : { kind: 'registration', name, email, passwordHash },
  });
  return { outcome: 'challenged', challenge };
}

function readProfile(given: Registration, defaultCountry: string | null) {
  const mobile = mobileNumber(given.mobile, defaultCountry);
  if (mobile === undefined) throw badInput('This is no mobile number.', 'input.mobile');
  const name = given.name.trim().replaceAll(/\s+/g, ' ');
  if (name === '' || name.length > nameLengthMax)
    throw badInput(`A name has 1 to ${nameLengthMax} characters.`, 'input.name');
  if (!isPlain(name)) throw badInput(notPlain, 'input.name');
  // A password is never stored, but two that differ in half a surrogate pair only would be one to the hash.
  if (!isPlain(given.password)) throw badInput(notPlain, 'input.password');
  const email = given.email == null ? null : emailAddress(given.email);
  if (email === undefined) throw badInput('This is no e-mail address.', 'input.email');
  return { mobile, name, email };
}
