import { readPassage } from './read-passage.ts';

const lengthMax = 5000;

/** What an organizer or a shop says about itself. */
export const readDescription = (text: string, field: string): string =>
  readPassage(text, { field, lengthMax });
