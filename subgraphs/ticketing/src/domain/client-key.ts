import { badInput } from '@gatehouse/kit-subgraph/errors';

export const isClientKey = (key: string): boolean => /^[\w-]{8,64}$/.test(key);

/** A key the client made for one request, or BAD_USER_INPUT. */
export function clientKey(key: string, field: string): string {
  if (!isClientKey(key))
    throw badInput('Send 8 to 64 letters, digits, dashes or underscores.', field);
  return key;
}
