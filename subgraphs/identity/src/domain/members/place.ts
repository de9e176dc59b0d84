import type { Membership } from '@gatehouse/identity-db/schema';
import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { signedIn, type Viewer } from '@gatehouse/kit-subgraph/viewer';

export type MemberPortal = 'conference' | 'isp' | 'trade';

/** A conference, an ISP partner, a trade organisation or a partner of one. */
export type Place = {
  readonly portal: MemberPortal;
  readonly scopeType: NonNullable<Membership['scopeType']>;
  readonly scopeId: string;
};

/** A person of a place, acting there. */
export type Insider = Place & { readonly accountId: string; readonly membershipId: string };

/** Where the viewer acts, and as whom; FORBIDDEN for who acts in no place that people share. */
export function insiderOf(viewer: Viewer | undefined): Insider {
  const { portal, scope, accountId, membershipId } = signedIn(viewer);
  const isMember = portal === 'conference' || portal === 'isp' || portal === 'trade';
  if (!isMember || scope === undefined || membershipId === undefined) throw forbidden();
  const scopeType = scope.type as Place['scopeType'];
  return { portal, scopeType, scopeId: scope.id, accountId, membershipId };
}
