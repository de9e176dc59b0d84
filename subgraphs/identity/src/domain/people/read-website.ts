import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isPlain } from '../is-plain.ts';

const lengthMax = 500;

/** An address that a page may link to: https and nothing else, so that a click runs no script and shows no password. */
export function readWebsite(text: string, field: string): string {
  const url = URL.parse(text.trim());
  const isWebsite =
    url !== null &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.');
  if (!isWebsite || !isPlain(text) || url.href.length > lengthMax)
    throw badInput('An address begins with https:// and has at most 500 characters.', field);
  return url.href;
}
