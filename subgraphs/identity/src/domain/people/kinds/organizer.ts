import { organizers, type Organizer } from '@gatehouse/identity-db/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { publish } from '../../publish.ts';
import { organizerPayload } from '../profile-payloads.ts';
import type { ProfileKind } from './profile-kind.ts';

/** Organizers, which a person acts for with an account that may do other things too. */
export const organizerKind: ProfileKind<Organizer> = {
  thing: 'Organizer',
  word: 'organizer',
  lock: async (tx, id) => {
    const isThis = and(eq(organizers.id, id), isNull(organizers.deletedAt));
    const [row] = await tx.select().from(organizers).where(isThis).for('update');
    return row;
  },
  change: async (tx, id, change) => {
    const version = sql`${organizers.version} + 1`;
    const isThis = eq(organizers.id, id);
    const [row] = await tx
      .update(organizers)
      .set({ ...change, version })
      .where(isThis)
      .returning();
    return row;
  },
  publish: (tx, row) => publish(tx, 'organizer.updated', organizerPayload(row)),
  accessOf: ({ id: profileId }) => ({ kind: 'profile', profileId }),
};
