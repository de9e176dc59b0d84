import { badInput } from '@gatehouse/kit-subgraph/errors';

/** A card's chip as it is kept, in hexadecimal capitals; BAD_USER_INPUT for what is none. */
export function readUid(text: string, field = 'input.cardUid'): string {
  const uid = text.replaceAll(/[\s:-]/g, '').toUpperCase();
  if (/^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$/.test(uid)) return uid;
  throw badInput('A card’s chip has 4, 7 or 10 bytes in hexadecimal.', field);
}
