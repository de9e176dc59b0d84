import { memberships, type Usher } from '@gatehouse/identity-db/schema';
import { and, eq, ne, sql, type SQL } from 'drizzle-orm';

/** The usher's place at one event, unless it has ended. */
export const placeAt = ({ id }: Pick<Usher, 'id'>, eventId: string): SQL =>
  and(
    eq(memberships.portal, 'usher'),
    eq(memberships.profileId, id),
    eq(memberships.scopeId, eventId),
    ne(memberships.status, 'ended'),
  ) ?? sql`false`;
