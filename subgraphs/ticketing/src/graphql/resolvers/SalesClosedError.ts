import type { SalesClosedErrorResolvers } from './../types.generated.ts';

export const SalesClosedError: SalesClosedErrorResolvers = {
  message: ({ opensAt }) => (opensAt === null ? 'Sales are over.' : 'Sales have not begun yet.'),
};
