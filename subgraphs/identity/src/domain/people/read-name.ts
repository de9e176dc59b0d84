import { readLine } from './read-line.ts';

const lengthMax = 100;

/** The name of a person, a shop or a company. */
export const readName = (text: string, field: string): string =>
  readLine(text, { field, lengthMax });
