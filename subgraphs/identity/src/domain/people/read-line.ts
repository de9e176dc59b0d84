import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isPlain } from '../is-plain.ts';

export type Wanted = {
  /** The path of the input field, for whoever has to correct it. */
  readonly field: string;
  readonly lengthMax: number;
};

/** One line of text as people mean it, without outer and double spaces; BAD_USER_INPUT for an empty or a longer one. */
export function readLine(text: string, { field, lengthMax }: Wanted): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line === '' || line.length > lengthMax)
    throw badInput(`This has 1 to ${lengthMax} characters.`, field);
  if (!isPlain(line)) throw badInput('Some of these characters are not allowed here.', field);
  return line;
}
