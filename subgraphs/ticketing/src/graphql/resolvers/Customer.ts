import type { CustomerResolvers } from './../types.generated.ts';

export const Customer: CustomerResolvers = {};
