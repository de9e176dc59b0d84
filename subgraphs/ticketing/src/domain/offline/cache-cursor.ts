import { createHmac, timingSafeEqual } from 'node:crypto';
import { badInput } from '@gatehouse/kit-subgraph/errors';

/** Where a device's next delta begins. */
export type CachePosition = {
  /** The oldest transaction that was under way. */
  readonly watermark: string;
  /** Until when the device keeps what the delta is a delta of. */
  readonly expiresAt: Date;
  /** What codes were made of; see `codeBasis`. */
  readonly basis: string;
};

const macBytes = 16;

/** A position as an opaque text that only this event's device can use. */
export function writeCacheCursor(key: Buffer, position: CachePosition): string {
  const { watermark, expiresAt, basis } = position;
  const said = Buffer.from(JSON.stringify([watermark, expiresAt.getTime(), basis]));
  return Buffer.concat([macOf(key, said), said]).toString('base64url');
}

/** The position again; BAD_USER_INPUT for any text that was not made here for this event and device. */
export function readCacheCursor(key: Buffer, cursor: string): CachePosition {
  const bytes = Buffer.from(cursor, 'base64url');
  const [mac, said] = [bytes.subarray(0, macBytes), bytes.subarray(macBytes)];
  if (mac.length !== macBytes || !timingSafeEqual(mac, macOf(key, said)))
    throw badInput('since is not a cursor of this device at this event.', 'input.since');
  const [watermark, expiresAt, basis] = JSON.parse(said.toString()) as [string, number, string];
  return { watermark, expiresAt: new Date(expiresAt), basis };
}

const macOf = (key: Buffer, said: Buffer) =>
  createHmac('sha256', key).update(said).digest().subarray(0, macBytes);
