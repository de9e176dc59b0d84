import { badInput } from '@gatehouse/kit-subgraph/errors';

/** A field that is never empty: what is left out stays, null is refused. */
export function readReplacement<T, Read>(
  given: T | null | undefined,
  field: string,
  read: (value: T) => Read,
): Read | undefined {
  if (given === null) throw badInput('This cannot be taken away.', field);
  return given === undefined ? undefined : read(given);
}
