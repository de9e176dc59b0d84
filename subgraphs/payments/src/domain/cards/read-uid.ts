/** A chip's number in hexadecimal capitals; undefined for what is none. Readers write it with colons, dashes or blanks, too. */
export function readUid(text: string): string | undefined {
  const uid = text.replaceAll(/[\s:-]/g, '').toUpperCase();
  return /^(?:[\dA-F]{8}|[\dA-F]{14}|[\dA-F]{20})$/.test(uid) ? uid : undefined;
}
