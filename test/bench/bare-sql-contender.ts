import { once } from 'node:events';
import type { Child } from './child.ts';
import type { Contender, Load } from './contender.ts';
import type { Workload } from './workload.ts';

/** The scan's statement alone, in a process of its own; told over its channel when to work. */
export function bareSqlContender(name: string, child: Child, scan: Workload): Contender {
  const load: Contender['load'] = async (_workload, effort) => {
    child.process.send(effort);
    const [answer] = (await once(child.process, 'message')) as [Load];
    return answer;
  };
  return {
    name,
    pids: [child.pid],
    answers: (workload) => workload === scan,
    // It has no data to compare, but its verdict must be right like any other.
    ask: async (workload) => {
      const { failures, firstFailure } = await load(workload, { connections: 1, seconds: 0.05 });
      if (failures > 0) throw new Error(`${name} does not scan: ${firstFailure}`);
      return undefined;
    },
    load,
  };
}
