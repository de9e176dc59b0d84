import { badInput } from '@gatehouse/kit-subgraph/errors';

type Rule = { readonly field: string; readonly lengthMax: number };

/** Text of several lines, which may be empty; BAD_USER_INPUT when it is too long, or a control character or half a character is in it. */
export function readPassage(text: string, { field, lengthMax }: Rule): string {
  const passage = text.trim().replaceAll(/\r\n?/g, '\n');
  if (passage.length > lengthMax) throw badInput(`Write at most ${lengthMax} characters.`, field);
  // Of the control characters people write two.
  if (/\p{Cc}/u.test(passage.replaceAll(/[\n\t]/g, ' ')))
    throw badInput('Control characters are not allowed here.', field);
  if (!passage.isWellFormed()) throw badInput('This text is broken.', field);
  return passage;
}
