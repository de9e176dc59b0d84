import { identifiers, type Policy } from '@gatehouse/identity-db/schema';
import { and, eq, sql } from 'drizzle-orm';
import { AsYouType, type CountryCode } from 'libphonenumber-js';
import type { Db } from '../db.ts';

/** The accounts whose identifier, of the portal's kind, begins like this: a part of a statement. */
export function accountsBeginningWith(db: Db, policy: Policy, prefix: string) {
  const { realm, identifierKind, defaultCountry } = policy;
  const start =
    identifierKind === 'mobile' ? mobileStart(prefix, defaultCountry) : prefix.toLowerCase();
  const { value } = identifiers;
  return db
    .select({ accountId: identifiers.accountId })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.realm, realm),
        eq(identifiers.kind, identifierKind),
        start === undefined
          ? sql`false`
          : sql`${value} ~>=~ ${start}::text and ${value} ~<~ (${start}::text || ${'\u{10FFFF}'}::text)`,
      ),
    );
}

/** The first digits of a number as it is kept, whatever their spelling. */
function mobileStart(text: string, defaultCountry: string | null): string | undefined {
  if (!/^[+\d(][\d\s().-]+$/.test(text)) return undefined;
  const international = text.replace(/^00/, '+');
  if (international.startsWith('+') || defaultCountry === null)
    return `+${international.replace('(0)', '').replaceAll(/\D/g, '')}`;
  const typed = new AsYouType(defaultCountry as CountryCode);
  typed.input(international);
  return typed.getNumberValue();
}
