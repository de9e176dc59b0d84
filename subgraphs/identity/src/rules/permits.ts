import { forbidden, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Rule } from '@gatehouse/kit-subgraph/rules';
import { permissionIds, type PermissionKey } from '../domain/roles/permission-catalogue.ts';
import { liveViewer } from './live-viewer.ts';
import { oneRule } from './one-rule.ts';

/** Somebody whose session has not ended and whose token grants this permission, in whatever portal. */
export const permits = (key: PermissionKey): Rule =>
  oneRule(`permits(${key})`, 'contextual', async (_parent, _args, context) => {
    const viewer = await liveViewer(context);
    if (viewer === undefined) return unauthenticated();
    return viewer.permissions.includes(permissionIds[key]) || forbidden();
  });

type PlaceVerb = 'members.read' | 'members.manage' | 'roles.manage' | 'members.approve';

/** As `permits`, for the member portals, each of which has its own permission for the same verb. */
export const permitsInPlace = (verb: PlaceVerb): Rule =>
  oneRule(`permitsInPlace(${verb})`, 'contextual', async (_parent, _args, context) => {
    const viewer = await liveViewer(context);
    if (viewer === undefined) return unauthenticated();
    const { portal, permissions, scope } = viewer;
    if (portal !== 'conference' && portal !== 'isp' && portal !== 'trade') return forbidden();
    const id = permissionIds[`${portal}.${verb}`];
    return (scope !== undefined && permissions.includes(id)) || forbidden();
  });
