/** The admin roles that may see the platform's money. Support sees what single customers paid, never the whole. */
export const moneyRoles = ['SuperAdmin', 'Admin'] as const;
