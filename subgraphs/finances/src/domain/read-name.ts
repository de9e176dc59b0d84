import { badInput } from '@gatehouse/kit-subgraph/errors';
import { readPassage } from './read-passage.ts';

type Rule = { readonly field: string; readonly lengthMax: number };

/** Text of one line that says something; BAD_USER_INPUT for anything else. */
export function readName(text: string, rule: Rule): string {
  const name = readPassage(text, rule);
  if (name === '') throw badInput('Write something.', rule.field);
  if (/[\n\t]/.test(name)) throw badInput('Write one line.', rule.field);
  return name;
}
