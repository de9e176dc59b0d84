/** The instant in a cursor; undefined for a text that says none, or one that PostgreSQL would refuse. */
export function readInstant(text: string): Date | undefined {
  const instant = new Date(text);
  // Of what is no instant the year is NaN, and that lies nowhere.
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999 ? instant : undefined;
}
