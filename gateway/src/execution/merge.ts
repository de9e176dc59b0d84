import { isObject, write, type Source } from './own.ts';

/** Puts what one subgraph answered into what others have answered of the same object; where both have a value, the newer counts. */
export function merge(into: Source, from: Source): void {
  for (const key of Object.keys(from)) {
    const value = from[key];
    if (value === undefined) continue;
    const there = Object.hasOwn(into, key) ? into[key] : undefined;
    if (isObject(there) && isObject(value)) merge(there, value);
    else if (Array.isArray(there) && Array.isArray(value) && there.length === value.length)
      mergeLists(there, value);
    else write(into, key, value);
  }
}

/** Lists of one length are lists of the same things: both subgraphs resolve the same key. */
function mergeLists(into: unknown[], from: readonly unknown[]): void {
  for (const [at, value] of from.entries()) {
    const there = into[at];
    if (isObject(there) && isObject(value)) merge(there, value);
    else if (Array.isArray(there) && Array.isArray(value) && there.length === value.length)
      mergeLists(there, value);
    else into[at] = value;
  }
}
