import type { Contender, Effort } from './contender.ts';
import type { Options } from './options.ts';
import { ownProcessorTimeMs, processorTimeMs } from './processor-time.ts';
import { percentile } from './statistics.ts';
import type { Workload } from './workload.ts';

/** One turn of one contender. */
export type Measurement = {
  readonly workload: Workload;
  readonly connections: number;
  readonly contender: string;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time per request of all its server processes; undefined where the system does not tell. */
  readonly serverCpuMs: number | undefined;
  /** That of the process that clients talk to, alone. */
  readonly frontCpuMs: number | undefined;
  /** The same of PostgreSQL, which works for nobody else meanwhile. */
  readonly postgresCpuMs: number | undefined;
  readonly failures: number;
  readonly firstFailure: string | undefined;
};

type Plan = {
  readonly contenders: readonly Contender[];
  readonly workloads: readonly Workload[];
  readonly options: Options;
  /** Where there is one. */
  readonly postgresPid?: number | undefined;
  /** Told what is being done. */
  readonly tell: (line: string) => void;
};

/**
 * Measures everybody in turns, round after round. What disturbs the machine for a while disturbs one turn of each instead of all
 * turns of one; and each round begins with another contender, so that nobody always follows the same neighbour.
 */
export async function measureInRounds(plan: Plan): Promise<readonly Measurement[]> {
  const { contenders, workloads, options, postgresPid, tell } = plan;
  for (const workload of workloads)
    for (const contender of contenders.filter((each) => each.answers(workload))) {
      tell(`warm-up: ${workload.title}, ${contender.name}`);
      await workload.reset();
      const connections = Math.max(...workload.clients);
      await contender.load(workload, { connections, seconds: options.warmUpSeconds });
    }

  const measurements: Measurement[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    tell(`round ${round + 1} of ${options.rounds}`);
    const first = round % contenders.length;
    const turns = [...contenders.slice(first), ...contenders.slice(0, first)];
    for (const workload of workloads)
      for (const connections of workload.clients)
        for (const contender of turns.filter((each) => each.answers(workload))) {
          const { requests } = workload;
          const effort = { connections, seconds: options.seconds, requests };
          measurements.push(await measure({ contender, workload, effort, postgresPid }));
        }
  }
  return measurements;
}

type Turn = {
  readonly contender: Contender;
  readonly workload: Workload;
  readonly effort: Effort;
  readonly postgresPid: number | undefined;
};

async function measure({ contender, workload, effort, postgresPid }: Turn): Promise<Measurement> {
  await workload.reset();
  const serverTime = stopwatch(contender.pids);
  const [front] = contender.pids;
  const frontTime = front === undefined ? () => undefined : watch(() => ownProcessorTimeMs(front));
  // A load generator without a server has connections of its own, whose time is gone with them.
  const isAlone = contender.pids.length === 0 || postgresPid === undefined;
  const postgresTime = isAlone ? () => undefined : stopwatch([postgresPid]);
  const { latenciesMs, seconds, failures, firstFailure } = await contender.load(workload, effort);
  const right = latenciesMs.length - failures;
  return {
    workload,
    connections: effort.connections,
    contender: contender.name,
    requestsPerSecond: right / seconds,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    serverCpuMs: serverTime(right),
    frontCpuMs: frontTime(right),
    postgresCpuMs: postgresTime(right),
    failures,
    firstFailure,
  };
}

type Stopwatch = (requests: number) => number | undefined;

/** Started now; answers the processor time per request since; nothing where there is no server of its own. */
const stopwatch = (pids: readonly number[]): Stopwatch =>
  pids.length === 0 ? () => undefined : watch(() => processorTimeMs(pids));

function watch(read: () => number | undefined): Stopwatch {
  const before = read();
  return (requests) => {
    const after = read();
    return before === undefined || after === undefined ? undefined : (after - before) / requests;
  };
}
