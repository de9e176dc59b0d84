import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { ShownTransfer } from './find-transfers.ts';

/** An offer is incoming for the customer who got it; the giver sees it going out, and so does whoever supports customers. */
export const directionFor = (
  viewer: Viewer | undefined,
  { fromId }: Pick<ShownTransfer, 'fromId'>,
): 'OUTGOING' | 'INCOMING' =>
  viewer?.portal === 'customer' && viewer.profileId !== fromId ? 'INCOMING' : 'OUTGOING';
