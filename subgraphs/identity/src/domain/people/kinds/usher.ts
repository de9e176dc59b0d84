import { ushers, type Usher } from '@gatehouse/identity-db/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { publishUsher } from '../publish-usher.ts';
import type { ProfileKind } from './profile-kind.ts';

/** Ushers, whose account is for nothing else; their places are memberships, which a suspension leaves alone. */
export const usherKind: ProfileKind<Usher> = {
  thing: 'Usher',
  word: 'usher',
  lock: async (tx, id) => {
    const isThis = and(eq(ushers.id, id), isNull(ushers.deletedAt));
    const [row] = await tx.select().from(ushers).where(isThis).for('update');
    return row;
  },
  change: async (tx, id, change) => {
    const version = sql`${ushers.version} + 1`;
    const isThis = eq(ushers.id, id);
    const [row] = await tx
      .update(ushers)
      .set({ ...change, version })
      .where(isThis)
      .returning();
    return row;
  },
  publish: publishUsher,
  accessOf: ({ accountId }) => ({ kind: 'account', accountId }),
};
