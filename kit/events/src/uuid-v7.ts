import { randomUUID } from 'node:crypto';

/** Ids that grow with time: a subscriber's inbox is then appended to, where random ids would touch its whole index. */
export function uuidV7(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  // Node makes the random ones many at a time; of this one the version and the time are replaced.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
