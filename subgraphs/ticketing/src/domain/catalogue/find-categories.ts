import { categories, type Category } from '@gatehouse/ticketing-db/catalogue';
import { asc, inArray } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** Categories by id. */
export async function findCategories(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly Category[]> {
  return db
    .select()
    .from(categories)
    .where(inArray(categories.id, [...ids]));
}

/** Categories by id, in the order of their names. */
export async function findCategoriesByName(
  db: TicketingDb,
  ids: readonly string[],
): Promise<readonly Category[]> {
  if (ids.length === 0) return [];
  return db
    .select()
    .from(categories)
    .where(inArray(categories.id, [...ids]))
    .orderBy(asc(categories.name), asc(categories.id));
}

/** All categories, by name: the platform keeps these few. */
export async function listCategories(db: TicketingDb): Promise<readonly Category[]> {
  return db.select().from(categories).orderBy(asc(categories.name), asc(categories.id));
}
