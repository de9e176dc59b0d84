import { expect, test } from 'vitest';
import { plainCharacters, temporaryPassword } from './temporary-password.ts';

test('a temporary password is five groups of four characters without look-alikes, at least 80 bits', () => {
  const all = Array.from({ length: 500 }, temporaryPassword);

  for (const password of all)
    expect(password).toMatch(new RegExp(`^([${plainCharacters}]{4}-){4}[${plainCharacters}]{4}$`));
  expect(new Set(all).size).toBe(500);
  // Of ten thousand drawn characters every one that may come has come.
  expect(new Set(all.join('').replaceAll('-', '')).size).toBe(plainCharacters.length);
  expect(20 * Math.log2(plainCharacters.length)).toBeGreaterThan(80);
  expect(plainCharacters).not.toMatch(/[01ilo]/i);
});
