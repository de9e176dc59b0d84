import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PdfDocument from 'pdfkit';
import type { Snapshot } from './snapshot.ts';
import type { Line, Style } from './text-lines.ts';
import type { Run, Script } from './text-runs.ts';

/** A4, in points. */
const pageWidth = 595.28;
const pageHeight = 841.89;
const margin = 50;

/** Where text stands, measured from the edge at which reading begins. */
export type Box = {
  readonly start: number;
  readonly width: number;
  /** Numbers stand at the right in every direction, or their points would not be below one another. */
  readonly align?: 'start' | 'end' | 'right';
};

/** The page that is written on, and how far down. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument;
  readonly isRtl: boolean;
  /** Runs whenever a page begins, below what every page has. */
  y: number;
};

export const sheetWidth = pageWidth - 2 * margin;
export const sheetTop = margin;
export const sheetBottom = pageHeight - margin - 26;
export const ink = '#111827';
export const pale = '#6b7280';
const shade = '#f3f4f6';
const hair = '#d1d5db';

/**
 * Under the Open Font License, which allows to embed them. Not Noto for Arabic: it puts letters together of shapes and dots, so
 * that what is copied or searched in the PDF would be other letters.
 */
const fontFiles: Readonly<Record<Script, readonly [regular: string, bold: string]>> = {
  latin: [
    import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  ],
  arabic: [
    import.meta
      .resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
    import.meta
      .resolve('@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf'),
  ],
  hebrew: [
    import.meta
      .resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
    import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf'),
  ],
};

const fontBytes = new Map<string, Buffer>();

function readFont(url: string): Buffer {
  const bytes = fontBytes.get(url) ?? readFileSync(fileURLToPath(url));
  fontBytes.set(url, bytes);
  return bytes;
}

export function openSheet({ label, seller, words, language, ...snapshot }: Snapshot): Sheet {
  const doc = new PdfDocument({
    size: [pageWidth, pageHeight],
    margin: 0,
    bufferPages: true,
    // zlib writes other bytes on other processors and in other versions of Node; the hash is of what is drawn.
    compress: false,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    // The document's id is made of these, and of nothing else.
    info: {
      Title: `${words.title} ${label}`,
      Author: seller.name,
      Creator: 'Gatehouse',
      Producer: 'Gatehouse',
      CreationDate: new Date(`${snapshot.issuedOn}T00:00:00Z`),
    },
  });
  // Each document parses its fonts anew: a parsed font remembers for which character a glyph was first drawn, and what one
  // document taught it would be written into the next.
  for (const [script, [regular, bold]] of Object.entries(fontFiles)) {
    doc.registerFont(script, readFont(regular));
    doc.registerFont(`${script} bold`, readFont(bold));
  }
  return { doc, isRtl: snapshot.direction === 'rtl', y: sheetTop };
}

/** With a list of features, even an empty one, a run is shaped whole; without, word by word, and words are remembered. */
const shapingOf = ({ isWhole }: Run) => (isWhole ? { features: [] } : {});

export function runWidth({ doc }: Sheet, run: Run, style: Style): number {
  useFont(doc, run.script, style);
  return doc.widthOfString(run.text, shapingOf(run));
}

function useFont(doc: PDFKit.PDFDocument, script: Script, { size, isBold }: Style): void {
  doc.font(isBold ? `${script} bold` : script, size);
}

export const lineHeight = ({ size }: Style): number => size * 1.4;

/** Draws lines one below the other from `y`, and answers where they end. */
export function putLines(
  { doc, isRtl }: Sheet,
  lines: readonly Line[],
  { style, box, y }: { readonly style: Style; readonly box: Box; readonly y: number },
): number {
  const isRight = box.align === 'right' || (box.align === 'end') !== isRtl;
  const left = leftOf(isRtl, box);
  for (const [index, { runs, width }] of lines.entries()) {
    let x = isRight ? left + box.width - width : left;
    const baseline = y + lineHeight(style) * index + style.size * 1.05;
    doc.fillColor(style.color ?? ink);
    for (const { run, width: advance } of runs) {
      useFont(doc, run.script, style);
      const options = { lineBreak: false, baseline: 'alphabetic', ...shapingOf(run) } as const;
      doc.text(run.text, x, baseline, options);
      x += advance;
    }
  }
  return y + lineHeight(style) * lines.length;
}

/** A thin line over the whole box. */
export function putRule({ doc, isRtl }: Sheet, box: Box, y: number, color: string = hair): void {
  const left = leftOf(isRtl, box);
  doc
    .lineWidth(0.6)
    .strokeColor(color)
    .moveTo(left, y)
    .lineTo(left + box.width, y)
    .stroke();
}

export function putShade({ doc, isRtl }: Sheet, box: Box, y: number, height: number): void {
  doc.rect(leftOf(isRtl, box), y, box.width, height).fill(shade);
}

export function turnPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = sheetTop;
}

function leftOf(isRtl: boolean, { start, width }: Box): number {
  return isRtl ? pageWidth - margin - start - width : margin + start;
}

/** What is filled into a sentence keeps its own direction, and leaves the sentence to go on in its own. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

export const directionOf = ({ isRtl }: Sheet): 'ltr' | 'rtl' => (isRtl ? 'rtl' : 'ltr');
