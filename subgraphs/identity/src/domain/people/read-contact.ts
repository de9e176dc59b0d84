import type { Challenge, Policy } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { emailAddress } from '../accounts/email-address.ts';
import { mobileNumber } from '../accounts/mobile-number.ts';

export type Contact = Pick<Challenge, 'channel' | 'target'>;

/** Where a person can be reached who signs in with neither: a mobile in E.164, or an e-mail address in lower case. */
export function readContact(
  text: string,
  field: string,
  { defaultCountry }: Pick<Policy, 'defaultCountry'>,
): Contact {
  const channel = text.includes('@') ? 'email' : 'sms';
  const target = channel === 'email' ? emailAddress(text) : mobileNumber(text, defaultCountry);
  if (target === undefined)
    throw badInput('This is neither a mobile number nor an e-mail address.', field);
  return { channel, target };
}
