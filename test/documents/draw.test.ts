import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { drawDocument } from '@gatehouse/kit-documents/draw-document';
import type { DocumentLine } from '@gatehouse/kit-documents/snapshot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLine, aSnapshot } from './a-draft.ts';
import { readPdf } from './read-pdf.ts';
import { arabic, crowded, unbreakable } from './snapshots.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const draw = async (snapshot: Parameters<typeof drawDocument>[0]) =>
  readPdf(await drawDocument(snapshot));

describe('P-35: the same snapshot is drawn to the same bytes', () => {
  const alone = async (names: readonly string[], env: NodeJS.ProcessEnv) => {
    const script = fileURLToPath(new URL('draw-alone.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...names], {
      env: { PATH: process.env['PATH'], ...env },
    });
    return JSON.parse(stdout) as Record<string, string>;
  };

  test('in two processes, after other documents, in another time zone and language', async () => {
    const [here, there] = await Promise.all([
      alone(['plain', 'arabic', 'crowded'], { TZ: 'Pacific/Auckland', LANG: 'ar_TN.UTF-8' }),
      alone(['crowded', 'arabic', 'plain'], { TZ: 'America/Los_Angeles', LANG: 'C' }),
    ]);

    expect(here).toEqual(there);
    expect(sha256(await drawDocument(aSnapshot()))).toBe(here['plain']);
  });

  test('and in later versions of ours: other bytes are another renderer version', async () => {
    // If this fails, documents that were issued would be drawn anew with another hash than theirs. Keep the old renderer under
    // its version beside the new one; the hash of version 1 is never edited.
    expect(sha256(await drawDocument(arabic))).toBe(
      '37504a674dce8f08f0d04ccffc0303f0eabbd0f852001107cba1b496a839fec1',
    );
    expect(sha256(await drawDocument(crowded))).toBe(
      'e0d291d6af45d553ddf41750fb9a2959fdb23f8a7870271dcd2576a5a7bcc7c0',
    );
  });

  test('control: one word more are other bytes', async () => {
    const said = aSnapshot({ notes: ['Paid by wallet.'] });
    const changed = aSnapshot({ notes: ['Paid by wallet!'] });

    expect(sha256(await drawDocument(said))).not.toBe(sha256(await drawDocument(changed)));
  });
});

test('an invoice says number, date, parties, lines, taxes, total and page', async () => {
  const locker = {
    ...aLine({ text: 'Locker', quantity: 1, unitMinor: 1_250n }),
    taxName: 'VAT 10%',
  };
  const lines = [aLine(), { ...locker, taxMinor: 125n, totalMinor: 1_375n }];
  const [page] = await draw(aSnapshot({ lines }));

  const told = page?.text.split('\n');
  expect(told).toEqual(
    expect.arrayContaining(
      [
        'Invoice',
        'INV-2026-000123',
        '2026-11-25',
        'Gatehouse Events Ltd.',
        'Zoë Müller-Łukasiewicz',
      ].concat(
        ['Locker', '12.50', '1.25', '13.75', 'VAT 20% on 100.00', 'VAT 10% on 12.50', 'EUR 133.75'],
        ['Gatehouse Events Ltd. · Tax ID ATU12345678', 'INV-2026-000123 · Page 1 of 1'],
      ),
    ),
  );
});

test('a credit note is negative and names what it corrects', async () => {
  const [page] = await draw(
    aSnapshot({
      kind: 'CREDIT_NOTE',
      lines: [aLine({ quantity: 1, unitMinor: -123_456_700n })],
      references: [{ name: 'Corrects', text: 'INV-2026-000122' }],
    }),
  );

  expect(page?.text).toContain('Credit note\n');
  expect(page?.text).toContain('\nINV-2026-000122\n');
  expect(page?.text).toContain('\nEUR -1,481,480.40\n');
});

test.each([
  { currency: 'JPY', exponent: 0, unitMinor: 5n, total: 'JPY 6' },
  { currency: 'JPY', exponent: 0, unitMinor: 1_234_567n, total: 'JPY 1,481,480' },
  { currency: 'TND', exponent: 3, unitMinor: 5n, total: 'TND 0.006' },
  {
    currency: 'KWD',
    exponent: 3,
    unitMinor: 7_686_143_364_045_646_000n,
    total: 'KWD 9,223,372,036,854,775.200',
  },
])('$total has the digits of its currency', async ({ unitMinor, total, ...money }) => {
  const [page] = await draw(aSnapshot({ ...money, lines: [aLine({ quantity: 1, unitMinor })] }));

  expect(page?.text.split('\n')).toContain(total);
});

test('the only tax stands in the head of its column, also where some lines have none', async () => {
  const untaxed = aLine({ text: 'Fee', quantity: 1, unitMinor: 150n });
  const lines = [aLine(), { ...untaxed, taxName: null, taxMinor: 0n, totalMinor: 150n }];

  const [page] = await draw(aSnapshot({ lines }));

  const told = page?.text.split('\n') ?? [];
  expect(told.filter((text) => text === 'VAT 20%')).toHaveLength(1);
  expect(told).not.toContain('Tax');
});

test('totals stand below a line, wherever the page ends', async () => {
  const counts = Array.from({ length: 8 }, (_, index) => 16 + index);
  const lines = Array.from({ length: 30 }, (_, index) => aLine({ text: `Ticket no ${index + 1}` }));

  const pages = await Promise.all(
    counts.map((count) => draw(aSnapshot({ lines: lines.slice(0, count) }))),
  );

  const last = pages.map((drawn) => drawn.at(-1)?.text ?? '');
  for (const [index, count] of counts.entries()) {
    expect(last[index]).toMatch(new RegExp(`^Ticket no ${count}$`, 'm'));
    expect(last[index]).toContain('Net\n');
    expect(last[index]).toMatch(/^EUR /m);
  }
  // Some fill one page to its end and some go on, or these would show nothing.
  expect(new Set(pages.map(({ length }) => length)).size).toBeGreaterThan(1);
});

describe('200 lines', () => {
  test('are all there, on pages that have a head, a number and the sum so far', async () => {
    const pages = await draw(crowded);

    const text = pages.map((page) => page.text).join('\n');
    for (const index of crowded.lines.keys()) {
      if (index !== 77) expect(text).toMatch(new RegExp(`^Ticket no ${index + 1}\\b`, 'm'));
    }
    const carried = pages.map((page) => sumAfter(page.text, 'Carried forward'));
    const brought = pages.map((page) => sumAfter(page.text, 'Brought forward'));
    expect(pages.length).toBeGreaterThan(5);
    expect(brought.slice(1)).toEqual(carried.slice(0, -1));
    expect(new Set(brought).size).toBe(pages.length);
    for (const [index, page] of pages.entries()) {
      expect(page.text).toContain('Description\n');
      expect(page.text).toContain(`INV-2026-000123 · Page ${index + 1} of ${pages.length}`);
    }
  });

  const sumAfter = (text: string, word: string) =>
    new RegExp(`^${word}\n(.+)$`, 'm').exec(text)?.[1];

  test('with a word of 300 letters that no line can hold, broken and whole', async () => {
    const pages = await draw(crowded);

    const broken = pages.flatMap(({ pieces }) => pieces.filter(({ text }) => /^W+$/.test(text)));
    expect(broken.length).toBeGreaterThan(5);
    expect(broken.map(({ text }) => text).join('')).toBe(unbreakable);
  });
});

describe('from right to left', () => {
  test('letters are joined, in their order, and brackets and numbers stand where a reader expects them', async () => {
    const [page] = await draw(arabic);

    const pieces = page?.pieces ?? [];
    const at = (text: string) => {
      const found = pieces.find((piece) => piece.text.trim() === text);
      if (!found) throw new Error(`No ${text} in ${page?.text}`);
      return found;
    };
    expect(at('شارع الحبيب بورقيبة').right).toBeGreaterThan(at('12').right);
    expect(at('רחוב הרצל').right).toBeGreaterThan(at('דירה').right);
    // (الصف A-3): read from the right, the bracket opens, the word comes, then the seat and the closing bracket.
    const row = pieces.filter(({ baseline }) => baseline === at('تذكرة').baseline);
    const told = row
      .toSorted((one, other) => other.right - one.right)
      .map(({ text }) => text.trim());
    expect(told.join(' ')).toMatch(/^تذكرة VIP رقم .*25.* الصف .*A-3.* سنة ٢٠٢٦/);
    // The table is turned round: what comes first stands at the right.
    expect(at('الوصف').left).toBeGreaterThan(at('الكمية').left);
    expect(at('الكمية').left).toBeGreaterThan(at('سعر الوحدة').left);
    expect(at('TND 296.292').left).toBeLessThan(at('المجموع').left);
  });
});

describe('whatever people are called', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('\u202E', '\u0651', '(', 'א', 'ب', '٣', '7', 'W', '-', ' ', '\u0301'),
      maxLength: 60,
    }),
  );
  const names = fc.array(name, { minLength: 12, maxLength: 12 });

  test('it is drawn, and inside the page', async () => {
    await fc.assert(fc.asyncProperty(names, isInside), { numRuns: 8 });
  });

  const taxedBy = (line: DocumentLine, taxName: string) => ({ ...line, taxName });

  async function isInside(said: readonly string[]) {
    const [seller = '', buyer = '', taxId = '', note = '', tax = '', ...texts] = said;
    const pages = await draw(
      aSnapshot({
        seller: { name: seller, addressLines: texts, taxId },
        buyer: { name: buyer, addressLines: [], taxId: null },
        references: texts.map((text) => ({ name: text, text })),
        lines: texts.map((text, index) => taxedBy(aLine({ text }), index === 0 ? 'VAT' : tax)),
        notes: [note],
      }),
    );

    const outside = pages.flatMap(({ pieces }) =>
      pieces.filter(
        ({ left, right, baseline }) => left < 49 || right > 547 || baseline < 49 || baseline > 793,
      ),
    );
    expect(outside).toEqual([]);
  }
});
