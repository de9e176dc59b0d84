import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aMember, memberPortals, type MemberPerson } from '../kit/members.ts';
import {
  acceptInvitation,
  cancelInvitation,
  inviteMember,
  linkTo,
  listOf,
  nodesOf,
  refreshed,
  removeMembership,
  resendInvitation,
  systemRole,
  updateMembership,
  wordFor,
} from './ask-members.ts';
import { auditOf } from './audit-of.ts';
import { goodPassword } from './asks.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => graph.sql`delete from identity.throttles`);
afterAll(() => graph[Symbol.asyncDispose]());

let last = 0;
const freshEmail = () => `sub-user-${(last += 1)}@example.com`;

type Wishes = { readonly email?: string; readonly subUsersMax?: number };

async function invite(parent: MemberPerson, { email = freshEmail(), ...wishes }: Wishes = {}) {
  const roleId = await systemRole(graph, parent.portal, 'Member');
  return inviteMember(graph, parent, { email, name: 'Lou Marin', roleId, ...wishes });
}

type Invited = Awaited<ReturnType<typeof invite>>;

const outcomeOf = ({ data, code }: Invited): string => code ?? data.inviteMember.__typename;

/** Five people are invited at the same moment by somebody who may have two. */
async function inviteFiveOfTwo(portal: (typeof memberPortals)[number]) {
  const parent = await aMember(graph, { portal, subUsersMax: 2 });
  const answers = await Promise.all(Array.from({ length: 5 }, () => invite(parent)));
  return { parent, answers };
}

describe.each(memberPortals)('%s', (portal) => {
  test('I-26: of five invitations at once by somebody who may have two sub-users, two pass', async () => {
    const { parent, answers } = await inviteFiveOfTwo(portal);

    expect(answers.map(outcomeOf).toSorted()).toEqual([
      ...Array(2).fill('InviteMemberPayload'),
      ...Array(3).fill('TooManySubUsersError'),
    ]);
    const refused = answers.find((answer) => outcomeOf(answer) === 'TooManySubUsersError');
    expect(refused?.data.inviteMember).toMatchObject({ subUsersMax: 2 });
    expect(nodesOf(await listOf(graph, parent, 'invitations'), 'invitations')).toHaveLength(2);
  });

  test('I-26: withdrawing an invitation frees a place, and so does removing a sub-user', async () => {
    const parent = await aMember(graph, { portal, subUsersMax: 1 });
    const first = await invite(parent);
    expect(outcomeOf(await invite(parent))).toBe('TooManySubUsersError');
    await cancelInvitation(graph, parent, { id: first.data.inviteMember.invitation.id });

    const email = freshEmail();
    expect(outcomeOf(await invite(parent, { email }))).toBe('InviteMemberPayload');
    const link = await linkTo(graph, email);
    const answer = await acceptInvitation(graph, { ...link, password: goodPassword });
    expect(wordFor(answer)).toBe('ACTIVE');
    expect(outcomeOf(await invite(parent))).toBe('TooManySubUsersError');

    const people = nodesOf(await listOf(graph, parent, 'memberships'), 'memberships');
    const child = people.find((person) => person['email'] === email);
    expect(child).toMatchObject({ parentId: parent.membershipId, subUsersMax: 0 });
    await removeMembership(graph, parent, { id: child?.['id'] });
    expect(outcomeOf(await invite(parent))).toBe('InviteMemberPayload');
  });
});

test('I-26 control: where the parent’s row is not locked, all five of two pass', async () => {
  const [{ definition }] = await graph.sql<[{ definition: string }]>`
    select pg_get_functiondef('identity.has_sub_user_place'::regproc) as definition`;
  const unlocked = definition
    .replace(' FOR UPDATE;', ';')
    .replace('RETURN taken < allowed', `${waitForAsMany(3)} RETURN taken < allowed`);
  expect(unlocked).toContain('arrivals');
  expect(unlocked).not.toContain('FOR UPDATE');
  await graph.sql.unsafe(sequenceOfArrivals);
  await graph.sql.unsafe(unlocked);
  try {
    const { answers } = await inviteFiveOfTwo('isp');
    const passed = answers.filter((answer) => outcomeOf(answer) === 'InviteMemberPayload');
    expect(passed.length).toBeGreaterThan(2);
  } finally {
    await graph.sql.unsafe(definition);
  }
});

test('I-26: a suspended sub-user keeps the place; an expired invitation loses it and cannot be sent again while it is taken', async () => {
  const parent = await aMember(graph, { subUsersMax: 1 });
  const first = await invite(parent);
  const { id } = first.data.inviteMember.invitation;
  await graph.sql`update identity.invitations set expires_at = now() - interval '1 second' where id = ${id}`;
  const child = await aMember(graph, {
    scopeId: parent.scopeId,
    role: 'Member',
    parentId: parent.membershipId,
  });
  await updateMembership(graph, parent, { id: child.membershipId, isSuspended: true });

  expect(outcomeOf(await invite(parent))).toBe('TooManySubUsersError');
  expect((await resendInvitation(graph, parent, { id })).code).toBe('CONFLICT');
  await removeMembership(graph, parent, { id: child.membershipId });
  expect((await resendInvitation(graph, parent, { id })).code).toBeUndefined();
  expect(outcomeOf(await invite(parent))).toBe('TooManySubUsersError');
});

test('I-26: nobody gives a sub-user more sub-users than they may have; without a number there is no limit', async () => {
  const one = await aMember(graph, { subUsersMax: 3 });
  expect(outcomeOf(await invite(one, { subUsersMax: 4 }))).toBe('FORBIDDEN');
  expect(outcomeOf(await invite(one, { subUsersMax: -1 }))).toBe('BAD_USER_INPUT');
  expect(outcomeOf(await invite(one, { subUsersMax: 3 }))).toBe('InviteMemberPayload');
  const none = await aMember(graph, { subUsersMax: 0 });
  const refused = await invite(none);
  expect(refused.data.inviteMember).toMatchObject({
    __typename: 'TooManySubUsersError',
    subUsersMax: 0,
  });
  const owner = await aMember(graph);
  for (let each = 0; each < 4; each += 1)
    expect(outcomeOf(await invite(owner, { subUsersMax: 50 }))).toBe('InviteMemberPayload');
});

test('I-26: who is removed takes along everybody under them, their sessions and what they have sent', async () => {
  const owner = await aMember(graph);
  const { scopeId } = owner;
  const head = await aMember(graph, { scopeId, parentId: owner.membershipId });
  const hand = await aMember(graph, { scopeId, parentId: head.membershipId, role: 'Member' });
  const beside = await aMember(graph, { scopeId, parentId: owner.membershipId, role: 'Member' });
  const email = freshEmail();
  await invite(head, { email });
  const link = await linkTo(graph, email);

  const removed = await removeMembership(graph, owner, { id: head.membershipId });
  expect(removed.data.removeMembership.endedAt).toBeTruthy();

  for (const person of [head, hand]) {
    expect((await listOf(graph, person, 'memberships')).code).toBe('UNAUTHENTICATED');
    await expect(refreshed(graph, person)).rejects.toThrow();
  }
  const ends = await graph.sql`
    select end_reason from identity.sessions
    where membership_id in (${head.membershipId}, ${hand.membershipId})`;
  expect(ends.map(({ end_reason: reason }) => reason)).toEqual(Array(2).fill('MEMBERSHIP_ENDED'));
  expect(wordFor(await acceptInvitation(graph, { ...link, password: goodPassword }))).toBe(
    'EXPIRED',
  );
  const people = nodesOf(await listOf(graph, beside, 'memberships'), 'memberships');
  expect(people.map(({ id }) => id)).toEqual([owner.membershipId, beside.membershipId]);
  expect((await removeMembership(graph, owner, { id: head.membershipId })).code).toBe('NOT_FOUND');
  for (const { membershipId } of [head, hand])
    expect(await auditOf(graph, membershipId)).toMatchObject([
      { verb: 'membership.remove', accountId: owner.accountId, after: { status: 'ended' } },
    ]);
});
