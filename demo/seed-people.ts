import { dependents, type Customer } from '@gatehouse/identity-db/schema';
import type { Db } from '@gatehouse/identity/domain/db';
import { hashPassword } from '@gatehouse/identity/domain/passwords/hash-password';
import { addAdminUser } from '@gatehouse/identity/domain/people/add-admin-user';
import { addCustomer } from '@gatehouse/identity/domain/people/add-customer';
import { addMerchant } from '@gatehouse/identity/domain/people/add-merchant';
import { addOrganizer } from '@gatehouse/identity/domain/people/add-organizer';
import { addUsher } from '@gatehouse/identity/domain/people/add-usher';
import { assignUsher } from '@gatehouse/identity/domain/people/assign-usher';
import { publishCustomer } from '@gatehouse/identity/domain/people/publish-customer';
import { raiseCustomer } from '@gatehouse/identity/domain/people/raise-customer';
import {
  customerCount,
  customerOf,
  demoAdmin,
  demoBookkeeper,
  demoMerchants,
  demoPassword,
  demoUsher,
  dependentsOf,
  organizerMobile,
  otherUshers,
} from './people.ts';
import { organizers } from './places.ts';
import { idOf, numberOf } from './random.ts';

/** Customers, organizers, merchants, ushers and administrators, all or none; others learn of them by events. */
export async function seedPeople(db: Db, eventIds: readonly string[], now: Date): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const usherHash = await hashPassword(demoUsher.password);
  const adminHash = await hashPassword(demoAdmin.password);
  await db.transaction(async (tx) => {
    for (const [index, [key, [name, description]]] of Object.entries(organizers).entries()) {
      const profile = { id: idOf(`organizer ${key}`), name, description };
      const websiteUrl = `https://${key}.example`;
      await addOrganizer(tx, {
        ...profile,
        websiteUrl,
        mobile: organizerMobile(index),
        passwordHash,
        now,
      });
    }
    for (const merchant of demoMerchants) await addMerchant(tx, { ...merchant, passwordHash, now });
    for (let index = 0; index < customerCount; index += 1) {
      const { customer } = await addCustomer(tx, { ...customerOf(index), passwordHash, now });
      await addFamily(tx, customer, dependentsOf(index));
    }
    for (const { username, name } of [demoUsher, ...otherUshers]) {
      const usher = await addUsher(tx, { username, name, passwordHash: usherHash, now });
      for (const eventId of eventIds.filter((id) => worksAt(username, id)))
        await assignUsher(tx, { usher, eventId });
    }
    const staff = [
      [demoAdmin, 'SuperAdmin'],
      [demoBookkeeper, 'Admin'],
    ] as const;
    for (const [{ email, name }, role] of staff)
      await addAdminUser(tx, { email, name, role, passwordHash: adminHash, now });
  });
}

/** The demo's own usher is everywhere, the others at every fourth event or so. */
const worksAt = (username: string, eventId: string): boolean =>
  username === demoUsher.username || numberOf(`${username} ${eventId}`, 4) === 0;

async function addFamily(
  tx: Db,
  { id: customerId, registeredAt: createdAt }: Customer,
  family: ReturnType<typeof dependentsOf>,
): Promise<void> {
  if (family.length === 0) return;
  const rows = family.map((one, index) => ({ ...one, customerId, createdAt, slot: index + 1 }));
  await tx.insert(dependents).values(rows);
  await publishCustomer(tx, await raiseCustomer(tx, customerId));
}
