import { isolated, lineHeight, pale, putLines, putRule, type Sheet, sheetWidth } from './sheet.ts';
import type { Party, Snapshot } from './snapshot.ts';
import { linesOf, type Style, widthOf } from './text-lines.ts';

const small: Style = { size: 8, color: pale };
const plain: Style = { size: 9.5 };
const bold: Style = { size: 10.5, isBold: true };

const gap = 24;
const half = (sheetWidth - gap) / 2;
const namesMin = 40;

/** What it is, from whom and to whom, and what it belongs to. */
export function drawHead(sheet: Sheet, snapshot: Snapshot): void {
  const { seller, buyer, words } = snapshot;
  drawTitle(sheet, snapshot);
  const { y } = sheet;
  const ends = [
    drawParty(sheet, { party: seller, role: words.seller, taxId: words.taxId, start: 0, y }),
    drawParty(sheet, { party: buyer, role: words.buyer, taxId: words.taxId, start: half + gap, y }),
  ];
  sheet.y = Math.max(...ends) + 26;
}

function drawTitle(sheet: Sheet, { words, label, issuedOn, references }: Snapshot): void {
  const title: Style = { size: 24, isBold: true };
  const titleLines = linesOf(sheet, words.title, title, { width: half, linesMax: 2 });
  const left = putLines(sheet, titleLines, {
    style: title,
    box: { start: 0, width: half },
    y: sheet.y,
  });

  const facts = [
    { name: words.number, text: label },
    { name: words.date, text: issuedOn },
    ...references,
  ];
  const names = facts.map(({ name }) => widthOf(sheet, name, small));
  const texts = facts.map(({ text }) => widthOf(sheet, text, plain));
  // Names are broken into lines rather than numbers, which are copied.
  const rest = Math.max(half - 12 - Math.max(...texts), namesMin);
  const nameWidth = Math.min(Math.max(...names), half / 2, rest) + 12;
  let y = sheet.y + 6;
  for (const { name, text } of facts) {
    const nameBox = { start: half + gap, width: nameWidth };
    const textBox = { start: half + gap + nameWidth, width: half - nameWidth };
    const nameLines = linesOf(sheet, name, small, { width: nameWidth - 12, linesMax: 2 });
    const textLines = linesOf(sheet, text, plain, { width: textBox.width, linesMax: 2 });
    const nameEnd = putLines(sheet, nameLines, { style: small, box: nameBox, y: y + 1.6 });
    const textEnd = putLines(sheet, textLines, { style: plain, box: textBox, y });
    y = Math.max(nameEnd, textEnd) + 2;
  }
  sheet.y = Math.max(left, y) + 14;
  putRule(sheet, { start: 0, width: sheetWidth }, sheet.y);
  sheet.y += 16;
}

type Place = { party: Party; role: string; taxId: string; start: number; y: number };

/** As many lines as a page can hold beside the title: more of a name or an address ends in an ellipsis. */
function drawParty(sheet: Sheet, { party, role, taxId, start, y }: Place): number {
  const box = { start, width: half };
  const put = (text: string, style: Style, linesMax: number, at: number) =>
    putLines(sheet, linesOf(sheet, text, style, { width: half, linesMax }), { style, box, y: at });
  let end = put(role, small, 1, y) + 3;
  end = put(party.name, bold, 12, end);
  for (const text of party.addressLines.slice(0, 8)) end = put(text, plain, 2, end);
  if (party.taxId !== null) {
    end = put(`${taxId} ${isolated(party.taxId)}`, plain, 2, end + lineHeight(plain) * 0.3);
  }
  return end;
}
