import { badInput } from '@gatehouse/kit-subgraph/errors';
import { readLine } from './read-line.ts';

const labelsMax = 20;
const lengthMax = 30;

/** What staff writes on a customer, each label once. */
export function readLabels(texts: readonly string[], field: string): string[] {
  if (texts.length > labelsMax) throw badInput(`There are at most ${labelsMax} labels.`, field);
  return [...new Set(texts.map((text) => readLine(text, { field, lengthMax })))];
}
