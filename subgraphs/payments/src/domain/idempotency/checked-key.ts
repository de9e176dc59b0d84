import { badInput } from '@gatehouse/kit-subgraph/errors';

/** The key, or BAD_USER_INPUT: 1 to 255 printable ASCII characters without spaces. */
export function checkedKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const rule = '1 to 255 printable ASCII characters without spaces';
  throw badInput(`An idempotency key has ${rule}.`, 'input.idempotencyKey');
}
