import { asAdmin, inPortal, type Rule } from '@gatehouse/kit-subgraph/rules';
import { or } from 'graphql-shield';
import { supportRoles } from '../domain/support-roles.ts';

/** A customer, or an administrator who supports customers. */
export const isCustomerOrSupport: Rule = or(inPortal('customer'), asAdmin(...supportRoles));
