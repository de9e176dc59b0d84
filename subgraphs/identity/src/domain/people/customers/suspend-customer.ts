import type { Customer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { customerKind } from '../kinds/customer.ts';
import { suspendProfile, type Named } from '../suspend-profile.ts';

/** Locks a customer out, for a reason; every session for it ends at once. */
export const suspendCustomer = (visit: Visit, given: Named): Promise<Customer> =>
  suspendProfile(visit, customerKind, given);
