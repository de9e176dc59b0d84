/** The promise's own outcome, or a rejection with `late()` once the time is up. */
export function within<T>(promise: Promise<T>, ms: number, late: () => Error): Promise<T> {
  // By hand: it stands in the way of every call, and a race of promises costs several times as much.
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
