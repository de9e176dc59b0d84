import { accounts, customers, type Customer } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { eq, inArray } from 'drizzle-orm';
import { forgetAuditKey } from '../../audit/forget-audit-key.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Db } from '../../db.ts';
import { removeFileLater } from '../../files/remove-file-later.ts';
import { isUuid } from '../../is-uuid.ts';
import { awaitRevocation } from '../../sessions/await-revocation.ts';
import { requireFresh } from '../../sessions/require-fresh.ts';
import { revokeAccess } from '../../sessions/revoke-access.ts';
import type { Visit } from '../../visit.ts';
import { endProfile } from '../end-profile.ts';
import { findIdentifiers } from '../find-identifiers.ts';
import { customerKind } from '../kinds/customer.ts';
import { readReason } from '../read-reason.ts';
import type { Named } from '../suspend-profile.ts';
import { eraseDependents } from './erase-dependents.ts';
import { forgetTraces } from './forget-traces.ts';

const { thing, lock, change, publish, accessOf } = customerKind;

/**
 * Empties a customer for good, for a reason. Where the account was for nothing else, its number is free again, and nobody reads
 * any more what the audit log holds of the person. An organizer's or merchant's goes on, with its records.
 */
export async function eraseCustomer(visit: Visit, { id, reason }: Named): Promise<Date> {
  const { db, now } = visit;
  // There is no way back: an unattended screen is not enough.
  requireFresh(signedIn(visit.viewer), now);
  const why = readReason(reason, 'input.reason');
  const revoked = await db.transaction(async (tx) => {
    const found = isUuid(id) ? await lockWithAccount(tx, id) : undefined;
    if (found === undefined) throw notFound(thing);
    const customer = await emptyCustomer(tx, found, now);
    const access = accessOf(customer);
    const numbers = await findIdentifiers(tx, 'mobile', [found.accountId]);
    const targets = numbers.map(({ value }) => value);
    const ended = await endProfile(tx, { profileId: customer.id, access, now });
    await publish(tx, customer);
    // Not under the key of the one who is erased: that it was done, by whom and why, stays readable.
    await recordAudit(tx, visit, {
      verb: 'customer.erase',
      entityType: thing,
      entityId: customer.id,
      before: { erasedAt: null },
      after: { erasedAt: now, reason: why },
    });
    for (const accountId of ended.closedIds) {
      await forgetTraces(tx, { accountId, targets });
      await forgetAuditKey(tx, visit, accountId);
    }
    return revokeAccess(tx, { ...ended.revocation, now });
  });
  await awaitRevocation(db, revoked);
  return now;
}

/** The account before the customer, as whoever changes its number does: in the other order the two would wait for one another. */
async function lockWithAccount(tx: Db, id: string): Promise<Customer | undefined> {
  const whose = tx
    .select({ accountId: customers.accountId })
    .from(customers)
    .where(eq(customers.id, id));
  await tx.select().from(accounts).where(inArray(accounts.id, whose)).for('update');
  return lock(tx, id);
}

async function emptyCustomer(tx: Db, { id, photoFileId }: Customer, now: Date): Promise<Customer> {
  const customer = await change(tx, id, {
    name: 'Erased customer',
    email: null,
    photoUrl: null,
    photoFileId: null,
    bloodType: null,
    emergencyContact: null,
    labels: [],
    suspendedReason: null,
    erasedAt: now,
  });
  if (customer === undefined) throw new Error('The customer under the lock was not answered.');
  if (photoFileId !== null) await removeFileLater(tx, photoFileId);
  await eraseDependents(tx, id, now);
  return customer;
}
