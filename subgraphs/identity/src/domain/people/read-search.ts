import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isPlain } from '../is-plain.ts';

const lengthMin = 2;
const lengthMax = 100;

/** The beginning that is searched for; BAD_USER_INPUT for one that says too little, or what no text can begin with. */
export function readSearch(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  const prefix = text.trim();
  const { length } = Array.from(prefix);
  if (length < lengthMin || length > lengthMax)
    throw badInput(`A search has ${lengthMin} to ${lengthMax} characters.`, 'filter.search');
  if (!isPlain(prefix))
    throw badInput('Some of these characters are not allowed here.', 'filter.search');
  return prefix;
}
