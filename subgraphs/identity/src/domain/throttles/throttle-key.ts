import { createHmac } from 'node:crypto';

/** The row of one limit for one subject. Hashed with a key: the table of counts must not list numbers and addresses. */
export function throttleKey(
  key: Buffer,
  limit: { readonly name: string },
  subject: string,
): string {
  return createHmac('sha256', key).update(`${limit.name}\n${subject}`).digest('base64url');
}
