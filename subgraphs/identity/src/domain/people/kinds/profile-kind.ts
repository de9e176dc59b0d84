import type { Db } from '../../db.ts';

export type Profile = {
  readonly id: string;
  readonly status: 'ACTIVE' | 'SUSPENDED';
  readonly suspendedReason: string | null;
  readonly version: number;
  /** Whose data it is, where the row says so: with that person, what is on record of it is erased. */
  readonly accountId?: string;
};

/** A profile may be the whole account, as that of an usher, or one of several that a person has. */
export type AccessOf =
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'profile'; readonly profileId: string };

/** What the verbs that administrators apply to every kind of people need to know of one. */
export type ProfileKind<Row extends Profile> = {
  /** The name of its type in the graph, and what its verbs begin with in the audit log. */
  readonly thing: string;
  readonly word: string;
  /** The row, locked, or nothing where there is none or where it was deleted. */
  readonly lock: (tx: Db, id: string) => Promise<Row | undefined>;
  /** Changes a row and raises its version. */
  readonly change: (tx: Db, id: string, change: Partial<Row>) => Promise<Row | undefined>;
  /** Tells others of the whole profile. */
  readonly publish: (tx: Db, row: Row) => Promise<void>;
  readonly accessOf: (row: Row) => AccessOf;
  /** Throws where nobody may be locked out or deleted just now. */
  readonly guard?: (tx: Db, id: string) => Promise<void>;
};
