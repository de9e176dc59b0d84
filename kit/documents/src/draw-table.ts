import { totalsGap, endingHeight } from './draw-totals.ts';
import { formatAmount } from './format-amount.ts';
import {
  ink,
  lineHeight,
  pale,
  putLines,
  putRule,
  putShade,
  type Sheet,
  sheetBottom,
  sheetTop,
  sheetWidth,
  turnPage,
} from './sheet.ts';
import type { DocumentLine, Snapshot, Words } from './snapshot.ts';
import { type Line, linesOf, type Style, widthOf } from './text-lines.ts';

type Column = {
  readonly head: string;
  readonly cell: (line: DocumentLine) => string;
  /** Smaller, below the cell. */
  readonly note?: (line: DocumentLine) => string;
};
type Table = {
  readonly columns: readonly {
    readonly column: Column;
    readonly start: number;
    readonly width: number;
  }[];
  readonly body: Style;
  readonly fine: Style;
  readonly textWidth: number;
  readonly words: Words;
  readonly amount: (minor: bigint) => string;
};

const padding = 6;
const gap = 14;
const textWidthMin = 120;
const whole = { start: 0, width: sheetWidth };

/** The lines, with the head again on each page, and what they came to so far at its foot. */
export function drawTable(sheet: Sheet, snapshot: Snapshot): void {
  const table = layTable(sheet, snapshot);
  const { lines } = snapshot;
  // The last line takes totals and notes with it to the next page: sums without a line are no page. What is more than half a
  // page goes on alone.
  const ending = Math.min(endingHeight(sheet, snapshot), (sheetBottom - sheetTop) / 2);
  drawHead(sheet, table);
  let carriedMinor = 0n;
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const reserve = isLast ? Math.max(ending, carryHeight(table)) : carryHeight(table);
    drawRow(sheet, table, { line, carriedMinor, reserve });
    carriedMinor += line.totalMinor;
  }
  sheet.y += totalsGap;
}

/** Columns as wide as their widest amount; where sums of many digits leave no room for words, everything is smaller. */
function layTable(sheet: Sheet, { words, lines, totals, exponent, currency }: Snapshot): Table {
  const amount = (minor: bigint) => formatAmount(minor, exponent);
  const taxes = new Set(lines.flatMap(({ taxName }) => taxName ?? []));
  const [onlyTax = ''] = taxes;
  const taxed: readonly Column[] = [
    { head: words.net, cell: ({ netMinor }) => amount(netMinor) },
    // If there is but one it stands in the head; several stand at each line.
    {
      head: taxes.size === 1 ? onlyTax : words.tax,
      cell: ({ taxMinor }) => amount(taxMinor),
      ...(taxes.size === 1 ? {} : { note: ({ taxName }) => taxName ?? '' }),
    },
  ];
  const columns: readonly Column[] = [
    { head: words.quantity, cell: ({ quantity }) => `${quantity}` },
    { head: words.unitPrice, cell: ({ unitMinor }) => amount(unitMinor) },
    ...(taxes.size > 0 ? taxed : []),
    { head: `${words.total} ${currency}`, cell: ({ totalMinor }) => amount(totalMinor) },
  ];
  const last = columns.at(-1);
  const fit = (size: number): Table => {
    const body = { size };
    const fine = { size: size - 2, color: pale };
    const widths = columns.map(({ head, cell, note }) => {
      const cells = new Set(lines.map(cell));
      const notes = new Set(note ? lines.map(note) : []);
      return Math.max(
        // The sums carried from page to page stand in the last column, and are wider than its cells.
        head === last?.head ? widthOf(sheet, amount(totals.totalMinor), body) : 0,
        Math.min(widthOf(sheet, head, { ...body, isBold: true }), 90),
        ...[...cells].map((text) => widthOf(sheet, text, body)),
        ...[...notes].map((text) => Math.min(widthOf(sheet, text, fine), 60)),
      );
    });
    const textWidth =
      sheetWidth - 2 * padding - widths.reduce((sum, width) => sum + width + gap, 0);
    if (textWidth < textWidthMin && size > 5) return fit(size - 1);
    let start = padding + textWidth;
    const placed = columns.map((column, index) => {
      const width = widths[index] ?? 0;
      start += gap + width;
      return { column, start: start - width, width };
    });
    return { columns: placed, body, fine, textWidth, words, amount };
  };
  return fit(9);
}

function drawHead(sheet: Sheet, { columns, body, textWidth, words }: Table): void {
  const style = { ...body, isBold: true };
  const cells = [
    { box: { start: padding, width: textWidth }, head: words.description },
    ...columns.map(({ start, width, column }) => ({
      box: { start, width, align: 'right' as const },
      head: column.head,
    })),
  ].map(({ box, head }) => ({
    box,
    lines: linesOf(sheet, head, style, { width: box.width, linesMax: 3 }),
  }));
  const height = Math.max(...cells.map(({ lines }) => lines.length)) * lineHeight(style);
  putShade(sheet, whole, sheet.y, height + 10);
  for (const { box, lines } of cells) putLines(sheet, lines, { style, box, y: sheet.y + 5 });
  sheet.y += height + 10;
}

const carryHeight = ({ body }: Table) => lineHeight(body) + 8;

type Row = {
  readonly line: DocumentLine;
  /** The sum of the lines before. */
  readonly carriedMinor: bigint;
  /** Kept free at the foot of the page. */
  readonly reserve: number;
};

function drawRow(sheet: Sheet, table: Table, { line, carriedMinor, reserve }: Row): void {
  const { columns, body, fine, textWidth } = table;
  const texts = linesOf(sheet, line.text, body, { width: textWidth });
  const notes = columns.map(({ column: { note }, width }) =>
    note?.(line) ? linesOf(sheet, note(line), fine, { width, linesMax: 4 }) : [],
  );
  const notesHeight = Math.max(...notes.map(({ length }) => length)) * lineHeight(fine);
  const height = Math.max(texts.length * lineHeight(body), lineHeight(body) + notesHeight) + 8;

  const room = () => sheetBottom - reserve - sheet.y;
  const fitsAnyPage = height < sheetBottom - sheetTop - reserve - 3 * carryHeight(table);
  const needed = fitsAnyPage ? height : lineHeight(body) + notesHeight + 8;
  if (room() < needed) carry(sheet, table, carriedMinor);

  const top = sheet.y + 4;
  for (const [index, { start, width, column }] of columns.entries()) {
    const box = { start, width, align: 'right' as const };
    const amounts = linesOf(sheet, column.cell(line), body, { width: Infinity, direction: 'ltr' });
    const below = putLines(sheet, amounts, { style: body, box, y: top });
    putLines(sheet, notes[index] ?? [], { style: fine, box, y: below });
  }
  const end = drawText(sheet, table, { texts, top, reserve, carriedMinor });
  // A text that went on to another page has left the notes behind.
  sheet.y = end < top ? end + 4 : Math.max(end + 4, top - 4 + Math.min(height, needed));
  putRule(sheet, whole, sheet.y);
}

type Text = Pick<Row, 'reserve' | 'carriedMinor'> & {
  readonly texts: readonly Line[];
  readonly top: number;
};

/** Line by line, because no page may be long enough for all. */
function drawText(sheet: Sheet, table: Table, { texts, top, reserve, carriedMinor }: Text): number {
  const { body: style, textWidth } = table;
  const box = { start: padding, width: textWidth };
  let y = top;
  for (const text of texts) {
    if (y + lineHeight(style) > sheetBottom - reserve) {
      sheet.y = y + 4;
      carry(sheet, table, carriedMinor);
      y = sheet.y + 4;
    }
    y = putLines(sheet, [text], { style, box, y });
  }
  return y;
}

/** To the next page, with the sum so far on both. */
function carry(sheet: Sheet, table: Table, carriedMinor: bigint): void {
  putCarried(sheet, table, { word: table.words.carriedForward, carriedMinor });
  turnPage(sheet);
  drawHead(sheet, table);
  putCarried(sheet, table, { word: table.words.broughtForward, carriedMinor });
  sheet.y += carryHeight(table);
  putRule(sheet, whole, sheet.y);
}

type Carried = { readonly word: string; readonly carriedMinor: bigint };

function putCarried(
  sheet: Sheet,
  { body, amount, columns }: Table,
  { word, carriedMinor }: Carried,
): void {
  const style = { ...body, color: pale };
  const y = sheet.y + 4;
  const words = linesOf(sheet, word, style, { width: sheetWidth / 2, linesMax: 1 });
  putLines(sheet, words, { style, box: { start: padding, width: sheetWidth / 2 }, y });
  const amounts = linesOf(sheet, amount(carriedMinor), style, {
    width: Infinity,
    direction: 'ltr',
  });
  const { start = 0, width = 0 } = columns.at(-1) ?? {};
  const box = { start, width, align: 'right' as const };
  putLines(sheet, amounts, { style: { ...style, color: ink }, box, y });
}
