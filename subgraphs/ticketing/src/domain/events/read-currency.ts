import { badInput } from '@gatehouse/kit-subgraph/errors';

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The code of a currency as ISO 4217 has it, in capitals; BAD_USER_INPUT for what is none. */
export function readCurrency(text: string, field: string): string {
  if (!currencies.has(text)) throw badInput('This is not a currency of ISO 4217.', field);
  return text;
}
