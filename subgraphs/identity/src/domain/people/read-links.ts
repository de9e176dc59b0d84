import { badInput } from '@gatehouse/kit-subgraph/errors';
import { readWebsite } from './read-website.ts';

const linksMax = 10;

/** Other places where somebody can be found, each once. */
export function readLinks(texts: readonly string[], field: string): string[] {
  if (texts.length > linksMax) throw badInput(`There are at most ${linksMax} links.`, field);
  return [...new Set(texts.map((text) => readWebsite(text, field)))];
}
