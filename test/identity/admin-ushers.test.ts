import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bytesOf, photo } from '../files/pictures.ts';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, anUsher, unused, type Person } from '../kit/roles.ts';
import {
  codeOf,
  countEntries,
  doer,
  mutationOf,
  newestEntry,
  pageOf,
  pagesOf,
  usherFields,
} from './admin-asks.ts';
import { goodPassword } from './asks.ts';
import { activateAccount, linkTo, signInUsher } from './door-asks.ts';
import { expectRefusals } from './refusals.ts';
import { sendFile } from './send-file.ts';
import { shippedTo } from './shipped-to.ts';

let graph: Graph;
let admin: Person;
let act: ReturnType<typeof doer>;
/** An event that identity knows. */
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
  createUsher(input: $input) { usher { ${usherFields} } temporaryPassword }
}`;
const USHER = `query ($id: ID!) { usher(id: $id) { ${usherFields} } }`;

const create = async (input: object) =>
  (await graph.as(admin.token)(CREATE, { input })).data.createUsher;
const usherOf = async (id: string) => (await graph.as(admin.token)(USHER, { id })).data.usher;
const typeOf = async (username: string, password: string) =>
  (await signInUsher(graph, { eventId, username, password })).data.signInUsher.__typename;
const activate = async (link: object) => {
  const answer = await activateAccount(graph, { ...link, page: undefined, password: goodPassword });
  const { __typename, reason } = answer.data.activateAccount;
  return reason ?? __typename;
};
const myUsher = { documentId: shippedTo('usher', 'MyUsher') };
const versionOf = async (id: string) =>
  (await graph.sql`select version from identity.ushers where id = ${id}`)[0]?.['version'];

test.for([
  ['an e-mail address', 'Jonas@Mail.example', 'jonas@mail.example'],
  ['a mobile', '+44 7700 955-001', '+447700955001'],
] as const)(
  'ADM-24 I-18 I-36: an usher with %s gets a link there, once, and nobody else a password',
  async ([, contact, target]) => {
    const username = `jonas-${unused(6)}`;
    const answer = await create({ username, name: ' Jonas  Weber', contact, eventIds: [eventId] });

    const { usher, temporaryPassword } = answer;
    expect(temporaryPassword).toBeNull();
    const profile = { name: 'Jonas Weber', username, contact: target, eventIds: [eventId] };
    expect(usher).toEqual({ ...profile, ...usher, status: 'ACTIVE', photoUrl: null });
    expect(await usherOf(usher.id)).toEqual(usher);
    expect(await newestEntry(graph, usher.id, admin)).toEqual({
      verb: 'usher.create',
      entityType: 'Usher',
      before: null,
      after: profile,
    });
    expect(await countEntries(graph, usher.id)).toBe(1);
    expect(await typeOf(username, goodPassword)).toBe('InvalidCredentialsError');
    const link = await linkTo(graph, target);
    expect(await activate(link)).toBe('ActivateAccountPayload');
    expect(await activate(link)).toBe('USED');
    expect(await typeOf(username, goodPassword)).toBe('SignInUsherPayload');
  },
);

test('ADM-24: a place at an event that is not known yet opens no door; each event counts once', async () => {
  const unknown = randomUUID();
  const username = `early-${unused(6)}`;
  const eventIds = [unknown, eventId.toUpperCase(), eventId];
  const { usher } = await create({ username, name: 'Early', contact: 'e@mail.example', eventIds });
  expect(usher.eventIds.toSorted()).toEqual([unknown, eventId].toSorted());
  await activate(await linkTo(graph, 'e@mail.example'));

  const there = { eventId: unknown, username, password: goodPassword };
  const signsIn = async () => (await signInUsher(graph, there)).data.signInUsher.__typename;
  expect(await signsIn()).toBe('InvalidCredentialsError');
  await anUsher(graph, { eventId: unknown });
  expect(await signsIn()).toBe('SignInUsherPayload');
});

test('ADM-24 I-36: of one user name in parallel one usher is made, and the others leave nothing', async () => {
  const username = `twice-${unused(6)}`;
  const wishes = [username, username.toUpperCase(), ` ${username} `];
  const answers = await Promise.all(
    wishes.map((name) =>
      graph.as(admin.token)(CREATE, { input: { username: name, name: 'Twice', eventIds: [] } }),
    ),
  );

  expect(answers.map(({ code }) => code ?? 'OK').toSorted()).toEqual([
    'CONFLICT',
    'CONFLICT',
    'OK',
  ]);
  const rows = await graph.sql`select id from identity.ushers where name = 'Twice'`;
  expect(rows).toHaveLength(1);
  expect(await countEntries(graph, rows[0]?.['id'])).toBe(1);
});

test('ADM-24 I-36: what is left out stays, null takes away, a photo is shown; no change leaves no trace', async () => {
  const { id } = await anUsher(graph, { eventId, name: 'Mina' });
  const before = await usherOf(id);
  const bytes = await bytesOf(photo().jpeg());
  const sent = await sendFile(graph, admin.token, { purpose: 'USHER_PHOTO', bytes });

  const contact = '+44 7700 955 777';
  const changed = await act('update', { id, contact, photoUploadId: sent.uploadId });
  expect(changed).toEqual({ ...before, contact: '+447700955777', photoUrl: changed.photoUrl });
  expect(changed.photoUrl).toMatch(/\/identity\/files\//);
  const entry = await newestEntry(graph, id, admin);
  expect(entry).toMatchObject({
    verb: 'usher.update',
    before: { contact: null, photoFileId: null },
    after: { contact: '+447700955777', photoFileId: expect.any(String) },
  });
  // The address of a picture opens it: it is not for whoever reads the log or an export.
  expect(JSON.stringify(entry)).not.toContain('/identity/files/');
  expect(await act('update', { id, contact: '+447700955777', name: 'Mina' })).toEqual(changed);
  expect([await countEntries(graph, id), await versionOf(id)]).toEqual([1, 3]);

  const rest = { contact: null, photoUploadId: null, name: 'Mina K.' };
  expect(await act('update', { id, ...rest })).toEqual({ ...before, name: 'Mina K.' });
  await graph.settle();
  const [shown] = await graph.sql`select name from ticketing.p_ushers where usher_id = ${id}`;
  expect(shown).toEqual({ name: 'Mina K.' });
});

test('ADM-24 I-18: the link of an usher who has another address now opens nothing; the new one does', async () => {
  const username = `moved-${unused(6)}`;
  const input = { username, name: 'Moved', contact: 'old@mail.example', eventIds: [eventId] };
  const { usher } = await create(input);
  const old = await linkTo(graph, 'old@mail.example');

  await act('update', { id: usher.id, contact: 'new@mail.example' });

  expect(await activate(old)).toBe('EXPIRED');
  expect(await activate(await linkTo(graph, 'new@mail.example'))).toBe('ActivateAccountPayload');
  expect(await typeOf(username, goodPassword)).toBe('SignInUsherPayload');
  // Who has a password gets no further link.
  await act('update', { id: usher.id, contact: 'newest@mail.example' });
  await graph.settle();
  const sent = await graph.sql`
    select id from identity.messages where target = 'newest@mail.example'`;
  expect(sent).toHaveLength(0);
});

test('ADM-24 I-36: bad input is refused by field, changes nothing and leaves no entry', async () => {
  const { id, username } = await anUsher(graph, { eventId });
  const before = [await usherOf(id), await versionOf(id)];
  const counted = () => graph.sql`select count(*)::int as n from identity.audit_entries`;
  const entries = await counted();
  const contact = ['contact', '', 'nobody', '0770', 'a@b', 'a@mail.example\u0000'] as const;
  const names = ['name', '', ' ', 'x'.repeat(101), 'a\u0000b', '\udc00'] as const;
  const ids = Array.from({ length: 101 }, () => randomUUID());

  await expectRefusals(graph.as(admin.token), CREATE, {
    bad: [
      ['username', '', 'ab', 'x'.repeat(61), 'two words', 'a@b', 'a\u0000bc'],
      names,
      contact,
      ['eventIds', ['no-id'], ids],
    ],
    rest: { username: `bad-${unused(6)}`, name: 'Bad', contact: 'bad@mail.example' },
  });
  await expectRefusals(graph.as(admin.token), mutationOf('update', 'Usher'), {
    bad: [[...names, null], contact, ['photoUploadId', randomUUID(), 'no-id']],
    rest: { id, name: 'Else' },
  });
  for (const verb of ['suspend', 'delete'])
    await expectRefusals(graph.as(admin.token), mutationOf(verb, 'Usher'), {
      bad: [['reason', '', ' ', 'x'.repeat(501), 'a\u0000b']],
      rest: { id },
    });
  for (const verb of ['assign', 'unassign'])
    await expectRefusals(graph.as(admin.token), mutationOf(verb, 'Usher'), {
      bad: [['eventId', '', 'no-id']],
      rest: { usherId: id },
    });

  expect([await usherOf(id), await versionOf(id)]).toEqual(before);
  expect(await counted()).toEqual(entries);
  expect((await usherOf(id)).username).toBe(username);
});

test('ADM-24: whoever is not there, or is deleted, is NOT_FOUND to every verb; the user name is free again', async () => {
  const { id, username, token } = await anUsher(graph, { eventId });
  await act('delete', { id, reason: 'Left.' });

  expect(await post(graph.url, myUsher, { token })).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await newestEntry(graph, id, admin)).toMatchObject({
    verb: 'usher.delete',
    after: { reason: 'Left.' },
  });
  for (const gone of [id, randomUUID(), 'not-an-id']) {
    expect((await graph.as(admin.token)(USHER, { id: gone })).code).toBe('NOT_FOUND');
    const place = { usherId: gone, eventId };
    const asks = { update: { id: gone, name: 'X' }, assign: place, unassign: place };
    const named = { id: gone, reason: 'X' };
    for (const [verb, input] of Object.entries({ ...asks, suspend: named, delete: named }))
      expect(await codeOf(graph, admin.token, [verb, 'Usher', input]), verb).toBe('NOT_FOUND');
  }
  const again = await create({ username, name: 'Again' });
  expect(again.usher).toMatchObject({ username, eventIds: [] });
});

test('ADM-24: the list finds by name, user name, status and event, in every order, page after page', async () => {
  const there = randomUUID();
  const tag = `quill${unused(4)}`;
  const make = async (name: string): Promise<string> => {
    const username = `${tag}.${name}`.toLowerCase();
    return (await anUsher(graph, { eventId: there, name: `${tag} ${name}`, username })).id;
  };
  const dora = await make('Dora');
  const anna = await make('anna');
  const boris = await make('Boris');
  await act('suspend', { id: boris, reason: 'Late.' });
  await act('unassign', { usherId: anna, eventId: there });

  const cases: [object, string[]][] = [
    [{ search: tag.toUpperCase() }, [anna, boris, dora]],
    [{ search: `${tag} B` }, [boris]],
    [{ search: `${tag}.d` }, [dora]],
    [{ search: tag, status: 'SUSPENDED' }, [boris]],
    [{ search: tag, status: 'ACTIVE' }, [anna, dora]],
    [{ eventId: there }, [boris, dora]],
    [{ eventId: there, status: 'ACTIVE' }, [dora]],
    [{ eventId: 'no-id' }, []],
  ];
  for (const [filter, ids] of cases)
    expect(
      await pageOf(graph, admin.token, ['ushers', { filter }]),
      JSON.stringify(filter),
    ).toMatchObject({ code: undefined, ids });
  const orders = {
    NAME_ASC: [anna, boris, dora],
    CREATED_AT_ASC: [dora, anna, boris],
    CREATED_AT_DESC: [boris, anna, dora],
  };
  for (const [sort, ids] of Object.entries(orders))
    expect(
      await pagesOf(graph, admin.token, ['ushers', { filter: { search: tag }, sort }]),
      sort,
    ).toEqual(ids);
  for (const bad of [{ filter: { search: 'q' } }, { first: 101 }, { after: 'nowhere' }])
    expect((await pageOf(graph, admin.token, ['ushers', bad])).code).toBe('BAD_USER_INPUT');
});
