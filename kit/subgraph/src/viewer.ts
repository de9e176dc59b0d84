import { forbidden, unauthenticated } from './errors.ts';

/** The portals people sign in to; closed, because a portal is a policy and not a row. */
export type Portal = 'customer' | 'organizer' | 'merchant' | 'usher' | 'admin';

/** Where a membership counts: one event, one organizer, or (absent) the whole portal. */
export type Scope = { readonly type: string; readonly id: string };

/** Who calls, as the verified access token says. Frozen: a resolver can read it and nobody can change it. */
export type Viewer = {
  readonly accountId: string;
  /** The profile this session acts as: a customer's, organizer's, usher's or administrator's id. */
  readonly profileId: string;
  readonly sessionId: string;
  readonly portal: Portal;
  readonly role: string;
  readonly scope: Scope | undefined;
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
