import { badInput } from '@gatehouse/kit-subgraph/errors';
import { cardUid } from './card-uid.ts';

/** A card's number as it is kept; BAD_USER_INPUT for what is none. */
export function readUid(text: string, field: string): string {
  const uid = cardUid(text);
  if (uid === undefined)
    throw badInput('A card’s number has 4, 7 or 10 bytes in hexadecimal.', field);
  return uid;
}
