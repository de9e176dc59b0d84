import { merchants, type Merchant } from '@gatehouse/identity-db/schema';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { publish } from '../../publish.ts';
import { merchantPayload } from '../profile-payloads.ts';
import type { ProfileKind } from './profile-kind.ts';

/** Merchants, which a person acts for with an account that may do other things too. */
export const merchantKind: ProfileKind<Merchant> = {
  thing: 'Merchant',
  word: 'merchant',
  lock: async (tx, id) => {
    const isThis = and(eq(merchants.id, id), isNull(merchants.deletedAt));
    const [row] = await tx.select().from(merchants).where(isThis).for('update');
    return row;
  },
  change: async (tx, id, change) => {
    const version = sql`${merchants.version} + 1`;
    const isThis = eq(merchants.id, id);
    const [row] = await tx
      .update(merchants)
      .set({ ...change, version })
      .where(isThis)
      .returning();
    return row;
  },
  publish: (tx, row) => publish(tx, 'merchant.updated', merchantPayload(row)),
  accessOf: ({ id: profileId }) => ({ kind: 'profile', profileId }),
};
