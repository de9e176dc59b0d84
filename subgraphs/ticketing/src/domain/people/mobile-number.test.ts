import { expect, test } from 'vitest';
import { mobileNumber } from './mobile-number.ts';

const own = '+447700900999';

test.for([
  ['+44 7700 900123', null, '+447700900123'],
  ['07700 900123', own, '+447700900123'],
  ['+33 6 39 98 90 01', own, '+33639989001'],
  ['07700 900123', null, undefined],
  ['12', own, undefined],
  ['call +447700900123', own, undefined],
  ['+447700900123 ext. 7', own, undefined],
  [`+44${'7'.repeat(60)}`, own, undefined],
] as const)('%s, written by somebody with %s, is %s', ([text, near, number]) => {
  expect(mobileNumber(text, near)).toBe(number);
});
