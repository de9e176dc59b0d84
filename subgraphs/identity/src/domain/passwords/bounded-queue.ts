/** A place in the queue, kept until it is disposed of. Work that is run in it waits for its turn and cannot be refused. */
export type Place = Disposable & {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
};

export type BoundedQueue = {
  /** A place, or `undefined`, at once, when all are taken. */
  readonly enter: () => Place | undefined;
};

export type Bounds = { readonly runningMax: number; readonly waitingMax: number };

/** Lets a few pieces of work run at a time and a bounded number wait: overload is refused at the door, not suffered inside. */
export function boundedQueue({ runningMax, waitingMax }: Bounds): BoundedQueue {
  let inside = 0;
  let running = 0;
  const waiting: (() => void)[] = [];

  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= runningMax) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The turn is handed over, not given back: nobody who comes later can slip in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  const enter = (): Place | undefined => {
    if (inside >= runningMax + waitingMax) return undefined;
    inside += 1;
    let isTaken = true;
    const leave = () => {
      if (isTaken) inside -= 1;
      isTaken = false;
    };
    return { run, [Symbol.dispose]: leave };
  };
  return { enter };
}
