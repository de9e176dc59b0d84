/** The admin roles that change things, as identity's: Support only reads. */
export const managerRoles = ['SuperAdmin', 'Admin'] as const;
