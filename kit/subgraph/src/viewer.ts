import { forbidden, unauthenticated } from './errors.ts';

/** The portals people sign in to; closed, because a portal is a policy and not a row. */
export const portals = [
  'customer',
  'organizer',
  'merchant',
  'usher',
  'admin',
  'conference',
  'isp',
  'trade',
] as const;

export type Portal = (typeof portals)[number];

/** Between "the password is right" and "signed in": what has to be done first. */
export const stages = ['select_scope', 'change_password'] as const;

export type Stage = (typeof stages)[number];

/** Where a membership counts: one event, one organizer, or (absent) the whole portal. */
export type Scope = { readonly type: string; readonly id: string };

/** Who calls, as the verified access token says. Frozen: a resolver can read it and nobody can change it. */
export type Viewer = {
  readonly accountId: string;
  /**
   * The profile this session acts as: a customer's, organizer's, usher's or administrator's id. Where no membership is
   * chosen yet it is the account's id, which no profile has.
   */
  readonly profileId: string;
  readonly sessionId: string;
  /** Of the session, when the token was made; with version and epoch it tells which revocations concern this token. */
  readonly generation: number;
  /** Undefined only in a stage. */
  readonly membershipId: string | undefined;
  readonly membershipVersion: number | undefined;
  /** Of the account. */
  readonly epoch: number;
  readonly portal: Portal;
  /** Empty where no membership is chosen yet. */
  readonly role: string;
  readonly scope: Scope | undefined;
  /** Ids of the catalogue of permissions. */
  readonly permissions: readonly number[];
  /** The branches that the membership is limited to; empty for all of its place. */
  readonly branches: readonly string[];
  /** How the person proved who they are, as RFC 8176 names it. */
  readonly amr: readonly string[];
  /** In one, only the fields that a subgraph lists for it can be asked. */
  readonly stage: Stage | undefined;
  readonly authTime: Date;
  readonly expiresAt: Date;
};

/** The viewer, or UNAUTHENTICATED when nobody is signed in. */
export function signedIn(viewer: Viewer | undefined): Viewer {
  if (viewer === undefined) throw unauthenticated();
  return viewer;
}

/** The viewer of exactly this portal; UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function signedInTo(portal: Portal, viewer: Viewer | undefined): Viewer {
  if (signedIn(viewer).portal !== portal) throw forbidden();
  return signedIn(viewer);
}
