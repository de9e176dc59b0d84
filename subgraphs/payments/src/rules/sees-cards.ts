import { asAdmin, inPortal, type Rule } from '@gatehouse/kit-subgraph/rules';
import { or } from 'graphql-shield';
import { supportRoles } from '../domain/support-roles.ts';

/** Who may see single cards: those who hold them, those who sell them, and administrators who support customers. */
export const seesCards: Rule = or(inPortal('customer', 'merchant'), asAdmin(...supportRoles));
