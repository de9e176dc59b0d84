import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, anUsher, password, unused, type Person } from '../kit/roles.ts';
import { countEntries, doer, newestEntry } from './admin-asks.ts';
import { claimsOf, goodPassword, refreshTokens, wrongPassword } from './asks.ts';
import { activateAccount, linkTo, signInUsher } from './door-asks.ts';
import { shippedTo } from './shipped-to.ts';

// What an administrator does to an usher's password and places, and how fast it is known everywhere.

let graph: Graph;
let admin: Person;
let act: ReturnType<typeof doer>;
const eventId = randomUUID();
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
  act = doer(graph, admin.token, 'Usher');
  await anUsher(graph, { eventId });
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const CREATE = `mutation ($input: CreateUsherInput!) {
  createUsher(input: $input) { usher { id } temporaryPassword }
}`;
const RESET = `mutation ($input: ResetUsherPasswordInput!) {
  resetUsherPassword(input: $input) { usher { id } temporaryPassword }
}`;
const generated = /^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/;
/** What an usher is answered by identity and by ticketing, to what their app sends. */
const codesOf = (token: string) =>
  Promise.all(
    ['MyUsher', 'GateEvent'].map(async (name) => {
      const documentId = shippedTo('usher', name);
      return (await post(graph.url, { documentId }, { token })).code ?? 'OK';
    }),
  );
/** The event was invented, so ticketing has no gate there. */
const alive = ['OK', 'FORBIDDEN'];
const dead = ['UNAUTHENTICATED', 'UNAUTHENTICATED'];

const create = async (input: object) =>
  (await graph.as(admin.token)(CREATE, { input })).data.createUsher;
const reset = (id: string) => graph.as(admin.token)(RESET, { input: { id } });
const signIn = async (credentials: { username: string; password: string; eventId?: string }) =>
  (await signInUsher(graph, { eventId, ...credentials })).data.signInUsher;
const versionOf = async (id: string) =>
  (await graph.sql`select version from identity.ushers where id = ${id}`)[0]?.['version'];

/** The sign-in with a password that somebody else has made ends at the change of it. */
async function expectTemporary(username: string, temporary: string): Promise<void> {
  const staged = await signIn({ username, password: temporary });
  expect(staged).toMatchObject({ __typename: 'SignInStagePayload', stage: 'CHANGE_PASSWORD' });
  const { stageToken } = staged;
  expect((await codesOf(stageToken))[0]).toBe('FORBIDDEN');
  const change = async (newPassword: string) => {
    const variables = { input: { currentPassword: temporary, newPassword } };
    const body = { documentId: shippedTo('usher', 'ChangePassword'), variables };
    return (await post(graph.url, body, { token: stageToken })).data.changePassword;
  };
  expect((await change(temporary)).__typename).toBe('WeakPasswordError');
  const changed = await change(goodPassword);
  const { accessToken } = changed.tokens;
  expect(await codesOf(accessToken)).toEqual(alive);
  expect((await signIn({ username, password: temporary })).__typename).toBe(
    'InvalidCredentialsError',
  );
  expect((await signIn({ username, password: goodPassword })).__typename).toBe(
    'SignInUsherPayload',
  );
}

test('ADM-24 I-17 I-36: an usher without an address gets a password, once, that only opens the change of it', async () => {
  const username = `nobody-${unused(6)}`;
  const { usher, temporaryPassword } = await create({ username, name: 'No', eventIds: [eventId] });
  expect(temporaryPassword).toMatch(generated);
  const entry = await newestEntry(graph, usher.id, admin);
  expect(entry).toMatchObject({ verb: 'usher.create', after: { contact: null } });
  expect(JSON.stringify(entry)).not.toContain(temporaryPassword);
  expect(await countEntries(graph, usher.id)).toBe(1);

  await expectTemporary(username, temporaryPassword);
});

test('ADM-24 I-17 I-36: another password ends every session at once, lifts the lock and lasts one sign-in', async () => {
  const { id, username, token, tokens } = await anUsher(graph, { eventId });
  const { refreshToken } = tokens;
  expect(await codesOf(token)).toEqual(alive);
  for (let each = 0; each < 5; each += 1) await signIn({ username, password: wrongPassword });
  const locked = await signInUsher(graph, { eventId, username, password });
  expect(locked.code).toBe('RATE_LIMITED');

  const { data } = await reset(id);

  const { temporaryPassword } = data.resetUsherPassword;
  expect(temporaryPassword).toMatch(generated);
  expect(await codesOf(token)).toEqual(dead);
  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  const entry = await newestEntry(graph, id, admin);
  expect(entry).toEqual({
    verb: 'usher.reset_password',
    entityType: 'Usher',
    before: null,
    after: { endedSessions: 1 },
  });
  expect(await countEntries(graph, id)).toBe(1);
  expect((await signIn({ username, password })).__typename).toBe('InvalidCredentialsError');
  await expectTemporary(username, temporaryPassword);
});

test('ADM-24 I-18: who never followed the link can be given a password instead, and the link is dead', async () => {
  const username = `late-${unused(6)}`;
  const contact = `${username}@mail.example`;
  const { usher } = await create({ username, name: 'Late', contact, eventIds: [eventId] });
  const { challengeId, code } = await linkTo(graph, contact);

  const { data } = await reset(usher.id);

  const link = { challengeId, code, password: goodPassword };
  expect((await activateAccount(graph, link)).data.activateAccount.reason).toBe('EXPIRED');
  await expectTemporary(username, data.resetUsherPassword.temporaryPassword);
});

test('ADM-24: an usher who is not there gets no password', async () => {
  for (const id of [randomUUID(), 'no-id']) expect((await reset(id)).code).toBe('NOT_FOUND');
});

test('ADM-24 I-11 I-36: a place is given once, taken away at once everywhere, and given again', async () => {
  const elsewhere = randomUUID();
  await anUsher(graph, { eventId: elsewhere });
  const usher = await anUsher(graph, { eventId });
  const { id, username, token } = usher;
  const place = { usherId: id, eventId: elsewhere };
  const version = await versionOf(id);

  const answers = await Promise.all(Array.from({ length: 4 }, () => act('assign', place)));
  for (const { eventIds } of answers) expect(eventIds).toEqual([eventId, elsewhere]);
  expect([await versionOf(id), await countEntries(graph, id)]).toEqual([version + 1, 1]);
  const what = { entityType: 'Usher', before: null, after: null };
  const given = { ...what, verb: 'usher.assign', after: { eventId: elsewhere } };
  expect(await newestEntry(graph, id, admin)).toEqual(given);
  const there = (await signIn({ username, password, eventId: elsewhere })).tokens;
  expect(await codesOf(there.accessToken)).toEqual(alive);

  expect((await act('unassign', place)).eventIds).toEqual([eventId]);
  expect(await codesOf(there.accessToken)).toEqual(dead);
  expect(await codesOf(token)).toEqual(alive);
  const { refreshToken } = there;
  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  const [ended] = await graph.sql`
    select end_reason from identity.sessions s join identity.memberships m on m.id = s.membership_id
    where m.profile_id = ${id} and m.scope_id = ${elsewhere}`;
  expect(ended).toEqual({ end_reason: 'MEMBERSHIP_ENDED' });
  const taken = { ...what, verb: 'usher.unassign', before: { eventId: elsewhere } };
  expect(await newestEntry(graph, id, admin)).toEqual(taken);
  await act('unassign', place);
  expect([await versionOf(id), await countEntries(graph, id)]).toEqual([version + 2, 2]);
  await graph.settle();
  const told = () => graph.sql`
    select event_id as id from ticketing.p_usher_events where usher_id = ${id}`;
  expect([...(await told())]).toEqual([{ id: eventId }]);

  await act('assign', place);
  await graph.settle();
  expect(await told()).toHaveLength(2);
  expect((await signIn({ username, password, eventId: elsewhere })).__typename).toBe(
    'SignInUsherPayload',
  );
});

const permissionsOf = (token: string) => claimsOf(token)['prm'];

test('ADM-24: a supervisor is made of an usher and the reverse; tokens of the role before are dead at once', async () => {
  const elsewhere = randomUUID();
  await anUsher(graph, { eventId: elsewhere });
  const { id, username, token: other } = await anUsher(graph, { eventId });
  const place = { usherId: id, eventId: elsewhere };
  expect((await act('assign', place)).supervisedEventIds).toEqual([]);
  const asUsher = (await signIn({ username, password, eventId: elsewhere })).tokens;
  const version = await versionOf(id);

  const given = { ...place, isSupervisor: true };
  const answers = await Promise.all(Array.from({ length: 4 }, () => act('assign', given)));

  for (const answer of answers)
    expect(answer).toMatchObject({
      eventIds: [eventId, elsewhere],
      supervisedEventIds: [elsewhere],
    });
  expect([await versionOf(id), await countEntries(graph, id)]).toEqual([version, 2]);
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'usher.assign',
    entityType: 'Usher',
    before: { eventId: elsewhere, isSupervisor: false },
    after: { eventId: elsewhere, isSupervisor: true },
  });
  expect(await codesOf(asUsher.accessToken)).toEqual(dead);
  expect(await codesOf(other)).toEqual(alive);
  const { refreshToken } = asUsher;
  const next = (await refreshTokens(graph, { refreshToken })).data.refreshTokens.tokens;
  expect([permissionsOf(asUsher.accessToken), permissionsOf(next.accessToken)]).toEqual([
    [1],
    [1, 14],
  ]);
  expect(await codesOf(next.accessToken)).toEqual(alive);

  expect((await act('assign', place)).supervisedEventIds).toEqual([]);
  expect(await codesOf(next.accessToken)).toEqual(dead);
});

test('ADM-24: a place can be a supervisor’s from the beginning, and a supervisor signs in like any usher', async () => {
  const elsewhere = randomUUID();
  const supervisor = await anUsher(graph, { eventId: elsewhere, isSupervisor: true });
  expect(permissionsOf(supervisor.token)).toEqual([1, 14]);
  const { id, username } = await anUsher(graph, { eventId });

  const given = await act('assign', { usherId: id, eventId: elsewhere, isSupervisor: true });

  expect(given.supervisedEventIds).toEqual([elsewhere]);
  const { tokens } = await signIn({ username, password, eventId: elsewhere });
  expect(permissionsOf(tokens.accessToken)).toEqual([1, 14]);
});

test('ADM-24 I-14 I-36: a suspended usher is out everywhere with the answer; let in again, a new sign-in is needed', async () => {
  const { id, username, token } = await anUsher(graph, { eventId });

  expect(await act('suspend', { id, reason: 'Late.' })).toMatchObject({ status: 'SUSPENDED' });
  expect(await codesOf(token)).toEqual(dead);
  expect((await signIn({ username, password })).__typename).toBe('InvalidCredentialsError');
  await act('suspend', { id, reason: 'Later.' });
  expect(await countEntries(graph, id)).toBe(1);
  expect(await newestEntry(graph, id, admin)).toMatchObject({
    verb: 'usher.suspend',
    after: { suspendedReason: 'Late.' },
  });

  await act('reactivate', { id });
  await act('reactivate', { id });
  expect(await codesOf(token)).toEqual(dead);
  expect((await signIn({ username, password })).__typename).toBe('SignInUsherPayload');
  expect(await countEntries(graph, id)).toBe(2);
});
