import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMember, memberPortals } from '../kit/members.ts';
import { aCustomer } from '../kit/roles.ts';
import {
  createRole,
  deleteRole,
  inviteMember,
  listOf,
  nodesOf,
  refreshed,
  systemRole,
  updateRole,
} from './ask-members.ts';
import { auditOf } from './audit-of.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

describe.each(memberPortals)('%s', (portal) => {
  const read = `${portal}.members.read`;
  const manage = `${portal}.members.manage`;

  test('I-23: what a role gains is allowed with the next token, what it loses is over at once; tokens in between are dead', async () => {
    const owner = await aMember(graph, { portal });
    const { scopeId } = owner;
    const made = await createRole(graph, owner, { name: 'Front desk', permissions: [] });
    const { id } = made.data.createRole.role;
    const clerk = await aMember(graph, { portal, scopeId, role: id });
    expect((await listOf(graph, clerk, 'memberships')).code).toBe('FORBIDDEN');

    const gained = await updateRole(graph, owner, { id, permissions: [read] });
    expect(gained.data.updateRole.role).toMatchObject({ name: 'Front desk', permissions: [read] });
    expect((await listOf(graph, clerk, 'memberships')).code).toBe('UNAUTHENTICATED');
    const next = await refreshed(graph, clerk);
    expect(nodesOf(await listOf(graph, next, 'memberships'), 'memberships')).toHaveLength(2);

    await updateRole(graph, owner, { id, permissions: [] });
    expect((await listOf(graph, next, 'memberships')).code).toBe('UNAUTHENTICATED');
    const last = await refreshed(graph, next);
    expect((await listOf(graph, last, 'memberships')).code).toBe('FORBIDDEN');
    // The owner does not have the role, and is not disturbed.
    expect((await listOf(graph, owner, 'roles')).code).toBeUndefined();
  });

  test('I-24: an unknown permission, one of another portal and what the viewer may not do go into no role', async () => {
    const owner = await aMember(graph, { portal, deny: [manage] });
    const other = portal === 'isp' ? 'trade.members.read' : 'isp.members.read';
    const refusals = [
      ['nothing.of.the.kind', 'BAD_USER_INPUT'],
      [other, 'BAD_USER_INPUT'],
      ['customers.read', 'BAD_USER_INPUT'],
      ['toString', 'BAD_USER_INPUT'],
      [manage, 'FORBIDDEN'],
    ] as const;
    const made = await createRole(graph, owner, { name: 'Reader', permissions: [read] });
    const { id } = made.data.createRole.role;

    for (const [key, code] of refusals) {
      const permissions = [read, key];
      for (const answer of [
        await createRole(graph, owner, { name: 'Anything', permissions }),
        await updateRole(graph, owner, { id, permissions }),
      ]) {
        expect(answer.code, key).toBe(code);
        expect(answer.errors?.[0]?.message).toContain(key);
        if (code === 'BAD_USER_INPUT')
          expect(answer.errors?.[0]?.extensions['field']).toBe('input.permissions');
      }
    }

    const roles = nodesOf(await listOf(graph, owner, 'roles'), 'roles');
    expect(roles.map(({ name }) => name)).toEqual(['Owner', 'Member', 'Reader']);
    expect(roles.at(-1)).toMatchObject({ permissions: [read], isSystem: false });
  });

  test('I-24: a role of the platform is nobody’s to change, another place’s role is not there, one in use stays', async () => {
    const owner = await aMember(graph, { portal });
    const stranger = await aMember(graph, { portal });
    const member = await systemRole(graph, portal, 'Member');
    const made = await createRole(graph, owner, { name: 'Night shift', permissions: [read] });
    const { id } = made.data.createRole.role;

    expect((await updateRole(graph, owner, { id: member, name: 'Mine' })).code).toBe('FORBIDDEN');
    expect((await deleteRole(graph, owner, { id: member })).code).toBe('FORBIDDEN');
    for (const unknown of [id, 'no id', crypto.randomUUID()]) {
      const change = await updateRole(graph, stranger, { id: unknown, name: 'Mine' });
      expect([change.code, (await deleteRole(graph, stranger, { id: unknown })).code]).toEqual([
        'NOT_FOUND',
        'NOT_FOUND',
      ]);
    }

    const clerk = await aMember(graph, { portal, scopeId: owner.scopeId, role: id });
    expect((await deleteRole(graph, owner, { id })).code).toBe('CONFLICT');
    await graph.sql`update identity.memberships set status = 'ended' where id = ${clerk.membershipId}`;
    const email = `${portal}-night@example.com`;
    await inviteMember(graph, owner, { email, name: 'Ida', roleId: id });
    expect((await deleteRole(graph, owner, { id })).code).toBe('CONFLICT');
    await graph.sql`update identity.invitations set cancelled_at = now() where target = ${email}`;
    expect((await deleteRole(graph, owner, { id })).code).toBeUndefined();

    const roles = nodesOf(await listOf(graph, owner, 'roles'), 'roles');
    expect(roles.map(({ name }) => name)).not.toContain('Night shift');
    const again = await inviteMember(graph, owner, { email, name: 'Ida', roleId: id });
    expect(again.code).toBe('NOT_FOUND');
    expect((await createRole(graph, owner, { name: 'night SHIFT', permissions: [] })).code).toBe(
      undefined,
    );
  });
});

test('I-27: nobody changes by way of a role what they are themselves, who is above, or who may do more', async () => {
  const [read, manage, roles] = ['isp.members.read', 'isp.members.manage', 'isp.roles.manage'];
  const owner = await aMember(graph);
  const { scopeId, membershipId: parentId } = owner;
  const roleOf = async (name: string, permissions: string[]): Promise<string> =>
    (await createRole(graph, owner, { name, permissions })).data.createRole.role.id;
  const [heads, hands, shared] = [
    await roleOf('Heads', [read, roles]),
    await roleOf('Hands', [read, roles]),
    await roleOf('Shared', [read]),
  ];
  const head = await aMember(graph, { scopeId, parentId, role: heads });
  const hand = await aMember(graph, {
    scopeId,
    parentId: head.membershipId,
    role: hands,
    // For a while, and until somebody takes it back: into the role it would go for good.
    allow: [manage],
  });
  await aMember(graph, { scopeId, parentId, role: shared, allow: ['isp.members.approve'] });
  await graph.sql`
    insert into identity.membership_grants (membership_id, kind, ref, effect, granted_by, expires_at)
    values (${head.membershipId}, 'permission', ${manage}, 'allow', ${owner.accountId}, now() + interval '1 hour')`;
  const current = await refreshed(graph, head);

  for (const [by, id, permissions] of [
    [current, heads, [read, roles, manage]],
    [hand, hands, [read, roles, manage]],
    [hand, heads, [read]],
    [current, shared, []],
  ] as const)
    expect((await updateRole(graph, by, { id, permissions })).code).toBe('FORBIDDEN');
  expect((await updateRole(graph, current, { id: hands, permissions: [roles] })).code).toBe(
    undefined,
  );
  expect((await updateRole(graph, current, { id: heads, name: 'Chiefs' })).code).toBeUndefined();
  expect((await updateRole(graph, owner, { id: heads, permissions: [read] })).code).toBeUndefined();
});

test('I-27: who works at some branches puts into a role nothing that somebody at others would gain', async () => {
  const owner = await aMember(graph);
  const { scopeId, membershipId: parentId } = owner;
  const head = await aMember(graph, { scopeId, parentId, branches: ['North'] });
  const change = { permissions: ['isp.members.read'] };
  const answers: (string | undefined)[] = [];
  for (const branch of ['North', 'South']) {
    const made = await createRole(graph, owner, { name: branch, permissions: [] });
    const { id } = made.data.createRole.role;
    await aMember(graph, { scopeId, parentId, role: id, branches: [branch] });
    answers.push((await updateRole(graph, head, { id, ...change })).code);
  }
  expect(answers).toEqual([undefined, 'FORBIDDEN']);
});

test('I-24: a name is a place’s once, however it is spelt; a blank, an endless or an invisible one is none', async () => {
  const owner = await aMember(graph);
  const other = await aMember(graph);
  const made = await createRole(graph, owner, { name: ' Cashier ', permissions: [] });
  expect(made.data.createRole.role.name).toBe('Cashier');
  const second = await createRole(graph, owner, { name: 'Courier', permissions: [] });
  expect(await auditOf(graph, made.data.createRole.role.id)).toMatchObject([
    { verb: 'role.create', accountId: owner.accountId, after: { name: 'Cashier' } },
  ]);
  const { id } = second.data.createRole.role;

  expect((await createRole(graph, owner, { name: 'CASHIER', permissions: [] })).code).toBe(
    'CONFLICT',
  );
  expect((await updateRole(graph, owner, { id, name: 'cashier' })).code).toBe('CONFLICT');
  expect(
    (await createRole(graph, other, { name: 'Cashier', permissions: [] })).code,
  ).toBeUndefined();
  for (const name of ['', '  ', 'x'.repeat(61), 'a\u0000b', 'a\ud800'])
    expect((await createRole(graph, owner, { name, permissions: [] })).code).toBe('BAD_USER_INPUT');
});

test('I-24: the catalogue of each portal is its own, and roles come page by page', async () => {
  const owner = await aMember(graph, { portal: 'trade' });
  const document =
    'query ($portal: MemberPortal!) { permissions(portal: $portal) { key description } }';
  for (const portal of memberPortals) {
    const { data } = await graph.as(owner.token)(document, { portal: portal.toUpperCase() });
    const keys = data.permissions.map(({ key }: { key: string }) => key);
    expect(keys).toHaveLength(4);
    expect(keys.every((key: string) => key.startsWith(`${portal}.`))).toBe(true);
  }

  for (const name of ['A', 'B', 'C']) await createRole(graph, owner, { name, permissions: [] });
  const names: unknown[] = [];
  let after: string | null = null;
  do {
    const page = await listOf(graph, owner, 'roles', { first: 2, after });
    names.push(...nodesOf(page, 'roles').map(({ name }) => name));
    const { hasNextPage, endCursor } = page.data.roles.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  expect(names).toEqual(['Owner', 'Member', 'A', 'B', 'C']);
  expect((await listOf(graph, owner, 'roles', { after: 'bm8' })).code).toBe('BAD_USER_INPUT');
});

test('CORE-10: who has no place, or not the permission, is refused everything about roles', async () => {
  const customer = await aCustomer(graph);
  const member = await aMember(graph, { role: 'Member' });
  for (const person of [customer, member]) {
    const answers = [
      await createRole(graph, person, { name: 'Mine', permissions: [] }),
      await updateRole(graph, person, { id: crypto.randomUUID(), name: 'Mine' }),
      await deleteRole(graph, person, { id: crypto.randomUUID() }),
    ];
    expect(answers.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  }
  expect((await listOf(graph, customer, 'roles')).code).toBe('FORBIDDEN');
  expect((await listOf(graph, member, 'roles')).code).toBeUndefined();
});
