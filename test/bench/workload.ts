import type { Operation } from './operation.ts';

/** One question of a client, asked again and again. */
export type Workload = {
  readonly title: string;
  readonly operation: Operation;
  /** How many clients ask at the same time, one measurement each. */
  readonly clients: readonly number[];
  /** How many requests a measurement is, where that is not a matter of time. */
  readonly requests?: number;
  /** Who asks next, by their access token, and about what; the same every time where the question is. */
  readonly next: () => Asking;
  /** Right when it is byte for byte what was answered first, or, where answers differ, when this says so. */
  readonly isRight: ((body: string) => boolean) | undefined;
  /** Puts the database where every measurement of this workload begins. */
  readonly reset: () => Promise<void>;
};

export type Asking = { readonly token: string | undefined; readonly variables: object };
