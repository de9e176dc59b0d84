import type { Db } from '@gatehouse/identity/domain/db';
import { hashPassword } from '@gatehouse/identity/domain/passwords/hash-password';
import { addAdminUser } from '@gatehouse/identity/domain/people/add-admin-user';
import { addCustomer } from '@gatehouse/identity/domain/people/add-customer';
import { addOrganizer } from '@gatehouse/identity/domain/people/add-organizer';
import { addUsher } from '@gatehouse/identity/domain/people/add-usher';
import { assignUsher } from '@gatehouse/identity/domain/people/assign-usher';
import {
  customerCount,
  customerOf,
  demoAdmin,
  demoPassword,
  demoUsher,
  organizerMobile,
  otherUshers,
} from './people.ts';
import { organizers } from './places.ts';
import { idOf, numberOf } from './random.ts';

/** Customers, organizers, ushers and one administrator, all or none; others learn of them by events. */
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
    for (let index = 0; index < customerCount; index += 1)
      await addCustomer(tx, { ...customerOf(index), passwordHash, now });
    for (const { username, name } of [demoUsher, ...otherUshers]) {
      const usher = await addUsher(tx, { username, name, passwordHash: usherHash, now });
      for (const eventId of eventIds.filter((id) => worksAt(username, id)))
        await assignUsher(tx, { usher, eventId });
    }
    const { email, name } = demoAdmin;
    await addAdminUser(tx, { email, name, role: 'SuperAdmin', passwordHash: adminHash, now });
  });
}

/** The demo's own usher is everywhere, the others at every fourth event or so. */
const worksAt = (username: string, eventId: string): boolean =>
  username === demoUsher.username || numberOf(`${username} ${eventId}`, 4) === 0;
