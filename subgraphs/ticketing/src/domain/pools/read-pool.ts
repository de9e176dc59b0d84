import { plainText } from '../plain-text.ts';
import { readWhole } from '../read-whole.ts';

export const readPoolName = (text: string, field: string): string =>
  plainText(text, { field, lengthMax: 120 });

export const readCapacity = (capacity: number, field: string): number =>
  readWhole(capacity, { field, min: 0, max: 1_000_000 });
