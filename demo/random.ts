import { createHash } from 'node:crypto';

/** An id that is the same on every machine for the same name, so that demo data can be pointed at. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`gatehouse demo ${name}`).digest('hex');
  // Version 8: a UUID whose bits are the application's own affair (RFC 9562).
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** A number from 0 up to `below`, always the same for the same name. */
export const numberOf = (name: string, below: number): number =>
  createHash('sha256').update(`gatehouse demo ${name}`).digest().readUInt32BE(0) % below;

/** One of the list, always the same for the same name. */
export function oneOf<T>(name: string, list: readonly [T, ...T[]]): T {
  return list[numberOf(name, list.length)] ?? list[0];
}
