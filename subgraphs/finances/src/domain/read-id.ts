import { notFound } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from './is-uuid.ts';

/** The id of something that has to be there; NOT_FOUND for what cannot be one. In small letters, as the database answers it. */
export function readId(id: string, thing: string): string {
  if (!isUuid(id)) throw notFound(thing);
  return id.toLowerCase();
}
