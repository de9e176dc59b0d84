import { forbidden, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Rule } from '@gatehouse/kit-subgraph/rules';
import type { Portal } from '@gatehouse/kit-subgraph/viewer';
import { liveViewer } from './live-viewer.ts';
import { oneRule } from './one-rule.ts';

/** Somebody whose session has not ended, signed in to one of these portals, or to any when none is named. */
export const isLive = (...portals: readonly Portal[]): Rule =>
  oneRule(`isLive(${portals.join()})`, 'contextual', async (_parent, _args, context) => {
    const viewer = await liveViewer(context);
    if (viewer === undefined) return unauthenticated();
    return portals.length === 0 || portals.includes(viewer.portal) || forbidden();
  });
