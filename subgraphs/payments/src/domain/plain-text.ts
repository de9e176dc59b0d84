import { badInput } from '@gatehouse/kit-subgraph/errors';

type Rule = { readonly field: string; readonly lengthMax: number };

/** Text on one line without its outer blanks; BAD_USER_INPUT when nothing is left, or too much, or a control character or half a character is in it. */
export function plainText(text: string, { field, lengthMax }: Rule): string {
  const plain = text.trim();
  if (plain === '' || plain.length > lengthMax)
    throw badInput(`Write between 1 and ${lengthMax} characters.`, field);
  if (/\p{Cc}/u.test(plain)) throw badInput('Control characters are not allowed here.', field);
  // A surrogate without its other half is a string here and no text to the database.
  if (!plain.isWellFormed()) throw badInput('This text is broken.', field);
  return plain;
}
