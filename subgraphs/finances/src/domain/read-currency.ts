import { badInput } from '@gatehouse/kit-subgraph/errors';

/** The code of a currency, or BAD_USER_INPUT. */
export function readCurrency(text: string, field: string): string {
  if (!/^[A-Z]{3}$/.test(text)) throw badInput('This is no ISO 4217 code, such as EUR.', field);
  return text;
}
