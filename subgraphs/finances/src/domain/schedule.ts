import { scheduler } from '@gatehouse/kit-events/schedule';

/** Adds a job of this subgraph, in the caller's transaction. */
export const schedule = scheduler('finances');
