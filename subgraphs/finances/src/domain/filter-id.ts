import { badInput } from '@gatehouse/kit-subgraph/errors';
import { isUuid } from './is-uuid.ts';

/** An id to filter by, or BAD_USER_INPUT for what is no id. */
export function filterId(id: string, field: string): string {
  if (!isUuid(id)) throw badInput('This is not an id.', field);
  return id;
}
