import { jsonb, text } from 'drizzle-orm/pg-core';
import { bytea, identity, instant } from './columns.ts';

/** The newest key whose time has come signs; those that are not past their end verify. */
export const signingKeys = identity.table('signing_keys', {
  kid: text().primaryKey(),
  publicJwk: jsonb('public_jwk').$type<Record<string, string>>().notNull(),
  /** Sealed under a key derived from the deployment's secret. */
  privateJwk: bytea('private_jwk').notNull(),
  signFrom: instant('sign_from').notNull(),
  /** When the next one takes over; null for the newest. */
  signUntil: instant('sign_until'),
  /** When the last token under it has expired; null while it may still sign. */
  verifyUntil: instant('verify_until'),
});
