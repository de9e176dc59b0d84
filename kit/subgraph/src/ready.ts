import type { OpenSubgraph } from './open-subgraph.ts';
import { within } from './within.ts';

/** As at the gateway: a database that needs longer than this will not serve a request either. */
const readyTimeoutMs = 500;

/** True while requests belong here: the database answers, is as this release knows it, and the process does not stop. */
export const isReady = (
  { ping }: Pick<OpenSubgraph, 'ping'>,
  isDraining: () => boolean,
): Promise<boolean> =>
  isDraining()
    ? Promise.resolve(false)
    : within(ping(), readyTimeoutMs, () => new Error('No answer in time.')).then(
        () => true,
        () => false,
      );
