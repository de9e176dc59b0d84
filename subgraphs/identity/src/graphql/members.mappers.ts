import type {
  Approval,
  Invitation,
  Membership,
  Permission,
  Role,
} from '@gatehouse/identity-db/schema';

export type MembershipMapper = Membership;
export type RoleMapper = Role;
export type PermissionMapper = Permission;
export type InvitationMapper = Invitation;
export type ApprovalMapper = Approval;
export type TooManySubUsersErrorMapper = { readonly subUsersMax: number };
