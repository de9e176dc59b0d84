import type { Customer } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { findProvenMobile } from './find-identifiers.ts';
import { listDependents } from './list-dependents.ts';
import { customerPayload } from './profile-payloads.ts';

/**
 * Says what a customer is like after a change that raised the version. The caller's transaction holds the row: whoever changes
 * a dependent or the number takes that lock too, so that no event misses one.
 */
export async function publishCustomer(tx: Db, customer: Customer): Promise<void> {
  const dependents = await listDependents(tx, [customer.id]);
  const mobile = await findProvenMobile(tx, customer.accountId);
  await publish(tx, 'customer.updated', customerPayload(customer, { dependents, mobile }));
}
