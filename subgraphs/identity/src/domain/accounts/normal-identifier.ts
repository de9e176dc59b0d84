import type { Policy } from '@gatehouse/identity-db/schema';
import { emailAddress } from './email-address.ts';
import { mobileNumber } from './mobile-number.ts';

/** The one spelling under which an identifier is kept; `undefined` for what cannot be one of the portal's kind. */
export function normalIdentifier(
  { identifierKind, defaultCountry }: Pick<Policy, 'identifierKind' | 'defaultCountry'>,
  text: string,
): string | undefined {
  switch (identifierKind) {
    case 'mobile':
      return mobileNumber(text, defaultCountry);
    case 'email':
      return emailAddress(text);
    case 'username':
      return /^[\p{L}\p{N}._-]{3,60}$/u.test(text.trim()) ? text.trim().toLowerCase() : undefined;
  }
}
