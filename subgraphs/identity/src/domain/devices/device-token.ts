import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a device can show: that a sign-in to this account was completed on it. It opens nothing by itself. */
export type Device = {
  readonly accountId: string;
  readonly deviceId: string;
  /** Of the account when the token was made: a reset password or a suspension ends the trust. */
  readonly epoch: number;
  readonly issuedAt: Date;
};

const lifeMs = 180 * 86_400_000;
const lengthMax = 500;

const content = z.tuple([z.uuid(), z.uuid(), z.int(), z.int()]);

/** What the device keeps, good for 180 days: its content and an HMAC over it. */
export function deviceToken(key: Buffer, device: Device): string {
  const { accountId, deviceId, epoch, issuedAt } = device;
  const fields = JSON.stringify([accountId, deviceId, epoch, issuedAt.getTime()]);
  const body = Buffer.from(fields).toString('base64url');
  return `${body}.${sign(key, body).toString('base64url')}`;
}

/** What a token of ours says; `undefined` for any other text, and for one past its life. */
export function readDeviceToken(key: Buffer, token: string, now: Date): Device | undefined {
  if (token.length > lengthMax) return undefined;
  const [body = '', mac = '', ...more] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = sign(key, body);
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined;
  // Signed by us, so it has the shape that we gave it.
  const fields: unknown = JSON.parse(Buffer.from(body, 'base64url').toString());
  const [accountId, deviceId, epoch, issuedAtMs] = content.parse(fields);
  const ageMs = now.getTime() - issuedAtMs;
  return ageMs < lifeMs
    ? { accountId, deviceId, epoch, issuedAt: new Date(issuedAtMs) }
    : undefined;
}

const sign = (key: Buffer, body: string): Buffer => createHmac('sha256', key).update(body).digest();
