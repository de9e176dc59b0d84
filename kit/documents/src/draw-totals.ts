import { formatAmount } from './format-amount.ts';
import {
  directionOf,
  ink,
  isolated,
  lineHeight,
  pale,
  putLines,
  putRule,
  type Sheet,
  sheetBottom,
  sheetWidth,
  turnPage,
} from './sheet.ts';
import type { Snapshot } from './snapshot.ts';
import { type Line, linesOf, type Style, widthOf } from './text-lines.ts';

const plain: Style = { size: 9.5 };
const grand: Style = { size: 12, isBold: true };
const fine: Style = { size: 8.5, color: pale };

const padding = 6;
const blockMin = 250;
const gap = 24;
const noteRoom = { width: sheetWidth * 0.8 };
const notesGap = 18;
/** Between the last line and the totals. */
export const totalsGap = 10;

type Totals = {
  readonly laid: readonly {
    readonly style: Style;
    readonly names: readonly Line[];
    readonly amounts: readonly Line[];
  }[];
  readonly block: number;
  readonly amountWidth: number;
};

/** Net, each tax, and the total: never the word on one page and the sum on another. */
export function drawTotals(sheet: Sheet, snapshot: Snapshot): void {
  const { laid, block, amountWidth } = layTotals(sheet, snapshot);
  const nameBox = { start: sheetWidth - block, width: block - amountWidth - gap };
  const amountBox = {
    start: sheetWidth - padding - amountWidth,
    width: amountWidth,
    align: 'right' as const,
  };
  const fits = sheet.y + wholeHeight(laid) <= sheetBottom;
  const totalHeight = lineHeight(grand) + 2 * lineHeight(plain) + 20;
  for (const [index, { style, names, amounts }] of laid.entries()) {
    const height = heightOf(names, style);
    const isTotal = style === grand;
    const isFirst = index === 0;
    const needed = isTotal || isFirst ? Math.max(height + 12, totalHeight) : height + totalHeight;
    if (!fits && sheet.y + needed > sheetBottom) turnPage(sheet);
    if (isTotal) {
      putRule(sheet, { start: sheetWidth - block, width: block }, sheet.y + 3, ink);
      sheet.y += 9;
    }
    putLines(sheet, amounts, { style, box: amountBox, y: sheet.y });
    sheet.y = putLines(sheet, names, { style, box: nameBox, y: sheet.y }) + 3;
  }
  sheet.y += notesGap;
}

/** What totals and notes need to stand on the page of the last line. */
export const endingHeight = (sheet: Sheet, snapshot: Snapshot): number =>
  totalsGap + wholeHeight(layTotals(sheet, snapshot).laid) + notesHeight(sheet, snapshot);

const notesHeight = (sheet: Sheet, { notes }: Snapshot) =>
  notes.reduce(
    (sum, note) => sum + linesOf(sheet, note, fine, noteRoom).length * lineHeight(fine) + 6,
    notes.length > 0 ? notesGap : 0,
  );

const wholeHeight = (laid: Totals['laid']) =>
  laid.reduce((sum, { style, names }) => sum + heightOf(names, style), 12);

const heightOf = (names: readonly Line[], style: Style) => names.length * lineHeight(style) + 3;

function layTotals(sheet: Sheet, { totals, exponent, currency, words }: Snapshot): Totals {
  const amount = (minor: bigint) => formatAmount(minor, exponent);
  const taxes = totals.taxes.map(({ name, baseMinor, taxMinor }) => ({
    // Functions, because a name may hold what a replacement text would take for a pattern.
    name: words.taxOnBase
      .replace('{tax}', () => isolated(name))
      .replace('{base}', () => isolated(amount(baseMinor))),
    text: amount(taxMinor),
    style: plain,
  }));
  const net = { name: words.net, text: amount(totals.netMinor), style: plain };
  const total = {
    name: words.total,
    text: `${currency} ${amount(totals.totalMinor)}`,
    style: grand,
  };
  const rows = [...(taxes.length > 0 ? [net, ...taxes] : []), total];
  const amountWidth = Math.max(...rows.map(({ text, style }) => widthOf(sheet, text, style)));
  const nameWidth = Math.max(...rows.map(({ name, style }) => widthOf(sheet, name, style)));
  const block = Math.min(Math.max(blockMin, amountWidth + nameWidth + gap), sheetWidth);
  const told = { direction: directionOf(sheet), width: block - amountWidth - gap, linesMax: 4 };
  const laid = rows.map(({ name, text, style }) => ({
    style,
    names: linesOf(sheet, name, style, told),
    amounts: linesOf(sheet, text, style, { width: Infinity, direction: 'ltr' }),
  }));
  return { laid, block, amountWidth };
}

/** What the issuer adds below. */
export function drawNotes(sheet: Sheet, { notes }: Snapshot): void {
  const box = { start: 0, width: sheetWidth };
  for (const note of notes) {
    for (const line of linesOf(sheet, note, fine, noteRoom)) {
      if (sheet.y + lineHeight(fine) > sheetBottom) turnPage(sheet);
      sheet.y = putLines(sheet, [line], { style: fine, box, y: sheet.y });
    }
    sheet.y += 6;
  }
}
