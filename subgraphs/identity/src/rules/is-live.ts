import { forbidden, unauthenticated } from '@gatehouse/kit-subgraph/errors';
import type { Rule } from '@gatehouse/kit-subgraph/rules';
import type { Portal } from '@gatehouse/kit-subgraph/viewer';
import { rule } from 'graphql-shield';
import type { Context } from '../context.ts';
import { liveViewer } from './live-viewer.ts';

/** Somebody whose session has not ended, signed in to one of these portals, or to any when none is named. */
export const isLive = (...portals: readonly Portal[]): Rule =>
  rule(`identity:isLive(${portals.join()})`, { cache: 'contextual' })(
    async (_parent, _args, context: Context) => {
      const viewer = await liveViewer(context);
      if (viewer === undefined) return unauthenticated();
      return portals.length === 0 || portals.includes(viewer.portal) || forbidden();
    },
  );
