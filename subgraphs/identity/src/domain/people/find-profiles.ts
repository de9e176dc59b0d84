import {
  adminUsers,
  customers,
  dependents,
  merchants,
  organizers,
  ushers,
  type AdminUser,
  type Customer,
  type Dependent,
  type Merchant,
  type Organizer,
  type Usher,
} from '@gatehouse/identity-db/schema';
import { and, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';

type Ids = readonly string[];

// Finders for loaders: ids come from clients, so what is no id is left out before it reaches the database.

/** The customers of these ids, in any order; an id that names none is passed over. */
export const findCustomers = async (db: Db, ids: Ids): Promise<readonly Customer[]> =>
  db
    .select()
    .from(customers)
    .where(inArray(customers.id, ids.filter(isUuid)));

/** As `findCustomers`, for organizers. */
export const findOrganizers = async (db: Db, ids: Ids): Promise<readonly Organizer[]> =>
  db
    .select()
    .from(organizers)
    .where(inArray(organizers.id, ids.filter(isUuid)));

/** As `findCustomers`, for ushers. */
export const findUshers = async (db: Db, ids: Ids): Promise<readonly Usher[]> =>
  db
    .select()
    .from(ushers)
    .where(inArray(ushers.id, ids.filter(isUuid)));

/** As `findCustomers`, for administrators. */
export const findAdminUsers = async (db: Db, ids: Ids): Promise<readonly AdminUser[]> =>
  db
    .select()
    .from(adminUsers)
    .where(inArray(adminUsers.id, ids.filter(isUuid)));

/** As `findCustomers`, for merchants. */
export const findMerchants = async (db: Db, ids: Ids): Promise<readonly Merchant[]> =>
  db
    .select()
    .from(merchants)
    .where(inArray(merchants.id, ids.filter(isUuid)));

/** As `findCustomers`, for dependents that are on a list. */
export const findDependents = async (db: Db, ids: Ids): Promise<readonly Dependent[]> =>
  db
    .select()
    .from(dependents)
    .where(and(inArray(dependents.id, ids.filter(isUuid)), isNull(dependents.removedAt)));
