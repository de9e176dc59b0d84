import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A mobile number in E.164, whatever its spelling; without a country code it is one of where the number `near` is. */
export function mobileNumber(text: string, near: string | null): string | undefined {
  if (text.length > 40) return undefined;
  const code = near === null ? undefined : parsePhoneNumberFromString(near)?.countryCallingCode;
  const options = code === undefined ? {} : { defaultCallingCode: code };
  const parsed = parsePhoneNumberFromString(text, { ...options, extract: false });
  return parsed?.isPossible() === true && parsed.ext === undefined ? parsed.number : undefined;
}
