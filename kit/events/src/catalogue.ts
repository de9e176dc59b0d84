import type { z } from 'zod';

/**
 * One kind of event: who says it, who hears it, what it carries. The payload holds JSON types only, without transforms:
 * it is parsed where it is published and again where it arrives, and must read the same both times.
 */
export type EventSpec = {
  /** Several where the same happens in several places, such as an entry of the audit log. */
  readonly from: string | readonly string[];
  readonly to: readonly string[];
  readonly payload: z.ZodType;
  /** Overtakes whatever else waits to be delivered. */
  readonly isUrgent?: boolean;
};

export type EventCatalogue = Readonly<Record<string, EventSpec>>;

export type PayloadOf<C extends EventCatalogue, N extends keyof C> = z.output<C[N]['payload']>;

type OneOf<Words> = Words extends readonly (infer Word)[] ? Word : Words;

export type PublishedBy<C extends EventCatalogue, From extends string> = {
  [N in keyof C & string]: From extends OneOf<C[N]['from']> ? N : never;
}[keyof C & string];

export type ReceivedBy<C extends EventCatalogue, To extends string> = {
  [N in keyof C & string]: To extends C[N]['to'][number] ? N : never;
}[keyof C & string];

/** Keeps names, publishers and subscribers as literals, so that a misspelt one does not compile. */
export function defineEvents<const C extends EventCatalogue>(catalogue: C): C {
  return catalogue;
}
