import { readLine } from './read-line.ts';

const lengthMax = 40;

/** The number under which somebody pays taxes. Each country has a form of its own, so the form is not judged. */
export const readTaxNumber = (text: string, field: string): string =>
  readLine(text, { field, lengthMax });
