import { badInput } from '@gatehouse/kit-subgraph/errors';
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A mobile number in E.164, whatever its spelling, as identity keeps it; BAD_USER_INPUT for what cannot be one. */
export function mobileNumber(text: string): string {
  const parsed =
    text.length > 40 ? undefined : parsePhoneNumberFromString(text, { extract: false });
  if (parsed?.isPossible() === true && parsed.ext === undefined) return parsed.number;
  throw badInput('This is no mobile number in international form.', 'input.mobile');
}
