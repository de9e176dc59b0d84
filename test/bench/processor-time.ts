import { readdirSync, readFileSync } from 'node:fs';

/** What Linux counts processor time in, on every machine that Node runs on. */
const tickMs = 10;

type Stat = { readonly pid: number; readonly parent: number; readonly ticks: number };

/** The same of one process alone. */
export const ownProcessorTimeMs = (pid: number): number | undefined => {
  const stat = readStat(String(pid));
  return stat && stat.ticks * tickMs;
};

/** Milliseconds of processor time that these processes and all below them have used; undefined where there is no /proc. */
export function processorTimeMs(pids: readonly number[]): number | undefined {
  const stats = readStats();
  if (stats === undefined) return undefined;
  const family = new Set(pids);
  // Parents are older than their children and mostly have smaller numbers; a second look finds what the first has missed.
  for (let known = 0; known !== family.size;) {
    known = family.size;
    for (const { pid, parent } of stats) if (family.has(parent)) family.add(pid);
  }
  const ticks = stats.filter(({ pid }) => family.has(pid)).map((stat) => stat.ticks);
  return ticks.reduce((sum, each) => sum + each, 0) * tickMs;
}

function readStats(): readonly Stat[] | undefined {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => readStat(pid) ?? []);
  } catch {
    return undefined;
  }
}

function readStat(pid: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return { pid: Number(pid), parent, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) };
  } catch {
    // It has ended since the folder was listed.
    return undefined;
  }
}
