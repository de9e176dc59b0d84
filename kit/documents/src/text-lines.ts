import { type Paragraph, paragraphOf, type Run, runsOf } from './text-runs.ts';
import { runWidth, type Sheet } from './sheet.ts';

export type Style = { readonly size: number; readonly isBold?: boolean; readonly color?: string };

/** Runs from left to right, each as wide as it will be drawn. */
export type Line = {
  readonly runs: readonly {
    readonly run: Run;
    readonly width: number;
  }[];
  readonly width: number;
};

type Room = {
  readonly width: number;
  readonly direction?: 'ltr' | 'rtl' | 'auto';
  /** What is longer ends in an ellipsis. */
  readonly linesMax?: number;
};

const ellipsis = '…';
/** A sum of widths may miss, by what floats lose, the room that was made for it. */
const tolerance = 0.01;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Wraps at spaces and hyphens, and inside a word that no line can hold. */
export function linesOf(sheet: Sheet, text: string, style: Style, room: Room): readonly Line[] {
  const { width, direction = 'auto', linesMax = Infinity } = room;
  const paragraph = paragraphOf(text, direction);
  const ranges = rangesOf(sheet, { paragraph, style, width });
  if (ranges.length <= linesMax) {
    return ranges.map(([start, end]) => lineOf(sheet, { paragraph, style, start, end }));
  }
  const [start = 0, end = 0] = ranges[linesMax - 1] ?? [];
  let cut = end;
  const shortened = () => paragraph.text.slice(0, cut).trimEnd() + ellipsis;
  const last = () => {
    const shorter = paragraphOf(shortened(), direction);
    return lineOf(sheet, { paragraph: shorter, style, start, end: shorter.text.length });
  };
  while (cut > start + 1 && last().width > width) cut -= 1;
  const whole = ranges.slice(0, linesMax - 1);
  return [
    ...whole.map(([from, to]) => lineOf(sheet, { paragraph, style, start: from, end: to })),
    last(),
  ];
}

/** How wide a text is on one line. */
export function widthOf(sheet: Sheet, text: string, style: Style): number {
  const paragraph = paragraphOf(text, 'auto');
  return lineOf(sheet, { paragraph, style, start: 0, end: paragraph.text.length }).width;
}

type Range = readonly [start: number, end: number];
type Cut = { readonly paragraph: Paragraph; readonly style: Style };

function lineOf(
  sheet: Sheet,
  { paragraph, style, start, end }: Cut & { start: number; end: number },
): Line {
  const runs = runsOf(paragraph, start, end).map((run) => ({
    run,
    width: runWidth(sheet, run, style),
  }));
  return { runs, width: runs.reduce((sum, { width }) => sum + width, 0) };
}

function rangesOf(sheet: Sheet, { paragraph, style, width }: Cut & { width: number }): Range[] {
  const { text } = paragraph;
  const room = width + tolerance;
  const measure = (start: number, end: number) =>
    lineOf(sheet, { paragraph, style, start, end }).width;
  const ranges: Range[] = [];
  let start = 0;
  let used = 0;
  const breakAt = (at: number) => {
    ranges.push([start, start + text.slice(start, at).trimEnd().length]);
    start = at;
    used = 0;
  };
  for (const { index, 0: word } of text.matchAll(/[^ -]*-* */g)) {
    const bare = measure(index, index + word.trimEnd().length);
    if (used > 0 && used + bare > room) breakAt(index);
    if (bare <= room) {
      used += measure(index, index + word.length);
      continue;
    }
    for (const { index: offset, segment } of graphemes.segment(word)) {
      const at = index + offset;
      const step = measure(at, at + segment.length);
      if (used > 0 && used + step > room && segment !== ' ') breakAt(at);
      used += step;
    }
  }
  if (start < text.length || ranges.length === 0) breakAt(text.length);
  return ranges;
}
