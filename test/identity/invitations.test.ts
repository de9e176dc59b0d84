import { forgetOldRows } from '@gatehouse/identity/domain/forget-old-rows';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMember } from '../kit/members.ts';
import { anAdmin } from '../kit/roles.ts';
import {
  acceptInvitation,
  cancelInvitation,
  inviteMember,
  inviteOwner,
  linkTo,
  listOf,
  nodesOf,
  resendInvitation,
  signInMember,
  systemRole,
  wordFor,
} from './ask-members.ts';
import { claimsOf, goodPassword } from './asks.ts';
import { freshEmail, invited, membershipsOf } from './invited.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
// Every test comes from one address, and many follow more links than an address may.
beforeEach(() => graph.sql`delete from identity.throttles`);
afterAll(() => graph[Symbol.asyncDispose]());

describe.each([
  ['conference', undefined, 'conference'],
  ['isp', undefined, 'isp_partner'],
  ['trade', undefined, 'trade_org'],
  ['trade', 'trade_partner', 'trade_partner'],
] as const)('%s %s', (portal, scopeType, kind) => {
  test('I-25: an administrator invites the owner of a place, who sets a password, and invites the next one', async () => {
    const admin = await anAdmin(graph);
    const [email, second, scopeId] = [freshEmail(), freshEmail(), crypto.randomUUID()];
    const place = { portal: portal.toUpperCase(), scopeId, ...(scopeType && { scopeType }) };
    const made = await inviteOwner(graph, admin, { ...place, email, name: 'Rosa Lind' });
    expect(made.data.inviteOwner.invitation).toMatchObject({ email, role: 'Owner', sends: 1 });

    const link = await linkTo(graph, email);
    expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe(
      'ACTIVE',
    );
    expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe(
      'USED',
    );
    const entered = await signInMember(graph, {
      portal: portal.toUpperCase(),
      email,
      password: goodPassword,
    });
    const { accessToken } = entered.data.signInMember.tokens;
    expect(claimsOf(accessToken)).toMatchObject({ rol: 'Owner', scp: { type: kind, id: scopeId } });
    const [row] = await membershipsOf(graph, email);
    expect(row).toMatchObject({ role: 'Owner', parent_id: null, name: 'Rosa Lind' });
    expect(row).toMatchObject({ scope_type: kind, scope_id: scopeId, status: 'active' });

    const owner = await aMember(graph, { portal, scopeId, scopeType: kind });
    const roleId = await systemRole(graph, portal, 'Member');
    await inviteMember(graph, owner, { email: second, name: 'Kim', roleId });
    const next = await linkTo(graph, second);
    expect(wordFor(await acceptInvitation(graph, { ...next, password: goodPassword }))).toBe(
      'ACTIVE',
    );
    expect(await membershipsOf(graph, second)).toMatchObject([
      { role: 'Member', parent_id: owner.membershipId, scope_type: kind, scope_id: scopeId },
    ]);
  });
});

test('I-25: a link lives seven days; a second later, or withdrawn, it is EXPIRED, and sent again a new one works', async () => {
  const { owner, email, id, link } = await invited(graph);
  const [row] = await graph.sql`
    select extract(epoch from expires_at - created_at)::int as life from identity.invitations where id = ${id}`;
  expect(row).toEqual({ life: 7 * 86_400 });
  await graph.sql`update identity.invitations set expires_at = now() - interval '1 second' where id = ${id}`;
  expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe(
    'EXPIRED',
  );

  const { data } = await resendInvitation(graph, owner, { id });
  expect(data.resendInvitation.invitation.sends).toBe(2);
  const second = await linkTo(graph, email);
  expect(second.code).not.toBe(link.code);
  expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe('WRONG');
  expect(await membershipsOf(graph, email)).toEqual([]);

  await cancelInvitation(graph, owner, { id });
  expect(wordFor(await acceptInvitation(graph, { ...second, password: goodPassword }))).toBe(
    'EXPIRED',
  );
  expect((await resendInvitation(graph, owner, { id })).code).toBe('CONFLICT');
  expect((await cancelInvitation(graph, owner, { id })).code).toBe('CONFLICT');
  expect(await membershipsOf(graph, email)).toEqual([]);
});

test('I-25: sent again, the new link is the one that works', async () => {
  const { owner, email, id, link } = await invited(graph);
  await resendInvitation(graph, owner, { id });
  const second = await linkTo(graph, email);

  expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe('WRONG');
  expect(wordFor(await acceptInvitation(graph, { ...second, password: goodPassword }))).toBe(
    'ACTIVE',
  );
  expect((await resendInvitation(graph, owner, { id })).code).toBe('CONFLICT');
});

test('I-25: an address with an account is invited like one without, and once at a time', async () => {
  const owner = await aMember(graph);
  const known = await aMember(graph);
  const roleId = await systemRole(graph, 'isp', 'Member');
  const invite = (email: string) => inviteMember(graph, owner, { email, name: 'Sam', roleId });
  const shapeOf = ({ data }: Awaited<ReturnType<typeof invite>>) => {
    const { id: _id, email: _email, expiresAt: _at, ...rest } = data.inviteMember.invitation;
    return rest;
  };

  const [first, second] = [await invite(known.email), await invite(freshEmail())];
  expect(shapeOf(first)).toEqual(shapeOf(second));
  for (const { data } of [first, second]) {
    const again = await invite(` ${data.inviteMember.invitation.email.toUpperCase()} `);
    expect(again.code).toBe('CONFLICT');
  }
  const [one] = [first.data.inviteMember.invitation];
  await graph.sql`update identity.invitations set expires_at = now() - interval '1 second' where id = ${one.id}`;
  expect((await invite(one.email)).data.inviteMember.__typename).toBe('InviteMemberPayload');
  expect((await invite('no address')).code).toBe('BAD_USER_INPUT');
});

test('I-25: another place’s invitation, an invented one and no id at all are not there', async () => {
  const { id } = await invited(graph);
  const stranger = await aMember(graph, { portal: 'isp' });
  for (const unknown of [id, crypto.randomUUID(), 'no id']) {
    expect((await resendInvitation(graph, stranger, { id: unknown })).code).toBe('NOT_FOUND');
    expect((await cancelInvitation(graph, stranger, { id: unknown })).code).toBe('NOT_FOUND');
  }
  for (const invitationId of [crypto.randomUUID(), 'no id']) {
    const answer = await acceptInvitation(graph, {
      invitationId,
      code: 'x',
      password: goodPassword,
    });
    expect(answer.code).toBe('NOT_FOUND');
  }
});

test('I-25: inviting an owner again kills the earlier link; a place of the wrong kind is no place', async () => {
  const admin = await anAdmin(graph);
  const email = freshEmail();
  const input = { portal: 'TRADE', scopeId: crypto.randomUUID(), email, name: 'Rosa Lind' };
  await inviteOwner(graph, admin, input);
  const first = await linkTo(graph, email);
  await inviteOwner(graph, admin, input);
  const second = await linkTo(graph, email);

  expect(wordFor(await acceptInvitation(graph, { ...first, password: goodPassword }))).toBe(
    'EXPIRED',
  );
  expect(wordFor(await acceptInvitation(graph, { ...second, password: goodPassword }))).toBe(
    'ACTIVE',
  );
  for (const wrong of [
    { scopeId: 'no id' },
    { scopeType: 'conference' },
    { scopeType: 'event' },
    { subUsersMax: -1 },
    { name: ' ' },
    { branches: [''] },
  ])
    expect((await inviteOwner(graph, admin, { ...input, ...wrong })).code).toBe('BAD_USER_INPUT');
});

test('I-25: an owner is not invited into an organisation as if it were a partner: they would see its people', async () => {
  const { token } = await anAdmin(graph);
  const owner = await aMember(graph, { portal: 'trade', scopeType: 'trade_org' });
  const place = { portal: 'TRADE', scopeId: owner.scopeId, name: 'Rae', subUsersMax: 0 };

  const as = (scopeType: string) =>
    inviteOwner(graph, { token }, { ...place, scopeType, email: freshEmail() });
  const refused = await as('trade_partner');

  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.scopeType',
  });
  expect((await as('trade_org')).code).toBeUndefined();
});

test('I-25: the list has what waits for an answer, the newest first, page by page, and of one’s own place alone', async () => {
  const { owner, id, roleId } = await invited(graph);
  await invited(graph);
  const emails = [freshEmail(), freshEmail(), freshEmail()];
  for (const email of emails) await inviteMember(graph, owner, { email, name: 'Sam', roleId });
  await cancelInvitation(graph, owner, { id });

  const first = await listOf(graph, owner, 'invitations', { first: 2 });
  const { endCursor: after } = first.data.invitations.pageInfo;
  const second = await listOf(graph, owner, 'invitations', { first: 2, after });
  const nodes = [...nodesOf(first, 'invitations'), ...nodesOf(second, 'invitations')];
  expect(nodes.map(({ email }) => email)).toEqual(emails.toReversed());
  expect(second.data.invitations.pageInfo.hasNextPage).toBe(false);
});

test('CORE-10: without the permission nobody invites, sends again, withdraws or looks', async () => {
  const { owner, id, roleId } = await invited(graph);
  const member = await aMember(graph, { scopeId: owner.scopeId, role: 'Member' });
  const input = { email: freshEmail(), name: 'Sam', roleId };
  const place = { portal: 'ISP', scopeId: owner.scopeId, email: freshEmail(), name: 'Sam' };
  const answers = [
    await inviteMember(graph, member, input),
    await resendInvitation(graph, member, { id }),
    await cancelInvitation(graph, member, { id }),
    await listOf(graph, member, 'invitations'),
    await inviteOwner(graph, owner, place),
    await inviteOwner(graph, await anAdmin(graph, { role: 'Support' }), place),
  ];
  expect(answers.map(({ code }) => code)).toEqual(Array(answers.length).fill('FORBIDDEN'));
});

test('I-25: ninety days after its end an invitation is forgotten, with the name and address in it', async () => {
  const [old, young] = [await invited(graph), await invited(graph)];
  await graph.sql`update identity.invitations set expires_at = now() - interval '91 days' where id = ${old.id}`;
  await graph.sql`update identity.invitations set expires_at = now() - interval '89 days' where id = ${young.id}`;
  await using door = await openDoor(graph);

  await forgetOldRows(door.visit().db, new Date());

  const rows = await graph.sql`
    select id from identity.invitations where id in (${old.id}, ${young.id})`;
  expect(rows).toEqual([{ id: young.id }]);
});

test('I-06 I-25: a fourth link to one address within ten minutes is RATE_LIMITED, and no message leaves', async () => {
  const { owner, id, email } = await invited(graph);
  const sent = () => graph.sql`select id from identity.messages where target = ${email}`;
  for (let each = 0; each < 2; each += 1)
    expect((await resendInvitation(graph, owner, { id })).code).toBeUndefined();

  const refused = await resendInvitation(graph, owner, { id });

  expect(refused.code).toBe('RATE_LIMITED');
  expect(refused.errors?.[0]?.extensions['retryAfter']).toBeGreaterThan(0);
  expect(await sent()).toHaveLength(3);
});
