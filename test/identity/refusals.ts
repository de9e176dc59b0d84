import { expect } from 'vitest';
import type { Answer } from '../kit/ask.ts';

type Ask = (document: string, variables: { readonly input: object }) => Promise<Answer>;

/** Values that a field refuses, by field; a row may say which part of the field is at fault. */
export type BadValues = readonly (readonly [field: string, ...values: unknown[]])[];

/** Asks with each bad value, and expects each to be refused by the name of its field. */
export async function expectRefusals(
  ask: Ask,
  document: string,
  { bad, rest = {} }: { readonly bad: BadValues; readonly rest?: object },
): Promise<void> {
  for (const [field, ...values] of bad) {
    const name = field.split('.')[0] ?? field;
    for (const value of values) {
      const { code, errors } = await ask(document, { input: { ...rest, [name]: value } });
      const told = [code, errors?.[0]?.extensions?.['field']];
      expect(told, `${field}: ${JSON.stringify(value)}`).toEqual([
        'BAD_USER_INPUT',
        `input.${field}`,
      ]);
    }
  }
}
