import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isPlain } from '../is-plain.ts';
import type { Wanted } from './read-line.ts';

/** Text of several lines; BAD_USER_INPUT for an empty or a longer one. */
export function readPassage(text: string, { field, lengthMax }: Wanted): string {
  const passage = text.trim().replaceAll(/\r\n?/g, '\n');
  if (passage === '' || passage.length > lengthMax)
    throw badInput(`This has 1 to ${lengthMax} characters.`, field);
  // Of the control characters people write two.
  if (!isPlain(passage.replaceAll(/[\n\t]/g, ' ')))
    throw badInput('Some of these characters are not allowed here.', field);
  return passage;
}
