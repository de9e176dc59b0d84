import { badInput } from '@gatehouse/kit-subgraph/errors';
import { plainText } from '../plain-text.ts';

export const readCategoryName = (text: string, field: string): string =>
  plainText(text, { field, lengthMax: 120 });

const slugLengthMax = 80;

/** A name that stands in addresses: `live-music`. */
export function readSlug(text: string, field: string): string {
  if (text.length > slugLengthMax || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(text))
    throw badInput(
      `Write at most ${slugLengthMax} small letters, digits and single dashes between them.`,
      field,
    );
  return text;
}
