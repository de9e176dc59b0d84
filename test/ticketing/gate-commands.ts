import { array, constant, constantFrom, integer, nat, oneof, record } from 'fast-check';

/** How many tickets a run has. */
export const ticketCount = 3;

const passage = {
  ticket: nat({ max: ticketCount - 1 }),
  /** Which of the two checkpoints. */
  line: nat({ max: 1 }),
  gate: nat({ max: 1 }),
  kind: constantFrom('ENTRY', 'ENTRY', 'EXIT', 'LEAVE'),
  leaveMinutes: constantFrom(null, 5, 30),
  /** The ticket's first code, or the one that its holder has now. */
  code: constantFrom('newest', 'newest', 'first'),
} as const;

/** A scan that a device decided by itself. */
export const offlineScan = {
  ...passage,
  /** By the device's clock, counted from the cache's issue: before it, and after any upload here, too. */
  minute: integer({ min: -20, max: 200 }),
  said: constantFrom('VALID', 'VALID', 'VALID', 'ALREADY_SCANNED'),
} as const;

const earlier = nat({ max: 30 });
const onTicket = (verb: 'cancel' | 'block' | 'unblock' | 'transfer') =>
  record({ verb: constant(verb), ticket: passage.ticket });

/** One thing that happens; those that name an earlier scan count round among what was sent so far. */
export const command = oneof(
  {
    weight: 8,
    arbitrary: record({
      verb: constant('scan'),
      ...passage,
      /** How far the clock of the process that hears it is off. */
      clockMs: integer({ min: -2000, max: 2000 }),
    }),
  },
  { weight: 2, arbitrary: record({ verb: constant('retry'), of: earlier }) },
  { weight: 2, arbitrary: record({ verb: constant('undo'), of: earlier }) },
  {
    weight: 3,
    arbitrary: record({
      verb: constant('upload'),
      device: nat({ max: 1 }),
      items: array(record(offlineScan), { maxLength: 4 }),
      /** How many scans of earlier uploads come along. */
      overlap: nat({ max: 4 }),
    }),
  },
  { weight: 2, arbitrary: onTicket('block') },
  { weight: 2, arbitrary: onTicket('unblock') },
  { weight: 1, arbitrary: onTicket('cancel') },
  { weight: 2, arbitrary: onTicket('transfer') },
);

export type Passing = {
  readonly ticket: number;
  readonly line: number;
  readonly gate: number;
  readonly kind: 'ENTRY' | 'EXIT' | 'LEAVE';
  readonly leaveMinutes: number | null;
  readonly code: 'newest' | 'first';
};

export type OfflineItem = Passing & {
  readonly minute: number;
  readonly said: 'VALID' | 'ALREADY_SCANNED';
};

export type Command =
  | (Passing & { readonly verb: 'scan'; readonly clockMs: number })
  | { readonly verb: 'retry' | 'undo'; readonly of: number }
  | {
      readonly verb: 'upload';
      readonly device: number;
      readonly items: readonly OfflineItem[];
      readonly overlap: number;
    }
  | { readonly verb: 'cancel' | 'block' | 'unblock'; readonly ticket: number }
  | { readonly verb: 'transfer'; readonly ticket: number };
