import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deviceToken, readDeviceToken, type Device } from './device-token.ts';

const key = randomBytes(32);
const device: Device = {
  accountId: '019a0000-0000-7000-8000-000000000001',
  deviceId: '3f0c9a52-7f0e-4a6c-9d3b-8f3f5f1d2c4b',
  epoch: 3,
  issuedAt: new Date('2026-11-01T12:00:00Z'),
};
const day = 86_400_000;
const after = (ms: number) => new Date(device.issuedAt.getTime() + ms);

test('a device token says what it was made of, for 180 days', () => {
  const token = deviceToken(key, device);

  expect(readDeviceToken(key, token, after(0))).toEqual(device);
  expect(readDeviceToken(key, token, after(180 * day - 1))).toEqual(device);
  expect(readDeviceToken(key, token, after(180 * day))).toBeUndefined();
});

test('no other text is one', () => {
  const token = deviceToken(key, device);
  const [body = '', mac = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify([device.accountId, device.deviceId, 4, 0]));
  const texts = [
    '',
    '.',
    body,
    `${body}.`,
    `.${mac}`,
    `${token}.`,
    `${token}.${mac}`,
    `${other.toString('base64url')}.${mac}`,
    `${body}.${mac.slice(0, -2)}`,
    deviceToken(randomBytes(32), device),
    'x'.repeat(100_000),
  ];

  for (const text of texts) expect(readDeviceToken(key, text, after(0))).toBeUndefined();
});
