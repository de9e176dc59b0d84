import type { PortalName } from '../accounts/get-policy.ts';
import { commonPasswords } from './common-passwords.ts';

export type Weakness =
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'COMMON'
  | 'PERSONAL'
  | 'PLATFORM_NAME'
  | 'REUSED';

type Rules = {
  readonly portal: PortalName;
  readonly lengthMin: number;
  /** The person's own number, name and address. */
  readonly personal: readonly (string | null | undefined)[];
};

export const passwordLengthMax = 128;
const platformName = 'gatehouse';
/** Shorter names occur in good passwords by chance. */
const nameLengthMin = 4;
const distinctMin = 4;

/** The first thing that makes a password easy to guess, if there is one. Length is the rule, composition is not. */
export function findWeakness(
  password: string,
  { portal, lengthMin, personal }: Rules,
): Weakness | undefined {
  const length = Array.from(password).length;
  if (length < lengthMin) return 'TOO_SHORT';
  if (length > passwordLengthMax) return 'TOO_LONG';
  const plain = password.normalize('NFKC').toLowerCase();
  if (commonPasswords.has(plain) || new Set(plain).size < distinctMin) return 'COMMON';
  const names = [platformName, portal].filter(({ length: letters }) => letters >= nameLengthMin);
  if (names.some((name) => plain.includes(name))) return 'PLATFORM_NAME';
  if (personal.flatMap(partsOf).some((part) => plain.includes(part))) return 'PERSONAL';
  return undefined;
}

/** The whole text, its words, and a number with and without its country code's first digits. */
function partsOf(text: string | null | undefined): string[] {
  const plain = (text ?? '').normalize('NFKC').toLowerCase();
  const digits = plain.replaceAll(/\D/g, '');
  const parts = [plain, ...plain.split(/[\s@.]+/), digits, digits.slice(-8)];
  return parts.filter((part) => part.length >= nameLengthMin);
}
