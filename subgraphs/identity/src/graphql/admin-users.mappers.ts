import type { AdminUser, Policy } from '@gatehouse/identity-db/schema';

export type AdminUserMapper = AdminUser;
export type PortalPolicyMapper = Policy;
