/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { adminUser as Query_adminUser } from './resolvers/Query/adminUser.ts';
import    { adminUsers as Query_adminUsers } from './resolvers/Query/adminUsers.ts';
import    { approvals as Query_approvals } from './resolvers/Query/approvals.ts';
import    { auditLog as Query_auditLog } from './resolvers/Query/auditLog.ts';
import    { customer as Query_customer } from './resolvers/Query/customer.ts';
import    { customers as Query_customers } from './resolvers/Query/customers.ts';
import    { dependent as Query_dependent } from './resolvers/Query/dependent.ts';
import    { invitations as Query_invitations } from './resolvers/Query/invitations.ts';
import    { me as Query_me } from './resolvers/Query/me.ts';
import    { memberships as Query_memberships } from './resolvers/Query/memberships.ts';
import    { merchant as Query_merchant } from './resolvers/Query/merchant.ts';
import    { merchants as Query_merchants } from './resolvers/Query/merchants.ts';
import    { myAdminUser as Query_myAdminUser } from './resolvers/Query/myAdminUser.ts';
import    { myMemberships as Query_myMemberships } from './resolvers/Query/myMemberships.ts';
import    { myMerchant as Query_myMerchant } from './resolvers/Query/myMerchant.ts';
import    { myOrganizer as Query_myOrganizer } from './resolvers/Query/myOrganizer.ts';
import    { mySessions as Query_mySessions } from './resolvers/Query/mySessions.ts';
import    { myUsher as Query_myUsher } from './resolvers/Query/myUsher.ts';
import    { organizer as Query_organizer } from './resolvers/Query/organizer.ts';
import    { organizers as Query_organizers } from './resolvers/Query/organizers.ts';
import    { permissions as Query_permissions } from './resolvers/Query/permissions.ts';
import    { portalPolicies as Query_portalPolicies } from './resolvers/Query/portalPolicies.ts';
import    { roles as Query_roles } from './resolvers/Query/roles.ts';
import    { userGrowth as Query_userGrowth } from './resolvers/Query/userGrowth.ts';
import    { usher as Query_usher } from './resolvers/Query/usher.ts';
import    { ushers as Query_ushers } from './resolvers/Query/ushers.ts';
import    { verifyAuditLog as Query_verifyAuditLog } from './resolvers/Query/verifyAuditLog.ts';
import    { viewer as Query_viewer } from './resolvers/Query/viewer.ts';
import    { acceptInvitation as Mutation_acceptInvitation } from './resolvers/Mutation/acceptInvitation.ts';
import    { activateAccount as Mutation_activateAccount } from './resolvers/Mutation/activateAccount.ts';
import    { addDependent as Mutation_addDependent } from './resolvers/Mutation/addDependent.ts';
import    { approveRequest as Mutation_approveRequest } from './resolvers/Mutation/approveRequest.ts';
import    { assignUsher as Mutation_assignUsher } from './resolvers/Mutation/assignUsher.ts';
import    { cancelInvitation as Mutation_cancelInvitation } from './resolvers/Mutation/cancelInvitation.ts';
import    { changePassword as Mutation_changePassword } from './resolvers/Mutation/changePassword.ts';
import    { createAdminUser as Mutation_createAdminUser } from './resolvers/Mutation/createAdminUser.ts';
import    { createMerchant as Mutation_createMerchant } from './resolvers/Mutation/createMerchant.ts';
import    { createOrganizer as Mutation_createOrganizer } from './resolvers/Mutation/createOrganizer.ts';
import    { createRole as Mutation_createRole } from './resolvers/Mutation/createRole.ts';
import    { createUsher as Mutation_createUsher } from './resolvers/Mutation/createUsher.ts';
import    { deleteAdminUser as Mutation_deleteAdminUser } from './resolvers/Mutation/deleteAdminUser.ts';
import    { deleteMerchant as Mutation_deleteMerchant } from './resolvers/Mutation/deleteMerchant.ts';
import    { deleteOrganizer as Mutation_deleteOrganizer } from './resolvers/Mutation/deleteOrganizer.ts';
import    { deleteRole as Mutation_deleteRole } from './resolvers/Mutation/deleteRole.ts';
import    { deleteUsher as Mutation_deleteUsher } from './resolvers/Mutation/deleteUsher.ts';
import    { eraseCustomer as Mutation_eraseCustomer } from './resolvers/Mutation/eraseCustomer.ts';
import    { exportAuditLog as Mutation_exportAuditLog } from './resolvers/Mutation/exportAuditLog.ts';
import    { inviteMember as Mutation_inviteMember } from './resolvers/Mutation/inviteMember.ts';
import    { inviteOwner as Mutation_inviteOwner } from './resolvers/Mutation/inviteOwner.ts';
import    { liftLock as Mutation_liftLock } from './resolvers/Mutation/liftLock.ts';
import    { reactivateAdminUser as Mutation_reactivateAdminUser } from './resolvers/Mutation/reactivateAdminUser.ts';
import    { reactivateCustomer as Mutation_reactivateCustomer } from './resolvers/Mutation/reactivateCustomer.ts';
import    { reactivateMerchant as Mutation_reactivateMerchant } from './resolvers/Mutation/reactivateMerchant.ts';
import    { reactivateOrganizer as Mutation_reactivateOrganizer } from './resolvers/Mutation/reactivateOrganizer.ts';
import    { reactivateUsher as Mutation_reactivateUsher } from './resolvers/Mutation/reactivateUsher.ts';
import    { refreshTokens as Mutation_refreshTokens } from './resolvers/Mutation/refreshTokens.ts';
import    { registerCustomer as Mutation_registerCustomer } from './resolvers/Mutation/registerCustomer.ts';
import    { rejectRequest as Mutation_rejectRequest } from './resolvers/Mutation/rejectRequest.ts';
import    { removeDependent as Mutation_removeDependent } from './resolvers/Mutation/removeDependent.ts';
import    { removeMembership as Mutation_removeMembership } from './resolvers/Mutation/removeMembership.ts';
import    { requestMobileChange as Mutation_requestMobileChange } from './resolvers/Mutation/requestMobileChange.ts';
import    { requestPasswordReset as Mutation_requestPasswordReset } from './resolvers/Mutation/requestPasswordReset.ts';
import    { requestStepUp as Mutation_requestStepUp } from './resolvers/Mutation/requestStepUp.ts';
import    { requestUpload as Mutation_requestUpload } from './resolvers/Mutation/requestUpload.ts';
import    { resendCode as Mutation_resendCode } from './resolvers/Mutation/resendCode.ts';
import    { resendInvitation as Mutation_resendInvitation } from './resolvers/Mutation/resendInvitation.ts';
import    { resetPassword as Mutation_resetPassword } from './resolvers/Mutation/resetPassword.ts';
import    { resetUsherPassword as Mutation_resetUsherPassword } from './resolvers/Mutation/resetUsherPassword.ts';
import    { revokeOtherSessions as Mutation_revokeOtherSessions } from './resolvers/Mutation/revokeOtherSessions.ts';
import    { revokeSession as Mutation_revokeSession } from './resolvers/Mutation/revokeSession.ts';
import    { selectMembership as Mutation_selectMembership } from './resolvers/Mutation/selectMembership.ts';
import    { signInAdmin as Mutation_signInAdmin } from './resolvers/Mutation/signInAdmin.ts';
import    { signInCustomer as Mutation_signInCustomer } from './resolvers/Mutation/signInCustomer.ts';
import    { signInMember as Mutation_signInMember } from './resolvers/Mutation/signInMember.ts';
import    { signInMerchant as Mutation_signInMerchant } from './resolvers/Mutation/signInMerchant.ts';
import    { signInOrganizer as Mutation_signInOrganizer } from './resolvers/Mutation/signInOrganizer.ts';
import    { signInUsher as Mutation_signInUsher } from './resolvers/Mutation/signInUsher.ts';
import    { signOut as Mutation_signOut } from './resolvers/Mutation/signOut.ts';
import    { suspendAdminUser as Mutation_suspendAdminUser } from './resolvers/Mutation/suspendAdminUser.ts';
import    { suspendCustomer as Mutation_suspendCustomer } from './resolvers/Mutation/suspendCustomer.ts';
import    { suspendMerchant as Mutation_suspendMerchant } from './resolvers/Mutation/suspendMerchant.ts';
import    { suspendOrganizer as Mutation_suspendOrganizer } from './resolvers/Mutation/suspendOrganizer.ts';
import    { suspendUsher as Mutation_suspendUsher } from './resolvers/Mutation/suspendUsher.ts';
import    { unassignUsher as Mutation_unassignUsher } from './resolvers/Mutation/unassignUsher.ts';
import    { updateAdminProfile as Mutation_updateAdminProfile } from './resolvers/Mutation/updateAdminProfile.ts';
import    { updateAdminUser as Mutation_updateAdminUser } from './resolvers/Mutation/updateAdminUser.ts';
import    { updateCustomer as Mutation_updateCustomer } from './resolvers/Mutation/updateCustomer.ts';
import    { updateDependent as Mutation_updateDependent } from './resolvers/Mutation/updateDependent.ts';
import    { updateMembership as Mutation_updateMembership } from './resolvers/Mutation/updateMembership.ts';
import    { updateMerchant as Mutation_updateMerchant } from './resolvers/Mutation/updateMerchant.ts';
import    { updateMerchantSettings as Mutation_updateMerchantSettings } from './resolvers/Mutation/updateMerchantSettings.ts';
import    { updateOrganizer as Mutation_updateOrganizer } from './resolvers/Mutation/updateOrganizer.ts';
import    { updateOrganizerProfile as Mutation_updateOrganizerProfile } from './resolvers/Mutation/updateOrganizerProfile.ts';
import    { updatePortalPolicy as Mutation_updatePortalPolicy } from './resolvers/Mutation/updatePortalPolicy.ts';
import    { updateProfile as Mutation_updateProfile } from './resolvers/Mutation/updateProfile.ts';
import    { updateRole as Mutation_updateRole } from './resolvers/Mutation/updateRole.ts';
import    { updateUsher as Mutation_updateUsher } from './resolvers/Mutation/updateUsher.ts';
import    { verifyMerchant as Mutation_verifyMerchant } from './resolvers/Mutation/verifyMerchant.ts';
import    { verifyMobileChange as Mutation_verifyMobileChange } from './resolvers/Mutation/verifyMobileChange.ts';
import    { verifyOrganizer as Mutation_verifyOrganizer } from './resolvers/Mutation/verifyOrganizer.ts';
import    { verifyRegistration as Mutation_verifyRegistration } from './resolvers/Mutation/verifyRegistration.ts';
import    { verifySignIn as Mutation_verifySignIn } from './resolvers/Mutation/verifySignIn.ts';
import    { verifyStepUp as Mutation_verifyStepUp } from './resolvers/Mutation/verifyStepUp.ts';
import    { AdminUser } from './resolvers/AdminUser.ts';
import    { Approval } from './resolvers/Approval.ts';
import    { AuditEntry } from './resolvers/AuditEntry.ts';
import    { AuditVerification } from './resolvers/AuditVerification.ts';
import    { Challenge } from './resolvers/Challenge.ts';
import    { Customer } from './resolvers/Customer.ts';
import    { Dashboard } from './resolvers/Dashboard.ts';
import    { DashboardPeople } from './resolvers/DashboardPeople.ts';
import    { Dependent } from './resolvers/Dependent.ts';
import    { EmergencyContact } from './resolvers/EmergencyContact.ts';
import    { GrowthPeriod } from './resolvers/GrowthPeriod.ts';
import    { InvalidCodeError } from './resolvers/InvalidCodeError.ts';
import    { InvalidCredentialsError } from './resolvers/InvalidCredentialsError.ts';
import    { Invitation } from './resolvers/Invitation.ts';
import    { Membership } from './resolvers/Membership.ts';
import    { Merchant } from './resolvers/Merchant.ts';
import    { Organizer } from './resolvers/Organizer.ts';
import    { PeopleCount } from './resolvers/PeopleCount.ts';
import    { Permission } from './resolvers/Permission.ts';
import    { PortalPolicy } from './resolvers/PortalPolicy.ts';
import    { Role } from './resolvers/Role.ts';
import    { Scope } from './resolvers/Scope.ts';
import    { Session } from './resolvers/Session.ts';
import    { TokenPair } from './resolvers/TokenPair.ts';
import    { TooManyDependentsError } from './resolvers/TooManyDependentsError.ts';
import    { TooManySubUsersError } from './resolvers/TooManySubUsersError.ts';
import    { UserGrowth } from './resolvers/UserGrowth.ts';
import    { Usher } from './resolvers/Usher.ts';
import    { Viewer } from './resolvers/Viewer.ts';
import    { WeakPasswordError } from './resolvers/WeakPasswordError.ts';
import    { WrongPasswordError } from './resolvers/WrongPasswordError.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { adminUser: Query_adminUser,adminUsers: Query_adminUsers,approvals: Query_approvals,auditLog: Query_auditLog,customer: Query_customer,customers: Query_customers,dependent: Query_dependent,invitations: Query_invitations,me: Query_me,memberships: Query_memberships,merchant: Query_merchant,merchants: Query_merchants,myAdminUser: Query_myAdminUser,myMemberships: Query_myMemberships,myMerchant: Query_myMerchant,myOrganizer: Query_myOrganizer,mySessions: Query_mySessions,myUsher: Query_myUsher,organizer: Query_organizer,organizers: Query_organizers,permissions: Query_permissions,portalPolicies: Query_portalPolicies,roles: Query_roles,userGrowth: Query_userGrowth,usher: Query_usher,ushers: Query_ushers,verifyAuditLog: Query_verifyAuditLog,viewer: Query_viewer },
      Mutation: { acceptInvitation: Mutation_acceptInvitation,activateAccount: Mutation_activateAccount,addDependent: Mutation_addDependent,approveRequest: Mutation_approveRequest,assignUsher: Mutation_assignUsher,cancelInvitation: Mutation_cancelInvitation,changePassword: Mutation_changePassword,createAdminUser: Mutation_createAdminUser,createMerchant: Mutation_createMerchant,createOrganizer: Mutation_createOrganizer,createRole: Mutation_createRole,createUsher: Mutation_createUsher,deleteAdminUser: Mutation_deleteAdminUser,deleteMerchant: Mutation_deleteMerchant,deleteOrganizer: Mutation_deleteOrganizer,deleteRole: Mutation_deleteRole,deleteUsher: Mutation_deleteUsher,eraseCustomer: Mutation_eraseCustomer,exportAuditLog: Mutation_exportAuditLog,inviteMember: Mutation_inviteMember,inviteOwner: Mutation_inviteOwner,liftLock: Mutation_liftLock,reactivateAdminUser: Mutation_reactivateAdminUser,reactivateCustomer: Mutation_reactivateCustomer,reactivateMerchant: Mutation_reactivateMerchant,reactivateOrganizer: Mutation_reactivateOrganizer,reactivateUsher: Mutation_reactivateUsher,refreshTokens: Mutation_refreshTokens,registerCustomer: Mutation_registerCustomer,rejectRequest: Mutation_rejectRequest,removeDependent: Mutation_removeDependent,removeMembership: Mutation_removeMembership,requestMobileChange: Mutation_requestMobileChange,requestPasswordReset: Mutation_requestPasswordReset,requestStepUp: Mutation_requestStepUp,requestUpload: Mutation_requestUpload,resendCode: Mutation_resendCode,resendInvitation: Mutation_resendInvitation,resetPassword: Mutation_resetPassword,resetUsherPassword: Mutation_resetUsherPassword,revokeOtherSessions: Mutation_revokeOtherSessions,revokeSession: Mutation_revokeSession,selectMembership: Mutation_selectMembership,signInAdmin: Mutation_signInAdmin,signInCustomer: Mutation_signInCustomer,signInMember: Mutation_signInMember,signInMerchant: Mutation_signInMerchant,signInOrganizer: Mutation_signInOrganizer,signInUsher: Mutation_signInUsher,signOut: Mutation_signOut,suspendAdminUser: Mutation_suspendAdminUser,suspendCustomer: Mutation_suspendCustomer,suspendMerchant: Mutation_suspendMerchant,suspendOrganizer: Mutation_suspendOrganizer,suspendUsher: Mutation_suspendUsher,unassignUsher: Mutation_unassignUsher,updateAdminProfile: Mutation_updateAdminProfile,updateAdminUser: Mutation_updateAdminUser,updateCustomer: Mutation_updateCustomer,updateDependent: Mutation_updateDependent,updateMembership: Mutation_updateMembership,updateMerchant: Mutation_updateMerchant,updateMerchantSettings: Mutation_updateMerchantSettings,updateOrganizer: Mutation_updateOrganizer,updateOrganizerProfile: Mutation_updateOrganizerProfile,updatePortalPolicy: Mutation_updatePortalPolicy,updateProfile: Mutation_updateProfile,updateRole: Mutation_updateRole,updateUsher: Mutation_updateUsher,verifyMerchant: Mutation_verifyMerchant,verifyMobileChange: Mutation_verifyMobileChange,verifyOrganizer: Mutation_verifyOrganizer,verifyRegistration: Mutation_verifyRegistration,verifySignIn: Mutation_verifySignIn,verifyStepUp: Mutation_verifyStepUp },
      
      AdminUser: AdminUser,
Approval: Approval,
AuditEntry: AuditEntry,
AuditVerification: AuditVerification,
Challenge: Challenge,
Customer: Customer,
Dashboard: Dashboard,
DashboardPeople: DashboardPeople,
Dependent: Dependent,
EmergencyContact: EmergencyContact,
GrowthPeriod: GrowthPeriod,
InvalidCodeError: InvalidCodeError,
InvalidCredentialsError: InvalidCredentialsError,
Invitation: Invitation,
Membership: Membership,
Merchant: Merchant,
Organizer: Organizer,
PeopleCount: PeopleCount,
Permission: Permission,
PortalPolicy: PortalPolicy,
Role: Role,
Scope: Scope,
Session: Session,
TokenPair: TokenPair,
TooManyDependentsError: TooManyDependentsError,
TooManySubUsersError: TooManySubUsersError,
UserGrowth: UserGrowth,
Usher: Usher,
Viewer: Viewer,
WeakPasswordError: WeakPasswordError,
WrongPasswordError: WrongPasswordError,
DateTime: DateTime,
Int64: Int64
    }