import { createHash } from 'node:crypto';

/** Equal for equal input, whatever the order of its fields; the key itself is not part of it. */
export function fingerprint(input: Readonly<Record<string, string>>): string {
  const canonical = JSON.stringify(Object.entries(input).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(canonical).digest('base64url');
}
