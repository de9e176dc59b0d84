/** A place in the queue, kept until it is disposed of. Work that is run in it waits for its turn and cannot be refused. */
export type Place = Disposable & {
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
};

export type BoundedQueue = {
  /** A place, or `undefined`, at once, when whoever came now would stay too long. */
  readonly enter: () => Place | undefined;
};

export type Bounds = {
  readonly runningMax: number;
  /** How long somebody may stay, from the door in to the door out. */
  readonly stayMaxMs: number;
  /** How many places there are until anybody was seen to leave. */
  readonly placesAtFirst: number;
};

/** A place more for so many that left in time; a third fewer when somebody did not: slowly up and quickly down. */
const inTimePerPlace = 2;
const keptWhenLate = 2 / 3;

/**
 * Lets a few pieces of work run at a time, and only so many in as leave in time: overload is refused at the door, not suffered
 * inside. How many that is depends on the machine and on what else it does, so it is learnt from those who leave.
 */
export function boundedQueue({ runningMax, stayMaxMs, placesAtFirst }: Bounds): BoundedQueue {
  let places = placesAtFirst;
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
  let fewerSince = Number.NEGATIVE_INFINITY;
  const learn = (entered: number) => {
    const now = performance.now();
    if (now - entered > stayMaxMs) {
      // Once for all who were inside together: that they were too many was one mistake.
      if (entered < fewerSince) return;
      fewerSince = now;
      places = Math.max(runningMax, places * keptWhenLate);
    }
    // Whether there could be more shows only where all are taken.
    else if (inside >= Math.floor(places)) places += 1 / inTimePerPlace;
  };
  const enter = (): Place | undefined => {
    if (inside >= Math.floor(places)) return undefined;
    inside += 1;
    const entered = performance.now();
    let isTaken = true;
    const leave = () => {
      if (!isTaken) return;
      learn(entered);
      inside -= 1;
      isTaken = false;
    };
    return { run, [Symbol.dispose]: leave };
  };
  return { enter };
}
