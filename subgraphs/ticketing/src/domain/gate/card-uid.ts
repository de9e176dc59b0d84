/** A card's number as it is kept, in hexadecimal capitals; undefined for what is no card's number: 4, 7 or 10 bytes. */
export function cardUid(text: string): string | undefined {
  const uid = text.replaceAll(/[\s:-]/g, '').toUpperCase();
  return /^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$/.test(uid) ? uid : undefined;
}
