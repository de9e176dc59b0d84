// Keys of answers are aliases, and those are the clients' to choose: `constructor` and `__proto__` are keys like any other.

export type Source = Record<string, unknown>;

const isInherited = (key: string): boolean => key in Object.prototype;

/** How a key is read of objects that may have a prototype; chosen once, so that the usual key is read without a question. */
export const reader = (key: string): ((from: Source) => unknown) =>
  isInherited(key)
    ? (from) => (Object.hasOwn(from, key) ? from[key] : undefined)
    : (from) => from[key];

/** The same for a key that is known only now: variables are the clients' to name as well. */
export const ownValue = (from: Source, key: string): unknown =>
  Object.hasOwn(from, key) ? from[key] : undefined;

/** The same for writing. */
export const writer = (key: string): ((to: Source, value: unknown) => void) =>
  isInherited(key)
    ? (to, value) => write(to, key, value)
    : (to, value) => {
        to[key] = value;
      };

/** Writes an own property, also where the prototype has one of that name. */
export function write(to: Source, key: string, value: unknown): void {
  if (isInherited(key))
    Object.defineProperty(to, key, { value, configurable: true, enumerable: true, writable: true });
  else to[key] = value;
}

export const isObject = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
