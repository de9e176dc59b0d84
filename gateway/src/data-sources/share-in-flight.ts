export type Share = <T>(key: string, call: () => Promise<T>) => Promise<T>;

type OnceLeft = (forget: () => void) => unknown;

/**
 * Whoever asks what is being asked already gets the same answer. Nothing is kept: once it is there, or has left where that is
 * later, the next one asks anew.
 */
export function shareInFlight(onceLeft: OnceLeft = (forget) => forget()): Share {
  const inFlight = new Map<string, Promise<unknown>>();
  return <T>(key: string, call: () => Promise<T>) => {
    const known = inFlight.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asking = call().finally(() => void onceLeft(() => inFlight.delete(key)));
    inFlight.set(key, asking);
    return asking;
  };
}
