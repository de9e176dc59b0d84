import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aMember } from '../kit/members.ts';
import { createRole } from './ask-members.ts';

const twice = (field: string, input: string, answer: string) =>
  `mutation ($a: ${input}!, $b: ${input}!) {
    a: ${field}(input: $a) { ${answer} }
    b: ${field}(input: $b) { ${answer} }
  }`;

test('I-23 I-27: of two changes in one request each answers what holds after it, not what the first has read', async () => {
  await using graph = await openGraph();
  const owner = await aMember(graph);
  const { scopeId, membershipId: parentId } = owner;
  const member = await aMember(graph, { scopeId, parentId, role: 'Member' });
  const made = await createRole(graph, owner, { name: 'Desk', permissions: [] });
  const { id } = made.data.createRole.role;
  const [read, manage] = ['isp.members.read', 'isp.members.manage'];

  const roles = await graph.as(owner.token)(
    twice('updateRole', 'UpdateRoleInput', 'role { permissions }'),
    { a: { id, permissions: [manage] }, b: { id, permissions: [] } },
  );
  const memberships = await graph.as(owner.token)(
    twice('updateMembership', 'UpdateMembershipInput', 'membership { permissions }'),
    {
      a: { id: member.membershipId, grants: { allow: [manage] } },
      b: { id: member.membershipId, grants: { deny: [read] } },
    },
  );

  expect([roles.data.a.role.permissions, roles.data.b.role.permissions]).toEqual([[manage], []]);
  expect([
    memberships.data.a.membership.permissions,
    memberships.data.b.membership.permissions,
  ]).toEqual([[read, manage], []]);
});
