import type { Customer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { customerKind } from '../kinds/customer.ts';
import { reactivateProfile } from '../reactivate-profile.ts';

/** Lets a customer in again; a new sign-in is needed. */
export const reactivateCustomer = (visit: Visit, id: string): Promise<Customer> =>
  reactivateProfile(visit, customerKind, id);
