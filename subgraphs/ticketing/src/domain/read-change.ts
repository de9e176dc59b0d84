import { badInput } from '@gatehouse/kit-subgraph/errors';

export type Given<T> = T | null | undefined;

/** A field that may be empty: what is left out stays (`undefined`), null takes the value away. */
export function readChange<T, Read>(
  given: Given<T>,
  read: (value: T) => Read,
): Read | null | undefined {
  if (given === undefined) return undefined;
  return given === null ? null : read(given);
}

/** A field that is never empty: what is left out stays, null is refused. */
export function readReplacement<T, Read = T>(
  given: Given<T>,
  field: string,
  read: (value: T, field: string) => Read,
): Read | undefined {
  if (given === null) throw badInput('This cannot be taken away.', field);
  return given === undefined ? undefined : read(given, field);
}

/** For values that are good as they are. */
export const asGiven = <T>(value: T): T => value;
