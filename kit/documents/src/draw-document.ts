import { drawHead } from './draw-head.ts';
import { drawTable } from './draw-table.ts';
import { drawNotes, drawTotals } from './draw-totals.ts';
import {
  directionOf,
  isolated,
  openSheet,
  pale,
  putLines,
  putRule,
  type Sheet,
  sheetBottom,
  sheetWidth,
} from './sheet.ts';
import type { Snapshot } from './snapshot.ts';
import { linesOf, type Style, widthOf } from './text-lines.ts';

/** The document as PDF, made of its snapshot alone: the same bytes whenever, wherever and after whatever it is drawn. */
export async function drawDocument(snapshot: Snapshot): Promise<Buffer> {
  const sheet = openSheet(snapshot);
  const { doc } = sheet;
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  drawHead(sheet, snapshot);
  drawTable(sheet, snapshot);
  drawTotals(sheet, snapshot);
  drawNotes(sheet, snapshot);
  drawFeet(sheet, snapshot);
  doc.end();
  return whole;
}

/** Last, because only now it is known how many pages there are. */
function drawFeet(sheet: Sheet, { seller, label, words }: Snapshot): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  const style: Style = { size: 7.5, color: pale };
  const direction = directionOf(sheet);
  const seat = sheetBottom + 12;
  const taxId = seller.taxId === null ? '' : ` · ${words.taxId} ${isolated(seller.taxId)}`;
  for (let page = 0; page < count; page += 1) {
    sheet.doc.switchToPage(start + page);
    putRule(sheet, { start: 0, width: sheetWidth }, seat - 4);
    const place = words.page.replace('{page}', `${page + 1}`).replace('{pages}', `${count}`);
    const where = `${isolated(label)} · ${place}`;
    const width = widthOf(sheet, where, style);
    const box = { start: 0, width: sheetWidth };
    const room = { width: sheetWidth - width - 20, linesMax: 1, direction };
    putLines(sheet, linesOf(sheet, `${isolated(seller.name)}${taxId}`, style, room), {
      style,
      box,
      y: seat,
    });
    const places = linesOf(sheet, where, style, { width: Infinity, direction });
    putLines(sheet, places, { style, box: { ...box, align: 'end' }, y: seat });
  }
}
