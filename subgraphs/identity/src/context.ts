import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { Db } from './domain/db.ts';
import {
  findAdminRoles,
  findContactMobiles,
  findIdentifiers,
} from './domain/people/find-identifiers.ts';
import {
  findAdminUsers,
  findCustomers,
  findDependents,
  findMerchants,
  findOrganizers,
  findUshers,
} from './domain/people/find-profiles.ts';
import { listAssignments } from './domain/people/list-assignments.ts';
import { listDependents } from './domain/people/list-dependents.ts';
import { findLiveSessions } from './domain/sessions/find-live-sessions.ts';
import type { Visit } from './domain/visit.ts';
import { memberLoaders } from './member-loaders.ts';

export type Context = BaseContext &
  Visit & {
    readonly loaders: ReturnType<typeof createLoaders>;
    /** Profiles whose owner has proven within this request to be the caller: a new session has no viewer yet. */
    readonly proven: Set<string>;
  };

/** What all requests share, and what this one brings. */
export const createContext = (
  tools: Omit<Visit, keyof BaseContext>,
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
  dependent: loadById((ids) => findDependents(db, ids)),
  merchant: loadById((ids) => findMerchants(db, ids)),
  mobile: identifierLoader(db, 'mobile'),
  username: identifierLoader(db, 'username'),
  email: identifierLoader(db, 'email'),
  contactMobile: loadBy(
    (profileIds) => findContactMobiles(db, profileIds),
    ({ profileId }) => profileId,
  ),
  adminRole: loadBy(
    (adminUserIds) => findAdminRoles(db, adminUserIds),
    ({ adminUserId }) => adminUserId,
  ),
  dependents: loadManyBy(
    (customerIds) => listDependents(db, customerIds),
    ({ customerId }) => customerId,
  ),
  assignments: loadManyBy(
    (usherIds) => listAssignments(db, usherIds),
    ({ usherId }) => usherId,
  ),
  liveSession: loadById((ids) => findLiveSessions(db, ids, now)),
  ...memberLoaders(db, now),
});

const identifierLoader = (db: Db, kind: 'mobile' | 'username' | 'email') =>
  loadBy(
    (accountIds) => findIdentifiers(db, kind, accountIds),
    ({ accountId }) => accountId,
  );
