import type { auditKeys } from '@gatehouse/identity-db/schema';
import { unseal } from '../seal.ts';

/** Whose key it is where an entry concerns nobody. No account has this id. */
export const platformKeyId = '00000000-0000-0000-0000-000000000000';

/** Binds a sealed field to its entry and its side, so that fields cannot be exchanged. */
export const fieldLabel = (entryId: string, field: 'before' | 'after') =>
  `audit ${field} ${entryId}`;

export const keyLabel = (accountId: string) => `audit key ${accountId}`;

/** The key in a row; undefined where the person was erased. */
export function openAuditKey(
  masterKey: Buffer,
  { accountId, sealedKey }: typeof auditKeys.$inferSelect,
): Buffer | undefined {
  if (sealedKey === null) return undefined;
  return Buffer.from(unseal(masterKey, sealedKey, keyLabel(accountId)), 'base64');
}
