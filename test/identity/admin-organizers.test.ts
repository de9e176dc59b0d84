import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bytesOf, photo } from '../files/pictures.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, password, type Person } from '../kit/roles.ts';
import {
  codeOf,
  countEntries,
  doer,
  mutationOf,
  newestEntry,
  organizerFields,
  pageOf,
} from './admin-asks.ts';
import { codeTo, refreshTokens } from './asks.ts';
import {
  activateAccount,
  linkTo,
  selectMembership,
  signInOrganizer,
  verifySignIn,
  viewerOf,
} from './door-asks.ts';
import { expectRefusals } from './refusals.ts';
import { here, sendFile } from './send-file.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const ORGANIZER = `query ($id: ID!) { organizer(id: $id) { ${organizerFields} } }`;
const act = (verb: string, input: object) => doer(graph, admin.token, 'Organizer')(verb, input);
const organizerOf = async (id: string) =>
  (await graph.as(admin.token)(ORGANIZER, { id })).data.organizer;
const list = (variables: object) => pageOf(graph, admin.token, ['organizers', variables]);
const rowOf = async (id: string) =>
  (await graph.sql`select * from identity.organizers where id = ${id}`)[0];

/** The first step at the door: the name of what it answers, or the stage after the second. */
async function signIn(mobile: string) {
  const { data } = await signInOrganizer(graph, { mobile, password });
  const { __typename, challenge } = data.signInOrganizer;
  if (challenge === undefined) return { __typename };
  const proof = { challengeId: challenge.id, code: await codeTo(graph, mobile) };
  return (await verifySignIn(graph, proof)).data.verifySignIn;
}

test('I-18 ADM-22: a new organizer has no password anywhere; the link that was sent sets it, once', async () => {
  const mobile = '+447700966661';
  const input = {
    name: ' Harbour  Nights ',
    contactMobile: '+44 7700 966-661',
    contactName: 'Jo Meyer',
    contactEmail: 'Office@harbour.example',
    taxNumber: 'GB 12',
    websiteUrl: 'https://harbour.example',
    description: 'By the water.',
  };
  const made = await act('create', input);

  expect(made).toMatchObject({
    ...input,
    name: 'Harbour Nights',
    contactMobile: mobile,
    contactEmail: 'office@harbour.example',
    websiteUrl: 'https://harbour.example/',
    links: [],
    isVerified: false,
    status: 'ACTIVE',
  });
  const [account] = await graph.sql`
    select a.status, a.password_hash, i.verified_at from identity.accounts a
    join identity.identifiers i on i.account_id = a.id where i.value = ${mobile}`;
  expect(account).toEqual({ status: 'pending', password_hash: null, verified_at: null });
  expect((await signIn(mobile)).__typename).toBe('InvalidCredentialsError');
  const { page: _page, ...link } = await linkTo(graph, mobile);
  // Of the link the database has a keyed hash and a sealed text; the log of the change has neither.
  const kept = await graph.sql`
    select (select jsonb_agg(c) from identity.challenges c)::text ||
      (select jsonb_agg(e) from identity.audit_entries e)::text || jsonb_agg(m)::text as all
    from identity.messages m`;
  expect(kept[0]?.['all']).not.toContain(link.code);

  const activation = { ...link, password };
  const done = await activateAccount(graph, activation);
  expect(done.data.activateAccount).toMatchObject({ portal: 'ORGANIZER' });
  expect((await activateAccount(graph, activation)).data.activateAccount.reason).toBe('USED');
  const { tokens } = await signIn(mobile);
  const mine = await graph.as(tokens.accessToken)(`{ myOrganizer { ${organizerFields} } }`);
  expect(mine.data.myOrganizer).toEqual(made);
});

test('I-36 ADM-22: who was made, by whom and how they are reached, is on record once', async () => {
  const input = {
    name: 'Harbour Days',
    contactMobile: '+447700966662',
    contactEmail: 'a@b.example',
  };
  const { id } = await act('create', input);

  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'organizer.create',
    entityType: 'Organizer',
    before: null,
    after: { name: 'Harbour Days', mobile: '+447700966662', contactEmail: 'a@b.example' },
  });
  expect(await countEntries(graph, id)).toBe(1);
  await graph.settle();
});

test('ADM-22: who has an account keeps its password and gets a notice; with two organizers, sign-in asks which', async () => {
  const { mobile, accountId } = await aCustomer(graph, { mobile: '+447700966663' });
  const one = await act('create', { name: 'First Stage', contactMobile: mobile });
  await graph.settle();
  const { text, code } = await graph.inbox(mobile);
  expect([text, code]).toEqual([expect.stringContaining('First Stage'), undefined]);
  expect(text).not.toMatch(/https?:/);
  expect((await signIn(mobile)).tokens).toBeDefined();

  const two = await act('create', { name: 'Second Stage', contactMobile: mobile });

  await graph.sql`delete from identity.throttles`;
  const asked = await signIn(mobile);
  expect(asked).toMatchObject({ stage: 'SELECT_SCOPE' });
  const theirs = await graph.sql<{ id: string; profile_id: string }[]>`
    select id, profile_id from identity.memberships
    where account_id = ${accountId} and portal = 'organizer' order by id`;
  expect(theirs.map((each) => each.profile_id)).toEqual([one.id, two.id]);
  const choice = { membershipId: theirs[1]?.id };
  const chosen = await selectMembership(graph, choice, asked.stageToken);
  const { accessToken } = chosen.data.selectMembership.tokens;
  const mine = await graph.as(accessToken)('{ myOrganizer { id } }');
  expect(mine.data.myOrganizer.id).toBe(two.id);
});

test('ADM-22: who has not followed the first link yet gets a new one with the next place, which replaces it', async () => {
  const contactMobile = '+447700966664';
  await act('create', { name: 'First Stage', contactMobile });
  const { page: _first, ...first } = await linkTo(graph, contactMobile);
  await act('create', { name: 'Second Stage', contactMobile });
  await graph.settle();
  const { page: _second, ...second } = await linkTo(graph, contactMobile);

  const activate = async (link: object) =>
    (await activateAccount(graph, { ...link, password })).data.activateAccount;
  expect(await activate(first)).toMatchObject({ reason: 'EXPIRED' });
  expect(await activate(second)).toMatchObject({ portal: 'ORGANIZER' });
  expect(await signIn(contactMobile)).toMatchObject({ stage: 'SELECT_SCOPE' });
});

test('ADM-22 I-36: bad input is refused by field, makes and changes nothing and leaves no entry', async () => {
  const { id } = await anOrganizer(graph);
  const before = await rowOf(id);
  const [counts] = await graph.sql`
    select (select count(*) from identity.organizers) as organizers,
      (select count(*) from identity.accounts) as accounts, (select count(*) from identity.messages) as messages`;
  const both = [
    ['name', '', 'x'.repeat(101), 'a\u0000b'],
    ['description', '', 'x'.repeat(5001)],
    ['websiteUrl', 'http://harbour.example', 'javascript:alert(1)'],
    ['contactName', '', 'x'.repeat(101)],
    ['contactEmail', '', 'nobody'],
    ['taxNumber', '', 'x'.repeat(41), 'a\u0000b'],
  ] as const;

  const as = graph.as(admin.token);
  await expectRefusals(as, mutationOf('create', 'Organizer'), {
    bad: [...both, ['contactMobile', '', '07700 966666', 'nobody', '+1', `+44${'7'.repeat(40)}`]],
    rest: { name: 'Harbour Nights', contactMobile: '+447700966665' },
  });
  await expectRefusals(as, mutationOf('update', 'Organizer'), {
    bad: [...both, ['name', null], ['links', ['http://social.example']]],
    rest: { id, contactName: 'Jo' },
  });
  for (const verb of ['suspend', 'delete'])
    await expectRefusals(as, mutationOf(verb, 'Organizer'), {
      bad: [['reason', '', 'x'.repeat(501), 'a\u0000b']],
      rest: { id },
    });

  expect(await rowOf(id)).toEqual(before);
  expect(await countEntries(graph, id)).toBe(0);
  const after = await graph.sql`
    select (select count(*) from identity.organizers) as organizers,
      (select count(*) from identity.accounts) as accounts, (select count(*) from identity.messages) as messages`;
  expect(after).toEqual([counts]);
});

test('ADM-22 I-36: updated and verified, each on record once and a second time not', async () => {
  const { id } = await anOrganizer(graph, { taxNumber: 'GB 1' });
  const before = await organizerOf(id);
  const change = { name: 'Harbour Days', taxNumber: null, links: ['https://social.example/h'] };

  expect(await act('update', { id, ...change })).toEqual({ ...before, ...change });
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'organizer.update',
    entityType: 'Organizer',
    before: { name: 'Harbour Nights', taxNumber: 'GB 1', links: [] },
    after: change,
  });
  await act('update', { id, ...change });
  expect(await act('verify', { id })).toEqual({ ...before, ...change, isVerified: true });
  const row = await rowOf(id);
  await act('verify', { id });

  expect(await rowOf(id)).toEqual(row);
  expect([await countEntries(graph, id), row?.['version']]).toEqual([2, 3]);
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'organizer.verify',
    entityType: 'Organizer',
    before: { verifiedAt: null },
    after: { verifiedAt: expect.stringMatching(/Z$/) },
  });
});

test('ADM-22 I-14: suspended, an organizer is out with the answer, its customer’s session is not; let in, it signs in anew', async () => {
  const mobile = '+447700966667';
  const customer = await aCustomer(graph, { mobile });
  const { id, token, tokens } = await anOrganizer(graph, { mobile });
  const { refreshToken } = tokens;

  expect(await act('suspend', { id, reason: 'Unpaid.' })).toMatchObject({ status: 'SUSPENDED' });
  await act('suspend', { id, reason: 'Again.' });
  expect(await viewerOf(graph, token)).not.toBe('OK');
  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  expect((await signIn(mobile)).__typename).toBe('InvalidCredentialsError');
  expect(await viewerOf(graph, customer.token)).toBe('OK');

  expect(await act('reactivate', { id })).toMatchObject({ status: 'ACTIVE' });
  await act('reactivate', { id });
  expect(await viewerOf(graph, token)).not.toBe('OK');
  expect((await signIn(mobile)).tokens).toBeDefined();
  expect(await countEntries(graph, id)).toBe(2);
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'organizer.reactivate',
    entityType: 'Organizer',
    before: { status: 'SUSPENDED', suspendedReason: 'Unpaid.' },
    after: { status: 'ACTIVE', suspendedReason: null },
  });
});

const SET_IMAGE = `mutation ($input: UpdateOrganizerProfileInput!) {
  updateOrganizerProfile(input: $input) { organizer { imageUrl } }
}`;

test('ADM-22: a deleted organizer is in no list, its picture is gone, its number is free, and nothing more is done to it', async () => {
  const mobile = '+447700966668';
  const { id, token } = await anOrganizer(graph, { mobile, name: 'Zephyr Gone' });
  const bytes = await bytesOf(photo().jpeg());
  const { uploadId } = await sendFile(graph, token, { purpose: 'ORGANIZER_IMAGE', bytes });
  const shown = await graph.as(token)(SET_IMAGE, { input: { imageUploadId: uploadId } });
  const { imageUrl } = shown.data.updateOrganizerProfile.organizer;
  expect((await fetch(here(graph, imageUrl))).status).toBe(200);

  const { deletedAt } = await act('delete', { id, reason: 'Closed.' });

  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'organizer.delete',
    entityType: 'Organizer',
    before: { deletedAt: null },
    after: { deletedAt, reason: 'Closed.' },
  });
  expect(await viewerOf(graph, token)).not.toBe('OK');
  expect((await list({ filter: { search: 'zephyr gone' } })).ids).toEqual([]);
  expect((await graph.ask(ORGANIZER, { id })).data.organizer).toBeNull();
  await graph.settle();
  expect((await fetch(here(graph, imageUrl))).status).toBe(404);
  expect(await rowOf(id)).toMatchObject({ image_url: null, image_file_id: null });
  const verbs = { update: { name: 'X' }, verify: {}, suspend: { reason: 'X' }, reactivate: {} };
  for (const gone of [id, randomUUID(), 'not-an-id'])
    for (const [verb, rest] of Object.entries({ ...verbs, delete: { reason: 'X' } }))
      expect(await codeOf(graph, admin.token, [verb, 'Organizer', { id: gone, ...rest }])).toBe(
        'NOT_FOUND',
      );

  const again = await act('create', { name: 'Zephyr New', contactMobile: mobile });
  expect((await list({ filter: { search: mobile } })).ids).toEqual([again.id]);
});
