import { checkTotals, totalsOf } from '@gatehouse/kit-documents/check-totals';
import { formatAmount } from '@gatehouse/kit-documents/format-amount';
import { readSnapshot, storeDraft } from '@gatehouse/kit-documents/snapshot';
import { exponentOf, formatMoney } from '@gatehouse/kit-subgraph/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDraft } from './a-draft.ts';

const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });

const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 1000 }),
    unitMinor: amount,
    taxMinor: amount,
    taxName: fc.constantFrom('VAT 20%', 'VAT 10%', 'City tax'),
    isGross: fc.boolean(),
  })
  .map(({ quantity, unitMinor, taxMinor, taxName, isGross }) => {
    const priced = BigInt(quantity) * unitMinor;
    const netMinor = isGross ? priced - taxMinor : priced;
    const totalMinor = netMinor + taxMinor;
    return { text: 'Ticket', quantity, unitMinor, netMinor, taxName, taxMinor, totalMinor };
  });

const kindOf = (totalMinor: bigint) => (totalMinor < 0n ? 'CREDIT_NOTE' : 'INVOICE');

test('P-35: totals of lines add up, and one unit anywhere is noticed', () => {
  const lines = fc.array(line, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, fc.nat(), fc.constantFrom(-1n, 1n), (all, at, unit) => {
      const totals = totalsOf(all);
      const { taxes } = totals;
      const [first = { name: '', baseMinor: 0n, taxMinor: 0n }] = taxes;
      const kind = kindOf(totals.totalMinor);
      expect(checkTotals({ kind, lines: all, totals })).toEqual([]);

      const shifted = [
        { ...totals, totalMinor: totals.totalMinor + unit },
        { ...totals, netMinor: totals.netMinor + unit },
        { ...totals, taxes: [...taxes.slice(1), { ...first, taxMinor: first.taxMinor + unit }] },
      ];
      for (const wrong of shifted) {
        expect(checkTotals({ kind, lines: all, totals: wrong })).not.toEqual([]);
      }
      const [one] = all.slice(at % all.length);
      const moved = all.map((other) =>
        other === one ? Object.assign({}, one, { netMinor: one.netMinor + unit }) : other,
      );
      expect(checkTotals({ kind, lines: moved, totals: totalsOf(moved) })).not.toEqual([]);
    }),
  );
});

test('a snapshot comes back from the database as it was said, whatever its sums', () => {
  fc.assert(
    fc.property(line, (one) => {
      const draft = aDraft({ lines: [one] });
      const stored = JSON.parse(JSON.stringify({ ...storeDraft(draft), label: 'INV-1' }));
      expect(readSnapshot(stored)).toEqual({ ...draft, label: 'INV-1' });
    }),
  );
});

test('amounts are those of Money, with their thousands set apart', () => {
  const currency = fc.constantFrom('JPY', 'EUR', 'TND');
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      currency,
      (amountMinor, of) => {
        const told = formatAmount(amountMinor, exponentOf(of));
        expect(`${of} ${told.replaceAll(',', '')}`).toBe(
          formatMoney({ amountMinor, currency: of }),
        );
        expect(told).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d+)?$/);
      },
    ),
  );
});
