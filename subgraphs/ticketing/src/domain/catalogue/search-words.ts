const wordsMax = 10;

/** A full-text query for every word or its beginning; undefined when there is no word. Letters and digits alone reach the database. */
export function searchWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  return words
    .slice(0, wordsMax)
    .map((word) => `${word}:*`)
    .join(' & ');
}
