import { asAdmin, inPortal, type Rule } from '@gatehouse/kit-subgraph/rules';
import { or } from 'graphql-shield';
import { managerRoles } from '../domain/manager-roles.ts';
import { supportRoles } from '../domain/support-roles.ts';

// Who a root field is for. Whose rows they see is decided by the domain, which asks the database for nobody else's.

export const aCustomer: Rule = inPortal('customer');
export const anUsher: Rule = inPortal('usher');
export const aManager: Rule = asAdmin(...managerRoles);
export const aSupporter: Rule = asAdmin(...supportRoles);
export const aCustomerOrSupporter: Rule = or(aCustomer, aSupporter);
export const anOrganizer: Rule = inPortal('organizer');
export const anOrganizerOrManager: Rule = or(anOrganizer, aManager);
export const anOrganizerOrSupporter: Rule = or(anOrganizer, aSupporter);
/** Everybody behind an event: its ushers, its organizer, administrators. */
export const eventStaff: Rule = or(inPortal('usher', 'organizer'), aManager);
