import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdminUserMapper, PortalPolicyMapper } from './admin-users.mappers.ts';
import type { ApprovalMapper, InvitationMapper, MembershipMapper, PermissionMapper, RoleMapper, TooManySubUsersErrorMapper } from './members.mappers.ts';
import type { AuditEntryMapper, AuditVerificationMapper } from './audit.mappers.ts';
import type { ChallengeMapper, InvalidCodeErrorMapper, InvalidCredentialsErrorMapper, ViewerMapper, WeakPasswordErrorMapper } from './sign-in.mappers.ts';
import type { CustomerMapper, DependentMapper, TooManyDependentsErrorMapper } from './customers.mappers.ts';
import type { DashboardMapper } from './dashboard.mappers.ts';
import type { MerchantMapper } from './merchants.mappers.ts';
import type { OrganizerMapper } from './organizers.mappers.ts';
import type { SessionMapper } from './sessions.mappers.ts';
import type { UsherMapper } from './ushers.mappers.ts';
import type { WrongPasswordErrorMapper } from './passwords.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: ISO 8601 with time zone, answered in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A 64-bit integer, sent as a string of digits. */
  Int64: { input: bigint; output: bigint; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The link, and proof of who follows it. */
export type AcceptInvitationInput = {
  /** The secret in the link. */
  readonly code: Scalars['String']['input'];
  /** The invitation in the link. */
  readonly invitationId: Scalars['ID']['input'];
  /** The account's password: the one to be for a new account, the one that is for an account that exists. */
  readonly password: Scalars['String']['input'];
};

/** The person is a member: sign in. */
export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  /** Whether the membership counts already, or waits for a second person's yes. */
  readonly status: MembershipStatus;
};

/** What came of accepting an invitation. */
export type AcceptInvitationResult = AcceptInvitationPayload | InvalidCodeError | WeakPasswordError;

/** The link, and the first password. */
export type ActivateAccountInput = {
  /** The challenge in the link. */
  readonly challengeId: Scalars['ID']['input'];
  /** The secret in the link. */
  readonly code: Scalars['String']['input'];
  /** The password to be. */
  readonly password: Scalars['String']['input'];
};

/** The account has its password: sign in. */
export type ActivateAccountPayload = {
  readonly __typename?: 'ActivateAccountPayload';
  /** Where to sign in. */
  readonly portal: Portal;
};

/** What came of an activation. */
export type ActivateAccountResult = ActivateAccountPayload | InvalidCodeError | WeakPasswordError;

/** Somebody to book for. */
export type AddDependentInput = {
  /** Blood type: A+, A-, B+, B-, AB+, AB-, O+ or O-. */
  readonly bloodType?: InputMaybe<Scalars['String']['input']>;
  /** The day of birth, as YYYY-MM-DD. */
  readonly bornOn?: InputMaybe<Scalars['String']['input']>;
  /** What paramedics should know, at most 500 characters. */
  readonly emergencyNote?: InputMaybe<Scalars['String']['input']>;
  /** Full name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** A finished upload with the purpose DEPENDENT_PHOTO. */
  readonly photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** What the dependent is to the customer, at most 40 characters. */
  readonly relationship: Scalars['String']['input'];
};

/** The new dependent. */
export type AddDependentPayload = {
  readonly __typename?: 'AddDependentPayload';
  /** The dependent. */
  readonly dependent: Dependent;
};

/** What came of adding a dependent. */
export type AddDependentResult = AddDependentPayload | TooManyDependentsError;

/** The roles of administrators. */
export type AdminRole =
  /** May do everything but manage administrators. */
  | 'ADMIN'
  /** May do everything, and is the only one who manages administrators. */
  | 'SUPER_ADMIN'
  /** Helps customers: reads, and lifts locks. */
  | 'SUPPORT'
  /** Works at the gates. */
  | 'USHER';

/** Someone who works in the admin portal. Only administrators can read more than the id. */
export type AdminUser = {
  readonly __typename?: 'AdminUser';
  /** When the administrator was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The address to sign in with. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The administrator's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Where the photo is, if there is one. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** The role; null for who is deleted. */
  readonly role?: Maybe<AdminRole>;
  /** Whether the administrator may use the platform. */
  readonly status: ProfileStatus;
};

/** A page of administrators. */
export type AdminUserConnection = {
  readonly __typename?: 'AdminUserConnection';
  /** The administrators of this page. */
  readonly edges: ReadonlyArray<AdminUserEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** One of a list of administrators. */
export type AdminUserEdge = {
  readonly __typename?: 'AdminUserEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The administrator. */
  readonly node: AdminUser;
};

/** What to leave out of a list of administrators; all conditions count together. */
export type AdminUserFilter = {
  /** Only those in this role. */
  readonly role?: InputMaybe<AdminRole>;
  /** Only those whose name or address begins like this; at least two characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<ProfileStatus>;
};

/** Which administrators come first. */
export type AdminUserSort =
  /** The oldest. */
  | 'CREATED_AT_ASC'
  /** The newest. */
  | 'CREATED_AT_DESC'
  /** By name. */
  | 'NAME_ASC';

/** A change that a second person decides about. */
export type Approval = {
  readonly __typename?: 'Approval';
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When somebody decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** The membership that waits. */
  readonly membership: Membership;
  /** Why it was rejected. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly status: ApprovalStatus;
};

/** A page of requests. */
export type ApprovalConnection = {
  readonly __typename?: 'ApprovalConnection';
  /** The requests of this page. */
  readonly edges: ReadonlyArray<ApprovalEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A request in a list. */
export type ApprovalEdge = {
  readonly __typename?: 'ApprovalEdge';
  /** Where this request stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: Approval;
};

/** What to leave out of a list of requests. */
export type ApprovalFilter = {
  /** Only those in this status. */
  readonly status?: InputMaybe<ApprovalStatus>;
};

/** What became of a request. */
export type ApprovalStatus =
  /** Somebody said yes. */
  | 'APPROVED'
  /** Nobody has decided. */
  | 'PENDING'
  /** Somebody said no. */
  | 'REJECTED'
  /** The membership ended before anybody decided. */
  | 'WITHDRAWN';

/** Which request to say yes to. */
export type ApproveRequestInput = {
  /** The request. */
  readonly id: Scalars['ID']['input'];
};

/** The request is granted. */
export type ApproveRequestPayload = {
  readonly __typename?: 'ApproveRequestPayload';
  /** The request. */
  readonly approval: Approval;
};

/** Which usher, which event, and as what. */
export type AssignUsherInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** Whether the usher also supervises there: undoes scans of others, looks after devices and incidents. */
  readonly isSupervisor?: Scalars['Boolean']['input'];
  /** The usher's id. */
  readonly usherId: Scalars['ID']['input'];
};

/** The usher has the place. */
export type AssignUsherPayload = {
  readonly __typename?: 'AssignUsherPayload';
  /** The usher. */
  readonly usher: Usher;
};

/** One privileged change or security event. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The account that did it; null for nobody and for the platform itself. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** The address it came from. */
  readonly address: Scalars['String']['output'];
  /** The changed fields as they are since, as JSON; null where there are none, or where the person was erased. {"unreadable":true} where somebody altered them: see verifyAuditLog. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The changed fields as they were, as JSON; null where there were none, or where the person was erased. {"unreadable":true} where somebody altered them: see verifyAuditLog. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The id of the thing it was done to. */
  readonly entityId: Scalars['String']['output'];
  /** The kind of thing it was done to. */
  readonly entityType: Scalars['String']['output'];
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** The membership in which it was done. */
  readonly membershipId?: Maybe<Scalars['ID']['output']>;
  /** The portal it was done in. */
  readonly portal?: Maybe<Portal>;
  /** The id of the request, as in the log. */
  readonly requestId: Scalars['String']['output'];
  /** The session in which it was done. */
  readonly sessionId?: Maybe<Scalars['ID']['output']>;
  /** The subgraph in which it happened. */
  readonly source: Scalars['String']['output'];
  /** What the device called itself. */
  readonly userAgent: Scalars['String']['output'];
  /** What was done, such as customer.suspend. */
  readonly verb: Scalars['String']['output'];
};

/** A page of entries. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An entry in a list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Where this entry stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** What to leave out of a list of entries; all conditions count together. */
export type AuditFilter = {
  /** Only what this account did. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what happened before this instant. */
  readonly before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was done to the thing with this id. */
  readonly entityId?: InputMaybe<Scalars['String']['input']>;
  /** Only what was done to this kind of thing. */
  readonly entityType?: InputMaybe<Scalars['String']['input']>;
  /** Only what happened at this instant or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what happened in this subgraph. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Only this verb, or every verb that begins like this when it ends in a dot, such as customer. */
  readonly verb?: InputMaybe<Scalars['String']['input']>;
};

/** What a walk along the chain has found. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** How many blocks were walked. */
  readonly blocks: Scalars['Int']['output'];
  /** How many entries they hold. */
  readonly entries: Scalars['Int']['output'];
  /** The number of the first block that does not hold. */
  readonly firstBrokenBlock?: Maybe<Scalars['Int']['output']>;
  /** The first entry that was altered or is missing, where that can be told. */
  readonly firstBrokenEntryId?: Maybe<Scalars['ID']['output']>;
  /** The hash of the newest block: compare it with one that was kept elsewhere. */
  readonly head?: Maybe<Scalars['String']['output']>;
  /** Whether every link holds. */
  readonly isIntact: Scalars['Boolean']['output'];
  /** What is wrong, in a sentence. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

/** Which invitation to withdraw. */
export type CancelInvitationInput = {
  /** The invitation. */
  readonly id: Scalars['ID']['input'];
};

/** The invitation is withdrawn. */
export type CancelInvitationPayload = {
  readonly __typename?: 'CancelInvitationPayload';
  /** When. */
  readonly cancelledAt: Scalars['DateTime']['output'];
};

/** A code was sent and is waited for. */
export type Challenge = {
  readonly __typename?: 'Challenge';
  /** How the code travels. */
  readonly channel: ChallengeChannel;
  /** When the code stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Send this back with the code. */
  readonly id: Scalars['ID']['output'];
  /** Where it went, unreadable but for its ends. */
  readonly maskedTarget: Scalars['String']['output'];
};

/** How a code travels. */
export type ChallengeChannel =
  /** As an e-mail. */
  | 'EMAIL'
  /** As a text message. */
  | 'SMS';

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password as it is. */
  readonly currentPassword: Scalars['String']['input'];
  /** The password to be. */
  readonly newPassword: Scalars['String']['input'];
  /** End the account's other sessions. A password that must be changed ends them anyway. */
  readonly revokeOthers?: Scalars['Boolean']['input'];
};

/** The new password counts. */
export type ChangePasswordPayload = {
  readonly __typename?: 'ChangePasswordPayload';
  /** How many other sessions have ended. */
  readonly endedSessions: Scalars['Int']['output'];
  /** The session's first tokens, where the sign-in waited for this; null for a session that just goes on. */
  readonly tokens?: Maybe<TokenPair>;
};

/** What came of changing a password. */
export type ChangePasswordResult = ChangePasswordPayload | WeakPasswordError | WrongPasswordError;

/** Who the new administrator is. */
export type CreateAdminUserInput = {
  /** The address to sign in with; the activation link goes there. */
  readonly email: Scalars['String']['input'];
  /** Full name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The role. */
  readonly role: AdminRole;
};

/** The new administrator; an activation link is on its way. */
export type CreateAdminUserPayload = {
  readonly __typename?: 'CreateAdminUserPayload';
  /** The administrator. */
  readonly adminUser: AdminUser;
};

/** Who the new merchant is. */
export type CreateMerchantInput = {
  /** Where the shop is, at most 300 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Where to write to. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to talk to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** What the shop says about itself, at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The mobile of the person who will sign in. */
  readonly mobile: Scalars['String']['input'];
  /** The shop's name, at most 100 characters. */
  readonly shopName: Scalars['String']['input'];
};

/** The new merchant; an activation link is on its way where the person had no account yet. */
export type CreateMerchantPayload = {
  readonly __typename?: 'CreateMerchantPayload';
  /** The merchant. */
  readonly merchant: Merchant;
};

/** Who the new organizer is. */
export type CreateOrganizerInput = {
  /** Where to write to. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** The mobile of the person who will sign in. */
  readonly contactMobile: Scalars['String']['input'];
  /** Whom to talk to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** What the organizer says about itself, at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The name on tickets and pages, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The number under which the organizer pays taxes, at most 40 characters. */
  readonly taxNumber?: InputMaybe<Scalars['String']['input']>;
  /** The organizer's own site, beginning with https://. */
  readonly websiteUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The new organizer; an activation link is on its way where the person had no account yet. */
export type CreateOrganizerPayload = {
  readonly __typename?: 'CreateOrganizerPayload';
  /** The organizer. */
  readonly organizer: Organizer;
};

/** A new role. */
export type CreateRoleInput = {
  /** The name, at most 60 characters; capitals make no difference. */
  readonly name: Scalars['String']['input'];
  /** What it allows: keys of the portal's catalogue. */
  readonly permissions: ReadonlyArray<Scalars['String']['input']>;
};

/** The new role. */
export type CreateRolePayload = {
  readonly __typename?: 'CreateRolePayload';
  /** The role. */
  readonly role: Role;
};

/** Who the new usher is. */
export type CreateUsherInput = {
  /** A mobile or e-mail address for the activation link; without one, a password is answered. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Events where the usher may scan, at most 100; a place at one that is not published opens with it. */
  readonly eventIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Full name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The name to sign in with: 3 to 60 letters, digits, dots, hyphens and underscores. */
  readonly username: Scalars['String']['input'];
};

/** The new usher. */
export type CreateUsherPayload = {
  readonly __typename?: 'CreateUsherPayload';
  /** The password of the first sign-in, shown only here; null where an activation link was sent. */
  readonly temporaryPassword?: Maybe<Scalars['String']['output']>;
  /** The usher. */
  readonly usher: Usher;
};

/** Someone who buys and holds tickets. Only the customer and administrators can read more than the id. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Blood type, for the paramedics of an event: A+, A-, B+, B-, AB+, AB-, O+ or O-. */
  readonly bloodType?: Maybe<Scalars['String']['output']>;
  /** The people the customer books for, at most ten, oldest first. */
  readonly dependents: ReadonlyArray<Dependent>;
  /** Where receipts go, if the customer gave an address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Whom to call in an emergency. */
  readonly emergencyContact?: Maybe<EmergencyContact>;
  /** The customer's id. */
  readonly id: Scalars['ID']['output'];
  /** What staff wrote on the customer, such as VIP. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** The verified mobile number, in E.164. */
  readonly mobile: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Where the photo is, if there is one. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** When the customer registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Whether the customer may use the platform. */
  readonly status: ProfileStatus;
};

/** A page of customers. */
export type CustomerConnection = {
  readonly __typename?: 'CustomerConnection';
  /** The customers of this page. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A customer in a list. */
export type CustomerEdge = {
  readonly __typename?: 'CustomerEdge';
  /** Where this customer stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The customer. */
  readonly node: Customer;
};

/** What to leave out of a list of customers; all conditions count together. */
export type CustomerFilter = {
  /** Only customers with this label. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Only customers who registered before this instant. */
  readonly registeredBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only customers who registered at this instant or later. */
  readonly registeredFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only customers whose name, e-mail or mobile begins like this; at least two characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only customers in this status. */
  readonly status?: InputMaybe<ProfileStatus>;
};

/** Which customers come first. */
export type CustomerSort =
  /** By name. */
  | 'NAME_ASC'
  /** The oldest. */
  | 'REGISTERED_AT_ASC'
  /** The newest. */
  | 'REGISTERED_AT_DESC';

/** The platform's figures in a range of days; finances begin it. */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** The range, as 2026-01-01/2026-02-01. */
  readonly id: Scalars['ID']['output'];
  /** Who there is, and who came in these days. */
  readonly people?: Maybe<DashboardPeople>;
};

/** Who there is, and who came in a range of days. */
export type DashboardPeople = {
  readonly __typename?: 'DashboardPeople';
  /** When it was counted: whoever came before is in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Customers. */
  readonly customers: PeopleCount;
  /** Merchants. */
  readonly merchants: PeopleCount;
  /** Organizers. */
  readonly organizers: PeopleCount;
  /** Ushers. */
  readonly ushers: PeopleCount;
};

/** Whole days, UTC. */
export type DateRange = {
  /** Up to but not including this day, as 2026-02-01. At most five years; 366 days where each is counted by itself. */
  readonly beforeOn: Scalars['String']['input'];
  /** From this day on, as 2026-01-01. */
  readonly fromOn: Scalars['String']['input'];
};

/** Which administrator. */
export type DeleteAdminUserInput = {
  /** The administrator's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The administrator is deleted. */
export type DeleteAdminUserPayload = {
  readonly __typename?: 'DeleteAdminUserPayload';
  /** When. */
  readonly deletedAt: Scalars['DateTime']['output'];
};

/** Which merchant. */
export type DeleteMerchantInput = {
  /** The merchant's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The merchant is deleted. */
export type DeleteMerchantPayload = {
  readonly __typename?: 'DeleteMerchantPayload';
  /** When. */
  readonly deletedAt: Scalars['DateTime']['output'];
};

/** Which organizer. */
export type DeleteOrganizerInput = {
  /** The organizer's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The organizer is deleted. */
export type DeleteOrganizerPayload = {
  readonly __typename?: 'DeleteOrganizerPayload';
  /** When. */
  readonly deletedAt: Scalars['DateTime']['output'];
};

/** Which role to delete. */
export type DeleteRoleInput = {
  /** The role. */
  readonly id: Scalars['ID']['input'];
};

/** The role is gone. */
export type DeleteRolePayload = {
  readonly __typename?: 'DeleteRolePayload';
  /** When. */
  readonly deletedAt: Scalars['DateTime']['output'];
};

/** Which usher. */
export type DeleteUsherInput = {
  /** The usher's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The usher is deleted. */
export type DeleteUsherPayload = {
  readonly __typename?: 'DeleteUsherPayload';
  /** When. */
  readonly deletedAt: Scalars['DateTime']['output'];
};

/** Somebody a customer books for: a child, a parent. Only the customer and administrators can read more than the id. */
export type Dependent = {
  readonly __typename?: 'Dependent';
  /** Blood type, for the paramedics of an event. */
  readonly bloodType?: Maybe<Scalars['String']['output']>;
  /** The day of birth, as YYYY-MM-DD. */
  readonly bornOn?: Maybe<Scalars['String']['output']>;
  /** What paramedics should know. */
  readonly emergencyNote?: Maybe<Scalars['String']['output']>;
  /** The dependent's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Where the photo is, if there is one. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** What the dependent is to the customer, such as daughter. */
  readonly relationship: Scalars['String']['output'];
};

/** Whom to call when something happens to a customer. */
export type EmergencyContact = {
  readonly __typename?: 'EmergencyContact';
  /** Mobile number, in E.164. */
  readonly mobile: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
};

/** Whom to call in an emergency. */
export type EmergencyContactInput = {
  /** Mobile number, with country code unless the platform has a default country. */
  readonly mobile: Scalars['String']['input'];
  /** Full name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** Whom to erase. */
export type EraseCustomerInput = {
  /** The customer. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The customer is erased. */
export type EraseCustomerPayload = {
  readonly __typename?: 'EraseCustomerPayload';
  /** When. */
  readonly erasedAt: Scalars['DateTime']['output'];
};

/** What to leave out of an export. */
export type ExportAuditLogInput = {
  /** As for the list. */
  readonly filter?: InputMaybe<AuditFilter>;
};

/** The file is ready. */
export type ExportAuditLogPayload = {
  readonly __typename?: 'ExportAuditLogPayload';
  /** When the address stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How many entries are in it. */
  readonly rows: Scalars['Int']['output'];
  /** Where to fetch it, until it expires. */
  readonly url: Scalars['String']['output'];
};

/** What somebody may beside the role, or may not in spite of it. */
export type GrantsInput = {
  /** Allowed beside the role: keys of the catalogue. */
  readonly allow?: ReadonlyArray<Scalars['String']['input']>;
  /** The branches the person is limited to; none for all that the membership above may work at. */
  readonly branches?: ReadonlyArray<Scalars['String']['input']>;
  /** Denied in spite of the role: keys of the catalogue. Denying wins. */
  readonly deny?: ReadonlyArray<Scalars['String']['input']>;
};

/** Who became more. */
export type GrowthKind =
  /** Customers. */
  | 'CUSTOMER'
  /** Merchants. */
  | 'MERCHANT'
  /** Organizers. */
  | 'ORGANIZER';

/** How many came in one period, and how many there were at its end. */
export type GrowthPeriod = {
  readonly __typename?: 'GrowthPeriod';
  /** How many came, whatever became of them. */
  readonly new: Scalars['Int']['output'];
  /** The first day of the period, UTC, as 2026-01-01. */
  readonly periodOn: Scalars['String']['output'];
  /** How many there were when it ended, without those who had been deleted by then. */
  readonly total: Scalars['Int']['output'];
};

/** What a range of days is divided into. A week begins on Monday; of the first and the last one only the days in the range count. */
export type Interval =
  /** Days, UTC. */
  | 'DAY'
  /** Months of the calendar. */
  | 'MONTH'
  /** Weeks, from Monday on. */
  | 'WEEK';

/** The code was refused. */
export type InvalidCodeError = UserError & {
  readonly __typename?: 'InvalidCodeError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Why it was refused. */
  readonly reason: InvalidCodeReason;
};

/** Why a code was refused. */
export type InvalidCodeReason =
  /** Too many wrong codes were tried. */
  | 'EXHAUSTED'
  /** The code is too old. */
  | 'EXPIRED'
  /** The code has done its work. */
  | 'USED'
  /** These are not the digits that were sent last. */
  | 'WRONG';

/** Sign-in was refused; which part was wrong is not said. */
export type InvalidCredentialsError = UserError & {
  readonly __typename?: 'InvalidCredentialsError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Somebody was asked to join. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  /** The address that was invited. */
  readonly email: Scalars['String']['output'];
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The invitation's id. */
  readonly id: Scalars['ID']['output'];
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** The name of the role. */
  readonly role: Scalars['String']['output'];
  /** How often it was sent. */
  readonly sends: Scalars['Int']['output'];
};

/** A page of invitations. */
export type InvitationConnection = {
  readonly __typename?: 'InvitationConnection';
  /** The invitations of this page. */
  readonly edges: ReadonlyArray<InvitationEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An invitation in a list. */
export type InvitationEdge = {
  readonly __typename?: 'InvitationEdge';
  /** Where this invitation stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The invitation. */
  readonly node: Invitation;
};

/** Whom to invite. */
export type InviteMemberInput = {
  /** The address; the invitation is for it alone. */
  readonly email: Scalars['String']['input'];
  /** What is different from the role. */
  readonly grants?: InputMaybe<GrantsInput>;
  /** The person's name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Ask a second person for a yes before the membership counts: somebody who may decide about requests, and did not invite. */
  readonly needsApproval?: Scalars['Boolean']['input'];
  /** The role to be. */
  readonly roleId: Scalars['ID']['input'];
  /** How many sub-users the person may have; none when left out. */
  readonly subUsersMax?: Scalars['Int']['input'];
};

/** A link is on its way. */
export type InviteMemberPayload = {
  readonly __typename?: 'InviteMemberPayload';
  /** The invitation. */
  readonly invitation: Invitation;
};

/** What came of inviting somebody. */
export type InviteMemberResult = InviteMemberPayload | TooManySubUsersError;

/** Whom to invite as the first person of a place. */
export type InviteOwnerInput = {
  /** The branches the owner is limited to, and may give on; none for all of the place. */
  readonly branches?: ReadonlyArray<Scalars['String']['input']>;
  /** The address; the invitation is for it alone. */
  readonly email: Scalars['String']['input'];
  /** The person's name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The portal. */
  readonly portal: MemberPortal;
  /** The conference's, partner's or organisation's id. */
  readonly scopeId: Scalars['ID']['input'];
  /** For trade: whether the place is the organisation itself or a partner of it. */
  readonly scopeType?: InputMaybe<Scalars['String']['input']>;
  /** How many sub-users the person may have; null for any number. */
  readonly subUsersMax?: InputMaybe<Scalars['Int']['input']>;
};

/** A link is on its way. */
export type InviteOwnerPayload = {
  readonly __typename?: 'InviteOwnerPayload';
  /** The invitation. */
  readonly invitation: Invitation;
};

/** Whose lock to lift. */
export type LiftLockInput = {
  /** The mobile, e-mail or user name. */
  readonly identifier: Scalars['String']['input'];
  /** Where the person signs in. */
  readonly portal: Portal;
};

/** The lock is lifted, if there was one. */
export type LiftLockPayload = {
  readonly __typename?: 'LiftLockPayload';
  /** When. */
  readonly liftedAt: Scalars['DateTime']['output'];
};

/** The portals whose people are members of a place. */
export type MemberPortal =
  /** Conferences. */
  | 'CONFERENCE'
  /** Partners who run hotspots. */
  | 'ISP'
  /** Commodity trading. */
  | 'TRADE';

/** A person in a role in a place. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The branches the person is limited to, here or by a membership above; empty for all of the place. */
  readonly branches: ReadonlyArray<Scalars['String']['output']>;
  /** The address the person signs in with. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The membership's id. */
  readonly id: Scalars['ID']['output'];
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** The membership this one is under, if any. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** What it allows in the end: role and what was allowed beside it, less what was denied. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
  /** The portal. */
  readonly portal: Portal;
  /** The name of the role. */
  readonly role: Scalars['String']['output'];
  /** Where it counts; null for the whole portal. */
  readonly scope?: Maybe<Scope>;
  /** Whether it counts. */
  readonly status: MembershipStatus;
  /** How many sub-users the person may have; null for any number. */
  readonly subUsersMax?: Maybe<Scalars['Int']['output']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The memberships of this page. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A membership in a list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Where this membership stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** What to leave out of a list of memberships; all conditions count together. */
export type MembershipFilter = {
  /** Only those in this role. */
  readonly roleId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or address begins like this; at least two characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this status; without it, all that are not ended. */
  readonly status?: InputMaybe<MembershipStatus>;
};

/** Whether a membership counts. */
export type MembershipStatus =
  /** It counts. */
  | 'ACTIVE'
  /** It is over. */
  | 'ENDED'
  /** It waits for a second person's yes. */
  | 'PENDING_APPROVAL'
  /** Not until somebody lifts it. */
  | 'SUSPENDED';

/** A shop that hands cards to customers. Only the merchant and administrators can read more than the id. */
export type Merchant = {
  readonly __typename?: 'Merchant';
  /** Where the shop is. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Where to write to. */
  readonly contactEmail?: Maybe<Scalars['String']['output']>;
  /** Whom to talk to. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** When the merchant was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the shop says about itself. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The merchant's id. */
  readonly id: Scalars['ID']['output'];
  /** Where the picture is, if there is one. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Whether an administrator has verified the merchant. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** The language of the portal, as BCP 47 says it, such as en or ar. */
  readonly language: Scalars['String']['output'];
  /** The mobile that signs in, in E.164. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Whether news go out by e-mail. */
  readonly notifiesByEmail: Scalars['Boolean']['output'];
  /** Whether news go out by text message. */
  readonly notifiesBySms: Scalars['Boolean']['output'];
  /** The shop's name. */
  readonly shopName: Scalars['String']['output'];
  /** Whether the merchant may use the platform. */
  readonly status: ProfileStatus;
};

/** A page of merchants. */
export type MerchantConnection = {
  readonly __typename?: 'MerchantConnection';
  /** The merchants of this page. */
  readonly edges: ReadonlyArray<MerchantEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** One of a list of merchants. */
export type MerchantEdge = {
  readonly __typename?: 'MerchantEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The merchant. */
  readonly node: Merchant;
};

/** What to leave out of a list of merchants; all conditions count together. */
export type MerchantFilter = {
  /** Only verified ones, or only the others. */
  readonly isVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose shop's name, contact e-mail or mobile begins like this; at least two characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<ProfileStatus>;
};

/** Which merchants come first. */
export type MerchantSort =
  /** The oldest. */
  | 'CREATED_AT_ASC'
  /** The newest. */
  | 'CREATED_AT_DESC'
  /** By name. */
  | 'NAME_ASC';

/** An amount of money: integer minor units of one currency, never a float. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's minor units, e.g. 1250 for EUR 12.50, 3500 for TND 3.500. */
  readonly amountMinor: Scalars['Int64']['output'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accept an invitation with the link that was sent. Who has no account under that address sets a password; who has one proves it with theirs: a wrong one is WRONG, and counted like a sign-in's. */
  readonly acceptInvitation: AcceptInvitationResult;
  /** Set the first password of an account that was made for somebody, with the link that was sent. */
  readonly activateAccount: ActivateAccountResult;
  /** Add somebody the viewer books for; at most ten. */
  readonly addDependent: AddDependentResult;
  /** Say yes to a request. Never to one's own: FORBIDDEN. */
  readonly approveRequest: ApproveRequestPayload;
  /** Give an usher a place at an event, as a supervisor or not. Repeating it changes nothing; with the other value, access tokens of before stop working, and refreshing brings what counts now. */
  readonly assignUsher: AssignUsherPayload;
  /** Withdraw an invitation: its link is dead. */
  readonly cancelInvitation: CancelInvitationPayload;
  /** Change the own password; from a sign-in that waits for it, this completes the sign-in. */
  readonly changePassword: ChangePasswordResult;
  /** Make an administrator. A link that sets the password goes to the address; nobody else ever knows it. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly createAdminUser: CreateAdminUserPayload;
  /** Make a merchant. The person who will act for it gets a link that sets the password; nobody else ever knows it. */
  readonly createMerchant: CreateMerchantPayload;
  /** Make an organizer. The person who will act for it gets a link that sets the password; nobody else ever knows it. */
  readonly createOrganizer: CreateOrganizerPayload;
  /** Make a role for the viewer's place. Nobody can put into a role what they may not do themselves. */
  readonly createRole: CreateRolePayload;
  /** Make an usher. With an address, an activation link goes there; without one, a password is answered once and must be changed at the first sign-in. */
  readonly createUsher: CreateUsherPayload;
  /** Delete an administrator, or oneself. CONFLICT for the last SuperAdmin. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly deleteAdminUser: DeleteAdminUserPayload;
  /** Delete the merchant: it is gone from every list and nobody signs in for it. */
  readonly deleteMerchant: DeleteMerchantPayload;
  /** Delete the organizer: it is gone from every list and nobody signs in for it. */
  readonly deleteOrganizer: DeleteOrganizerPayload;
  /** Delete a role of the viewer's place. CONFLICT while somebody has it, or is invited to it. */
  readonly deleteRole: DeleteRolePayload;
  /** Delete an usher, with every place at an event. */
  readonly deleteUsher: DeleteUsherPayload;
  /** Erase a customer for good: name, number, photo and dependents are gone, and what the audit log holds of them can no longer be read. Who is an organizer or merchant too stays that, with the number and its records. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly eraseCustomer: EraseCustomerPayload;
  /** Make a CSV file of the entries that a filter leaves, in the order of the list. The export is itself on record. */
  readonly exportAuditLog: ExportAuditLogPayload;
  /** Invite somebody by e-mail into the viewer's place. An address that has an account already answers alike. */
  readonly inviteMember: InviteMemberResult;
  /** Invite the first person of a place, as an administrator of the platform. An earlier invitation of that address into the place is dead. */
  readonly inviteOwner: InviteOwnerPayload;
  /** Lift the lock of an identifier after failed sign-ins. An identifier that nobody has answers alike. */
  readonly liftLock: LiftLockPayload;
  /** Let a suspended administrator in again; a new sign-in is needed. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly reactivateAdminUser: ReactivateAdminUserPayload;
  /** Let a suspended customer in again; a new sign-in is needed. */
  readonly reactivateCustomer: ReactivateCustomerPayload;
  /** Let the suspended merchant in again; a new sign-in is needed. */
  readonly reactivateMerchant: ReactivateMerchantPayload;
  /** Let the suspended organizer in again; a new sign-in is needed. */
  readonly reactivateOrganizer: ReactivateOrganizerPayload;
  /** Let a suspended usher in again; a new sign-in is needed. */
  readonly reactivateUsher: ReactivateUsherPayload;
  /** Exchange a refresh token for the next pair. Send it without an Authorization header; UNAUTHENTICATED means: sign in again. */
  readonly refreshTokens: RefreshTokensPayload;
  /** Ask to become a customer. A code goes to the mobile; the account exists once `verifyRegistration` has seen that code. */
  readonly registerCustomer: RegisterCustomerResult;
  /** Say no to a request, with a reason. Never to one's own: FORBIDDEN. */
  readonly rejectRequest: RejectRequestPayload;
  /** Take a dependent off the list. Tickets that were issued keep the name. */
  readonly removeDependent: RemoveDependentPayload;
  /** End a person's membership: sessions there end at once, and so do the memberships under it. */
  readonly removeMembership: RemoveMembershipPayload;
  /** Ask to change the own mobile. A code goes to the new number; until it comes back, nothing changes. */
  readonly requestMobileChange: RequestMobileChangeResult;
  /** Ask for a new password. A code or link goes to the address, if it is somebody's; the answer is the same if not. */
  readonly requestPasswordReset: RequestPasswordResetPayload;
  /** Ask for a code to the own address, to prove once more who is at the device before a sensitive change. */
  readonly requestStepUp: RequestStepUpPayload;
  /** Ask for a place to send a file to. Send the bytes with PUT to the address, then give the id to the mutation that uses it. */
  readonly requestUpload: RequestUploadPayload;
  /** Send a new code for a challenge that is still open; the earlier code stops working. */
  readonly resendCode: ResendCodePayload;
  /** Send the invitation again, with a new link; the earlier one is dead. */
  readonly resendInvitation: ResendInvitationPayload;
  /** Set a new password with the code or link that was sent. Every session of the account ends. */
  readonly resetPassword: ResetPasswordResult;
  /** Answer a new password, once, to be changed at the next sign-in; every session of the usher ends. */
  readonly resetUsherPassword: ResetUsherPasswordPayload;
  /** End every session of the viewer's but this one. */
  readonly revokeOtherSessions: RevokeOtherSessionsPayload;
  /** End one of the viewer's own sessions, on whatever device. */
  readonly revokeSession: RevokeSessionPayload;
  /** Choose where to act: completes a sign-in that waits for the choice, and moves a session that goes on. The tokens of the earlier place stop working. */
  readonly selectMembership: SelectMembershipResult;
  /** Sign in to the admin portal, with a code as second step where the portal's policy asks for one. */
  readonly signInAdmin: SignInAdminResult;
  /** First step of a customer's sign-in: mobile and password. A code goes to the mobile. */
  readonly signInCustomer: SignInCustomerResult;
  /** Sign in to a portal whose people are members of a place: conference, ISP partner, trade. */
  readonly signInMember: SignInMemberResult;
  /** First step of a merchant's sign-in: mobile and password. A code goes to the mobile. */
  readonly signInMerchant: SignInMerchantResult;
  /** First step of an organizer's sign-in: contact mobile and password. A code goes to the mobile. */
  readonly signInOrganizer: SignInOrganizerResult;
  /** Sign in to scan at one event. The session is for that event and ends with it. */
  readonly signInUsher: SignInUsherResult;
  /** End the session of the access token that is sent along. */
  readonly signOut: SignOutPayload;
  /** Lock an administrator out, or oneself: every session ends at once. CONFLICT for the last SuperAdmin. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly suspendAdminUser: SuspendAdminUserPayload;
  /** Lock a customer out: every session ends at once. Repeating it changes nothing. */
  readonly suspendCustomer: SuspendCustomerPayload;
  /** Lock the merchant out: its sessions end at once. Repeating it changes nothing. */
  readonly suspendMerchant: SuspendMerchantPayload;
  /** Lock the organizer out: its sessions end at once. Repeating it changes nothing. */
  readonly suspendOrganizer: SuspendOrganizerPayload;
  /** Lock an usher out: every session ends at once. Repeating it changes nothing. */
  readonly suspendUsher: SuspendUsherPayload;
  /** Take an usher's place at an event away: sessions there end at once. Repeating it changes nothing. */
  readonly unassignUsher: UnassignUsherPayload;
  /** Change one's own name or photo. */
  readonly updateAdminProfile: UpdateAdminProfilePayload;
  /** Change an administrator's name or role, one's own too. CONFLICT when it would take the last SuperAdmin away. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly updateAdminUser: UpdateAdminUserPayload;
  /** Change a customer's profile, as an administrator. */
  readonly updateCustomer: UpdateCustomerPayload;
  /** Change one of the viewer's dependents. What is left out stays as it is; null takes a value away. */
  readonly updateDependent: UpdateDependentPayload;
  /** Change role, permissions or branches of a person of the viewer's place, or lock them out. Never one's own, one above it, or who may do more: FORBIDDEN. */
  readonly updateMembership: UpdateMembershipPayload;
  /** Change a merchant, as an administrator. What is left out stays as it is; null takes a value away. */
  readonly updateMerchant: UpdateMerchantPayload;
  /** Change the settings of the merchant that the viewer acts for. What is left out stays as it is; null takes a value away. */
  readonly updateMerchantSettings: UpdateMerchantSettingsPayload;
  /** Change an organizer, as an administrator. What is left out stays as it is; null takes a value away. */
  readonly updateOrganizer: UpdateOrganizerPayload;
  /** Change the profile of the organizer that the viewer acts for. What is left out stays as it is; null takes a value away. */
  readonly updateOrganizerProfile: UpdateOrganizerProfilePayload;
  /** Change what a portal asks for and grants; it counts from the next sign-in on. Needs a proof of the last ten minutes: `requestStepUp`, `verifyStepUp`, or a sign-in. */
  readonly updatePortalPolicy: UpdatePortalPolicyPayload;
  /** Change the viewer's own profile. What is left out stays as it is; null takes a value away. */
  readonly updateProfile: UpdateProfilePayload;
  /** Change a role of the viewer's place: everybody who has it gets tokens with the new permissions, and the old ones stop working. FORBIDDEN for what it allows while the viewer has it, somebody above, or somebody who may do more. */
  readonly updateRole: UpdateRolePayload;
  /** Change an usher. What is left out stays as it is; null takes a value away. */
  readonly updateUsher: UpdateUsherPayload;
  /** Say that the merchant is who it claims to be. Repeating it changes nothing. */
  readonly verifyMerchant: VerifyMerchantPayload;
  /** Change the own mobile with the code that went to the new number. CONFLICT when it is somebody's already. */
  readonly verifyMobileChange: VerifyMobileChangeResult;
  /** Say that the organizer is who it claims to be. Repeating it changes nothing. */
  readonly verifyOrganizer: VerifyOrganizerPayload;
  /** Prove the mobile of a registration: the account is made and its owner signed in. */
  readonly verifyRegistration: VerifyRegistrationResult;
  /** Second step of a sign-in: the code that was sent. */
  readonly verifySignIn: VerifySignInResult;
  /** Prove once more who is at the device: the next tokens carry a fresh time of authentication. */
  readonly verifyStepUp: VerifyStepUpResult;
};


export type MutationacceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationactivateAccountArgs = {
  input: ActivateAccountInput;
};


export type MutationaddDependentArgs = {
  input: AddDependentInput;
};


export type MutationapproveRequestArgs = {
  input: ApproveRequestInput;
};


export type MutationassignUsherArgs = {
  input: AssignUsherInput;
};


export type MutationcancelInvitationArgs = {
  input: CancelInvitationInput;
};


export type MutationchangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationcreateAdminUserArgs = {
  input: CreateAdminUserInput;
};


export type MutationcreateMerchantArgs = {
  input: CreateMerchantInput;
};


export type MutationcreateOrganizerArgs = {
  input: CreateOrganizerInput;
};


export type MutationcreateRoleArgs = {
  input: CreateRoleInput;
};


export type MutationcreateUsherArgs = {
  input: CreateUsherInput;
};


export type MutationdeleteAdminUserArgs = {
  input: DeleteAdminUserInput;
};


export type MutationdeleteMerchantArgs = {
  input: DeleteMerchantInput;
};


export type MutationdeleteOrganizerArgs = {
  input: DeleteOrganizerInput;
};


export type MutationdeleteRoleArgs = {
  input: DeleteRoleInput;
};


export type MutationdeleteUsherArgs = {
  input: DeleteUsherInput;
};


export type MutationeraseCustomerArgs = {
  input: EraseCustomerInput;
};


export type MutationexportAuditLogArgs = {
  input: ExportAuditLogInput;
};


export type MutationinviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationinviteOwnerArgs = {
  input: InviteOwnerInput;
};


export type MutationliftLockArgs = {
  input: LiftLockInput;
};


export type MutationreactivateAdminUserArgs = {
  input: ReactivateAdminUserInput;
};


export type MutationreactivateCustomerArgs = {
  input: ReactivateCustomerInput;
};


export type MutationreactivateMerchantArgs = {
  input: ReactivateMerchantInput;
};


export type MutationreactivateOrganizerArgs = {
  input: ReactivateOrganizerInput;
};


export type MutationreactivateUsherArgs = {
  input: ReactivateUsherInput;
};


export type MutationrefreshTokensArgs = {
  input: RefreshTokensInput;
};


export type MutationregisterCustomerArgs = {
  input: RegisterCustomerInput;
};


export type MutationrejectRequestArgs = {
  input: RejectRequestInput;
};


export type MutationremoveDependentArgs = {
  input: RemoveDependentInput;
};


export type MutationremoveMembershipArgs = {
  input: RemoveMembershipInput;
};


export type MutationrequestMobileChangeArgs = {
  input: RequestMobileChangeInput;
};


export type MutationrequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationrequestUploadArgs = {
  input: RequestUploadInput;
};


export type MutationresendCodeArgs = {
  input: ResendCodeInput;
};


export type MutationresendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationresetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationresetUsherPasswordArgs = {
  input: ResetUsherPasswordInput;
};


export type MutationrevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationselectMembershipArgs = {
  input: SelectMembershipInput;
};


export type MutationsignInAdminArgs = {
  input: SignInAdminInput;
};


export type MutationsignInCustomerArgs = {
  input: SignInCustomerInput;
};


export type MutationsignInMemberArgs = {
  input: SignInMemberInput;
};


export type MutationsignInMerchantArgs = {
  input: SignInMerchantInput;
};


export type MutationsignInOrganizerArgs = {
  input: SignInOrganizerInput;
};


export type MutationsignInUsherArgs = {
  input: SignInUsherInput;
};


export type MutationsuspendAdminUserArgs = {
  input: SuspendAdminUserInput;
};


export type MutationsuspendCustomerArgs = {
  input: SuspendCustomerInput;
};


export type MutationsuspendMerchantArgs = {
  input: SuspendMerchantInput;
};


export type MutationsuspendOrganizerArgs = {
  input: SuspendOrganizerInput;
};


export type MutationsuspendUsherArgs = {
  input: SuspendUsherInput;
};


export type MutationunassignUsherArgs = {
  input: UnassignUsherInput;
};


export type MutationupdateAdminProfileArgs = {
  input: UpdateAdminProfileInput;
};


export type MutationupdateAdminUserArgs = {
  input: UpdateAdminUserInput;
};


export type MutationupdateCustomerArgs = {
  input: UpdateCustomerInput;
};


export type MutationupdateDependentArgs = {
  input: UpdateDependentInput;
};


export type MutationupdateMembershipArgs = {
  input: UpdateMembershipInput;
};


export type MutationupdateMerchantArgs = {
  input: UpdateMerchantInput;
};


export type MutationupdateMerchantSettingsArgs = {
  input: UpdateMerchantSettingsInput;
};


export type MutationupdateOrganizerArgs = {
  input: UpdateOrganizerInput;
};


export type MutationupdateOrganizerProfileArgs = {
  input: UpdateOrganizerProfileInput;
};


export type MutationupdatePortalPolicyArgs = {
  input: UpdatePortalPolicyInput;
};


export type MutationupdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationupdateRoleArgs = {
  input: UpdateRoleInput;
};


export type MutationupdateUsherArgs = {
  input: UpdateUsherInput;
};


export type MutationverifyMerchantArgs = {
  input: VerifyMerchantInput;
};


export type MutationverifyMobileChangeArgs = {
  input: VerifyMobileChangeInput;
};


export type MutationverifyOrganizerArgs = {
  input: VerifyOrganizerInput;
};


export type MutationverifyRegistrationArgs = {
  input: VerifyRegistrationInput;
};


export type MutationverifySignInArgs = {
  input: VerifySignInInput;
};


export type MutationverifyStepUpArgs = {
  input: VerifyStepUpInput;
};

/** A company or person that holds events. What is private is for the organizer itself and for administrators. */
export type Organizer = {
  readonly __typename?: 'Organizer';
  /** Private: where to write to. */
  readonly contactEmail?: Maybe<Scalars['String']['output']>;
  /** Private: the mobile that signs in, in E.164. */
  readonly contactMobile?: Maybe<Scalars['String']['output']>;
  /** Private: whom to talk to. */
  readonly contactName?: Maybe<Scalars['String']['output']>;
  /** Private: when the organizer was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the organizer says about itself. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The organizer's id. */
  readonly id: Scalars['ID']['output'];
  /** Where the logo or picture is, if there is one. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Whether an administrator has verified the organizer. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Other places where the organizer can be found. */
  readonly links: ReadonlyArray<Scalars['String']['output']>;
  /** The name on tickets and pages. */
  readonly name: Scalars['String']['output'];
  /** Private: whether the organizer may use the platform. */
  readonly status?: Maybe<ProfileStatus>;
  /** Private: the number under which the organizer pays taxes. */
  readonly taxNumber?: Maybe<Scalars['String']['output']>;
  /** The organizer's own site, if there is one. */
  readonly websiteUrl?: Maybe<Scalars['String']['output']>;
};

/** A page of organizers. */
export type OrganizerConnection = {
  readonly __typename?: 'OrganizerConnection';
  /** The organizers of this page. */
  readonly edges: ReadonlyArray<OrganizerEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** One of a list of organizers. */
export type OrganizerEdge = {
  readonly __typename?: 'OrganizerEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The organizer. */
  readonly node: Organizer;
};

/** What to leave out of a list of organizers; all conditions count together. */
export type OrganizerFilter = {
  /** Only verified ones, or only the others. */
  readonly isVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose name, contact e-mail or mobile begins like this; at least two characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<ProfileStatus>;
};

/** Which organizers come first. */
export type OrganizerSort =
  /** The oldest. */
  | 'CREATED_AT_ASC'
  /** The newest. */
  | 'CREATED_AT_DESC'
  /** By name. */
  | 'NAME_ASC';

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Why a password is too weak. */
export type PasswordWeakness =
  /** On the list of the most common passwords. */
  | 'COMMON'
  /** It contains the person's own number, name or address. */
  | 'PERSONAL'
  /** It contains the name of the platform or portal. */
  | 'PLATFORM_NAME'
  /** It is the present one, or an earlier one that may not come again. */
  | 'REUSED'
  /** More characters than anybody types. */
  | 'TOO_LONG'
  /** Fewer characters than the portal asks for. */
  | 'TOO_SHORT';

/** How many of a kind there are, and how many came. */
export type PeopleCount = {
  readonly __typename?: 'PeopleCount';
  /** How many came in these days, whatever became of them. */
  readonly new: Scalars['Int']['output'];
  /** How many there are now, without those who were deleted. */
  readonly total: Scalars['Int']['output'];
};

/** One thing that a role may allow. */
export type Permission = {
  readonly __typename?: 'Permission';
  /** What it allows. */
  readonly description: Scalars['String']['output'];
  /** The key, such as isp.members.read. */
  readonly key: Scalars['String']['output'];
};

/** The portals people sign in to. */
export type Portal =
  /** The platform's own people. */
  | 'ADMIN'
  /** Conferences. */
  | 'CONFERENCE'
  /** Customers, on web and mobile. */
  | 'CUSTOMER'
  /** Partners who run hotspots. */
  | 'ISP'
  /** Shops that hand out cards. */
  | 'MERCHANT'
  /** Those who hold events. */
  | 'ORGANIZER'
  /** Commodity trading. */
  | 'TRADE'
  /** Those who scan at the gate. */
  | 'USHER';

/** What a portal asks for and grants. */
export type PortalPolicy = {
  readonly __typename?: 'PortalPolicy';
  /** Whether a new sign-in ends the sessions before it. */
  readonly isSingleSession: Scalars['Boolean']['output'];
  /** How many earlier passwords may not come again. */
  readonly passwordHistory: Scalars['Int']['output'];
  /** The fewest characters a password may have. */
  readonly passwordLengthMin: Scalars['Int']['output'];
  /** The portal. */
  readonly portal: Portal;
  /** What follows a right password. */
  readonly secondFactor: SecondFactor;
  /** Seconds after which a session ends whatever happens; null where the place ends it. */
  readonly sessionAbsoluteSeconds?: Maybe<Scalars['Int']['output']>;
  /** Seconds after which a session that nobody uses ends; null for no such limit. */
  readonly sessionIdleSeconds?: Maybe<Scalars['Int']['output']>;
};

/** Whether somebody may use the platform. */
export type ProfileStatus =
  /** Yes. */
  | 'ACTIVE'
  /** Not until an administrator lifts it. */
  | 'SUSPENDED';

export type Query = {
  readonly __typename?: 'Query';
  /** One administrator. */
  readonly adminUser: AdminUser;
  /** Administrators, for administrators. */
  readonly adminUsers: AdminUserConnection;
  /** The requests of the viewer's place. */
  readonly approvals: ApprovalConnection;
  /** What was changed by whom, and what happened to sign-ins: the newest first. In the whole platform, from every subgraph. */
  readonly auditLog: AuditEntryConnection;
  /** One customer, for administrators who support them. */
  readonly customer: Customer;
  /** Customers, for administrators who support them. */
  readonly customers: CustomerConnection;
  /** One of the viewer's own dependents. */
  readonly dependent: Dependent;
  /** The invitations of the viewer's place that were neither accepted nor withdrawn. One that has expired is among them: it can be sent again. */
  readonly invitations: InvitationConnection;
  /** The customer who is signed in. */
  readonly me?: Maybe<Customer>;
  /** The people of the viewer's place. */
  readonly memberships: MembershipConnection;
  /** One merchant, for administrators. */
  readonly merchant: Merchant;
  /** Merchants, for administrators. */
  readonly merchants: MerchantConnection;
  /** The administrator who is signed in. */
  readonly myAdminUser: AdminUser;
  /** The places where the viewer may act in this portal, to choose from. */
  readonly myMemberships: ReadonlyArray<Membership>;
  /** The merchant that the viewer acts for. */
  readonly myMerchant: Merchant;
  /** The organizer that the viewer acts for. */
  readonly myOrganizer: Organizer;
  /** The viewer's own sessions that are alive, the one used last first. */
  readonly mySessions: SessionConnection;
  /** The usher who is signed in. */
  readonly myUsher: Usher;
  /** The public part of one organizer; null when there is none. */
  readonly organizer?: Maybe<Organizer>;
  /** Organizers, for administrators. */
  readonly organizers: OrganizerConnection;
  /** What roles of this portal may grant: the closed catalogue. */
  readonly permissions: ReadonlyArray<Permission>;
  /** What each portal asks for and grants. */
  readonly portalPolicies: ReadonlyArray<PortalPolicy>;
  /** The roles that the viewer's place may give: the platform's own and the place's. */
  readonly roles: RoleConnection;
  /** How the platform's customers, organizers or merchants became more. For the administrators who see the platform as a whole. */
  readonly userGrowth: UserGrowth;
  /** One usher, for administrators. */
  readonly usher: Usher;
  /** Ushers, for administrators. */
  readonly ushers: UsherConnection;
  /** Walk the chain of hashes and name the first link that is broken. */
  readonly verifyAuditLog: AuditVerification;
  /** Who is signed in, as the access token says; null for nobody. */
  readonly viewer?: Maybe<Viewer>;
};


export type QueryadminUserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryadminUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdminUserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: AdminUserSort;
};


export type QueryapprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApprovalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryauditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: CustomerSort;
};


export type QuerydependentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryinvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerymembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MembershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerymerchantArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymerchantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MerchantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: MerchantSort;
};


export type QuerymySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryorganizerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryorganizersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: OrganizerSort;
};


export type QuerypermissionsArgs = {
  portal: MemberPortal;
};


export type QueryrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryuserGrowthArgs = {
  interval?: Interval;
  kind: GrowthKind;
  range?: InputMaybe<DateRange>;
};


export type QueryusherArgs = {
  id: Scalars['ID']['input'];
};


export type QueryushersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: UsherSort;
};

/** Which administrator. */
export type ReactivateAdminUserInput = {
  /** The administrator's id. */
  readonly id: Scalars['ID']['input'];
};

/** The administrator may sign in again. */
export type ReactivateAdminUserPayload = {
  readonly __typename?: 'ReactivateAdminUserPayload';
  /** The administrator. */
  readonly adminUser: AdminUser;
};

/** Whom to let in again. */
export type ReactivateCustomerInput = {
  /** The customer. */
  readonly id: Scalars['ID']['input'];
};

/** The customer may sign in again. */
export type ReactivateCustomerPayload = {
  readonly __typename?: 'ReactivateCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Which merchant. */
export type ReactivateMerchantInput = {
  /** The merchant's id. */
  readonly id: Scalars['ID']['input'];
};

/** The merchant may sign in again. */
export type ReactivateMerchantPayload = {
  readonly __typename?: 'ReactivateMerchantPayload';
  /** The merchant. */
  readonly merchant: Merchant;
};

/** Which organizer. */
export type ReactivateOrganizerInput = {
  /** The organizer's id. */
  readonly id: Scalars['ID']['input'];
};

/** The organizer may sign in again. */
export type ReactivateOrganizerPayload = {
  readonly __typename?: 'ReactivateOrganizerPayload';
  /** The organizer. */
  readonly organizer: Organizer;
};

/** Which usher. */
export type ReactivateUsherInput = {
  /** The usher's id. */
  readonly id: Scalars['ID']['input'];
};

/** The usher may sign in again. */
export type ReactivateUsherPayload = {
  readonly __typename?: 'ReactivateUsherPayload';
  /** The usher. */
  readonly usher: Usher;
};

/** What to exchange for the next pair of tokens. */
export type RefreshTokensInput = {
  /** The refresh token that was answered last. */
  readonly refreshToken: Scalars['String']['input'];
};

/** The next pair of tokens. */
export type RefreshTokensPayload = {
  readonly __typename?: 'RefreshTokensPayload';
  /** The session's tokens; the refresh token that was sent is spent. */
  readonly tokens: TokenPair;
};

/** Who registers as a customer. */
export type RegisterCustomerInput = {
  /** Where receipts shall go. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number, with country code unless the platform has a default country. */
  readonly mobile: Scalars['String']['input'];
  /** Full name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The password to be; length counts, composition does not. */
  readonly password: Scalars['String']['input'];
};

/** A code is on its way; a mobile that is registered already is answered the same. */
export type RegisterCustomerPayload = {
  readonly __typename?: 'RegisterCustomerPayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** What came of a registration. */
export type RegisterCustomerResult = RegisterCustomerPayload | WeakPasswordError;

/** Which request to say no to. */
export type RejectRequestInput = {
  /** The request. */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The request is refused. */
export type RejectRequestPayload = {
  readonly __typename?: 'RejectRequestPayload';
  /** The request. */
  readonly approval: Approval;
};

/** Which dependent to take off the list. */
export type RemoveDependentInput = {
  /** The dependent. */
  readonly id: Scalars['ID']['input'];
};

/** The dependent is off the list. */
export type RemoveDependentPayload = {
  readonly __typename?: 'RemoveDependentPayload';
  /** The customer, with the dependents that are left. */
  readonly customer: Customer;
};

/** Whose membership to end. */
export type RemoveMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
};

/** The membership is over. */
export type RemoveMembershipPayload = {
  readonly __typename?: 'RemoveMembershipPayload';
  /** When. */
  readonly endedAt: Scalars['DateTime']['output'];
};

/** The new number, and proof of who asks. */
export type RequestMobileChangeInput = {
  /** The new mobile number, with country code unless the platform has a default country. */
  readonly mobile: Scalars['String']['input'];
  /** The account's password. */
  readonly password: Scalars['String']['input'];
};

/** A code is on its way to the new number. */
export type RequestMobileChangePayload = {
  readonly __typename?: 'RequestMobileChangePayload';
  /** What is waited for. */
  readonly challenge: Challenge;
};

/** What came of asking to change the mobile. */
export type RequestMobileChangeResult = RequestMobileChangePayload | WrongPasswordError;

/** Who has forgotten a password. */
export type RequestPasswordResetInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The mobile, e-mail or user name. */
  readonly identifier: Scalars['String']['input'];
  /** Where the person signs in. */
  readonly portal: Portal;
};

/** A code or link is on its way, if the identifier is somebody's. */
export type RequestPasswordResetPayload = {
  readonly __typename?: 'RequestPasswordResetPayload';
  /** What is waited for. */
  readonly challenge: Challenge;
};

/** A code is on its way to the account's own address. */
export type RequestStepUpPayload = {
  readonly __typename?: 'RequestStepUpPayload';
  /** What is waited for. */
  readonly challenge: Challenge;
};

/** What to send. */
export type RequestUploadInput = {
  /** How many bytes will be sent, at most 5 MB: the address takes exactly so many. */
  readonly byteCount: Scalars['Int']['input'];
  /** What the file is for. */
  readonly purpose: UploadPurpose;
};

/** Where to send it. */
export type RequestUploadPayload = {
  readonly __typename?: 'RequestUploadPayload';
  /** The most bytes that are taken. */
  readonly bytesMax: Scalars['Int']['output'];
  /** When the address stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Give this to the mutation that uses the file; it can be used once. */
  readonly uploadId: Scalars['ID']['output'];
  /** Send the bytes here with PUT, without any header of ours. */
  readonly url: Scalars['String']['output'];
};

/** Which challenge needs a new code. */
export type ResendCodeInput = {
  /** The open challenge. */
  readonly challengeId: Scalars['ID']['input'];
};

/** A new code is on its way. */
export type ResendCodePayload = {
  readonly __typename?: 'ResendCodePayload';
  /** The same challenge, with a new expiry. */
  readonly challenge: Challenge;
};

/** Which invitation to send again. */
export type ResendInvitationInput = {
  /** The invitation. */
  readonly id: Scalars['ID']['input'];
};

/** A new link is on its way. */
export type ResendInvitationPayload = {
  readonly __typename?: 'ResendInvitationPayload';
  /** The invitation. */
  readonly invitation: Invitation;
};

/** The code or link, and the password to be. */
export type ResetPasswordInput = {
  /** The challenge that was answered, or the one in the link. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits, or the secret in the link. */
  readonly code: Scalars['String']['input'];
  /** The password to be. */
  readonly newPassword: Scalars['String']['input'];
};

/** The new password counts, and every session has ended: sign in. */
export type ResetPasswordPayload = {
  readonly __typename?: 'ResetPasswordPayload';
  /** When. */
  readonly resetAt: Scalars['DateTime']['output'];
};

/** What came of a reset. */
export type ResetPasswordResult = InvalidCodeError | ResetPasswordPayload | WeakPasswordError;

/** Which usher. */
export type ResetUsherPasswordInput = {
  /** The usher's id. */
  readonly id: Scalars['ID']['input'];
};

/** The usher has a new password. */
export type ResetUsherPasswordPayload = {
  readonly __typename?: 'ResetUsherPasswordPayload';
  /** The password of the next sign-in, shown only here. */
  readonly temporaryPassword: Scalars['String']['output'];
  /** The usher. */
  readonly usher: Usher;
};

/** The other sessions have ended. */
export type RevokeOtherSessionsPayload = {
  readonly __typename?: 'RevokeOtherSessionsPayload';
  /** How many. */
  readonly endedSessions: Scalars['Int']['output'];
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session. */
  readonly sessionId: Scalars['ID']['input'];
};

/** The session has ended. */
export type RevokeSessionPayload = {
  readonly __typename?: 'RevokeSessionPayload';
  /** When. */
  readonly revokedAt: Scalars['DateTime']['output'];
};

/** What a person is in a place, and what that allows. */
export type Role = {
  readonly __typename?: 'Role';
  /** The role's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the platform's own, which nobody edits. */
  readonly isSystem: Scalars['Boolean']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** What it allows: keys of the catalogue. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of roles. */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** The roles of this page. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A role in a list. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** Where this role stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** Where a membership counts. */
export type Scope = {
  readonly __typename?: 'Scope';
  /** The place's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of place: organizer, merchant, event, conference, isp_partner, trade_org or trade_partner. */
  readonly type: Scalars['String']['output'];
};

/** What follows a right password. */
export type SecondFactor =
  /** Nothing. */
  | 'NONE'
  /** A one-time code. */
  | 'OTP';

/** Which place to act in. */
export type SelectMembershipInput = {
  /** One of the viewer's memberships. */
  readonly membershipId: Scalars['ID']['input'];
};

/** The session acts in the chosen place. */
export type SelectMembershipPayload = {
  readonly __typename?: 'SelectMembershipPayload';
  /** The place and role. */
  readonly membership: Membership;
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of choosing a place. */
export type SelectMembershipResult = SelectMembershipPayload | SignInStagePayload;

/** A sign-in on one device that has not ended. */
export type Session = {
  readonly __typename?: 'Session';
  /** The address it signed in from. */
  readonly address: Scalars['String']['output'];
  /** When it signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends if it is not used before. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The session's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** When it was used last, to within the life of an access token. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** The portal it belongs to. */
  readonly portal: Portal;
  /** What the device called itself. */
  readonly userAgent: Scalars['String']['output'];
};

/** A page of sessions. */
export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  /** The sessions of this page. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A session in a list. */
export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  /** Where this session stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** E-mail and password are right; a code is on its way, and `verifySignIn` completes the sign-in. */
export type SignInAdminChallengePayload = {
  readonly __typename?: 'SignInAdminChallengePayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** An administrator's e-mail and password. */
export type SignInAdminInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address of the account. */
  readonly email: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** Signed in. */
export type SignInAdminPayload = {
  readonly __typename?: 'SignInAdminPayload';
  /** Send this with the next sign-in on this device: strangers cannot lock it out. */
  readonly deviceToken: Scalars['String']['output'];
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of an administrator's sign-in. */
export type SignInAdminResult = InvalidCredentialsError | SignInAdminChallengePayload | SignInAdminPayload | SignInStagePayload;

/** A customer's mobile and password. */
export type SignInCustomerInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number, in any usual spelling. */
  readonly mobile: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** Mobile and password are right; a code is on its way. */
export type SignInCustomerPayload = {
  readonly __typename?: 'SignInCustomerPayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** What came of a customer's first sign-in step. */
export type SignInCustomerResult = InvalidCredentialsError | SignInCustomerPayload;

/** E-mail and password are right; a code is on its way, and `verifySignIn` completes the sign-in. */
export type SignInMemberChallengePayload = {
  readonly __typename?: 'SignInMemberChallengePayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** A member's portal, e-mail and password. */
export type SignInMemberInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The e-mail address of the account. */
  readonly email: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
  /** Where to sign in. */
  readonly portal: MemberPortal;
};

/** Signed in to the one place where the person is a member. */
export type SignInMemberPayload = {
  readonly __typename?: 'SignInMemberPayload';
  /** Send this with the next sign-in on this device: strangers cannot lock it out. */
  readonly deviceToken: Scalars['String']['output'];
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of a member's sign-in. */
export type SignInMemberResult = InvalidCredentialsError | SignInMemberChallengePayload | SignInMemberPayload | SignInStagePayload;

/** Mobile and password of the person who acts for a merchant. */
export type SignInMerchantInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number, in any usual spelling. */
  readonly mobile: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** Mobile and password are right; a code is on its way. */
export type SignInMerchantPayload = {
  readonly __typename?: 'SignInMerchantPayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** What came of a merchant's first sign-in step. */
export type SignInMerchantResult = InvalidCredentialsError | SignInMerchantPayload;

/** Mobile and password of the person who acts for an organizer. */
export type SignInOrganizerInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number, in any usual spelling. */
  readonly mobile: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** Mobile and password are right; a code is on its way. */
export type SignInOrganizerPayload = {
  readonly __typename?: 'SignInOrganizerPayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** What came of an organizer's first sign-in step. */
export type SignInOrganizerResult = InvalidCredentialsError | SignInOrganizerPayload;

/** What is still to be done before somebody is signed in. */
export type SignInStage =
  /** The password was chosen by somebody else: `changePassword`. */
  | 'CHANGE_PASSWORD'
  /** Choose one of several places: `myMemberships`, then `selectMembership`. */
  | 'SELECT_SCOPE';

/** The person has proven who they are, and one thing is left to do. The token opens that one thing and signing out. */
export type SignInStagePayload = {
  readonly __typename?: 'SignInStagePayload';
  /** When the token stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What is to be done. */
  readonly stage: SignInStage;
  /** Send this as `Authorization: Bearer …` with the one mutation that is left. */
  readonly stageToken: Scalars['String']['output'];
};

/** An usher's event, user name and password. */
export type SignInUsherInput = {
  /** What an earlier sign-in on this device answered, if there was one. */
  readonly deviceToken?: InputMaybe<Scalars['String']['input']>;
  /** The event to scan at. */
  readonly eventId: Scalars['ID']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
  /** The user name. */
  readonly username: Scalars['String']['input'];
};

/** Signed in to one event. */
export type SignInUsherPayload = {
  readonly __typename?: 'SignInUsherPayload';
  /** Send this with the next sign-in on this device: strangers cannot lock it out. */
  readonly deviceToken: Scalars['String']['output'];
  /** The session's tokens; they end with the event. */
  readonly tokens: TokenPair;
  /** Who is signed in. */
  readonly usher: Usher;
};

/** What came of an usher's sign-in. */
export type SignInUsherResult = InvalidCredentialsError | SignInStagePayload | SignInUsherPayload;

/** The session has ended. */
export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  /** When it ended. */
  readonly signedOutAt: Scalars['DateTime']['output'];
};

/** Which administrator. */
export type SuspendAdminUserInput = {
  /** The administrator's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The administrator is locked out. */
export type SuspendAdminUserPayload = {
  readonly __typename?: 'SuspendAdminUserPayload';
  /** The administrator. */
  readonly adminUser: AdminUser;
};

/** Whom to lock out. */
export type SuspendCustomerInput = {
  /** The customer. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The customer is locked out. */
export type SuspendCustomerPayload = {
  readonly __typename?: 'SuspendCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** Which merchant. */
export type SuspendMerchantInput = {
  /** The merchant's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The merchant is locked out. */
export type SuspendMerchantPayload = {
  readonly __typename?: 'SuspendMerchantPayload';
  /** The merchant. */
  readonly merchant: Merchant;
};

/** Which organizer. */
export type SuspendOrganizerInput = {
  /** The organizer's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The organizer is locked out. */
export type SuspendOrganizerPayload = {
  readonly __typename?: 'SuspendOrganizerPayload';
  /** The organizer. */
  readonly organizer: Organizer;
};

/** Which usher. */
export type SuspendUsherInput = {
  /** The usher's id. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 500 characters: for the audit log. */
  readonly reason: Scalars['String']['input'];
};

/** The usher is locked out. */
export type SuspendUsherPayload = {
  readonly __typename?: 'SuspendUsherPayload';
  /** The usher. */
  readonly usher: Usher;
};

/** What a signed-in client holds. */
export type TokenPair = {
  readonly __typename?: 'TokenPair';
  /** Send this as `Authorization: Bearer …`. */
  readonly accessToken: Scalars['String']['output'];
  /** When to refresh at the latest. */
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Give this to `refreshTokens`, and keep the one that comes back instead. */
  readonly refreshToken: Scalars['String']['output'];
  /** When the session ends if it is not refreshed before. */
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
};

/** The list of dependents is full. */
export type TooManyDependentsError = UserError & {
  readonly __typename?: 'TooManyDependentsError';
  /** How many there may be. */
  readonly dependentsMax: Scalars['Int']['output'];
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** The viewer has no sub-user left to invite; removing one frees a place. */
export type TooManySubUsersError = UserError & {
  readonly __typename?: 'TooManySubUsersError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** How many there may be. */
  readonly subUsersMax: Scalars['Int']['output'];
};

/** Which usher, and which event. */
export type UnassignUsherInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** The usher's id. */
  readonly usherId: Scalars['ID']['input'];
};

/** The usher has the place no longer. */
export type UnassignUsherPayload = {
  readonly __typename?: 'UnassignUsherPayload';
  /** The usher. */
  readonly usher: Usher;
};

/** What to change of one's own profile. */
export type UpdateAdminProfileInput = {
  /** Full name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A finished upload with the purpose ADMIN_PHOTO; null takes the photo away. */
  readonly photoUploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** The changed profile. */
export type UpdateAdminProfilePayload = {
  readonly __typename?: 'UpdateAdminProfilePayload';
  /** The administrator. */
  readonly adminUser: AdminUser;
};

/** What to change of an administrator. */
export type UpdateAdminUserInput = {
  /** The administrator's id. */
  readonly id: Scalars['ID']['input'];
  /** Full name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The role; tokens with the earlier role stop working at once. */
  readonly role?: InputMaybe<AdminRole>;
};

/** The changed administrator. */
export type UpdateAdminUserPayload = {
  readonly __typename?: 'UpdateAdminUserPayload';
  /** The administrator. */
  readonly adminUser: AdminUser;
};

/** What an administrator changes of a customer. */
export type UpdateCustomerInput = {
  /** Blood type: A+, A-, B+, B-, AB+, AB-, O+ or O-; null takes it away. */
  readonly bloodType?: InputMaybe<Scalars['String']['input']>;
  /** Where receipts shall go; null takes the address away. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call in an emergency; null takes it away. */
  readonly emergencyContact?: InputMaybe<EmergencyContactInput>;
  /** The customer. */
  readonly id: Scalars['ID']['input'];
  /** What staff wrote on the customer: at most 20 labels of at most 30 characters. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Full name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** The changed customer. */
export type UpdateCustomerPayload = {
  readonly __typename?: 'UpdateCustomerPayload';
  /** The customer. */
  readonly customer: Customer;
};

/** What to change of a dependent. */
export type UpdateDependentInput = {
  /** Blood type: A+, A-, B+, B-, AB+, AB-, O+ or O-. */
  readonly bloodType?: InputMaybe<Scalars['String']['input']>;
  /** The day of birth, as YYYY-MM-DD. */
  readonly bornOn?: InputMaybe<Scalars['String']['input']>;
  /** What paramedics should know, at most 500 characters. */
  readonly emergencyNote?: InputMaybe<Scalars['String']['input']>;
  /** The dependent. */
  readonly id: Scalars['ID']['input'];
  /** Full name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A finished upload with the purpose DEPENDENT_PHOTO; null takes the photo away. */
  readonly photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** What the dependent is to the customer, at most 40 characters. */
  readonly relationship?: InputMaybe<Scalars['String']['input']>;
};

/** The changed dependent. */
export type UpdateDependentPayload = {
  readonly __typename?: 'UpdateDependentPayload';
  /** The dependent. */
  readonly dependent: Dependent;
};

/** What to change of a membership. */
export type UpdateMembershipInput = {
  /** All that is different from the role, from now on. */
  readonly grants?: InputMaybe<GrantsInput>;
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** Lock the person out of the place, or let them in again. */
  readonly isSuspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** The role to be. */
  readonly roleId?: InputMaybe<Scalars['ID']['input']>;
};

/** The changed membership; tokens with what it was stop working at once. */
export type UpdateMembershipPayload = {
  readonly __typename?: 'UpdateMembershipPayload';
  /** The membership. */
  readonly membership: Membership;
};

/** What an administrator changes of the merchant. */
export type UpdateMerchantInput = {
  /** Where the shop is, at most 300 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Where to write to. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to talk to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** What the shop says about itself, at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The merchant's id. */
  readonly id: Scalars['ID']['input'];
  /** The shop's name, at most 100 characters. */
  readonly shopName?: InputMaybe<Scalars['String']['input']>;
};

/** The changed merchant. */
export type UpdateMerchantPayload = {
  readonly __typename?: 'UpdateMerchantPayload';
  /** The merchant. */
  readonly merchant: Merchant;
};

/** What to change of one's own profile. */
export type UpdateMerchantSettingsInput = {
  /** Where the shop is, at most 300 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Where to write to. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to talk to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** What the shop says about itself, at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** A finished upload with the purpose MERCHANT_IMAGE; null takes the picture away. */
  readonly imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** The language of the portal, as BCP 47 says it. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Whether news go out by e-mail. */
  readonly notifiesByEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether news go out by text message. */
  readonly notifiesBySms?: InputMaybe<Scalars['Boolean']['input']>;
  /** The shop's name, at most 100 characters. */
  readonly shopName?: InputMaybe<Scalars['String']['input']>;
};

/** The changed profile. */
export type UpdateMerchantSettingsPayload = {
  readonly __typename?: 'UpdateMerchantSettingsPayload';
  /** The merchant. */
  readonly merchant: Merchant;
};

/** What an administrator changes of the organizer. */
export type UpdateOrganizerInput = {
  /** Where to write to. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to talk to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** What the organizer says about itself, at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The organizer's id. */
  readonly id: Scalars['ID']['input'];
  /** Other places where the organizer can be found: at most ten addresses beginning with https://. */
  readonly links?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The name on tickets and pages, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The number under which the organizer pays taxes, at most 40 characters. */
  readonly taxNumber?: InputMaybe<Scalars['String']['input']>;
  /** The organizer's own site, beginning with https://. */
  readonly websiteUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The changed organizer. */
export type UpdateOrganizerPayload = {
  readonly __typename?: 'UpdateOrganizerPayload';
  /** The organizer. */
  readonly organizer: Organizer;
};

/** What to change of one's own profile. */
export type UpdateOrganizerProfileInput = {
  /** Where to write to. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Whom to talk to. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** What the organizer says about itself, at most 5000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** A finished upload with the purpose ORGANIZER_IMAGE; null takes the picture away. */
  readonly imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Other places where the organizer can be found: at most ten addresses beginning with https://. */
  readonly links?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The name on tickets and pages, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organizer's own site, beginning with https://. */
  readonly websiteUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The changed profile. */
export type UpdateOrganizerProfilePayload = {
  readonly __typename?: 'UpdateOrganizerProfilePayload';
  /** The organizer. */
  readonly organizer: Organizer;
};

/** What to change of a portal's policy; what is left out stays as it is. */
export type UpdatePortalPolicyInput = {
  /** Whether a new sign-in ends the sessions before it. */
  readonly isSingleSession?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many earlier passwords may not come again, at most 24. */
  readonly passwordHistory?: InputMaybe<Scalars['Int']['input']>;
  /** The fewest characters a password may have, 8 to 128. */
  readonly passwordLengthMin?: InputMaybe<Scalars['Int']['input']>;
  /** The portal. */
  readonly portal: Portal;
  /** What follows a right password; fixed for customers, organizers, merchants and ushers. */
  readonly secondFactor?: InputMaybe<SecondFactor>;
};

/** The changed policy. */
export type UpdatePortalPolicyPayload = {
  readonly __typename?: 'UpdatePortalPolicyPayload';
  /** The policy. */
  readonly policy: PortalPolicy;
};

/** What to change of one's own profile. */
export type UpdateProfileInput = {
  /** Blood type: A+, A-, B+, B-, AB+, AB-, O+ or O-. */
  readonly bloodType?: InputMaybe<Scalars['String']['input']>;
  /** Where receipts shall go. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call in an emergency. */
  readonly emergencyContact?: InputMaybe<EmergencyContactInput>;
  /** Full name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A finished upload with the purpose CUSTOMER_PHOTO; null takes the photo away. */
  readonly photoUploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** The changed profile. */
export type UpdateProfilePayload = {
  readonly __typename?: 'UpdateProfilePayload';
  /** The customer. */
  readonly customer: Customer;
};

/** What to change of a role. */
export type UpdateRoleInput = {
  /** The role. */
  readonly id: Scalars['ID']['input'];
  /** The name, at most 60 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** All it allows from now on: keys of the portal's catalogue. */
  readonly permissions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The changed role. */
export type UpdateRolePayload = {
  readonly __typename?: 'UpdateRolePayload';
  /** The role. */
  readonly role: Role;
};

/** What to change of an usher. */
export type UpdateUsherInput = {
  /** A mobile or e-mail address. Links that went to the one before open nothing; who has no password yet gets a link at the new one. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** The usher's id. */
  readonly id: Scalars['ID']['input'];
  /** Full name, at most 100 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A finished upload with the purpose USHER_PHOTO; null takes the photo away. */
  readonly photoUploadId?: InputMaybe<Scalars['ID']['input']>;
};

/** The changed usher. */
export type UpdateUsherPayload = {
  readonly __typename?: 'UpdateUsherPayload';
  /** The usher. */
  readonly usher: Usher;
};

/** What a file is for. */
export type UploadPurpose =
  /** An administrator's own photo. */
  | 'ADMIN_PHOTO'
  /** A customer's own photo. */
  | 'CUSTOMER_PHOTO'
  /** The photo of a customer's dependent. */
  | 'DEPENDENT_PHOTO'
  /** A merchant's picture. */
  | 'MERCHANT_IMAGE'
  /** An organizer's logo or picture. */
  | 'ORGANIZER_IMAGE'
  /** An usher's photo, sent by an administrator. */
  | 'USHER_PHOTO';

/** A failure the client is expected to handle; it says what to tell the user. */
export type UserError = {
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** How many of a kind came in a range of days, and how many there were then. */
export type UserGrowth = {
  readonly __typename?: 'UserGrowth';
  /** The day after the last one, UTC. */
  readonly beforeOn: Scalars['String']['output'];
  /** The first day, UTC, as 2026-01-01. */
  readonly fromOn: Scalars['String']['output'];
  /** Which kind. */
  readonly kind: GrowthKind;
  /** Every period of the range, in its order. */
  readonly periods: ReadonlyArray<GrowthPeriod>;
};

/** Someone who lets people in at events. Customers cannot read the name; what is private is for administrators and the usher. */
export type Usher = {
  readonly __typename?: 'Usher';
  /** Private: where an activation link can be sent, if anywhere. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Private: when the usher was made. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Private: the ids of the events where the usher may scan. */
  readonly eventIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The usher's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Where the photo is, if there is one. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** Private: whether the usher may use the platform. */
  readonly status?: Maybe<ProfileStatus>;
  /** Private: the ids of those events where the usher supervises. */
  readonly supervisedEventIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Private: the name to sign in with. */
  readonly username?: Maybe<Scalars['String']['output']>;
};

/** A page of ushers. */
export type UsherConnection = {
  readonly __typename?: 'UsherConnection';
  /** The ushers of this page. */
  readonly edges: ReadonlyArray<UsherEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** One of a list of ushers. */
export type UsherEdge = {
  readonly __typename?: 'UsherEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The usher. */
  readonly node: Usher;
};

/** What to leave out of a list of ushers; all conditions count together. */
export type UsherFilter = {
  /** Only those who may scan at this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those whose name or user name begins like this; at least two characters. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<ProfileStatus>;
};

/** Which ushers come first. */
export type UsherSort =
  /** The oldest. */
  | 'CREATED_AT_ASC'
  /** The newest. */
  | 'CREATED_AT_DESC'
  /** By name. */
  | 'NAME_ASC';

/** Which merchant. */
export type VerifyMerchantInput = {
  /** The merchant's id. */
  readonly id: Scalars['ID']['input'];
};

/** The merchant is verified. */
export type VerifyMerchantPayload = {
  readonly __typename?: 'VerifyMerchantPayload';
  /** The merchant. */
  readonly merchant: Merchant;
};

/** The code that went to the new number. */
export type VerifyMobileChangeInput = {
  /** The challenge that was answered. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits. */
  readonly code: Scalars['String']['input'];
};

/** The new number signs in from now on; the old one was told. */
export type VerifyMobileChangePayload = {
  readonly __typename?: 'VerifyMobileChangePayload';
  /** The number, in E.164. */
  readonly mobile: Scalars['String']['output'];
};

/** What came of changing the mobile. */
export type VerifyMobileChangeResult = InvalidCodeError | VerifyMobileChangePayload;

/** Which organizer. */
export type VerifyOrganizerInput = {
  /** The organizer's id. */
  readonly id: Scalars['ID']['input'];
};

/** The organizer is verified. */
export type VerifyOrganizerPayload = {
  readonly __typename?: 'VerifyOrganizerPayload';
  /** The organizer. */
  readonly organizer: Organizer;
};

/** The code of a registration. */
export type VerifyRegistrationInput = {
  /** The challenge that `registerCustomer` answered. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits. */
  readonly code: Scalars['String']['input'];
};

/** The account exists, and its owner is signed in. */
export type VerifyRegistrationPayload = {
  readonly __typename?: 'VerifyRegistrationPayload';
  /** The new customer. */
  readonly customer: Customer;
  /** Send this with the next sign-in on this device: strangers cannot lock it out. */
  readonly deviceToken: Scalars['String']['output'];
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of verifying a registration. */
export type VerifyRegistrationResult = InvalidCodeError | VerifyRegistrationPayload;

/** The code of a sign-in. */
export type VerifySignInInput = {
  /** The challenge that the first step answered. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits. */
  readonly code: Scalars['String']['input'];
};

/** Signed in. */
export type VerifySignInPayload = {
  readonly __typename?: 'VerifySignInPayload';
  /** Send this with the next sign-in on this device: strangers cannot lock it out. */
  readonly deviceToken: Scalars['String']['output'];
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of a sign-in's second step. */
export type VerifySignInResult = InvalidCodeError | SignInStagePayload | VerifySignInPayload;

/** The code that was sent. */
export type VerifyStepUpInput = {
  /** The challenge that was answered. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits. */
  readonly code: Scalars['String']['input'];
};

/** The next tokens carry a fresh time of authentication. */
export type VerifyStepUpPayload = {
  readonly __typename?: 'VerifyStepUpPayload';
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of a step-up. */
export type VerifyStepUpResult = InvalidCodeError | VerifyStepUpPayload;

/** Who is signed in, as the access token says. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The branches the person may work at; empty where branches do not matter. */
  readonly branches: ReadonlyArray<Scalars['String']['output']>;
  /** What the role, and what was granted beside it, allow: keys of the catalogue. */
  readonly permissions: ReadonlyArray<Scalars['String']['output']>;
  /** The portal the session belongs to. */
  readonly portal: Portal;
  /** The name of the role; null until a place was chosen. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Where the role counts; null for the whole portal. */
  readonly scope?: Maybe<Scope>;
  /** What is still to be done before the person is signed in; null for a session that is. */
  readonly stage?: Maybe<SignInStage>;
};

/** The password is too easily guessed. */
export type WeakPasswordError = UserError & {
  readonly __typename?: 'WeakPasswordError';
  /** The fewest characters a password may have here. */
  readonly lengthMin: Scalars['Int']['output'];
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly reason: PasswordWeakness;
};

/** This is not the account's password. */
export type WrongPasswordError = UserError & {
  readonly __typename?: 'WrongPasswordError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AdminUser: AdminUser;
  Customer: Customer;
  Dashboard: Dashboard;
  Dependent: Dependent;
  Merchant: Merchant;
  Organizer: Organizer;
  Usher: Usher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdminUser:
    ( { __typename: 'AdminUser' }
    & GraphQLRecursivePick<FederationTypes['AdminUser'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  Dependent:
    ( { __typename: 'Dependent' }
    & GraphQLRecursivePick<FederationTypes['Dependent'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Organizer:
    ( { __typename: 'Organizer' }
    & GraphQLRecursivePick<FederationTypes['Organizer'], {"id":true}> );
  Usher:
    ( { __typename: 'Usher' }
    & GraphQLRecursivePick<FederationTypes['Usher'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInvitationResult:
    | ( Omit<AcceptInvitationPayload, 'status'> & { status: _RefType['MembershipStatus'] } & { __typename: 'AcceptInvitationPayload' } )
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
  ;
  ActivateAccountResult:
    | ( Omit<ActivateAccountPayload, 'portal'> & { portal: _RefType['Portal'] } & { __typename: 'ActivateAccountPayload' } )
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
  ;
  AddDependentResult:
    | ( Omit<AddDependentPayload, 'dependent'> & { dependent: _RefType['Dependent'] } & { __typename: 'AddDependentPayload' } )
    | ( TooManyDependentsErrorMapper & { __typename: 'TooManyDependentsError' } )
  ;
  ChangePasswordResult:
    | ( ChangePasswordPayload & { __typename: 'ChangePasswordPayload' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
    | ( WrongPasswordErrorMapper & { __typename: 'WrongPasswordError' } )
  ;
  InviteMemberResult:
    | ( Omit<InviteMemberPayload, 'invitation'> & { invitation: _RefType['Invitation'] } & { __typename: 'InviteMemberPayload' } )
    | ( TooManySubUsersErrorMapper & { __typename: 'TooManySubUsersError' } )
  ;
  RegisterCustomerResult:
    | ( Omit<RegisterCustomerPayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'RegisterCustomerPayload' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
  ;
  RequestMobileChangeResult:
    | ( Omit<RequestMobileChangePayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'RequestMobileChangePayload' } )
    | ( WrongPasswordErrorMapper & { __typename: 'WrongPasswordError' } )
  ;
  ResetPasswordResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( ResetPasswordPayload & { __typename: 'ResetPasswordPayload' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
  ;
  SelectMembershipResult:
    | ( Omit<SelectMembershipPayload, 'membership'> & { membership: _RefType['Membership'] } & { __typename: 'SelectMembershipPayload' } )
    | ( Omit<SignInStagePayload, 'stage'> & { stage: _RefType['SignInStage'] } & { __typename: 'SignInStagePayload' } )
  ;
  SignInAdminResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInAdminChallengePayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInAdminChallengePayload' } )
    | ( SignInAdminPayload & { __typename: 'SignInAdminPayload' } )
    | ( Omit<SignInStagePayload, 'stage'> & { stage: _RefType['SignInStage'] } & { __typename: 'SignInStagePayload' } )
  ;
  SignInCustomerResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInCustomerPayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInCustomerPayload' } )
  ;
  SignInMemberResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInMemberChallengePayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInMemberChallengePayload' } )
    | ( SignInMemberPayload & { __typename: 'SignInMemberPayload' } )
    | ( Omit<SignInStagePayload, 'stage'> & { stage: _RefType['SignInStage'] } & { __typename: 'SignInStagePayload' } )
  ;
  SignInMerchantResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInMerchantPayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInMerchantPayload' } )
  ;
  SignInOrganizerResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInOrganizerPayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInOrganizerPayload' } )
  ;
  SignInUsherResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInStagePayload, 'stage'> & { stage: _RefType['SignInStage'] } & { __typename: 'SignInStagePayload' } )
    | ( Omit<SignInUsherPayload, 'usher'> & { usher: _RefType['Usher'] } & { __typename: 'SignInUsherPayload' } )
  ;
  VerifyMobileChangeResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( VerifyMobileChangePayload & { __typename: 'VerifyMobileChangePayload' } )
  ;
  VerifyRegistrationResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( Omit<VerifyRegistrationPayload, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'VerifyRegistrationPayload' } )
  ;
  VerifySignInResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( Omit<SignInStagePayload, 'stage'> & { stage: _RefType['SignInStage'] } & { __typename: 'SignInStagePayload' } )
    | ( VerifySignInPayload & { __typename: 'VerifySignInPayload' } )
  ;
  VerifyStepUpResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( VerifyStepUpPayload & { __typename: 'VerifyStepUpPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( TooManyDependentsErrorMapper & { __typename: 'TooManyDependentsError' } )
    | ( TooManySubUsersErrorMapper & { __typename: 'TooManySubUsersError' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
    | ( WrongPasswordErrorMapper & { __typename: 'WrongPasswordError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'status'> & { status: ResolversTypes['MembershipStatus'] }>;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  ActivateAccountInput: ActivateAccountInput;
  ActivateAccountPayload: ResolverTypeWrapper<Omit<ActivateAccountPayload, 'portal'> & { portal: ResolversTypes['Portal'] }>;
  ActivateAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActivateAccountResult']>;
  AddDependentInput: AddDependentInput;
  AddDependentPayload: ResolverTypeWrapper<Omit<AddDependentPayload, 'dependent'> & { dependent: ResolversTypes['Dependent'] }>;
  AddDependentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddDependentResult']>;
  AdminRole: ResolverTypeWrapper<'SUPER_ADMIN' | 'ADMIN' | 'USHER' | 'SUPPORT'>;
  AdminUser: ResolverTypeWrapper<AdminUserMapper>;
  AdminUserConnection: ResolverTypeWrapper<Omit<AdminUserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AdminUserEdge']> }>;
  AdminUserEdge: ResolverTypeWrapper<Omit<AdminUserEdge, 'node'> & { node: ResolversTypes['AdminUser'] }>;
  AdminUserFilter: AdminUserFilter;
  AdminUserSort: ResolverTypeWrapper<'CREATED_AT_DESC' | 'CREATED_AT_ASC' | 'NAME_ASC'>;
  Approval: ResolverTypeWrapper<ApprovalMapper>;
  ApprovalConnection: ResolverTypeWrapper<Omit<ApprovalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ApprovalEdge']> }>;
  ApprovalEdge: ResolverTypeWrapper<Omit<ApprovalEdge, 'node'> & { node: ResolversTypes['Approval'] }>;
  ApprovalFilter: ApprovalFilter;
  ApprovalStatus: ResolverTypeWrapper<'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'>;
  ApproveRequestInput: ApproveRequestInput;
  ApproveRequestPayload: ResolverTypeWrapper<Omit<ApproveRequestPayload, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  AssignUsherInput: AssignUsherInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignUsherPayload: ResolverTypeWrapper<Omit<AssignUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditVerification: ResolverTypeWrapper<AuditVerificationMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelInvitationInput: CancelInvitationInput;
  CancelInvitationPayload: ResolverTypeWrapper<CancelInvitationPayload>;
  Challenge: ResolverTypeWrapper<ChallengeMapper>;
  ChallengeChannel: ResolverTypeWrapper<'SMS' | 'EMAIL'>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<ChangePasswordPayload>;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  CreateAdminUserInput: CreateAdminUserInput;
  CreateAdminUserPayload: ResolverTypeWrapper<Omit<CreateAdminUserPayload, 'adminUser'> & { adminUser: ResolversTypes['AdminUser'] }>;
  CreateMerchantInput: CreateMerchantInput;
  CreateMerchantPayload: ResolverTypeWrapper<Omit<CreateMerchantPayload, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  CreateOrganizerInput: CreateOrganizerInput;
  CreateOrganizerPayload: ResolverTypeWrapper<Omit<CreateOrganizerPayload, 'organizer'> & { organizer: ResolversTypes['Organizer'] }>;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: ResolverTypeWrapper<Omit<CreateRolePayload, 'role'> & { role: ResolversTypes['Role'] }>;
  CreateUsherInput: CreateUsherInput;
  CreateUsherPayload: ResolverTypeWrapper<Omit<CreateUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CustomerEdge']> }>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerSort: ResolverTypeWrapper<'REGISTERED_AT_DESC' | 'REGISTERED_AT_ASC' | 'NAME_ASC'>;
  Dashboard: ResolverTypeWrapper<DashboardMapper>;
  DashboardPeople: ResolverTypeWrapper<DashboardPeople>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteAdminUserInput: DeleteAdminUserInput;
  DeleteAdminUserPayload: ResolverTypeWrapper<DeleteAdminUserPayload>;
  DeleteMerchantInput: DeleteMerchantInput;
  DeleteMerchantPayload: ResolverTypeWrapper<DeleteMerchantPayload>;
  DeleteOrganizerInput: DeleteOrganizerInput;
  DeleteOrganizerPayload: ResolverTypeWrapper<DeleteOrganizerPayload>;
  DeleteRoleInput: DeleteRoleInput;
  DeleteRolePayload: ResolverTypeWrapper<DeleteRolePayload>;
  DeleteUsherInput: DeleteUsherInput;
  DeleteUsherPayload: ResolverTypeWrapper<DeleteUsherPayload>;
  Dependent: ResolverTypeWrapper<DependentMapper>;
  EmergencyContact: ResolverTypeWrapper<EmergencyContact>;
  EmergencyContactInput: EmergencyContactInput;
  EraseCustomerInput: EraseCustomerInput;
  EraseCustomerPayload: ResolverTypeWrapper<EraseCustomerPayload>;
  ExportAuditLogInput: ExportAuditLogInput;
  ExportAuditLogPayload: ResolverTypeWrapper<ExportAuditLogPayload>;
  GrantsInput: GrantsInput;
  GrowthKind: ResolverTypeWrapper<'CUSTOMER' | 'ORGANIZER' | 'MERCHANT'>;
  GrowthPeriod: ResolverTypeWrapper<GrowthPeriod>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Interval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH'>;
  InvalidCodeError: ResolverTypeWrapper<InvalidCodeErrorMapper>;
  InvalidCodeReason: ResolverTypeWrapper<'USED' | 'EXPIRED' | 'EXHAUSTED' | 'WRONG'>;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsErrorMapper>;
  Invitation: ResolverTypeWrapper<InvitationMapper>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvitationEdge']> }>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<Omit<InviteMemberPayload, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  InviteMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberResult']>;
  InviteOwnerInput: InviteOwnerInput;
  InviteOwnerPayload: ResolverTypeWrapper<Omit<InviteOwnerPayload, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  LiftLockInput: LiftLockInput;
  LiftLockPayload: ResolverTypeWrapper<LiftLockPayload>;
  MemberPortal: ResolverTypeWrapper<'CONFERENCE' | 'ISP' | 'TRADE'>;
  Membership: ResolverTypeWrapper<MembershipMapper>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipFilter: MembershipFilter;
  MembershipStatus: ResolverTypeWrapper<'PENDING_APPROVAL' | 'ACTIVE' | 'SUSPENDED' | 'ENDED'>;
  Merchant: ResolverTypeWrapper<MerchantMapper>;
  MerchantConnection: ResolverTypeWrapper<Omit<MerchantConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MerchantEdge']> }>;
  MerchantEdge: ResolverTypeWrapper<Omit<MerchantEdge, 'node'> & { node: ResolversTypes['Merchant'] }>;
  MerchantFilter: MerchantFilter;
  MerchantSort: ResolverTypeWrapper<'CREATED_AT_DESC' | 'CREATED_AT_ASC' | 'NAME_ASC'>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organizer: ResolverTypeWrapper<OrganizerMapper>;
  OrganizerConnection: ResolverTypeWrapper<Omit<OrganizerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganizerEdge']> }>;
  OrganizerEdge: ResolverTypeWrapper<Omit<OrganizerEdge, 'node'> & { node: ResolversTypes['Organizer'] }>;
  OrganizerFilter: OrganizerFilter;
  OrganizerSort: ResolverTypeWrapper<'CREATED_AT_DESC' | 'CREATED_AT_ASC' | 'NAME_ASC'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordWeakness: ResolverTypeWrapper<'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'PERSONAL' | 'PLATFORM_NAME' | 'REUSED'>;
  PeopleCount: ResolverTypeWrapper<PeopleCount>;
  Permission: ResolverTypeWrapper<PermissionMapper>;
  Portal: ResolverTypeWrapper<'CUSTOMER' | 'ORGANIZER' | 'MERCHANT' | 'USHER' | 'ADMIN' | 'CONFERENCE' | 'ISP' | 'TRADE'>;
  PortalPolicy: ResolverTypeWrapper<PortalPolicyMapper>;
  ProfileStatus: ResolverTypeWrapper<'ACTIVE' | 'SUSPENDED'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReactivateAdminUserInput: ReactivateAdminUserInput;
  ReactivateAdminUserPayload: ResolverTypeWrapper<Omit<ReactivateAdminUserPayload, 'adminUser'> & { adminUser: ResolversTypes['AdminUser'] }>;
  ReactivateCustomerInput: ReactivateCustomerInput;
  ReactivateCustomerPayload: ResolverTypeWrapper<Omit<ReactivateCustomerPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  ReactivateMerchantInput: ReactivateMerchantInput;
  ReactivateMerchantPayload: ResolverTypeWrapper<Omit<ReactivateMerchantPayload, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  ReactivateOrganizerInput: ReactivateOrganizerInput;
  ReactivateOrganizerPayload: ResolverTypeWrapper<Omit<ReactivateOrganizerPayload, 'organizer'> & { organizer: ResolversTypes['Organizer'] }>;
  ReactivateUsherInput: ReactivateUsherInput;
  ReactivateUsherPayload: ResolverTypeWrapper<Omit<ReactivateUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  RefreshTokensInput: RefreshTokensInput;
  RefreshTokensPayload: ResolverTypeWrapper<RefreshTokensPayload>;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: ResolverTypeWrapper<Omit<RegisterCustomerPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  RegisterCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCustomerResult']>;
  RejectRequestInput: RejectRequestInput;
  RejectRequestPayload: ResolverTypeWrapper<Omit<RejectRequestPayload, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  RemoveDependentInput: RemoveDependentInput;
  RemoveDependentPayload: ResolverTypeWrapper<Omit<RemoveDependentPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  RemoveMembershipInput: RemoveMembershipInput;
  RemoveMembershipPayload: ResolverTypeWrapper<RemoveMembershipPayload>;
  RequestMobileChangeInput: RequestMobileChangeInput;
  RequestMobileChangePayload: ResolverTypeWrapper<Omit<RequestMobileChangePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  RequestMobileChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestMobileChangeResult']>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<Omit<RequestPasswordResetPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  RequestStepUpPayload: ResolverTypeWrapper<Omit<RequestStepUpPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<RequestUploadPayload>;
  ResendCodeInput: ResendCodeInput;
  ResendCodePayload: ResolverTypeWrapper<Omit<ResendCodePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<ResetPasswordPayload>;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  ResetUsherPasswordInput: ResetUsherPasswordInput;
  ResetUsherPasswordPayload: ResolverTypeWrapper<Omit<ResetUsherPasswordPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  RevokeOtherSessionsPayload: ResolverTypeWrapper<RevokeOtherSessionsPayload>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<RevokeSessionPayload>;
  Role: ResolverTypeWrapper<RoleMapper>;
  RoleConnection: ResolverTypeWrapper<Omit<RoleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RoleEdge']> }>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  Scope: ResolverTypeWrapper<Scope>;
  SecondFactor: ResolverTypeWrapper<'NONE' | 'OTP'>;
  SelectMembershipInput: SelectMembershipInput;
  SelectMembershipPayload: ResolverTypeWrapper<Omit<SelectMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  SelectMembershipResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SelectMembershipResult']>;
  Session: ResolverTypeWrapper<SessionMapper>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SessionEdge']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SignInAdminChallengePayload: ResolverTypeWrapper<Omit<SignInAdminChallengePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInAdminInput: SignInAdminInput;
  SignInAdminPayload: ResolverTypeWrapper<SignInAdminPayload>;
  SignInAdminResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInAdminResult']>;
  SignInCustomerInput: SignInCustomerInput;
  SignInCustomerPayload: ResolverTypeWrapper<Omit<SignInCustomerPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInCustomerResult']>;
  SignInMemberChallengePayload: ResolverTypeWrapper<Omit<SignInMemberChallengePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInMemberInput: SignInMemberInput;
  SignInMemberPayload: ResolverTypeWrapper<SignInMemberPayload>;
  SignInMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInMemberResult']>;
  SignInMerchantInput: SignInMerchantInput;
  SignInMerchantPayload: ResolverTypeWrapper<Omit<SignInMerchantPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInMerchantResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInMerchantResult']>;
  SignInOrganizerInput: SignInOrganizerInput;
  SignInOrganizerPayload: ResolverTypeWrapper<Omit<SignInOrganizerPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInOrganizerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInOrganizerResult']>;
  SignInStage: ResolverTypeWrapper<'SELECT_SCOPE' | 'CHANGE_PASSWORD'>;
  SignInStagePayload: ResolverTypeWrapper<Omit<SignInStagePayload, 'stage'> & { stage: ResolversTypes['SignInStage'] }>;
  SignInUsherInput: SignInUsherInput;
  SignInUsherPayload: ResolverTypeWrapper<Omit<SignInUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  SignInUsherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInUsherResult']>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SuspendAdminUserInput: SuspendAdminUserInput;
  SuspendAdminUserPayload: ResolverTypeWrapper<Omit<SuspendAdminUserPayload, 'adminUser'> & { adminUser: ResolversTypes['AdminUser'] }>;
  SuspendCustomerInput: SuspendCustomerInput;
  SuspendCustomerPayload: ResolverTypeWrapper<Omit<SuspendCustomerPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  SuspendMerchantInput: SuspendMerchantInput;
  SuspendMerchantPayload: ResolverTypeWrapper<Omit<SuspendMerchantPayload, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  SuspendOrganizerInput: SuspendOrganizerInput;
  SuspendOrganizerPayload: ResolverTypeWrapper<Omit<SuspendOrganizerPayload, 'organizer'> & { organizer: ResolversTypes['Organizer'] }>;
  SuspendUsherInput: SuspendUsherInput;
  SuspendUsherPayload: ResolverTypeWrapper<Omit<SuspendUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  TokenPair: ResolverTypeWrapper<TokenPair>;
  TooManyDependentsError: ResolverTypeWrapper<TooManyDependentsErrorMapper>;
  TooManySubUsersError: ResolverTypeWrapper<TooManySubUsersErrorMapper>;
  UnassignUsherInput: UnassignUsherInput;
  UnassignUsherPayload: ResolverTypeWrapper<Omit<UnassignUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  UpdateAdminProfileInput: UpdateAdminProfileInput;
  UpdateAdminProfilePayload: ResolverTypeWrapper<Omit<UpdateAdminProfilePayload, 'adminUser'> & { adminUser: ResolversTypes['AdminUser'] }>;
  UpdateAdminUserInput: UpdateAdminUserInput;
  UpdateAdminUserPayload: ResolverTypeWrapper<Omit<UpdateAdminUserPayload, 'adminUser'> & { adminUser: ResolversTypes['AdminUser'] }>;
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: ResolverTypeWrapper<Omit<UpdateCustomerPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  UpdateDependentInput: UpdateDependentInput;
  UpdateDependentPayload: ResolverTypeWrapper<Omit<UpdateDependentPayload, 'dependent'> & { dependent: ResolversTypes['Dependent'] }>;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdateMembershipPayload: ResolverTypeWrapper<Omit<UpdateMembershipPayload, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  UpdateMerchantInput: UpdateMerchantInput;
  UpdateMerchantPayload: ResolverTypeWrapper<Omit<UpdateMerchantPayload, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  UpdateMerchantSettingsInput: UpdateMerchantSettingsInput;
  UpdateMerchantSettingsPayload: ResolverTypeWrapper<Omit<UpdateMerchantSettingsPayload, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  UpdateOrganizerInput: UpdateOrganizerInput;
  UpdateOrganizerPayload: ResolverTypeWrapper<Omit<UpdateOrganizerPayload, 'organizer'> & { organizer: ResolversTypes['Organizer'] }>;
  UpdateOrganizerProfileInput: UpdateOrganizerProfileInput;
  UpdateOrganizerProfilePayload: ResolverTypeWrapper<Omit<UpdateOrganizerProfilePayload, 'organizer'> & { organizer: ResolversTypes['Organizer'] }>;
  UpdatePortalPolicyInput: UpdatePortalPolicyInput;
  UpdatePortalPolicyPayload: ResolverTypeWrapper<Omit<UpdatePortalPolicyPayload, 'policy'> & { policy: ResolversTypes['PortalPolicy'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: ResolverTypeWrapper<Omit<UpdateRolePayload, 'role'> & { role: ResolversTypes['Role'] }>;
  UpdateUsherInput: UpdateUsherInput;
  UpdateUsherPayload: ResolverTypeWrapper<Omit<UpdateUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  UploadPurpose: ResolverTypeWrapper<'CUSTOMER_PHOTO' | 'DEPENDENT_PHOTO' | 'ORGANIZER_IMAGE' | 'MERCHANT_IMAGE' | 'USHER_PHOTO' | 'ADMIN_PHOTO'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserGrowth: ResolverTypeWrapper<Omit<UserGrowth, 'kind'> & { kind: ResolversTypes['GrowthKind'] }>;
  Usher: ResolverTypeWrapper<UsherMapper>;
  UsherConnection: ResolverTypeWrapper<Omit<UsherConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UsherEdge']> }>;
  UsherEdge: ResolverTypeWrapper<Omit<UsherEdge, 'node'> & { node: ResolversTypes['Usher'] }>;
  UsherFilter: UsherFilter;
  UsherSort: ResolverTypeWrapper<'CREATED_AT_DESC' | 'CREATED_AT_ASC' | 'NAME_ASC'>;
  VerifyMerchantInput: VerifyMerchantInput;
  VerifyMerchantPayload: ResolverTypeWrapper<Omit<VerifyMerchantPayload, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  VerifyMobileChangeInput: VerifyMobileChangeInput;
  VerifyMobileChangePayload: ResolverTypeWrapper<VerifyMobileChangePayload>;
  VerifyMobileChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyMobileChangeResult']>;
  VerifyOrganizerInput: VerifyOrganizerInput;
  VerifyOrganizerPayload: ResolverTypeWrapper<Omit<VerifyOrganizerPayload, 'organizer'> & { organizer: ResolversTypes['Organizer'] }>;
  VerifyRegistrationInput: VerifyRegistrationInput;
  VerifyRegistrationPayload: ResolverTypeWrapper<Omit<VerifyRegistrationPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  VerifyRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyRegistrationResult']>;
  VerifySignInInput: VerifySignInInput;
  VerifySignInPayload: ResolverTypeWrapper<VerifySignInPayload>;
  VerifySignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifySignInResult']>;
  VerifyStepUpInput: VerifyStepUpInput;
  VerifyStepUpPayload: ResolverTypeWrapper<VerifyStepUpPayload>;
  VerifyStepUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyStepUpResult']>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WeakPasswordError: ResolverTypeWrapper<WeakPasswordErrorMapper>;
  WrongPasswordError: ResolverTypeWrapper<WrongPasswordErrorMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AcceptInvitationPayload: AcceptInvitationPayload;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  ActivateAccountInput: ActivateAccountInput;
  ActivateAccountPayload: ActivateAccountPayload;
  ActivateAccountResult: ResolversUnionTypes<ResolversParentTypes>['ActivateAccountResult'];
  AddDependentInput: AddDependentInput;
  AddDependentPayload: Omit<AddDependentPayload, 'dependent'> & { dependent: ResolversParentTypes['Dependent'] };
  AddDependentResult: ResolversUnionTypes<ResolversParentTypes>['AddDependentResult'];
  AdminUser: AdminUserMapper;
  AdminUserConnection: Omit<AdminUserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AdminUserEdge']> };
  AdminUserEdge: Omit<AdminUserEdge, 'node'> & { node: ResolversParentTypes['AdminUser'] };
  AdminUserFilter: AdminUserFilter;
  Approval: ApprovalMapper;
  ApprovalConnection: Omit<ApprovalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ApprovalEdge']> };
  ApprovalEdge: Omit<ApprovalEdge, 'node'> & { node: ResolversParentTypes['Approval'] };
  ApprovalFilter: ApprovalFilter;
  ApproveRequestInput: ApproveRequestInput;
  ApproveRequestPayload: Omit<ApproveRequestPayload, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  AssignUsherInput: AssignUsherInput;
  Boolean: Scalars['Boolean']['output'];
  AssignUsherPayload: Omit<AssignUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  AuditEntry: AuditEntryMapper;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  AuditVerification: AuditVerificationMapper;
  Int: Scalars['Int']['output'];
  CancelInvitationInput: CancelInvitationInput;
  CancelInvitationPayload: CancelInvitationPayload;
  Challenge: ChallengeMapper;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ChangePasswordPayload;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  CreateAdminUserInput: CreateAdminUserInput;
  CreateAdminUserPayload: Omit<CreateAdminUserPayload, 'adminUser'> & { adminUser: ResolversParentTypes['AdminUser'] };
  CreateMerchantInput: CreateMerchantInput;
  CreateMerchantPayload: Omit<CreateMerchantPayload, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  CreateOrganizerInput: CreateOrganizerInput;
  CreateOrganizerPayload: Omit<CreateOrganizerPayload, 'organizer'> & { organizer: ResolversParentTypes['Organizer'] };
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: Omit<CreateRolePayload, 'role'> & { role: ResolversParentTypes['Role'] };
  CreateUsherInput: CreateUsherInput;
  CreateUsherPayload: Omit<CreateUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  Customer: CustomerMapper;
  CustomerConnection: Omit<CustomerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CustomerEdge']> };
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  Dashboard: DashboardMapper;
  DashboardPeople: DashboardPeople;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DeleteAdminUserInput: DeleteAdminUserInput;
  DeleteAdminUserPayload: DeleteAdminUserPayload;
  DeleteMerchantInput: DeleteMerchantInput;
  DeleteMerchantPayload: DeleteMerchantPayload;
  DeleteOrganizerInput: DeleteOrganizerInput;
  DeleteOrganizerPayload: DeleteOrganizerPayload;
  DeleteRoleInput: DeleteRoleInput;
  DeleteRolePayload: DeleteRolePayload;
  DeleteUsherInput: DeleteUsherInput;
  DeleteUsherPayload: DeleteUsherPayload;
  Dependent: DependentMapper;
  EmergencyContact: EmergencyContact;
  EmergencyContactInput: EmergencyContactInput;
  EraseCustomerInput: EraseCustomerInput;
  EraseCustomerPayload: EraseCustomerPayload;
  ExportAuditLogInput: ExportAuditLogInput;
  ExportAuditLogPayload: ExportAuditLogPayload;
  GrantsInput: GrantsInput;
  GrowthPeriod: GrowthPeriod;
  Int64: Scalars['Int64']['output'];
  InvalidCodeError: InvalidCodeErrorMapper;
  InvalidCredentialsError: InvalidCredentialsErrorMapper;
  Invitation: InvitationMapper;
  InvitationConnection: Omit<InvitationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvitationEdge']> };
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: Omit<InviteMemberPayload, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  InviteMemberResult: ResolversUnionTypes<ResolversParentTypes>['InviteMemberResult'];
  InviteOwnerInput: InviteOwnerInput;
  InviteOwnerPayload: Omit<InviteOwnerPayload, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  LiftLockInput: LiftLockInput;
  LiftLockPayload: LiftLockPayload;
  Membership: MembershipMapper;
  MembershipConnection: Omit<MembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipFilter: MembershipFilter;
  Merchant: MerchantMapper;
  MerchantConnection: Omit<MerchantConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MerchantEdge']> };
  MerchantEdge: Omit<MerchantEdge, 'node'> & { node: ResolversParentTypes['Merchant'] };
  MerchantFilter: MerchantFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Organizer: OrganizerMapper;
  OrganizerConnection: Omit<OrganizerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizerEdge']> };
  OrganizerEdge: Omit<OrganizerEdge, 'node'> & { node: ResolversParentTypes['Organizer'] };
  OrganizerFilter: OrganizerFilter;
  PageInfo: PageInfo;
  PeopleCount: PeopleCount;
  Permission: PermissionMapper;
  PortalPolicy: PortalPolicyMapper;
  Query: Record<PropertyKey, never>;
  ReactivateAdminUserInput: ReactivateAdminUserInput;
  ReactivateAdminUserPayload: Omit<ReactivateAdminUserPayload, 'adminUser'> & { adminUser: ResolversParentTypes['AdminUser'] };
  ReactivateCustomerInput: ReactivateCustomerInput;
  ReactivateCustomerPayload: Omit<ReactivateCustomerPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  ReactivateMerchantInput: ReactivateMerchantInput;
  ReactivateMerchantPayload: Omit<ReactivateMerchantPayload, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  ReactivateOrganizerInput: ReactivateOrganizerInput;
  ReactivateOrganizerPayload: Omit<ReactivateOrganizerPayload, 'organizer'> & { organizer: ResolversParentTypes['Organizer'] };
  ReactivateUsherInput: ReactivateUsherInput;
  ReactivateUsherPayload: Omit<ReactivateUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  RefreshTokensInput: RefreshTokensInput;
  RefreshTokensPayload: RefreshTokensPayload;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: Omit<RegisterCustomerPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  RegisterCustomerResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCustomerResult'];
  RejectRequestInput: RejectRequestInput;
  RejectRequestPayload: Omit<RejectRequestPayload, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  RemoveDependentInput: RemoveDependentInput;
  RemoveDependentPayload: Omit<RemoveDependentPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  RemoveMembershipInput: RemoveMembershipInput;
  RemoveMembershipPayload: RemoveMembershipPayload;
  RequestMobileChangeInput: RequestMobileChangeInput;
  RequestMobileChangePayload: Omit<RequestMobileChangePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  RequestMobileChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestMobileChangeResult'];
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: Omit<RequestPasswordResetPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  RequestStepUpPayload: Omit<RequestStepUpPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: RequestUploadPayload;
  ResendCodeInput: ResendCodeInput;
  ResendCodePayload: Omit<ResendCodePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResetPasswordPayload;
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  ResetUsherPasswordInput: ResetUsherPasswordInput;
  ResetUsherPasswordPayload: Omit<ResetUsherPasswordPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  RevokeOtherSessionsPayload: RevokeOtherSessionsPayload;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: RevokeSessionPayload;
  Role: RoleMapper;
  RoleConnection: Omit<RoleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RoleEdge']> };
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  Scope: Scope;
  SelectMembershipInput: SelectMembershipInput;
  SelectMembershipPayload: Omit<SelectMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  SelectMembershipResult: ResolversUnionTypes<ResolversParentTypes>['SelectMembershipResult'];
  Session: SessionMapper;
  SessionConnection: Omit<SessionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SessionEdge']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SignInAdminChallengePayload: Omit<SignInAdminChallengePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInAdminInput: SignInAdminInput;
  SignInAdminPayload: SignInAdminPayload;
  SignInAdminResult: ResolversUnionTypes<ResolversParentTypes>['SignInAdminResult'];
  SignInCustomerInput: SignInCustomerInput;
  SignInCustomerPayload: Omit<SignInCustomerPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInCustomerResult: ResolversUnionTypes<ResolversParentTypes>['SignInCustomerResult'];
  SignInMemberChallengePayload: Omit<SignInMemberChallengePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInMemberInput: SignInMemberInput;
  SignInMemberPayload: SignInMemberPayload;
  SignInMemberResult: ResolversUnionTypes<ResolversParentTypes>['SignInMemberResult'];
  SignInMerchantInput: SignInMerchantInput;
  SignInMerchantPayload: Omit<SignInMerchantPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInMerchantResult: ResolversUnionTypes<ResolversParentTypes>['SignInMerchantResult'];
  SignInOrganizerInput: SignInOrganizerInput;
  SignInOrganizerPayload: Omit<SignInOrganizerPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInOrganizerResult: ResolversUnionTypes<ResolversParentTypes>['SignInOrganizerResult'];
  SignInStagePayload: SignInStagePayload;
  SignInUsherInput: SignInUsherInput;
  SignInUsherPayload: Omit<SignInUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  SignInUsherResult: ResolversUnionTypes<ResolversParentTypes>['SignInUsherResult'];
  SignOutPayload: SignOutPayload;
  SuspendAdminUserInput: SuspendAdminUserInput;
  SuspendAdminUserPayload: Omit<SuspendAdminUserPayload, 'adminUser'> & { adminUser: ResolversParentTypes['AdminUser'] };
  SuspendCustomerInput: SuspendCustomerInput;
  SuspendCustomerPayload: Omit<SuspendCustomerPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  SuspendMerchantInput: SuspendMerchantInput;
  SuspendMerchantPayload: Omit<SuspendMerchantPayload, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  SuspendOrganizerInput: SuspendOrganizerInput;
  SuspendOrganizerPayload: Omit<SuspendOrganizerPayload, 'organizer'> & { organizer: ResolversParentTypes['Organizer'] };
  SuspendUsherInput: SuspendUsherInput;
  SuspendUsherPayload: Omit<SuspendUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  TokenPair: TokenPair;
  TooManyDependentsError: TooManyDependentsErrorMapper;
  TooManySubUsersError: TooManySubUsersErrorMapper;
  UnassignUsherInput: UnassignUsherInput;
  UnassignUsherPayload: Omit<UnassignUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  UpdateAdminProfileInput: UpdateAdminProfileInput;
  UpdateAdminProfilePayload: Omit<UpdateAdminProfilePayload, 'adminUser'> & { adminUser: ResolversParentTypes['AdminUser'] };
  UpdateAdminUserInput: UpdateAdminUserInput;
  UpdateAdminUserPayload: Omit<UpdateAdminUserPayload, 'adminUser'> & { adminUser: ResolversParentTypes['AdminUser'] };
  UpdateCustomerInput: UpdateCustomerInput;
  UpdateCustomerPayload: Omit<UpdateCustomerPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  UpdateDependentInput: UpdateDependentInput;
  UpdateDependentPayload: Omit<UpdateDependentPayload, 'dependent'> & { dependent: ResolversParentTypes['Dependent'] };
  UpdateMembershipInput: UpdateMembershipInput;
  UpdateMembershipPayload: Omit<UpdateMembershipPayload, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  UpdateMerchantInput: UpdateMerchantInput;
  UpdateMerchantPayload: Omit<UpdateMerchantPayload, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  UpdateMerchantSettingsInput: UpdateMerchantSettingsInput;
  UpdateMerchantSettingsPayload: Omit<UpdateMerchantSettingsPayload, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  UpdateOrganizerInput: UpdateOrganizerInput;
  UpdateOrganizerPayload: Omit<UpdateOrganizerPayload, 'organizer'> & { organizer: ResolversParentTypes['Organizer'] };
  UpdateOrganizerProfileInput: UpdateOrganizerProfileInput;
  UpdateOrganizerProfilePayload: Omit<UpdateOrganizerProfilePayload, 'organizer'> & { organizer: ResolversParentTypes['Organizer'] };
  UpdatePortalPolicyInput: UpdatePortalPolicyInput;
  UpdatePortalPolicyPayload: Omit<UpdatePortalPolicyPayload, 'policy'> & { policy: ResolversParentTypes['PortalPolicy'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: Omit<UpdateRolePayload, 'role'> & { role: ResolversParentTypes['Role'] };
  UpdateUsherInput: UpdateUsherInput;
  UpdateUsherPayload: Omit<UpdateUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  UserGrowth: UserGrowth;
  Usher: UsherMapper;
  UsherConnection: Omit<UsherConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UsherEdge']> };
  UsherEdge: Omit<UsherEdge, 'node'> & { node: ResolversParentTypes['Usher'] };
  UsherFilter: UsherFilter;
  VerifyMerchantInput: VerifyMerchantInput;
  VerifyMerchantPayload: Omit<VerifyMerchantPayload, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  VerifyMobileChangeInput: VerifyMobileChangeInput;
  VerifyMobileChangePayload: VerifyMobileChangePayload;
  VerifyMobileChangeResult: ResolversUnionTypes<ResolversParentTypes>['VerifyMobileChangeResult'];
  VerifyOrganizerInput: VerifyOrganizerInput;
  VerifyOrganizerPayload: Omit<VerifyOrganizerPayload, 'organizer'> & { organizer: ResolversParentTypes['Organizer'] };
  VerifyRegistrationInput: VerifyRegistrationInput;
  VerifyRegistrationPayload: Omit<VerifyRegistrationPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  VerifyRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['VerifyRegistrationResult'];
  VerifySignInInput: VerifySignInInput;
  VerifySignInPayload: VerifySignInPayload;
  VerifySignInResult: ResolversUnionTypes<ResolversParentTypes>['VerifySignInResult'];
  VerifyStepUpInput: VerifyStepUpInput;
  VerifyStepUpPayload: VerifyStepUpPayload;
  VerifyStepUpResult: ResolversUnionTypes<ResolversParentTypes>['VerifyStepUpResult'];
  Viewer: ViewerMapper;
  WeakPasswordError: WeakPasswordErrorMapper;
  WrongPasswordError: WrongPasswordErrorMapper;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptInvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType?: TypeResolveFn<'AcceptInvitationPayload' | 'InvalidCodeError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type ActivateAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAccountPayload'] = ResolversParentTypes['ActivateAccountPayload']> = {
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivateAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateAccountResult'] = ResolversParentTypes['ActivateAccountResult']> = {
  __resolveType?: TypeResolveFn<'ActivateAccountPayload' | 'InvalidCodeError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type AddDependentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDependentPayload'] = ResolversParentTypes['AddDependentPayload']> = {
  dependent?: Resolver<ResolversTypes['Dependent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddDependentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDependentResult'] = ResolversParentTypes['AddDependentResult']> = {
  __resolveType?: TypeResolveFn<'AddDependentPayload' | 'TooManyDependentsError', ParentType, ContextType>;
};

export type AdminRoleResolvers = EnumResolverSignature<{ ADMIN?: any, SUPER_ADMIN?: any, SUPPORT?: any, USHER?: any }, ResolversTypes['AdminRole']>;

export type AdminUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminUser'] = ResolversParentTypes['AdminUser'], FederationReferenceType extends FederationReferenceTypes['AdminUser'] = FederationReferenceTypes['AdminUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdminUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AdminRole']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProfileStatus'], ParentType, ContextType>;
};

export type AdminUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminUserConnection'] = ResolversParentTypes['AdminUserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdminUserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdminUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminUserEdge'] = ResolversParentTypes['AdminUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
};

export type AdminUserSortResolvers = EnumResolverSignature<{ CREATED_AT_ASC?: any, CREATED_AT_DESC?: any, NAME_ASC?: any }, ResolversTypes['AdminUserSort']>;

export type ApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApprovalStatus'], ParentType, ContextType>;
};

export type ApprovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalConnection'] = ResolversParentTypes['ApprovalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApprovalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalEdge'] = ResolversParentTypes['ApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type ApprovalStatusResolvers = EnumResolverSignature<{ APPROVED?: any, PENDING?: any, REJECTED?: any, WITHDRAWN?: any }, ResolversTypes['ApprovalStatus']>;

export type ApproveRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRequestPayload'] = ResolversParentTypes['ApproveRequestPayload']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type AssignUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignUsherPayload'] = ResolversParentTypes['AssignUsherPayload']> = {
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membershipId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  blocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBrokenBlock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstBrokenEntryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancelInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelInvitationPayload'] = ResolversParentTypes['CancelInvitationPayload']> = {
  cancelledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  channel?: Resolver<ResolversTypes['ChallengeChannel'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedTarget?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeChannelResolvers = EnumResolverSignature<{ EMAIL?: any, SMS?: any }, ResolversTypes['ChallengeChannel']>;

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<Maybe<ResolversTypes['TokenPair']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType?: TypeResolveFn<'ChangePasswordPayload' | 'WeakPasswordError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type CreateAdminUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAdminUserPayload'] = ResolversParentTypes['CreateAdminUserPayload']> = {
  adminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
};

export type CreateMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMerchantPayload'] = ResolversParentTypes['CreateMerchantPayload']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type CreateOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrganizerPayload'] = ResolversParentTypes['CreateOrganizerPayload']> = {
  organizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type CreateRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRolePayload'] = ResolversParentTypes['CreateRolePayload']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type CreateUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUsherPayload'] = ResolversParentTypes['CreateUsherPayload']> = {
  temporaryPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependents?: Resolver<ReadonlyArray<ResolversTypes['Dependent']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyContact?: Resolver<Maybe<ResolversTypes['EmergencyContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProfileStatus'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerSortResolvers = EnumResolverSignature<{ NAME_ASC?: any, REGISTERED_AT_ASC?: any, REGISTERED_AT_DESC?: any }, ResolversTypes['CustomerSort']>;

export type DashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['DashboardPeople']>, ParentType, ContextType>;
};

export type DashboardPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardPeople'] = ResolversParentTypes['DashboardPeople']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customers?: Resolver<ResolversTypes['PeopleCount'], ParentType, ContextType>;
  merchants?: Resolver<ResolversTypes['PeopleCount'], ParentType, ContextType>;
  organizers?: Resolver<ResolversTypes['PeopleCount'], ParentType, ContextType>;
  ushers?: Resolver<ResolversTypes['PeopleCount'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAdminUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAdminUserPayload'] = ResolversParentTypes['DeleteAdminUserPayload']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeleteMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMerchantPayload'] = ResolversParentTypes['DeleteMerchantPayload']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeleteOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteOrganizerPayload'] = ResolversParentTypes['DeleteOrganizerPayload']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeleteRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRolePayload'] = ResolversParentTypes['DeleteRolePayload']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeleteUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUsherPayload'] = ResolversParentTypes['DeleteUsherPayload']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DependentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependent'] = ResolversParentTypes['Dependent'], FederationReferenceType extends FederationReferenceTypes['Dependent'] = FederationReferenceTypes['Dependent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dependent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bornOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmergencyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyContact'] = ResolversParentTypes['EmergencyContact']> = {
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EraseCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EraseCustomerPayload'] = ResolversParentTypes['EraseCustomerPayload']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExportAuditLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportAuditLogPayload'] = ResolversParentTypes['ExportAuditLogPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrowthKindResolvers = EnumResolverSignature<{ CUSTOMER?: any, MERCHANT?: any, ORGANIZER?: any }, ResolversTypes['GrowthKind']>;

export type GrowthPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrowthPeriod'] = ResolversParentTypes['GrowthPeriod']> = {
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, WEEK?: any }, ResolversTypes['Interval']>;

export type InvalidCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCodeError'] = ResolversParentTypes['InvalidCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvalidCodeReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeReasonResolvers = EnumResolverSignature<{ EXHAUSTED?: any, EXPIRED?: any, USED?: any, WRONG?: any }, ResolversTypes['InvalidCodeReason']>;

export type InvalidCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberResult'] = ResolversParentTypes['InviteMemberResult']> = {
  __resolveType?: TypeResolveFn<'InviteMemberPayload' | 'TooManySubUsersError', ParentType, ContextType>;
};

export type InviteOwnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteOwnerPayload'] = ResolversParentTypes['InviteOwnerPayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type LiftLockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftLockPayload'] = ResolversParentTypes['LiftLockPayload']> = {
  liftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberPortalResolvers = EnumResolverSignature<{ CONFERENCE?: any, ISP?: any, TRADE?: any }, ResolversTypes['MemberPortal']>;

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  subUsersMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, ENDED?: any, PENDING_APPROVAL?: any, SUSPENDED?: any }, ResolversTypes['MembershipStatus']>;

export type MerchantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifiesByEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notifiesBySms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shopName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProfileStatus'], ParentType, ContextType>;
};

export type MerchantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantConnection'] = ResolversParentTypes['MerchantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MerchantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MerchantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantEdge'] = ResolversParentTypes['MerchantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type MerchantSortResolvers = EnumResolverSignature<{ CREATED_AT_ASC?: any, CREATED_AT_DESC?: any, NAME_ASC?: any }, ResolversTypes['MerchantSort']>;

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationacceptInvitationArgs, 'input'>>;
  activateAccount?: Resolver<ResolversTypes['ActivateAccountResult'], ParentType, ContextType, RequireFields<MutationactivateAccountArgs, 'input'>>;
  addDependent?: Resolver<ResolversTypes['AddDependentResult'], ParentType, ContextType, RequireFields<MutationaddDependentArgs, 'input'>>;
  approveRequest?: Resolver<ResolversTypes['ApproveRequestPayload'], ParentType, ContextType, RequireFields<MutationapproveRequestArgs, 'input'>>;
  assignUsher?: Resolver<ResolversTypes['AssignUsherPayload'], ParentType, ContextType, RequireFields<MutationassignUsherArgs, 'input'>>;
  cancelInvitation?: Resolver<ResolversTypes['CancelInvitationPayload'], ParentType, ContextType, RequireFields<MutationcancelInvitationArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationchangePasswordArgs, 'input'>>;
  createAdminUser?: Resolver<ResolversTypes['CreateAdminUserPayload'], ParentType, ContextType, RequireFields<MutationcreateAdminUserArgs, 'input'>>;
  createMerchant?: Resolver<ResolversTypes['CreateMerchantPayload'], ParentType, ContextType, RequireFields<MutationcreateMerchantArgs, 'input'>>;
  createOrganizer?: Resolver<ResolversTypes['CreateOrganizerPayload'], ParentType, ContextType, RequireFields<MutationcreateOrganizerArgs, 'input'>>;
  createRole?: Resolver<ResolversTypes['CreateRolePayload'], ParentType, ContextType, RequireFields<MutationcreateRoleArgs, 'input'>>;
  createUsher?: Resolver<ResolversTypes['CreateUsherPayload'], ParentType, ContextType, RequireFields<MutationcreateUsherArgs, 'input'>>;
  deleteAdminUser?: Resolver<ResolversTypes['DeleteAdminUserPayload'], ParentType, ContextType, RequireFields<MutationdeleteAdminUserArgs, 'input'>>;
  deleteMerchant?: Resolver<ResolversTypes['DeleteMerchantPayload'], ParentType, ContextType, RequireFields<MutationdeleteMerchantArgs, 'input'>>;
  deleteOrganizer?: Resolver<ResolversTypes['DeleteOrganizerPayload'], ParentType, ContextType, RequireFields<MutationdeleteOrganizerArgs, 'input'>>;
  deleteRole?: Resolver<ResolversTypes['DeleteRolePayload'], ParentType, ContextType, RequireFields<MutationdeleteRoleArgs, 'input'>>;
  deleteUsher?: Resolver<ResolversTypes['DeleteUsherPayload'], ParentType, ContextType, RequireFields<MutationdeleteUsherArgs, 'input'>>;
  eraseCustomer?: Resolver<ResolversTypes['EraseCustomerPayload'], ParentType, ContextType, RequireFields<MutationeraseCustomerArgs, 'input'>>;
  exportAuditLog?: Resolver<ResolversTypes['ExportAuditLogPayload'], ParentType, ContextType, RequireFields<MutationexportAuditLogArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberResult'], ParentType, ContextType, RequireFields<MutationinviteMemberArgs, 'input'>>;
  inviteOwner?: Resolver<ResolversTypes['InviteOwnerPayload'], ParentType, ContextType, RequireFields<MutationinviteOwnerArgs, 'input'>>;
  liftLock?: Resolver<ResolversTypes['LiftLockPayload'], ParentType, ContextType, RequireFields<MutationliftLockArgs, 'input'>>;
  reactivateAdminUser?: Resolver<ResolversTypes['ReactivateAdminUserPayload'], ParentType, ContextType, RequireFields<MutationreactivateAdminUserArgs, 'input'>>;
  reactivateCustomer?: Resolver<ResolversTypes['ReactivateCustomerPayload'], ParentType, ContextType, RequireFields<MutationreactivateCustomerArgs, 'input'>>;
  reactivateMerchant?: Resolver<ResolversTypes['ReactivateMerchantPayload'], ParentType, ContextType, RequireFields<MutationreactivateMerchantArgs, 'input'>>;
  reactivateOrganizer?: Resolver<ResolversTypes['ReactivateOrganizerPayload'], ParentType, ContextType, RequireFields<MutationreactivateOrganizerArgs, 'input'>>;
  reactivateUsher?: Resolver<ResolversTypes['ReactivateUsherPayload'], ParentType, ContextType, RequireFields<MutationreactivateUsherArgs, 'input'>>;
  refreshTokens?: Resolver<ResolversTypes['RefreshTokensPayload'], ParentType, ContextType, RequireFields<MutationrefreshTokensArgs, 'input'>>;
  registerCustomer?: Resolver<ResolversTypes['RegisterCustomerResult'], ParentType, ContextType, RequireFields<MutationregisterCustomerArgs, 'input'>>;
  rejectRequest?: Resolver<ResolversTypes['RejectRequestPayload'], ParentType, ContextType, RequireFields<MutationrejectRequestArgs, 'input'>>;
  removeDependent?: Resolver<ResolversTypes['RemoveDependentPayload'], ParentType, ContextType, RequireFields<MutationremoveDependentArgs, 'input'>>;
  removeMembership?: Resolver<ResolversTypes['RemoveMembershipPayload'], ParentType, ContextType, RequireFields<MutationremoveMembershipArgs, 'input'>>;
  requestMobileChange?: Resolver<ResolversTypes['RequestMobileChangeResult'], ParentType, ContextType, RequireFields<MutationrequestMobileChangeArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationrequestPasswordResetArgs, 'input'>>;
  requestStepUp?: Resolver<ResolversTypes['RequestStepUpPayload'], ParentType, ContextType>;
  requestUpload?: Resolver<ResolversTypes['RequestUploadPayload'], ParentType, ContextType, RequireFields<MutationrequestUploadArgs, 'input'>>;
  resendCode?: Resolver<ResolversTypes['ResendCodePayload'], ParentType, ContextType, RequireFields<MutationresendCodeArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationresendInvitationArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationresetPasswordArgs, 'input'>>;
  resetUsherPassword?: Resolver<ResolversTypes['ResetUsherPasswordPayload'], ParentType, ContextType, RequireFields<MutationresetUsherPasswordArgs, 'input'>>;
  revokeOtherSessions?: Resolver<ResolversTypes['RevokeOtherSessionsPayload'], ParentType, ContextType>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationrevokeSessionArgs, 'input'>>;
  selectMembership?: Resolver<ResolversTypes['SelectMembershipResult'], ParentType, ContextType, RequireFields<MutationselectMembershipArgs, 'input'>>;
  signInAdmin?: Resolver<ResolversTypes['SignInAdminResult'], ParentType, ContextType, RequireFields<MutationsignInAdminArgs, 'input'>>;
  signInCustomer?: Resolver<ResolversTypes['SignInCustomerResult'], ParentType, ContextType, RequireFields<MutationsignInCustomerArgs, 'input'>>;
  signInMember?: Resolver<ResolversTypes['SignInMemberResult'], ParentType, ContextType, RequireFields<MutationsignInMemberArgs, 'input'>>;
  signInMerchant?: Resolver<ResolversTypes['SignInMerchantResult'], ParentType, ContextType, RequireFields<MutationsignInMerchantArgs, 'input'>>;
  signInOrganizer?: Resolver<ResolversTypes['SignInOrganizerResult'], ParentType, ContextType, RequireFields<MutationsignInOrganizerArgs, 'input'>>;
  signInUsher?: Resolver<ResolversTypes['SignInUsherResult'], ParentType, ContextType, RequireFields<MutationsignInUsherArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  suspendAdminUser?: Resolver<ResolversTypes['SuspendAdminUserPayload'], ParentType, ContextType, RequireFields<MutationsuspendAdminUserArgs, 'input'>>;
  suspendCustomer?: Resolver<ResolversTypes['SuspendCustomerPayload'], ParentType, ContextType, RequireFields<MutationsuspendCustomerArgs, 'input'>>;
  suspendMerchant?: Resolver<ResolversTypes['SuspendMerchantPayload'], ParentType, ContextType, RequireFields<MutationsuspendMerchantArgs, 'input'>>;
  suspendOrganizer?: Resolver<ResolversTypes['SuspendOrganizerPayload'], ParentType, ContextType, RequireFields<MutationsuspendOrganizerArgs, 'input'>>;
  suspendUsher?: Resolver<ResolversTypes['SuspendUsherPayload'], ParentType, ContextType, RequireFields<MutationsuspendUsherArgs, 'input'>>;
  unassignUsher?: Resolver<ResolversTypes['UnassignUsherPayload'], ParentType, ContextType, RequireFields<MutationunassignUsherArgs, 'input'>>;
  updateAdminProfile?: Resolver<ResolversTypes['UpdateAdminProfilePayload'], ParentType, ContextType, RequireFields<MutationupdateAdminProfileArgs, 'input'>>;
  updateAdminUser?: Resolver<ResolversTypes['UpdateAdminUserPayload'], ParentType, ContextType, RequireFields<MutationupdateAdminUserArgs, 'input'>>;
  updateCustomer?: Resolver<ResolversTypes['UpdateCustomerPayload'], ParentType, ContextType, RequireFields<MutationupdateCustomerArgs, 'input'>>;
  updateDependent?: Resolver<ResolversTypes['UpdateDependentPayload'], ParentType, ContextType, RequireFields<MutationupdateDependentArgs, 'input'>>;
  updateMembership?: Resolver<ResolversTypes['UpdateMembershipPayload'], ParentType, ContextType, RequireFields<MutationupdateMembershipArgs, 'input'>>;
  updateMerchant?: Resolver<ResolversTypes['UpdateMerchantPayload'], ParentType, ContextType, RequireFields<MutationupdateMerchantArgs, 'input'>>;
  updateMerchantSettings?: Resolver<ResolversTypes['UpdateMerchantSettingsPayload'], ParentType, ContextType, RequireFields<MutationupdateMerchantSettingsArgs, 'input'>>;
  updateOrganizer?: Resolver<ResolversTypes['UpdateOrganizerPayload'], ParentType, ContextType, RequireFields<MutationupdateOrganizerArgs, 'input'>>;
  updateOrganizerProfile?: Resolver<ResolversTypes['UpdateOrganizerProfilePayload'], ParentType, ContextType, RequireFields<MutationupdateOrganizerProfileArgs, 'input'>>;
  updatePortalPolicy?: Resolver<ResolversTypes['UpdatePortalPolicyPayload'], ParentType, ContextType, RequireFields<MutationupdatePortalPolicyArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationupdateProfileArgs, 'input'>>;
  updateRole?: Resolver<ResolversTypes['UpdateRolePayload'], ParentType, ContextType, RequireFields<MutationupdateRoleArgs, 'input'>>;
  updateUsher?: Resolver<ResolversTypes['UpdateUsherPayload'], ParentType, ContextType, RequireFields<MutationupdateUsherArgs, 'input'>>;
  verifyMerchant?: Resolver<ResolversTypes['VerifyMerchantPayload'], ParentType, ContextType, RequireFields<MutationverifyMerchantArgs, 'input'>>;
  verifyMobileChange?: Resolver<ResolversTypes['VerifyMobileChangeResult'], ParentType, ContextType, RequireFields<MutationverifyMobileChangeArgs, 'input'>>;
  verifyOrganizer?: Resolver<ResolversTypes['VerifyOrganizerPayload'], ParentType, ContextType, RequireFields<MutationverifyOrganizerArgs, 'input'>>;
  verifyRegistration?: Resolver<ResolversTypes['VerifyRegistrationResult'], ParentType, ContextType, RequireFields<MutationverifyRegistrationArgs, 'input'>>;
  verifySignIn?: Resolver<ResolversTypes['VerifySignInResult'], ParentType, ContextType, RequireFields<MutationverifySignInArgs, 'input'>>;
  verifyStepUp?: Resolver<ResolversTypes['VerifyStepUpResult'], ParentType, ContextType, RequireFields<MutationverifyStepUpArgs, 'input'>>;
};

export type OrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer'], FederationReferenceType extends FederationReferenceTypes['Organizer'] = FederationReferenceTypes['Organizer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organizer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactMobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProfileStatus']>, ParentType, ContextType>;
  taxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  websiteUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizerConnection'] = ResolversParentTypes['OrganizerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizerEdge'] = ResolversParentTypes['OrganizerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type OrganizerSortResolvers = EnumResolverSignature<{ CREATED_AT_ASC?: any, CREATED_AT_DESC?: any, NAME_ASC?: any }, ResolversTypes['OrganizerSort']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordWeaknessResolvers = EnumResolverSignature<{ COMMON?: any, PERSONAL?: any, PLATFORM_NAME?: any, REUSED?: any, TOO_LONG?: any, TOO_SHORT?: any }, ResolversTypes['PasswordWeakness']>;

export type PeopleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleCount'] = ResolversParentTypes['PeopleCount']> = {
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortalResolvers = EnumResolverSignature<{ ADMIN?: any, CONFERENCE?: any, CUSTOMER?: any, ISP?: any, MERCHANT?: any, ORGANIZER?: any, TRADE?: any, USHER?: any }, ResolversTypes['Portal']>;

export type PortalPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPolicy'] = ResolversParentTypes['PortalPolicy']> = {
  isSingleSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passwordHistory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passwordLengthMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['SecondFactor'], ParentType, ContextType>;
  sessionAbsoluteSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionIdleSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProfileStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, SUSPENDED?: any }, ResolversTypes['ProfileStatus']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType, RequireFields<QueryadminUserArgs, 'id'>>;
  adminUsers?: Resolver<ResolversTypes['AdminUserConnection'], ParentType, ContextType, RequireFields<QueryadminUsersArgs, 'sort'>>;
  approvals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, Partial<QueryapprovalsArgs>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, Partial<QueryauditLogArgs>>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType, RequireFields<QuerycustomerArgs, 'id'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QuerycustomersArgs, 'sort'>>;
  dependent?: Resolver<ResolversTypes['Dependent'], ParentType, ContextType, RequireFields<QuerydependentArgs, 'id'>>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, Partial<QueryinvitationsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<QuerymembershipsArgs>>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType, RequireFields<QuerymerchantArgs, 'id'>>;
  merchants?: Resolver<ResolversTypes['MerchantConnection'], ParentType, ContextType, RequireFields<QuerymerchantsArgs, 'sort'>>;
  myAdminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
  myMemberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  myMerchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  myOrganizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
  mySessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<QuerymySessionsArgs>>;
  myUsher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType, RequireFields<QueryorganizerArgs, 'id'>>;
  organizers?: Resolver<ResolversTypes['OrganizerConnection'], ParentType, ContextType, RequireFields<QueryorganizersArgs, 'sort'>>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType, RequireFields<QuerypermissionsArgs, 'portal'>>;
  portalPolicies?: Resolver<ReadonlyArray<ResolversTypes['PortalPolicy']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, Partial<QueryrolesArgs>>;
  userGrowth?: Resolver<ResolversTypes['UserGrowth'], ParentType, ContextType, RequireFields<QueryuserGrowthArgs, 'interval' | 'kind'>>;
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType, RequireFields<QueryusherArgs, 'id'>>;
  ushers?: Resolver<ResolversTypes['UsherConnection'], ParentType, ContextType, RequireFields<QueryushersArgs, 'sort'>>;
  verifyAuditLog?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReactivateAdminUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateAdminUserPayload'] = ResolversParentTypes['ReactivateAdminUserPayload']> = {
  adminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
};

export type ReactivateCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateCustomerPayload'] = ResolversParentTypes['ReactivateCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type ReactivateMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateMerchantPayload'] = ResolversParentTypes['ReactivateMerchantPayload']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type ReactivateOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateOrganizerPayload'] = ResolversParentTypes['ReactivateOrganizerPayload']> = {
  organizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type ReactivateUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReactivateUsherPayload'] = ResolversParentTypes['ReactivateUsherPayload']> = {
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type RefreshTokensPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshTokensPayload'] = ResolversParentTypes['RefreshTokensPayload']> = {
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
};

export type RegisterCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerPayload'] = ResolversParentTypes['RegisterCustomerPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerResult'] = ResolversParentTypes['RegisterCustomerResult']> = {
  __resolveType?: TypeResolveFn<'RegisterCustomerPayload' | 'WeakPasswordError', ParentType, ContextType>;
};

export type RejectRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectRequestPayload'] = ResolversParentTypes['RejectRequestPayload']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type RemoveDependentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDependentPayload'] = ResolversParentTypes['RemoveDependentPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type RemoveMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMembershipPayload'] = ResolversParentTypes['RemoveMembershipPayload']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RequestMobileChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMobileChangePayload'] = ResolversParentTypes['RequestMobileChangePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestMobileChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMobileChangeResult'] = ResolversParentTypes['RequestMobileChangeResult']> = {
  __resolveType?: TypeResolveFn<'RequestMobileChangePayload' | 'WrongPasswordError', ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type RequestStepUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestStepUpPayload'] = ResolversParentTypes['RequestStepUpPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type RequestUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUploadPayload'] = ResolversParentTypes['RequestUploadPayload']> = {
  bytesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResendCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendCodePayload'] = ResolversParentTypes['ResendCodePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'ResetPasswordPayload' | 'WeakPasswordError', ParentType, ContextType>;
};

export type ResetUsherPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetUsherPasswordPayload'] = ResolversParentTypes['ResetUsherPasswordPayload']> = {
  temporaryPassword?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type RevokeOtherSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeOtherSessionsPayload'] = ResolversParentTypes['RevokeOtherSessionsPayload']> = {
  endedSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSystem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecondFactorResolvers = EnumResolverSignature<{ NONE?: any, OTP?: any }, ResolversTypes['SecondFactor']>;

export type SelectMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectMembershipPayload'] = ResolversParentTypes['SelectMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SelectMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectMembershipResult'] = ResolversParentTypes['SelectMembershipResult']> = {
  __resolveType?: TypeResolveFn<'SelectMembershipPayload' | 'SignInStagePayload', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SignInAdminChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAdminChallengePayload'] = ResolversParentTypes['SignInAdminChallengePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAdminPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAdminPayload'] = ResolversParentTypes['SignInAdminPayload']> = {
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAdminResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAdminResult'] = ResolversParentTypes['SignInAdminResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInAdminChallengePayload' | 'SignInAdminPayload' | 'SignInStagePayload', ParentType, ContextType>;
};

export type SignInCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInCustomerPayload'] = ResolversParentTypes['SignInCustomerPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInCustomerResult'] = ResolversParentTypes['SignInCustomerResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInCustomerPayload', ParentType, ContextType>;
};

export type SignInMemberChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMemberChallengePayload'] = ResolversParentTypes['SignInMemberChallengePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMemberPayload'] = ResolversParentTypes['SignInMemberPayload']> = {
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMemberResult'] = ResolversParentTypes['SignInMemberResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInMemberChallengePayload' | 'SignInMemberPayload' | 'SignInStagePayload', ParentType, ContextType>;
};

export type SignInMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMerchantPayload'] = ResolversParentTypes['SignInMerchantPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInMerchantResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInMerchantResult'] = ResolversParentTypes['SignInMerchantResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInMerchantPayload', ParentType, ContextType>;
};

export type SignInOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInOrganizerPayload'] = ResolversParentTypes['SignInOrganizerPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInOrganizerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInOrganizerResult'] = ResolversParentTypes['SignInOrganizerResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInOrganizerPayload', ParentType, ContextType>;
};

export type SignInStageResolvers = EnumResolverSignature<{ CHANGE_PASSWORD?: any, SELECT_SCOPE?: any }, ResolversTypes['SignInStage']>;

export type SignInStagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInStagePayload'] = ResolversParentTypes['SignInStagePayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SignInStage'], ParentType, ContextType>;
  stageToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInUsherPayload'] = ResolversParentTypes['SignInUsherPayload']> = {
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInUsherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInUsherResult'] = ResolversParentTypes['SignInUsherResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInStagePayload' | 'SignInUsherPayload', ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOutAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SuspendAdminUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendAdminUserPayload'] = ResolversParentTypes['SuspendAdminUserPayload']> = {
  adminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
};

export type SuspendCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendCustomerPayload'] = ResolversParentTypes['SuspendCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type SuspendMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMerchantPayload'] = ResolversParentTypes['SuspendMerchantPayload']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type SuspendOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendOrganizerPayload'] = ResolversParentTypes['SuspendOrganizerPayload']> = {
  organizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type SuspendUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendUsherPayload'] = ResolversParentTypes['SuspendUsherPayload']> = {
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type TokenPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenPair'] = ResolversParentTypes['TokenPair']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TooManyDependentsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyDependentsError'] = ResolversParentTypes['TooManyDependentsError']> = {
  dependentsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManySubUsersErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManySubUsersError'] = ResolversParentTypes['TooManySubUsersError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subUsersMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnassignUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnassignUsherPayload'] = ResolversParentTypes['UnassignUsherPayload']> = {
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type UpdateAdminProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdminProfilePayload'] = ResolversParentTypes['UpdateAdminProfilePayload']> = {
  adminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
};

export type UpdateAdminUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAdminUserPayload'] = ResolversParentTypes['UpdateAdminUserPayload']> = {
  adminUser?: Resolver<ResolversTypes['AdminUser'], ParentType, ContextType>;
};

export type UpdateCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerPayload'] = ResolversParentTypes['UpdateCustomerPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type UpdateDependentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateDependentPayload'] = ResolversParentTypes['UpdateDependentPayload']> = {
  dependent?: Resolver<ResolversTypes['Dependent'], ParentType, ContextType>;
};

export type UpdateMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMembershipPayload'] = ResolversParentTypes['UpdateMembershipPayload']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type UpdateMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMerchantPayload'] = ResolversParentTypes['UpdateMerchantPayload']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type UpdateMerchantSettingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMerchantSettingsPayload'] = ResolversParentTypes['UpdateMerchantSettingsPayload']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type UpdateOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizerPayload'] = ResolversParentTypes['UpdateOrganizerPayload']> = {
  organizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type UpdateOrganizerProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizerProfilePayload'] = ResolversParentTypes['UpdateOrganizerProfilePayload']> = {
  organizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type UpdatePortalPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePortalPolicyPayload'] = ResolversParentTypes['UpdatePortalPolicyPayload']> = {
  policy?: Resolver<ResolversTypes['PortalPolicy'], ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type UpdateRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRolePayload'] = ResolversParentTypes['UpdateRolePayload']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type UpdateUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUsherPayload'] = ResolversParentTypes['UpdateUsherPayload']> = {
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type UploadPurposeResolvers = EnumResolverSignature<{ ADMIN_PHOTO?: any, CUSTOMER_PHOTO?: any, DEPENDENT_PHOTO?: any, MERCHANT_IMAGE?: any, ORGANIZER_IMAGE?: any, USHER_PHOTO?: any }, ResolversTypes['UploadPurpose']>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'InvalidCredentialsError' | 'TooManyDependentsError' | 'TooManySubUsersError' | 'WeakPasswordError' | 'WrongPasswordError', ParentType, ContextType>;
};

export type UserGrowthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGrowth'] = ResolversParentTypes['UserGrowth']> = {
  beforeOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrowthKind'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['GrowthPeriod']>, ParentType, ContextType>;
};

export type UsherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Usher'] = ResolversParentTypes['Usher'], FederationReferenceType extends FederationReferenceTypes['Usher'] = FederationReferenceTypes['Usher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Usher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eventIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProfileStatus']>, ParentType, ContextType>;
  supervisedEventIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsherConnection'] = ResolversParentTypes['UsherConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UsherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsherEdge'] = ResolversParentTypes['UsherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
};

export type UsherSortResolvers = EnumResolverSignature<{ CREATED_AT_ASC?: any, CREATED_AT_DESC?: any, NAME_ASC?: any }, ResolversTypes['UsherSort']>;

export type VerifyMerchantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyMerchantPayload'] = ResolversParentTypes['VerifyMerchantPayload']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
};

export type VerifyMobileChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyMobileChangePayload'] = ResolversParentTypes['VerifyMobileChangePayload']> = {
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyMobileChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyMobileChangeResult'] = ResolversParentTypes['VerifyMobileChangeResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'VerifyMobileChangePayload', ParentType, ContextType>;
};

export type VerifyOrganizerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyOrganizerPayload'] = ResolversParentTypes['VerifyOrganizerPayload']> = {
  organizer?: Resolver<ResolversTypes['Organizer'], ParentType, ContextType>;
};

export type VerifyRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyRegistrationPayload'] = ResolversParentTypes['VerifyRegistrationPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyRegistrationResult'] = ResolversParentTypes['VerifyRegistrationResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'VerifyRegistrationPayload', ParentType, ContextType>;
};

export type VerifySignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifySignInPayload'] = ResolversParentTypes['VerifySignInPayload']> = {
  deviceToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifySignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifySignInResult'] = ResolversParentTypes['VerifySignInResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'SignInStagePayload' | 'VerifySignInPayload', ParentType, ContextType>;
};

export type VerifyStepUpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyStepUpPayload'] = ResolversParentTypes['VerifyStepUpPayload']> = {
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyStepUpResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyStepUpResult'] = ResolversParentTypes['VerifyStepUpResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'VerifyStepUpPayload', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  branches?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SignInStage']>, ParentType, ContextType>;
};

export type WeakPasswordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakPasswordError'] = ResolversParentTypes['WeakPasswordError']> = {
  lengthMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PasswordWeakness'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongPasswordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongPasswordError'] = ResolversParentTypes['WrongPasswordError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  ActivateAccountPayload?: ActivateAccountPayloadResolvers<ContextType>;
  ActivateAccountResult?: ActivateAccountResultResolvers<ContextType>;
  AddDependentPayload?: AddDependentPayloadResolvers<ContextType>;
  AddDependentResult?: AddDependentResultResolvers<ContextType>;
  AdminRole?: AdminRoleResolvers;
  AdminUser?: AdminUserResolvers<ContextType>;
  AdminUserConnection?: AdminUserConnectionResolvers<ContextType>;
  AdminUserEdge?: AdminUserEdgeResolvers<ContextType>;
  AdminUserSort?: AdminUserSortResolvers;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalConnection?: ApprovalConnectionResolvers<ContextType>;
  ApprovalEdge?: ApprovalEdgeResolvers<ContextType>;
  ApprovalStatus?: ApprovalStatusResolvers;
  ApproveRequestPayload?: ApproveRequestPayloadResolvers<ContextType>;
  AssignUsherPayload?: AssignUsherPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  CancelInvitationPayload?: CancelInvitationPayloadResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeChannel?: ChallengeChannelResolvers;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  CreateAdminUserPayload?: CreateAdminUserPayloadResolvers<ContextType>;
  CreateMerchantPayload?: CreateMerchantPayloadResolvers<ContextType>;
  CreateOrganizerPayload?: CreateOrganizerPayloadResolvers<ContextType>;
  CreateRolePayload?: CreateRolePayloadResolvers<ContextType>;
  CreateUsherPayload?: CreateUsherPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerSort?: CustomerSortResolvers;
  Dashboard?: DashboardResolvers<ContextType>;
  DashboardPeople?: DashboardPeopleResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteAdminUserPayload?: DeleteAdminUserPayloadResolvers<ContextType>;
  DeleteMerchantPayload?: DeleteMerchantPayloadResolvers<ContextType>;
  DeleteOrganizerPayload?: DeleteOrganizerPayloadResolvers<ContextType>;
  DeleteRolePayload?: DeleteRolePayloadResolvers<ContextType>;
  DeleteUsherPayload?: DeleteUsherPayloadResolvers<ContextType>;
  Dependent?: DependentResolvers<ContextType>;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  EraseCustomerPayload?: EraseCustomerPayloadResolvers<ContextType>;
  ExportAuditLogPayload?: ExportAuditLogPayloadResolvers<ContextType>;
  GrowthKind?: GrowthKindResolvers;
  GrowthPeriod?: GrowthPeriodResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  Interval?: IntervalResolvers;
  InvalidCodeError?: InvalidCodeErrorResolvers<ContextType>;
  InvalidCodeReason?: InvalidCodeReasonResolvers;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  InviteMemberResult?: InviteMemberResultResolvers<ContextType>;
  InviteOwnerPayload?: InviteOwnerPayloadResolvers<ContextType>;
  LiftLockPayload?: LiftLockPayloadResolvers<ContextType>;
  MemberPortal?: MemberPortalResolvers;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipStatus?: MembershipStatusResolvers;
  Merchant?: MerchantResolvers<ContextType>;
  MerchantConnection?: MerchantConnectionResolvers<ContextType>;
  MerchantEdge?: MerchantEdgeResolvers<ContextType>;
  MerchantSort?: MerchantSortResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  OrganizerConnection?: OrganizerConnectionResolvers<ContextType>;
  OrganizerEdge?: OrganizerEdgeResolvers<ContextType>;
  OrganizerSort?: OrganizerSortResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordWeakness?: PasswordWeaknessResolvers;
  PeopleCount?: PeopleCountResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Portal?: PortalResolvers;
  PortalPolicy?: PortalPolicyResolvers<ContextType>;
  ProfileStatus?: ProfileStatusResolvers;
  Query?: QueryResolvers<ContextType>;
  ReactivateAdminUserPayload?: ReactivateAdminUserPayloadResolvers<ContextType>;
  ReactivateCustomerPayload?: ReactivateCustomerPayloadResolvers<ContextType>;
  ReactivateMerchantPayload?: ReactivateMerchantPayloadResolvers<ContextType>;
  ReactivateOrganizerPayload?: ReactivateOrganizerPayloadResolvers<ContextType>;
  ReactivateUsherPayload?: ReactivateUsherPayloadResolvers<ContextType>;
  RefreshTokensPayload?: RefreshTokensPayloadResolvers<ContextType>;
  RegisterCustomerPayload?: RegisterCustomerPayloadResolvers<ContextType>;
  RegisterCustomerResult?: RegisterCustomerResultResolvers<ContextType>;
  RejectRequestPayload?: RejectRequestPayloadResolvers<ContextType>;
  RemoveDependentPayload?: RemoveDependentPayloadResolvers<ContextType>;
  RemoveMembershipPayload?: RemoveMembershipPayloadResolvers<ContextType>;
  RequestMobileChangePayload?: RequestMobileChangePayloadResolvers<ContextType>;
  RequestMobileChangeResult?: RequestMobileChangeResultResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  RequestStepUpPayload?: RequestStepUpPayloadResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  ResendCodePayload?: ResendCodePayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  ResetUsherPasswordPayload?: ResetUsherPasswordPayloadResolvers<ContextType>;
  RevokeOtherSessionsPayload?: RevokeOtherSessionsPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  SecondFactor?: SecondFactorResolvers;
  SelectMembershipPayload?: SelectMembershipPayloadResolvers<ContextType>;
  SelectMembershipResult?: SelectMembershipResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SignInAdminChallengePayload?: SignInAdminChallengePayloadResolvers<ContextType>;
  SignInAdminPayload?: SignInAdminPayloadResolvers<ContextType>;
  SignInAdminResult?: SignInAdminResultResolvers<ContextType>;
  SignInCustomerPayload?: SignInCustomerPayloadResolvers<ContextType>;
  SignInCustomerResult?: SignInCustomerResultResolvers<ContextType>;
  SignInMemberChallengePayload?: SignInMemberChallengePayloadResolvers<ContextType>;
  SignInMemberPayload?: SignInMemberPayloadResolvers<ContextType>;
  SignInMemberResult?: SignInMemberResultResolvers<ContextType>;
  SignInMerchantPayload?: SignInMerchantPayloadResolvers<ContextType>;
  SignInMerchantResult?: SignInMerchantResultResolvers<ContextType>;
  SignInOrganizerPayload?: SignInOrganizerPayloadResolvers<ContextType>;
  SignInOrganizerResult?: SignInOrganizerResultResolvers<ContextType>;
  SignInStage?: SignInStageResolvers;
  SignInStagePayload?: SignInStagePayloadResolvers<ContextType>;
  SignInUsherPayload?: SignInUsherPayloadResolvers<ContextType>;
  SignInUsherResult?: SignInUsherResultResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SuspendAdminUserPayload?: SuspendAdminUserPayloadResolvers<ContextType>;
  SuspendCustomerPayload?: SuspendCustomerPayloadResolvers<ContextType>;
  SuspendMerchantPayload?: SuspendMerchantPayloadResolvers<ContextType>;
  SuspendOrganizerPayload?: SuspendOrganizerPayloadResolvers<ContextType>;
  SuspendUsherPayload?: SuspendUsherPayloadResolvers<ContextType>;
  TokenPair?: TokenPairResolvers<ContextType>;
  TooManyDependentsError?: TooManyDependentsErrorResolvers<ContextType>;
  TooManySubUsersError?: TooManySubUsersErrorResolvers<ContextType>;
  UnassignUsherPayload?: UnassignUsherPayloadResolvers<ContextType>;
  UpdateAdminProfilePayload?: UpdateAdminProfilePayloadResolvers<ContextType>;
  UpdateAdminUserPayload?: UpdateAdminUserPayloadResolvers<ContextType>;
  UpdateCustomerPayload?: UpdateCustomerPayloadResolvers<ContextType>;
  UpdateDependentPayload?: UpdateDependentPayloadResolvers<ContextType>;
  UpdateMembershipPayload?: UpdateMembershipPayloadResolvers<ContextType>;
  UpdateMerchantPayload?: UpdateMerchantPayloadResolvers<ContextType>;
  UpdateMerchantSettingsPayload?: UpdateMerchantSettingsPayloadResolvers<ContextType>;
  UpdateOrganizerPayload?: UpdateOrganizerPayloadResolvers<ContextType>;
  UpdateOrganizerProfilePayload?: UpdateOrganizerProfilePayloadResolvers<ContextType>;
  UpdatePortalPolicyPayload?: UpdatePortalPolicyPayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  UpdateRolePayload?: UpdateRolePayloadResolvers<ContextType>;
  UpdateUsherPayload?: UpdateUsherPayloadResolvers<ContextType>;
  UploadPurpose?: UploadPurposeResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  UserGrowth?: UserGrowthResolvers<ContextType>;
  Usher?: UsherResolvers<ContextType>;
  UsherConnection?: UsherConnectionResolvers<ContextType>;
  UsherEdge?: UsherEdgeResolvers<ContextType>;
  UsherSort?: UsherSortResolvers;
  VerifyMerchantPayload?: VerifyMerchantPayloadResolvers<ContextType>;
  VerifyMobileChangePayload?: VerifyMobileChangePayloadResolvers<ContextType>;
  VerifyMobileChangeResult?: VerifyMobileChangeResultResolvers<ContextType>;
  VerifyOrganizerPayload?: VerifyOrganizerPayloadResolvers<ContextType>;
  VerifyRegistrationPayload?: VerifyRegistrationPayloadResolvers<ContextType>;
  VerifyRegistrationResult?: VerifyRegistrationResultResolvers<ContextType>;
  VerifySignInPayload?: VerifySignInPayloadResolvers<ContextType>;
  VerifySignInResult?: VerifySignInResultResolvers<ContextType>;
  VerifyStepUpPayload?: VerifyStepUpPayloadResolvers<ContextType>;
  VerifyStepUpResult?: VerifyStepUpResultResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeakPasswordError?: WeakPasswordErrorResolvers<ContextType>;
  WrongPasswordError?: WrongPasswordErrorResolvers<ContextType>;
};

