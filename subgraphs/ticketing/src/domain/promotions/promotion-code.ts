import { badInput } from '@gatehouse/kit-subgraph/errors';

/** A promotion code as it is kept, in capitals; BAD_USER_INPUT for what cannot be one. */
export function promotionCode(text: string, field: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z0-9-]{3,40}$/.test(code))
    throw badInput('A promotion code has 3 to 40 letters, digits and dashes.', field);
  return code;
}
