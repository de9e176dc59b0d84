import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portals } from '@gatehouse/kit-subgraph/viewer';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph } from '../kit/graph.ts';
import { aMember } from '../kit/members.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { documentsOfRootFields, type RootFieldDocument } from './root-field-documents.ts';

// Who gets past the rules. `yes`: the field's own code answered, with data or a refusal of its own; `no`: UNAUTHENTICATED or
// FORBIDDEN before it. Three are told by their own code, which refuses what this test invents: a refresh token, a membership,
// and to all but customers the purpose of an upload. The columns from SuperAdmin to Usher are the roles of the admin portal;
// owner is that of an ISP partner, as of a conference or a trade organisation.
const table = `
field                   nobody  customer  organizer  merchant  usher  SuperAdmin  Admin  Support  Usher  owner
viewer                  yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
myAdminUser             no      no        no         no        no     yes         yes    yes      yes    no
adminUsers              no      no        no         no        no     yes         no     no       no     no
adminUser               no      no        no         no        no     yes         no     no       no     no
portalPolicies          no      no        no         no        no     yes         no     no       no     no
auditLog                no      no        no         no        no     yes         yes    no       no     no
verifyAuditLog          no      no        no         no        no     yes         yes    no       no     no
me                      no      yes       no         no        no     no          no     no       no     no
dependent               no      yes       no         no        no     no          no     no       no     no
customers               no      no        no         no        no     yes         yes    yes      no     no
customer                no      no        no         no        no     yes         yes    yes      no     no
permissions             no      no        no         no        no     no          no     no       no     yes
roles                   no      no        no         no        no     no          no     no       no     yes
memberships             no      no        no         no        no     no          no     no       no     yes
invitations             no      no        no         no        no     no          no     no       no     yes
approvals               no      no        no         no        no     no          no     no       no     yes
myMerchant              no      no        no         yes       no     no          no     no       no     no
merchant                no      no        no         no        no     yes         yes    yes      no     no
merchants               no      no        no         no        no     yes         yes    yes      no     no
organizer               yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
myOrganizer             no      no        yes        no        no     no          no     no       no     no
organizers              no      no        no         no        no     yes         yes    yes      no     no
mySessions              no      yes       yes        yes       yes    yes         yes    yes      yes    yes
myMemberships           no      yes       yes        yes       yes    yes         yes    yes      yes    yes
myUsher                 no      no        no         no        yes    no          no     no       no     no
ushers                  no      no        no         no        no     yes         yes    yes      no     no
usher                   no      no        no         no        no     yes         yes    yes      no     no
payment                 no      yes       no         no        no     yes         yes    yes      no     no
events                  yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
event                   yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
featuredEvents          yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
categories              yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
venues                  yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
gateEvent               no      no        no         no        yes    no          no     no       no     no
order                   no      yes       no         no        no     yes         yes    yes      no     no
myOrders                no      yes       no         no        no     no          no     no       no     no
myTickets               no      yes       no         no        no     no          no     no       no     no
ticket                  no      yes       no         no        no     yes         yes    yes      no     no
registerCustomer        yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
verifyRegistration      yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
signInCustomer          yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
verifySignIn            yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
resendCode              yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
refreshTokens           no      no        no         no        no     no          no     no       no     no
signInOrganizer         yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
signInMerchant          yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
signInMember            yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
signInAdmin             yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
signInUsher             yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
createAdminUser         no      no        no         no        no     yes         no     no       no     no
updateAdminUser         no      no        no         no        no     yes         no     no       no     no
suspendAdminUser        no      no        no         no        no     yes         no     no       no     no
reactivateAdminUser     no      no        no         no        no     yes         no     no       no     no
deleteAdminUser         no      no        no         no        no     yes         no     no       no     no
updateAdminProfile      no      no        no         no        no     yes         yes    yes      yes    no
liftLock                no      no        no         no        no     yes         yes    yes      no     no
updatePortalPolicy      no      no        no         no        no     yes         no     no       no     no
exportAuditLog          no      no        no         no        no     yes         yes    no       no     no
updateProfile           no      yes       no         no        no     no          no     no       no     no
addDependent            no      yes       no         no        no     no          no     no       no     no
updateDependent         no      yes       no         no        no     no          no     no       no     no
removeDependent         no      yes       no         no        no     no          no     no       no     no
updateCustomer          no      no        no         no        no     yes         yes    no       no     no
suspendCustomer         no      no        no         no        no     yes         yes    no       no     no
reactivateCustomer      no      no        no         no        no     yes         yes    no       no     no
eraseCustomer           no      no        no         no        no     yes         yes    no       no     no
createRole              no      no        no         no        no     no          no     no       no     yes
updateRole              no      no        no         no        no     no          no     no       no     yes
deleteRole              no      no        no         no        no     no          no     no       no     yes
inviteMember            no      no        no         no        no     no          no     no       no     yes
inviteOwner             no      no        no         no        no     yes         yes    no       no     no
resendInvitation        no      no        no         no        no     no          no     no       no     yes
cancelInvitation        no      no        no         no        no     no          no     no       no     yes
acceptInvitation        yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
updateMembership        no      no        no         no        no     no          no     no       no     yes
removeMembership        no      no        no         no        no     no          no     no       no     yes
approveRequest          no      no        no         no        no     no          no     no       no     yes
rejectRequest           no      no        no         no        no     no          no     no       no     yes
updateMerchantSettings  no      no        no         yes       no     no          no     no       no     no
createMerchant          no      no        no         no        no     yes         yes    no       no     no
updateMerchant          no      no        no         no        no     yes         yes    no       no     no
verifyMerchant          no      no        no         no        no     yes         yes    no       no     no
suspendMerchant         no      no        no         no        no     yes         yes    no       no     no
reactivateMerchant      no      no        no         no        no     yes         yes    no       no     no
deleteMerchant          no      no        no         no        no     yes         yes    no       no     no
updateOrganizerProfile  no      no        yes        no        no     no          no     no       no     no
createOrganizer         no      no        no         no        no     yes         yes    no       no     no
updateOrganizer         no      no        no         no        no     yes         yes    no       no     no
verifyOrganizer         no      no        no         no        no     yes         yes    no       no     no
suspendOrganizer        no      no        no         no        no     yes         yes    no       no     no
reactivateOrganizer     no      no        no         no        no     yes         yes    no       no     no
deleteOrganizer         no      no        no         no        no     yes         yes    no       no     no
requestPasswordReset    yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
resetPassword           yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
changePassword          no      yes       yes        yes       yes    yes         yes    yes      yes    yes
activateAccount         yes     yes       yes        yes       yes    yes         yes    yes      yes    yes
requestMobileChange     no      yes       yes        yes       no     no          no     no       no     no
verifyMobileChange      no      yes       yes        yes       no     no          no     no       no     no
requestStepUp           no      yes       yes        yes       yes    yes         yes    yes      yes    yes
verifyStepUp            no      yes       yes        yes       yes    yes         yes    yes      yes    yes
revokeSession           no      yes       yes        yes       yes    yes         yes    yes      yes    yes
revokeOtherSessions     no      yes       yes        yes       yes    yes         yes    yes      yes    yes
selectMembership        no      no        no         no        no     no          no     no       no     no
requestUpload           no      yes       no         no        no     no          no     no       no     no
createUsher             no      no        no         no        no     yes         yes    no       no     no
updateUsher             no      no        no         no        no     yes         yes    no       no     no
assignUsher             no      no        no         no        no     yes         yes    no       no     no
unassignUsher           no      no        no         no        no     yes         yes    no       no     no
resetUsherPassword      no      no        no         no        no     yes         yes    no       no     no
suspendUsher            no      no        no         no        no     yes         yes    no       no     no
reactivateUsher         no      no        no         no        no     yes         yes    no       no     no
deleteUsher             no      no        no         no        no     yes         yes    no       no     no
processPayment          no      yes       no         no        no     no          no     no       no     no
confirmPayment          no      yes       no         no        no     no          no     no       no     no
bookTickets             no      yes       no         no        no     no          no     no       no     no
cancelOrder             no      yes       no         no        no     no          no     no       no     no
scanTicket              no      no        no         no        yes    no          no     no       no     no
signOut                 no      yes       yes        yes       yes    yes         yes    yes      yes    yes
`;

const roles = [
  'nobody',
  'customer',
  'organizer',
  'merchant',
  'usher',
  'SuperAdmin',
  'Admin',
  'Support',
  'Usher',
  'owner',
] as const;

test('CORE-10: every root field is open to exactly the roles of the table', async () => {
  await using introspected = await openGraph();
  const { data } = await introspected.ask(getIntrospectionQuery());
  // Signing out last: it ends the session that the other fields are asked with.
  const documents = documentsOfRootFields(buildClientSchema(data)).toSorted(
    (a, b) => Number(a.field === 'signOut') - Number(b.field === 'signOut'),
  );

  await using graph = await openGraph({ manifests: manifestOf(documents) });
  const { eventId } = await anEvent(graph);
  const tokens = {
    nobody: undefined,
    customer: (await aCustomer(graph)).token,
    organizer: (await anOrganizer(graph)).token,
    usher: (await anUsher(graph, { eventId })).token,
    merchant: (await aMerchant(graph)).token,
    SuperAdmin: (await anAdmin(graph, { role: 'SuperAdmin' })).token,
    Admin: (await anAdmin(graph, { role: 'Admin' })).token,
    Support: (await anAdmin(graph, { role: 'Support' })).token,
    Usher: (await anAdmin(graph, { role: 'Usher' })).token,
    owner: (await aMember(graph, { portal: 'isp', scopeId: randomUUID(), role: 'Owner' })).token,
  };
  await graph.settle();
  const rows: string[] = [];
  for (const { field, text } of documents) {
    const cells: string[] = [];
    for (const role of roles) {
      const body = { documentId: `sha256:${idOf(text)}` };
      const token = tokens[role];
      const answer = await post(graph.url, body, token === undefined ? {} : { token });
      cells.push(['UNAUTHENTICATED', 'FORBIDDEN'].includes(answer.code ?? '') ? 'no' : 'yes');
      expect(answer.code, `${field} as ${role}`).not.toBe('DOCUMENT_NOT_ALLOWED');
    }
    rows.push([field, ...cells].join(' '));
  }

  expect(rows).toEqual(rowsOf(table));
}, 120_000);

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/\s+/).join(' '));

const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Every client ships every document, so that what refuses is a rule and never the manifest. */
function manifestOf(documents: readonly RootFieldDocument[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-manifests-'));
  const operations = documents.map(({ field, text }) => ({
    id: idOf(text),
    name: `Ask_${field}`,
    type: text.split(' ', 1)[0],
    body: text,
  }));
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  for (const client of portals)
    writeFileSync(join(folder, `${client}.json`), JSON.stringify(manifest));
  return folder;
}
