import { asAdmin, inPortal, type Rule } from '@gatehouse/kit-subgraph/rules';
import { or } from 'graphql-shield';
import { moneyRoles } from '../domain/money-roles.ts';

// Who a root field is for. Whose rows they see is decided by the domain, which asks the database for nobody else's.

/** The administrators who see the platform's money. */
export const aTreasurer: Rule = asAdmin(...moneyRoles);
export const anOrganizer: Rule = inPortal('organizer');
export const anOrganizerOrTreasurer: Rule = or(anOrganizer, aTreasurer);
