import { expect, test } from 'vitest';
import { cardUid } from './card-uid.ts';

test.each([
  ['04a1b2c3', '04A1B2C3'],
  ['04:a1:B2:c3:D4:e5:f6', '04A1B2C3D4E5F6'],
  ['04-A1-B2-C3-D4-E5-F6', '04A1B2C3D4E5F6'],
  [' 04A1 B2C3 D4E5 F6A7 B8C9 ', '04A1B2C3D4E5F6A7B8C9'],
])('USH-04: the number %j is kept as %s', (text, uid) => {
  expect(cardUid(text)).toBe(uid);
});

test.each(['', '04A1B2', '04A1B2C', '04A1B2C3D4', '04A1B2CG', '०४A1B2C3'])(
  'USH-04: %j is no card’s number',
  (text) => {
    expect(cardUid(text)).toBeUndefined();
  },
);
