import type { Workload } from './workload.ts';

export type Effort = {
  readonly connections: number;
  readonly seconds: number;
  /** Exactly so many, however long it takes. */
  readonly requests?: number | undefined;
};

/** What came of asking for a while: how long each right answer took, and how many were not right. */
export type Load = {
  readonly latenciesMs: readonly number[];
  readonly seconds: number;
  readonly failures: number;
  /** The first wrong answer, to look at. */
  readonly firstFailure?: string | undefined;
};

/** Something that answers the workloads, or some of them. */
export type Contender = {
  readonly name: string;
  /** Its server processes, for their processor time. */
  readonly pids: readonly number[];
  readonly answers: (workload: Workload) => boolean;
  /** Asks once and remembers what is right; throws for anything that is no answer. */
  readonly ask: (workload: Workload) => Promise<unknown>;
  readonly load: (workload: Workload, effort: Effort) => Promise<Load>;
};
