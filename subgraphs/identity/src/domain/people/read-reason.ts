import { readPassage } from './read-passage.ts';

const lengthMax = 500;

/** Why something was done to somebody. */
export const readReason = (text: string, field: string): string =>
  readPassage(text, { field, lengthMax });
