import { customers, identifiers, memberships } from '@gatehouse/identity-db/schema';
import type { Db } from '@gatehouse/identity/domain/db';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { demoAdmin, demoBookkeeper, demoMerchants, customerOf } from './people.ts';
import { idOf } from './random.ts';

/** Somebody of the demo, as whoever they sign in as. */
export type Known = {
  readonly accountId: string;
  readonly membershipId: string;
  readonly profileId: string;
};

export type Staff = { readonly maker: Known; readonly checker: Known };

/** The two administrators by whom money is paid out; undefined in older demo data, which has one. */
export async function findStaff(db: Db): Promise<Staff | undefined> {
  const found = await find(db, 'admin', [demoAdmin.email, demoBookkeeper.email]);
  const [maker, checker] = [found.get(demoAdmin.email), found.get(demoBookkeeper.email)];
  return maker && checker && { maker, checker };
}

/** The people of the shops, in the order of the shops. */
export async function findShops(db: Db): Promise<readonly Known[]> {
  const mobiles = demoMerchants.map(({ mobile }) => mobile);
  const found = await find(db, 'merchant', mobiles);
  return mobiles.flatMap((mobile) => found.get(mobile) ?? []);
}

/** The first customers: id and mobile. */
export async function findCustomers(db: Db, count: number) {
  const mobiles = Array.from({ length: count }, (_, index) => customerOf(index).mobile);
  return db
    .select({ id: customers.id, mobile: identifiers.value })
    .from(customers)
    .innerJoin(identifiers, eq(identifiers.accountId, customers.accountId))
    .where(inArray(identifiers.value, mobiles))
    .orderBy(asc(identifiers.value));
}

async function find(db: Db, portal: 'admin' | 'merchant', values: readonly string[]) {
  const { accountId, id: membershipId, profileId } = memberships;
  const rows = await db
    .select({ value: identifiers.value, accountId, membershipId, profileId })
    .from(identifiers)
    .innerJoin(memberships, eq(memberships.accountId, identifiers.accountId))
    .where(and(eq(memberships.portal, portal), inArray(identifiers.value, [...values])));
  return new Map(rows.map(({ value, ...known }) => [value, known]));
}

/** An administrator at work, as the log of changes shows it: the demo's session is none that could be used. */
export const atWork = ({ accountId, membershipId, profileId }: Known, now: Date): AuditActor => ({
  viewer: {
    accountId,
    membershipId,
    profileId,
    sessionId: idOf('session'),
    portal: 'admin',
  } as Viewer,
  now,
  address: '',
  userAgent: 'demo data',
  requestId: 'demo-data',
});
