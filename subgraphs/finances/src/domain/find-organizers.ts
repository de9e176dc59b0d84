import { organizers } from '@gatehouse/finances-db/projections';
import { inArray } from 'drizzle-orm';
import type { Db } from './desk.ts';

/** The organizers of these ids that finances know of. */
export const findOrganizers = async (
  db: Db,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> =>
  db
    .select({ id: organizers.organizerId, name: organizers.name })
    .from(organizers)
    .where(inArray(organizers.organizerId, [...ids]));
