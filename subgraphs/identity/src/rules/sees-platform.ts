import { forbidden, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import { moneyRoles } from '../domain/money-roles.ts';
import { liveViewer } from './live-viewer.ts';
import { oneRule } from './one-rule.ts';

const roles: readonly string[] = moneyRoles;

/** An administrator who sees the platform as a whole, and whose session has not ended. */
export const seesPlatform = oneRule(
  'seesPlatform',
  'contextual',
  async (_parent, _args, context) => {
    const viewer = await liveViewer(context);
    if (viewer === undefined) return unauthenticated();
    return (viewer.portal === 'admin' && roles.includes(viewer.role)) || forbidden();
  },
);
