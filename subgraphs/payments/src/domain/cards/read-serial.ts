/** What is printed on a card, in capitals; undefined for what cannot be. */
export function readSerial(text: string): string | undefined {
  const serial = text.trim().toUpperCase();
  return /^[\dA-Z-]{1,32}$/.test(serial) ? serial : undefined;
}
