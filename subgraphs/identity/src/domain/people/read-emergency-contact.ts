import { badInput } from '@gatehouse/kit-subgraph/errors';
import { mobileNumber } from '../accounts/mobile-number.ts';
import { readName } from './read-name.ts';

type Contact = { readonly name: string; readonly mobile: string };

/** Whom to call in an emergency, the mobile in E.164. The country is the customer portal's own, for mobiles without one. */
export function readEmergencyContact(
  given: Contact,
  field: string,
  defaultCountry: string | null,
): Contact {
  const name = readName(given.name, `${field}.name`);
  const mobile = mobileNumber(given.mobile, defaultCountry);
  if (mobile === undefined) throw badInput('This is no mobile number.', `${field}.mobile`);
  return { name, mobile };
}
