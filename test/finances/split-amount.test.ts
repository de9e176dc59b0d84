import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAmount } from '@gatehouse/finances/domain/split-amount';

const amounts = fc.bigInt(-(10n ** 15n), 10n ** 15n);
const weights = fc
  .array(fc.bigInt(0n, 10n ** 6n), { minLength: 1, maxLength: 6 })
  .filter((all) => all.some((weight) => weight > 0n));

const sum = (parts: readonly bigint[]) => parts.reduce((total, part) => total + part, 0n);
const abs = (value: bigint) => (value < 0n ? -value : value);

test('the parts sum to the amount, and each is its exact part rounded', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, given) => {
      const parts = splitAmount(amount, given);
      const total = sum(given);

      expect(sum(parts)).toBe(amount);
      for (const [place, part] of parts.entries())
        expect(abs(part * total - amount * (given[place] ?? 0n))).toBeLessThan(total);
    }),
  );
});

test('ties go to whoever comes first', () => {
  expect(splitAmount(1000n, [1n, 1n, 1n])).toEqual([334n, 333n, 333n]);
  expect(splitAmount(-1000n, [1n, 1n, 1n])).toEqual([-334n, -333n, -333n]);
});

test('of a whole that is split, a part gives nobody more than their share, and the whole gives exactly the shares', () => {
  fc.assert(
    fc.property(weights, fc.nat(1000), (shares, perMille) => {
      const whole = sum(shares);

      const parts = splitAmount((whole * BigInt(perMille)) / 1000n, shares);

      for (const [place, part] of parts.entries())
        expect(part).toBeLessThanOrEqual(shares[place] ?? 0n);
      expect(splitAmount(whole, shares)).toEqual(shares);
    }),
  );
});
