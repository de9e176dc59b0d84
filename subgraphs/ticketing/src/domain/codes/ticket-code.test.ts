import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';
import { checkCode } from './check-code.ts';
import type { CodeKeys } from './code-keys.ts';
import { newKeyPair, privateKeyOf, publicKeyOf } from './ed25519.ts';
import { openSeed, sealSeed } from './sealed-seed.ts';
import { signCode } from './sign-code.ts';
import { readCode, type CodeClaim } from './ticket-code.ts';

const minuteMs = 60_000;
const now = new Date('2027-03-01T20:00:00Z');

const claim: CodeClaim = {
  keyId: 7,
  ticketId: randomUUID(),
  eventNumber: 4_000_000_000,
  epoch: 513,
  expiresAt: new Date('2027-03-02T12:00:00Z'),
};

/** A ring with one key, or with none. */
function keysOf(id: number, verifyUntil = new Date('2030-01-01')): CodeKeys {
  const pair = newKeyPair();
  const publicKey = publicKeyOf(pair.publicKey);
  const key = { privateKey: privateKeyOf(pair), publicKey, verifyUntil };
  return { find: async (asked) => (asked === id ? key : undefined) };
}

test('a code says what was signed, in 148 capitals and digits', async () => {
  const keys = keysOf(7);
  const text = await signCode(keys, claim);

  expect(text).toMatch(/^[A-Z2-7]{148}$/);
  expect(readCode(text)?.claim).toEqual(claim);
  expect(await checkCode(keys, text, now)).toEqual({ fault: undefined, claim });
  expect(await signCode(keys, claim)).toBe(text);
});

test('blanks around a code and small letters do no harm', async () => {
  const keys = keysOf(7);
  const text = ` ${(await signCode(keys, claim)).toLowerCase()}\n`;

  expect((await checkCode(keys, text, now)).fault).toBeUndefined();
});

test('T-25: every single flipped bit is noticed', async () => {
  const keys = keysOf(7);
  const bytes = fromBase32(await signCode(keys, claim)) ?? Buffer.alloc(0);
  const faults = new Set<string | undefined>();
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (128 >> (bit & 7));
    faults.add((await checkCode(keys, toBase32(flipped), now)).fault);
  }

  expect(faults).toEqual(new Set(['KEY', 'NOT_OURS', 'SIGNATURE']));
});

test('T-25: an unknown key, a key past its time, and an expired code', async () => {
  const keys = keysOf(7);
  const text = await signCode(keys, claim);
  const after = new Date(claim.expiresAt.getTime() + 1);

  expect((await checkCode(keysOf(8), text, now)).fault).toBe('KEY');
  expect((await checkCode(keysOf(7), text, now)).fault).toBe('SIGNATURE');
  const retired = keysOf(7, new Date(now.getTime() - minuteMs));
  expect((await checkCode(retired, await signCode(retired, claim), now)).fault).toBe('KEY');
  expect((await checkCode(keys, text, claim.expiresAt)).fault).toBeUndefined();
  expect(await checkCode(keys, text, after)).toEqual({ fault: 'EXPIRED', claim });
});

test('base32 reads what it wrote and nothing else', () => {
  for (let length = 0; length < 40; length += 1) {
    const bytes = randomBytes(length);
    expect(fromBase32(toBase32(bytes))).toEqual(bytes);
  }
  // RFC 4648, section 10, without the padding.
  expect(toBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  for (const text of ['1', 'A', 'AAA', 'MZXW6YTBOJ', 'MZXW6YTBO=', 'mzxw6ytboi'])
    expect(fromBase32(text)).toBeUndefined();
});

test('a sealed key opens under the same secret only', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];
  const seed = randomBytes(32);
  const sealed = sealSeed(key, seed);

  expect(openSeed(key, sealed)).toEqual(seed);
  expect(sealed.includes(seed)).toBe(false);
  expect(() => openSeed(other, sealed)).toThrow();
});
