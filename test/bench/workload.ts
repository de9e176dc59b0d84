import type { Operation } from './operation.ts';

/** One question of a client, asked again and again. */
export type Workload = {
  readonly title: string;
  readonly operation: Operation;
  /** The access token of who asks. */
  readonly token: string | undefined;
  /** Of the next request; the same every time where the question is. */
  readonly variables: () => object;
  /** Right when it is byte for byte what was answered first, or, where answers differ, when this says so. */
  readonly isRight: ((body: string) => boolean) | undefined;
  /** Puts the database where every measurement of this workload begins. */
  readonly reset: () => Promise<void>;
};
