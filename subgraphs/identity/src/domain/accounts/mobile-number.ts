import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/**
 * A mobile number in E.164, whatever its spelling; `undefined` for what cannot be one. Only the length is checked: lists of
 * number ranges age, a refused customer is lost, and the code that is sent proves the number anyway.
 */
export function mobileNumber(text: string, defaultCountry: string | null): string | undefined {
  if (text.length > 40) return undefined;
  const options = defaultCountry === null ? {} : { defaultCountry: defaultCountry as CountryCode };
  const parsed = parsePhoneNumberFromString(text, { ...options, extract: false });
  return parsed?.isPossible() === true && parsed.ext === undefined ? parsed.number : undefined;
}
