import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { loadBy, loadById } from '@gatehouse/kit-subgraph/load-by-id';
import type { Db } from './domain/db.ts';
import {
  findAdminUsers,
  findCustomers,
  findMobiles,
  findOrganizers,
  findUshers,
} from './domain/people/find-profiles.ts';
import { findLiveSessions } from './domain/sessions/find-live-sessions.ts';
import type { Visit } from './domain/visit.ts';

export type Context = BaseContext &
  Visit & {
    readonly loaders: ReturnType<typeof createLoaders>;
    /** Profiles whose owner has proven within this request to be the caller: a new session has no viewer yet. */
    readonly proven: Set<string>;
  };

/** What all requests share, and what this one brings. */
export const createContext = (
  tools: Pick<Visit, 'db' | 'keys' | 'passwords' | 'signToken' | 'log'>,
  base: BaseContext,
): Context => ({
  ...tools,
  ...base,
  loaders: createLoaders(tools.db, base.now),
  proven: new Set(),
});

const createLoaders = (db: Db, now: Date) => ({
  customer: loadById((ids) => findCustomers(db, ids)),
  organizer: loadById((ids) => findOrganizers(db, ids)),
  usher: loadById((ids) => findUshers(db, ids)),
  adminUser: loadById((ids) => findAdminUsers(db, ids)),
  mobile: loadBy(
    (accountIds) => findMobiles(db, accountIds),
    ({ accountId }) => accountId,
  ),
  liveSession: loadById((ids) => findLiveSessions(db, ids, now)),
});
