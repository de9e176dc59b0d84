import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anUsher, password } from '../kit/roles.ts';
import { claimsOf, codeTo, refreshTokens } from './asks.ts';
import {
  changePassword,
  selectMembership,
  signInAdmin,
  signInMember,
  signInUsher,
  verifySignIn,
  viewerOf,
} from './door-asks.ts';
import { aMemberOfPlaces } from './member-of-places.ts';
import { shippedTo } from './shipped-to.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
// One graph for all: what one test spends must not be missing in the next.
beforeEach(() => graph.sql`delete from identity.throttles`);

const fresh = 'nine grey herons, one pond';

/** The code step, with the code that was sent. */
async function verify(challengeId: string, target: string) {
  const { data } = await verifySignIn(graph, { challengeId, code: await codeTo(graph, target) });
  return data.verifySignIn;
}

const memberSignsIn = async (email: string, portal = 'CONFERENCE') =>
  (await signInMember(graph, { portal, email, password })).data.signInMember;

test('I-21: in one place a member is signed in there at once', async () => {
  const { email, memberships } = await aMemberOfPlaces(graph);

  const { __typename, tokens } = await memberSignsIn(email);

  expect(__typename).toBe('SignInMemberPayload');
  const [place] = memberships;
  expect(claimsOf(tokens.accessToken)).toMatchObject({
    mid: place?.id,
    scp: { type: 'conference', id: place?.scopeId },
    prm: [20, 21, 22, 23],
  });
});

test('I-21: in three places a stage token opens the choice and the list only; the choice signs in', async () => {
  const { email, memberships } = await aMemberOfPlaces(graph, { places: 3 });

  const staged = await memberSignsIn(email);

  expect(staged).toMatchObject({ __typename: 'SignInStagePayload', stage: 'SELECT_SCOPE' });
  const lifeS = (Date.parse(staged.expiresAt) - Date.now()) / 1000;
  expect(lifeS).toBeGreaterThan(590);
  expect(lifeS).toBeLessThanOrEqual(600);
  const claims = claimsOf(staged.stageToken);
  expect(claims).toMatchObject({ stg: 'select_scope', prm: [] });
  for (const claim of ['mid', 'prf', 'rol', 'mv', 'scp']) expect(claims).not.toHaveProperty(claim);
  const ask = graph.as(staged.stageToken);
  expect((await ask('{ mySessions { edges { cursor } } }')).code).toBe('FORBIDDEN');
  expect((await ask('{ viewer { stage role scope { id } } }')).data.viewer).toEqual({
    stage: 'SELECT_SCOPE',
    role: null,
    scope: null,
  });
  const listed = await ask(
    '{ myMemberships { id portal role name scope { type id } permissions } }',
  );
  expect(listed.data.myMemberships).toHaveLength(3);
  for (const { id, scopeId } of memberships)
    expect(listed.data.myMemberships).toContainEqual({
      id,
      portal: 'CONFERENCE',
      role: 'Owner',
      name: 'Ruth Okafor',
      scope: { type: 'conference', id: scopeId },
      permissions: expect.arrayContaining(['conference.members.manage']),
    });

  const [, second] = memberships;
  const chosen = await selectMembership(graph, { membershipId: second?.id }, staged.stageToken);

  const { tokens, membership } = chosen.data.selectMembership;
  expect(membership.id).toBe(second?.id);
  expect(claimsOf(tokens.accessToken)).toMatchObject({
    mid: second?.id,
    sid: claims['sid'],
    gen: 2,
  });
  expect(claimsOf(tokens.accessToken)).not.toHaveProperty('stg');
  expect(await viewerOf(graph, staged.stageToken)).toBe('UNAUTHENTICATED');
  const { data } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  expect(claimsOf(data.refreshTokens.tokens.accessToken)).toMatchObject({ mid: second?.id });
});

test('I-21: with a second factor the choice comes after the code', async () => {
  await graph.sql`update identity.policies set second_factor = 'otp' where portal = 'isp'`;
  const { email } = await aMemberOfPlaces(graph, { portal: 'isp', places: 2 });

  const asked = await memberSignsIn(email, 'ISP');
  expect(asked).toMatchObject({ challenge: { channel: 'EMAIL' } });
  const staged = await verify(asked.challenge.id, email);

  expect(staged).toMatchObject({ __typename: 'SignInStagePayload', stage: 'SELECT_SCOPE' });
  expect(claimsOf(staged.stageToken)).toMatchObject({ amr: ['pwd', 'otp'] });
});

test('I-22: a session moves to another place of its person without a password, and the older token is dead', async () => {
  const { email, memberships } = await aMemberOfPlaces(graph, { places: 2, role: 'Member' });
  const [first, second] = memberships;
  await graph.sql`
    update identity.memberships set role_id = (
      select id from identity.roles where portal = 'conference' and name = 'Owner'
    ) where id = ${second?.id ?? ''}`;
  const staged = await memberSignsIn(email);
  const choose = (membershipId: string | undefined, token: string) =>
    selectMembership(graph, { membershipId }, token);
  const here = (await choose(first?.id, staged.stageToken)).data.selectMembership.tokens;
  expect(claimsOf(here.accessToken)).toMatchObject({ rol: 'Member', prm: [20] });

  const there = (await choose(second?.id, here.accessToken)).data.selectMembership.tokens;

  const claims = claimsOf(there.accessToken);
  expect(claims).toMatchObject({ rol: 'Owner', prm: [20, 21, 22, 23], mid: second?.id });
  expect(claims['sid']).toBe(claimsOf(here.accessToken)['sid']);
  expect(await viewerOf(graph, here.accessToken)).toBe('UNAUTHENTICATED');
  expect(await viewerOf(graph, there.accessToken)).toBe('OK');
  // The earlier refresh token opens nothing, and is not taken for a stolen one of the session that goes on.
  await graph.sql`update identity.sessions set rotated_at = now() - interval '1 minute'`;
  const old = await refreshTokens(graph, { refreshToken: here.refreshToken });
  expect(old.code).toBe('UNAUTHENTICATED');
  const next = await refreshTokens(graph, { refreshToken: there.refreshToken });
  expect(claimsOf(next.data.refreshTokens.tokens.accessToken)).toMatchObject({ mid: second?.id });
});

test('I-22: every other place is FORBIDDEN: other people’s, ended, suspended, of another portal, unknown and no id', async () => {
  const own = await aMemberOfPlaces(graph, { places: 4 });
  const other = await aMemberOfPlaces(graph);
  const customer = await aCustomer(graph);
  const [here, ended, suspended, over] = own.memberships;
  const { sql } = graph;
  const staged = await memberSignsIn(own.email);
  await sql`update identity.memberships set status = 'ended' where id = ${ended?.id ?? ''}`;
  await sql`update identity.memberships set status = 'suspended' where id = ${suspended?.id ?? ''}`;
  await sql`update identity.memberships set valid_to = now() where id = ${over?.id ?? ''}`;
  const chosen = await selectMembership(graph, { membershipId: here?.id }, staged.stageToken);
  const token: string = chosen.data.selectMembership.tokens.accessToken;

  const others = [other.memberships[0]?.id, customer.membershipId, randomUUID(), 'not-an-id'];
  for (const membershipId of [ended?.id, suspended?.id, over?.id, ...others])
    expect((await selectMembership(graph, { membershipId }, token)).code).toBe('FORBIDDEN');

  expect(await viewerOf(graph, token)).toBe('OK');
  const { data } = await graph.as(token)('{ myMemberships { id } }');
  expect(data.myMemberships).toEqual([{ id: here?.id }]);
});

test('I-17: a password that somebody else chose is changed first; all else is FORBIDDEN, and it cannot be kept', async () => {
  const { email, accountId } = await aMemberOfPlaces(graph, { mustChangePassword: true });
  const staged = await memberSignsIn(email);
  expect(staged).toMatchObject({ __typename: 'SignInStagePayload', stage: 'CHANGE_PASSWORD' });
  const token: string = staged.stageToken;
  for (const field of ['mySessions { edges { cursor } }', 'myMemberships { id }'])
    expect((await graph.as(token)(`{ ${field} }`)).code).toBe('FORBIDDEN');
  const change = async (newPassword: string) =>
    (await changePassword(graph, { currentPassword: password, newPassword }, token)).data
      .changePassword;

  expect(await change(password)).toMatchObject({ weakness: 'REUSED' });
  const changed = await change(fresh);

  expect(changed.__typename).toBe('ChangePasswordPayload');
  const { accessToken, refreshToken } = changed.tokens;
  expect(claimsOf(accessToken)).not.toHaveProperty('stg');
  expect(await viewerOf(graph, accessToken)).toBe('OK');
  expect(await viewerOf(graph, token)).toBe('UNAUTHENTICATED');
  expect((await refreshTokens(graph, { refreshToken })).code).toBeUndefined();
  const signed = await signInMember(graph, { portal: 'CONFERENCE', email, password: fresh });
  expect(signed.data.signInMember.__typename).toBe('SignInMemberPayload');
  const [account] = await graph.sql`
    select must_change_password from identity.accounts where id = ${accountId}`;
  expect(account?.['must_change_password']).toBe(false);
});

test('I-17 I-21: who has several places and a password to change chooses first and changes then', async () => {
  const { email, memberships } = await aMemberOfPlaces(graph, {
    places: 2,
    mustChangePassword: true,
  });
  const [place] = memberships;

  const first = await memberSignsIn(email);
  expect(first.stage).toBe('SELECT_SCOPE');
  const chosen = await selectMembership(graph, { membershipId: place?.id }, first.stageToken);
  const { stage, stageToken } = chosen.data.selectMembership;
  expect(stage).toBe('CHANGE_PASSWORD');
  expect((await graph.as(stageToken)('{ myMemberships { id } }')).code).toBe('FORBIDDEN');
  const input = { currentPassword: password, newPassword: fresh };
  const { data } = await changePassword(graph, input, stageToken);

  expect(claimsOf(data.changePassword.tokens.accessToken)).toMatchObject({ mid: place?.id });
});

test('I-17: an administrator and an usher whose password somebody chose are in the same stage', async () => {
  const eventId = randomUUID();
  const { username, accountId } = await anUsher(graph, { eventId });
  const admin = await anAdmin(graph);
  await graph.sql`
    update identity.accounts set must_change_password = true where id in (${accountId}, ${admin.accountId})`;

  const usher = await signInUsher(graph, { eventId, username, password });
  const other = await signInAdmin(graph, { email: admin.email, password });

  for (const { stage } of [usher.data.signInUsher, other.data.signInAdmin])
    expect(stage).toBe('CHANGE_PASSWORD');
  const input = { currentPassword: password, newPassword: fresh };
  // Ushers send what was shipped to them, and no other text.
  const document = { documentId: shippedTo('usher', 'ChangePassword'), variables: { input } };
  const changed = await post(graph.url, document, { token: usher.data.signInUsher.stageToken });
  const claims = claimsOf(changed.data.changePassword.tokens.accessToken);
  expect(claims).toMatchObject({ prm: [1], scp: { type: 'event', id: eventId } });
});
