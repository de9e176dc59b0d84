/** The admin roles that may see customers, and so what customers buy: the same as identity's. The role Usher works at gates. */
export const supportRoles = ['SuperAdmin', 'Admin', 'Support'] as const;
