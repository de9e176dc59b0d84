import bidiFactory, { type Bidi } from 'bidi-js';

// The package is CommonJS and its types say that it has a default export.
const bidi = (bidiFactory as unknown as () => Bidi)();

export type Script = 'latin' | 'arabic' | 'hebrew';

/** Characters of one font and one direction, in the order in which the font's shaper wants them. */
export type Run = {
  readonly text: string;
  readonly script: Script;
  /** Words of it may not be shaped and placed one by one. */
  readonly isWhole: boolean;
};

/** A text whose characters know their direction and their font; lines are cut from it. */
export type Paragraph = {
  readonly text: string;
  readonly levels: ReturnType<Bidi['getEmbeddingLevels']>;
  readonly scripts: readonly Script[];
};

/** Directions are resolved over the whole, so that a line break in the middle changes none. */
export function paragraphOf(said: string, direction: 'ltr' | 'rtl' | 'auto'): Paragraph {
  // What cannot be drawn may not move the rest: control characters, and every kind of white space but the hard one.
  const text = said
    .normalize('NFC')
    .replace(/[^\S\u00A0]|[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text, levels: bidi.getEmbeddingLevels(text, direction), scripts: scriptsOf(text) };
}

/** The characters from `start` up to `end` as runs, from left to right. */
export function runsOf({ text, levels, scripts }: Paragraph, start: number, end: number): Run[] {
  if (start >= end) return [];
  const runs: { first: number; last: number }[] = [];
  const runAt: number[] = [];
  for (let at = start; at < end; at += 1) {
    const isSame =
      at > start && scripts[at] === scripts[at - 1] && levels.levels[at] === levels.levels[at - 1];
    const run = isSame ? runs.at(-1) : undefined;
    if (run) run.last = at;
    else runs.push({ first: at, last: at });
    runAt.push(runs.length - 1);
  }
  const level = levels.paragraphs[0]?.level ?? 0;
  const order = bidi.getReorderedIndices(text.slice(start, end), {
    levels: levels.levels.slice(start, end),
    paragraphs: [{ start: 0, end: end - start - 1, level }],
  });
  const seen = new Set(order.map((at) => runAt[at] ?? 0));
  return [...seen].flatMap((index) => {
    const { first = 0, last = 0 } = runs[index] ?? {};
    const isRtl = (levels.levels[first] ?? 0) % 2 === 1;
    const script = scripts[first] ?? 'latin';
    const drawn = shapeable(text.slice(first, last + 1), isRtl);
    return drawn === '' ? [] : [{ text: drawn, script, isWhole: turns.test(drawn) }];
  });
}

/** Marks of direction have done their work, and no font has a glyph for them. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** What the shaper turns round by itself, Arabic digits too; of everything else it believes that it runs to the right. */
const turns = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function shapeable(logical: string, isRtl: boolean): string {
  const text = logical.replace(directionMarks, '');
  if (turns.test(text) === isRtl) return text;
  const chars = Array.from(text).toReversed();
  return chars.map((char) => (isRtl && bidi.getMirroredCharacter(char)) || char).join('');
}

function scriptsOf(text: string): Script[] {
  let script: Script = 'latin';
  return Array.from(text).flatMap((char) => {
    if (/\p{Script_Extensions=Arabic}/u.test(char)) script = 'arabic';
    else if (/\p{Script_Extensions=Hebrew}/u.test(char)) script = 'hebrew';
    // A space or an accent stays with what it follows: every font has them, and a run that goes on is shaped as one.
    else if (!/[ \p{Script=Inherited}]/u.test(char)) script = 'latin';
    return Array.from<Script>({ length: char.length }).fill(script);
  });
}
