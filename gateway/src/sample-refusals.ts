import { refusalLinesMax, refusalWindowMs } from './limits.ts';

type Window = { readonly beganAt: number; told: number; untold: number };

/**
 * Which refusals get a line of the log: the first few of each kind in a second. Whoever sends rubbish a thousand times a second
 * must not fill the disk with it. Answers with how many of the kind were passed over since its last line, or undefined to pass over
 * this one as well; `graphql_rejected_total` counts them all. Kinds are few: they are codes of ours.
 */
export function sampleRefusals(now: () => number = () => performance.now()) {
  const windows = new Map<string, Window>();
  return (kind: string): number | undefined => {
    const known = windows.get(kind);
    const isOver = known === undefined || now() - known.beganAt >= refusalWindowMs;
    const window = isOver ? { beganAt: now(), told: 0, untold: known?.untold ?? 0 } : known;
    windows.set(kind, window);
    if (window.told >= refusalLinesMax) {
      window.untold += 1;
      return undefined;
    }
    const { untold } = window;
    window.told += 1;
    window.untold = 0;
    return untold;
  };
}
