import { sql, type SQL } from 'drizzle-orm';
import { searchWords } from '../catalogue/search-words.ts';

/** Fewer letters than these name half of the audience, and nobody in particular. */
const lettersMin = 4;

/** Whether a name to search attendees by says enough. */
export const hasEnoughLetters = (name: string): boolean =>
  (name.match(/\p{L}/gu) ?? []).length >= lettersMin;

/** A query for names that have each of these words or its beginning, whatever the accents and the case; undefined without a word. */
export function nameQuery(name: string): SQL | undefined {
  const words = searchWords(name.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, ''));
  return words === undefined ? undefined : sql`ticketing.name_query(${words})`;
}
