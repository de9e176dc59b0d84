import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMember, memberPortals, type MemberPerson } from '../kit/members.ts';
import type { Person } from '../kit/roles.ts';
import {
  acceptInvitation,
  inviteMember,
  linkTo,
  listOf,
  nodesOf,
  refreshed,
  removeMembership,
  systemRole,
  updateMembership,
  wordFor,
} from './ask-members.ts';
import { auditOf } from './audit-of.ts';
import { claimsOf, goodPassword } from './asks.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => graph.sql`delete from identity.throttles`);
afterAll(() => graph[Symbol.asyncDispose]());

let last = 0;
const freshEmail = () => `grantee-${(last += 1)}@example.com`;

/** What a token allows, as its holder is told; nothing when it is dead. */
async function permissionsOf({ token }: Person): Promise<readonly string[] | undefined> {
  const { data } = await graph.as(token)('{ viewer { permissions } }');
  return data?.viewer?.permissions;
}

const branchesOf = ({ token }: Person) => claimsOf(token)['brn'] ?? [];

/** A member under another. */
const under = (parent: MemberPerson, wishes: Parameters<typeof aMember>[1] = {}) =>
  aMember(graph, {
    portal: parent.portal,
    scopeId: parent.scopeId,
    parentId: parent.membershipId,
    ...wishes,
  });

describe.each(memberPortals)('%s', (portal) => {
  const read = `${portal}.members.read`;
  const manage = `${portal}.members.manage`;
  const roles = `${portal}.roles.manage`;
  const approve = `${portal}.members.approve`;

  test('I-27: nobody grants the permission or the branch that they do not have; denying is always allowed', async () => {
    const parent = await aMember(graph, { portal, deny: [roles], branches: ['North', 'East'] });
    const child = await under(parent, { role: 'Member', branches: ['North'] });
    const owner = await systemRole(graph, portal, 'Owner');
    const member = await systemRole(graph, portal, 'Member');
    const cases = [
      [{ roleId: member, grants: { allow: [roles] } }, 'FORBIDDEN'],
      [{ roleId: owner }, 'FORBIDDEN'],
      [{ roleId: member, grants: { branches: ['North', 'West'] } }, 'FORBIDDEN'],
      [{ roleId: member, grants: { allow: ['no.such.thing'] } }, 'BAD_USER_INPUT'],
      [{ roleId: member, grants: { deny: ['customers.read'] } }, 'BAD_USER_INPUT'],
      [{ roleId: member, grants: { branches: [' '] } }, 'BAD_USER_INPUT'],
      [{ roleId: owner, grants: { deny: [roles] } }, undefined],
      [{ roleId: member, grants: { deny: [roles, approve], allow: [manage] } }, undefined],
      [{ roleId: member, grants: { branches: ['East'] } }, undefined],
    ] as const;

    for (const [wish, code] of cases) {
      const change = await updateMembership(graph, parent, { id: child.membershipId, ...wish });
      const email = freshEmail();
      const invitation = await inviteMember(graph, parent, { email, name: 'Lou', ...wish });
      expect([change.code, invitation.code], JSON.stringify(wish)).toEqual([code, code]);
    }
    const [row] = await graph.sql`
      select count(*)::int as count from identity.invitations where parent_id = ${parent.membershipId}`;
    expect(row).toEqual({ count: 3 });
  });

  test('I-27: role, and what is allowed beside it, less what is denied; denying wins, and a time that is over is over', async () => {
    const owner = await aMember(graph, { portal });
    const child = await under(owner, { role: 'Member' });
    expect(await permissionsOf(child)).toEqual([read]);

    const grants = { allow: [manage, roles], deny: [roles, read] };
    const changed = await updateMembership(graph, owner, { id: child.membershipId, grants });
    expect(changed.data.updateMembership.membership).toMatchObject({ permissions: [manage] });
    expect(await permissionsOf(child)).toBeUndefined();
    const next = await refreshed(graph, child);
    expect(await permissionsOf(next)).toEqual([manage]);

    await graph.sql`
      update identity.membership_grants set expires_at = now() - interval '1 second'
      where membership_id = ${child.membershipId} and ref in (${manage}, ${read})`;
    expect(await permissionsOf(await refreshed(graph, next))).toEqual([read]);
  });

  test('I-27: what the parent loses later, the child and the child’s child lose with it', async () => {
    const owner = await aMember(graph, { portal });
    const parent = await under(owner, { branches: ['North', 'East'] });
    const child = await under(parent, { branches: ['North', 'East'] });
    const grandchild = await under(child, { role: 'Member', branches: ['North'] });
    expect(branchesOf(child)).toEqual(['East', 'North']);
    expect(await permissionsOf(child)).toContain(roles);

    const grants = { deny: [roles], branches: ['East'] };
    await updateMembership(graph, owner, { id: parent.membershipId, grants });

    for (const person of [parent, child, grandchild])
      expect(await permissionsOf(person)).toBeUndefined();
    expect(await permissionsOf(owner)).toContain(roles);
    const next = await refreshed(graph, child);
    expect(await permissionsOf(next)).not.toContain(roles);
    expect(branchesOf(next)).toEqual(['East']);
    // Of the only branch it had nothing is left, and nowhere it may do anything.
    expect(await permissionsOf(await refreshed(graph, grandchild))).toEqual([]);
    const people = nodesOf(await listOf(graph, owner, 'memberships'), 'memberships');
    const [, , listed, lastListed] = people;
    expect(listed).toMatchObject({ id: child.membershipId, branches: ['East'] });
    expect(lastListed).toMatchObject({ id: grandchild.membershipId, permissions: [] });
  });
});

test('I-27: an invitation carries role, grants and branches into the membership, under who invited', async () => {
  const owner = await aMember(graph, { branches: ['North', 'East'] });
  const email = freshEmail();
  const roleId = await systemRole(graph, 'isp', 'Member');
  const grants = { allow: ['isp.members.manage'], deny: ['isp.members.read'], branches: ['North'] };
  await inviteMember(graph, owner, { email, name: 'Lou Marin', roleId, grants, subUsersMax: 4 });
  const link = await linkTo(graph, email);
  const answer = await acceptInvitation(graph, { ...link, password: goodPassword });
  expect(wordFor(answer)).toBe('ACTIVE');

  const people = nodesOf(
    await listOf(graph, owner, 'memberships', { filter: { search: 'LOU m' } }),
    'memberships',
  );
  expect(people).toMatchObject([
    {
      email,
      name: 'Lou Marin',
      role: 'Member',
      status: 'ACTIVE',
      permissions: ['isp.members.manage'],
      branches: ['North'],
      subUsersMax: 4,
      parentId: owner.membershipId,
      scope: { type: 'isp_partner', id: owner.scopeId },
      portal: 'ISP',
    },
  ]);
});

test('I-27: nobody changes their own membership, one above it, one who may do more, or one of another place', async () => {
  const owner = await aMember(graph);
  const head = await under(owner, { deny: ['isp.roles.manage'] });
  const hand = await under(head, { role: 'Member', allow: ['isp.members.manage'] });
  const beside = await under(owner, { role: 'Member', allow: ['isp.roles.manage'] });
  const stranger = await aMember(graph);
  const cases = [
    [head, head, 'FORBIDDEN'],
    [owner, owner, 'FORBIDDEN'],
    [hand, head, 'FORBIDDEN'],
    [hand, owner, 'FORBIDDEN'],
    [head, beside, 'FORBIDDEN'],
    [stranger, hand, 'NOT_FOUND'],
    [owner, stranger, 'NOT_FOUND'],
  ] as const;

  for (const [by, { membershipId: id }, code] of cases) {
    expect((await updateMembership(graph, by, { id, isSuspended: true })).code).toBe(code);
    expect((await updateMembership(graph, by, { id, grants: {} })).code).toBe(code);
    expect((await removeMembership(graph, by, { id })).code).toBe(code);
  }
  for (const id of ['no id', crypto.randomUUID()]) {
    expect((await updateMembership(graph, owner, { id, isSuspended: true })).code).toBe(
      'NOT_FOUND',
    );
    expect((await removeMembership(graph, owner, { id })).code).toBe('NOT_FOUND');
  }
  const rows = await graph.sql`
    select distinct status from identity.memberships where scope_id = ${owner.scopeId}`;
  expect(rows).toEqual([{ status: 'active' }]);
});

test('I-27: who is limited to some branches gives nobody all of them', async () => {
  const owner = await aMember(graph);
  const clerk = await under(owner, { role: 'Member', branches: ['North'] });
  const head = await under(owner, { branches: ['North'] });

  const { membershipId: id } = clerk;
  expect((await updateMembership(graph, head, { id, grants: { branches: [] } })).code).toBe(
    'FORBIDDEN',
  );
  expect(
    (await updateMembership(graph, head, { id, grants: { branches: ['North'] } })).code,
  ).toBeUndefined();
  const everywhere = await updateMembership(graph, owner, { id, grants: { branches: [] } });
  expect(everywhere.data.updateMembership.membership.branches).toEqual([]);
  expect((await updateMembership(graph, head, { id, isSuspended: true })).code).toBe('FORBIDDEN');
});

test('I-27: who is suspended is out at once and nobody under them may do anything; lifted, a new sign-in is needed', async () => {
  const owner = await aMember(graph);
  const head = await under(owner);
  const hand = await under(head, { role: 'Member' });
  const { membershipId: id } = head;

  const { data } = await updateMembership(graph, owner, { id, isSuspended: true });
  expect(data.updateMembership.membership.status).toBe('SUSPENDED');
  expect((await listOf(graph, head, 'memberships')).code).toBe('UNAUTHENTICATED');
  await expect(refreshed(graph, head)).rejects.toThrow();
  expect(await permissionsOf(await refreshed(graph, hand))).toEqual([]);

  await updateMembership(graph, owner, { id, isSuspended: false });
  await expect(refreshed(graph, head)).rejects.toThrow();
  const by = { verb: 'membership.update', accountId: owner.accountId };
  expect(await auditOf(graph, id)).toMatchObject([
    { ...by, before: { status: 'suspended' }, after: { status: 'active' } },
    { ...by, before: { status: 'active' }, after: { status: 'suspended' } },
  ]);
});

test('I-27: another role leaves what was granted for a time as it is: what is over does not begin again', async () => {
  const owner = await aMember(graph);
  const child = await under(owner, { allow: ['isp.roles.manage'], role: 'Member' });
  const { membershipId: id } = child;
  await graph.sql`
    update identity.membership_grants set expires_at = now() - interval '1 second' where membership_id = ${id}`;
  expect(await permissionsOf(await refreshed(graph, child))).toEqual(['isp.members.read']);

  const roleId = await systemRole(graph, 'isp', 'Member');
  const changed = await updateMembership(graph, owner, { id, roleId });

  expect(changed.data.updateMembership.membership.permissions).toEqual(['isp.members.read']);
});

test('I-27: the list of people is of one’s own place, narrowed by status, role and name, page by page', async () => {
  const owner = await aMember(graph, { name: 'Zoë Adler' });
  await aMember(graph);
  const names = ['Ada Bright', 'Adam Cole', 'Bea 100%_'];
  const people: MemberPerson[] = [];
  for (const name of names) people.push(await under(owner, { role: 'Member', name }));
  const roleId = await systemRole(graph, 'isp', 'Member');
  const [ada] = people;
  await updateMembership(graph, owner, { id: ada?.membershipId, isSuspended: true });
  const named = async (filter: object) =>
    nodesOf(await listOf(graph, owner, 'memberships', { filter }), 'memberships').map(
      ({ name }) => name,
    );

  expect(await named({})).toEqual(['Zoë Adler', ...names]);
  expect(await named({ roleId })).toEqual(names);
  expect(await named({ status: 'SUSPENDED' })).toEqual(['Ada Bright']);
  expect(await named({ search: 'ada' })).toEqual(['Ada Bright', 'Adam Cole']);
  expect(await named({ search: 'ada', status: 'ACTIVE' })).toEqual(['Adam Cole']);
  expect(await named({ search: '%_' })).toEqual([]);
  expect(await named({ search: ada?.email })).toEqual(['Ada Bright']);
  for (const filter of [{ search: 'a' }, { search: 'a\u0000b' }, { roleId: 'no id' }])
    expect((await listOf(graph, owner, 'memberships', { filter })).code).toBe('BAD_USER_INPUT');

  const first = await listOf(graph, owner, 'memberships', { first: 3 });
  const { endCursor: after, hasNextPage } = first.data.memberships.pageInfo;
  expect(hasNextPage).toBe(true);
  await under(owner, { role: 'Member', name: 'Late' });
  const second = await listOf(graph, owner, 'memberships', { first: 3, after });
  expect(nodesOf(second, 'memberships').map(({ name }) => name)).toEqual(['Bea 100%_', 'Late']);
});

test('CORE-10: without the permission nobody changes or removes anybody', async () => {
  const owner = await aMember(graph);
  const clerk = await under(owner, { role: 'Member' });
  const other = await under(owner, { role: 'Member' });
  const { membershipId: id } = other;
  expect((await updateMembership(graph, clerk, { id, isSuspended: true })).code).toBe('FORBIDDEN');
  expect((await removeMembership(graph, clerk, { id })).code).toBe('FORBIDDEN');
});
