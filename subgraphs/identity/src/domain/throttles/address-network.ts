import { isIPv6 } from 'node:net';

/** Whom an address stands for: itself, or the /64 that an IPv6 customer gets whole. */
export function addressNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const first = [...before, ...gap, ...after].slice(0, 4);
  return first.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
