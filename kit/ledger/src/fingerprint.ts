import { createHash } from 'node:crypto';

type Content =
  | string
  | number
  | boolean
  | bigint
  | null
  | undefined
  | readonly Content[]
  | { readonly [name: string]: Content };

/** Equal for equal input, whatever the order of its fields; the key itself is not part of it. */
export const fingerprint = (input: { readonly [name: string]: Content }): string =>
  createHash('sha256').update(canonical(input)).digest('base64url');

/** As JSON with sorted names: what is left out and what is null are the same. */
function canonical(content: Content): string {
  if (Array.isArray(content)) return `[${content.map(canonical).join()}]`;
  if (typeof content === 'bigint') return `"${content}"`;
  if (typeof content !== 'object' || content === null) return JSON.stringify(content ?? null);
  const fields = Object.entries(content).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`).join()}}`;
}
