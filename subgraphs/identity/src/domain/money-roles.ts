/** The admin roles that see the platform as a whole, the same as in finances: Support looks at single people. */
export const moneyRoles = ['SuperAdmin', 'Admin'] as const;
