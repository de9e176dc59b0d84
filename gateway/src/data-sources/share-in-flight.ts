export type Share = <T>(key: string, call: () => Promise<T>) => Promise<T>;

/** Whoever asks what is being asked already gets the same answer. Nothing is kept: once it is there, the next one asks anew. */
export function shareInFlight(): Share {
  const inFlight = new Map<string, Promise<unknown>>();
  return <T>(key: string, call: () => Promise<T>) => {
    const known = inFlight.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asking = call().finally(() => inFlight.delete(key));
    inFlight.set(key, asking);
    return asking;
  };
}
