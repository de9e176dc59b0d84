import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isPlain } from './is-plain.ts';

type Rule = { readonly field: string; readonly lengthMax: number };

/** Text on one line, without outer and double blanks; BAD_USER_INPUT when nothing is left, or too much, or what nobody writes. */
export function plainText(text: string, { field, lengthMax }: Rule): string {
  const plain = text.trim().replaceAll(/ +/g, ' ');
  if (plain === '' || plain.length > lengthMax)
    throw badInput(`Write between 1 and ${lengthMax} characters.`, field);
  if (!isPlain(plain)) throw badInput('Some of these characters are not allowed here.', field);
  return plain;
}
