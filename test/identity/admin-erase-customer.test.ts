import { eraseCustomer } from '@gatehouse/identity/domain/people/customers/erase-customer';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bytesOf, photo } from '../files/pictures.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, password, type Person } from '../kit/roles.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { countEntries, doer, mutationOf, newestEntry, pageOf } from './admin-asks.ts';
import { claimsOf, refreshTokens, registerThrough } from './asks.ts';
import { auditOf } from './audit-of.ts';
import { signInThrough } from './door-asks.ts';
import { alive, codesOf, dead } from './every-subgraph.ts';
import { sequenceOfArrivals, waitForAsMany } from './meet-in-database.ts';
import { openDoor } from './open-door.ts';
import { here, sendFile } from './send-file.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const act = (verb: string, input: object) => doer(graph, admin.token, 'Customer')(verb, input);
const erase = (id: string, reason = 'Asked for it.') => act('erase', { id, reason });
const statusOf = async (link: string) => (await fetch(here(graph, link))).status;

const ADD = `mutation ($input: AddDependentInput!) {
  addDependent(input: $input) { ... on AddDependentPayload { dependent { id photoUrl } } }
}`;
const REMOVE = `mutation ($input: RemoveDependentInput!) {
  removeDependent(input: $input) { customer { id } }
}`;
const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { customer { photoUrl } }
}`;

/** Somebody of whom all is known that can be: a photo, one dependent on the list and one who is off it. */
async function aKnownCustomer(mobile: string) {
  const person = await aCustomer(graph, {
    mobile,
    name: 'Planted Name',
    email: 'planted@mail.example',
    bloodType: 'A+',
    emergencyContact: { name: 'Planted Contact', mobile: '+447700900456' },
    labels: ['Planted'],
  });
  const as = graph.as(person.token);
  const upload = async (purpose: string) => {
    const bytes = await bytesOf(photo().jpeg());
    return (await sendFile(graph, person.token, { purpose, bytes })).uploadId;
  };
  const own = await as(UPDATE, { input: { photoUploadId: await upload('CUSTOMER_PHOTO') } });
  const dependent = {
    name: 'Planted Child',
    relationship: 'planted',
    bornOn: '2016-02-29',
    bloodType: 'O-',
    emergencyNote: 'Planted note.',
    photoUploadId: await upload('DEPENDENT_PHOTO'),
  };
  const child = await as(ADD, { input: dependent });
  const gone = await as(ADD, { input: { name: 'Planted Former', relationship: 'planted' } });
  await as(REMOVE, { input: { id: gone.data.addDependent.dependent.id } });
  const photos: readonly string[] = [
    own.data.updateProfile.customer.photoUrl,
    child.data.addDependent.dependent.photoUrl,
  ];
  return { ...person, photos };
}

/** Everything that is kept of somebody, as one text. */
const keptOf = async (id: string, mobile = '') =>
  JSON.stringify([
    await graph.sql`select * from identity.customers where id = ${id}`,
    await graph.sql`select * from identity.dependents where customer_id = ${id}`,
    await graph.sql`select * from ticketing.p_attendees where customer_id = ${id}`,
    await graph.sql`select target, binding from identity.challenges where target = ${mobile}`,
    await graph.sql`select target from identity.messages where target = ${mobile}`,
    await graph.sql`
      select ip, user_agent from identity.sessions
      where account_id = (select account_id from identity.customers where id = ${id})`,
  ]);

test('ADM-15: an erased customer leaves an empty row, no photo, no number and nothing to sign in with', async () => {
  const mobile = '+447700955551';
  const { id, token, tokens, accountId, photos } = await aKnownCustomer(mobile);
  expect(await Promise.all(photos.map(statusOf))).toEqual([200, 200]);
  await signInThrough(graph, mobile, password);
  expect(await keptOf(id, mobile)).toContain('Planted');
  expect(await keptOf(id, mobile)).toContain(`"target":"${mobile}"`);

  const { erasedAt } = await erase(id);

  expect(Math.abs(Date.now() - Date.parse(erasedAt))).toBeLessThan(60_000);
  expect(await codesOf(graph, token)).toEqual(dead);
  const { refreshToken } = tokens;
  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  await graph.settle();
  expect(await keptOf(id, mobile)).not.toMatch(/planted|447700|A\+|O-|2016-02-29|127\.0/i);
  expect(await keptOf(id, mobile)).toContain('Erased customer');
  expect(await Promise.all(photos.map(statusOf))).toEqual([404, 404]);
  const [attendee] = await graph.sql`
    select name, status, dependents, version from ticketing.p_attendees where customer_id = ${id}`;
  const { version } =
    (await graph.sql`select version from identity.customers where id = ${id}`)[0] ?? {};
  expect(attendee).toEqual({ name: 'Erased customer', status: 'DELETED', dependents: [], version });
  const [account] = await graph.sql`
    select status, password_hash from identity.accounts where id = ${accountId}`;
  expect(account).toEqual({ status: 'disabled', password_hash: null });
  const found = await pageOf(graph, admin.token, ['customers', { filter: { search: 'Erased' } }]);
  expect(found).toMatchObject({ ids: [], code: undefined });

  // The number is free again, for somebody new.
  const again = await registerThrough(graph, mobile);
  expect(again.customer.id).not.toBe(id);
});

test('ADM-15 I-36: the erasure is on record with its reason, and nothing of the person can be read any more', async () => {
  const { id, accountId } = await aCustomer(graph, { name: 'Planted Name' });
  await act('update', { id, name: 'Planted Name the Second', email: 'planted@mail.example' });
  await act('suspend', { id, reason: 'Planted reason.' });
  expect(JSON.stringify(await auditOf(graph, id))).toContain('Planted');

  const { erasedAt } = await erase(id);

  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'customer.erase',
    entityType: 'Customer',
    before: { erasedAt: null },
    after: { erasedAt, reason: 'Asked for it.' },
  });
  const entries = await auditOf(graph, id);
  expect(entries.map(({ verb }) => verb)).toEqual([
    'customer.erase',
    'customer.suspend',
    'customer.update',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/planted/i);
  const [key] = await graph.sql`
    select sealed_key from identity.audit_keys where account_id = ${accountId}`;
  expect(key).toEqual({ sealed_key: null });
});

test('ADM-15: who is an organizer too stays that, with the number and a readable record', async () => {
  const mobile = '+447700955552';
  const { id, token, accountId } = await aCustomer(graph, { mobile });
  const organizer = await anOrganizer(graph, { mobile });
  await act('update', { id, name: 'Leila' });

  await erase(id);

  expect(await codesOf(graph, token)).toEqual(dead);
  const mine = await graph.as(organizer.token)('{ myOrganizer { contactMobile } }');
  expect(mine.data.myOrganizer.contactMobile).toBe(mobile);
  expect((await auditOf(graph, id))[1]).toMatchObject({ after: { name: 'Leila' } });
  const [account] = await graph.sql`select status from identity.accounts where id = ${accountId}`;
  expect(account).toEqual({ status: 'active' });
  await graph.settle();
  const [attendee] = await graph.sql`
    select status, mobile from ticketing.p_attendees where customer_id = ${id}`;
  expect(attendee).toEqual({ status: 'DELETED', mobile: null });
  await expect(signInThrough(graph, mobile, organizer.password)).rejects.toThrow();
});

test('ADM-15: of erasures in parallel one is done, and a dependent that is added meanwhile is not left behind', async () => {
  const { id, token } = await aCustomer(graph);
  const other = await aCustomer(graph);
  const add = (at: number) =>
    graph.as(token)(ADD, { input: { name: `Planted ${at}`, relationship: 'planted' } });
  const erasing = () =>
    erase(id).then(
      () => 'erased',
      () => 'refused',
    );

  const [first, second] = await Promise.all([erasing(), erasing(), add(1), add(2), add(3)]);

  expect([first, second].toSorted()).toEqual(['erased', 'refused']);
  expect(await countEntries(graph, id)).toBe(1);
  await graph.settle();
  expect(await keptOf(id)).not.toMatch(/planted/i);
  expect(await codesOf(graph, other.token)).toEqual(alive);
});

test('control: where nobody waits for the row, two erasures of one customer are both done', async () => {
  const { id } = await aCustomer(graph);
  await using door = await openDoor(graph);
  const visit = door.visit();
  const viewer = { accountId: admin.accountId, authTime: visit.now } as Viewer;
  const unlocked = { ...visit, viewer, db: withoutLocks(visit.db) };
  // Both have looked before either writes: a trigger of the statement runs before its rows are held.
  await graph.sql.unsafe(`
    ${sequenceOfArrivals}
    create function public.meet() returns trigger language plpgsql as
      $$ begin ${waitForAsMany(2)} return null; end $$;
    create trigger meet before update on identity.customers
      for each statement execute function public.meet();`);

  await Promise.all([1, 2].map(() => eraseCustomer(unlocked, { id, reason: 'Asked for it.' })));

  await graph.sql`drop trigger meet on identity.customers`;
  expect(await countEntries(graph, id)).toBe(2);
});

test('an administrator who has not proven for ten minutes to be there erases nobody', async () => {
  const { id } = await aCustomer(graph);
  const { tokens } = await anAdmin(graph);
  const sid = String(claimsOf(tokens.accessToken)['sid']);
  await graph.sql`
    update identity.sessions set auth_time = now() - interval '11 minutes' where id = ${sid}`;
  const { data } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  const stale = graph.as(data.refreshTokens.tokens.accessToken);
  const input = { id, reason: 'Asked for it.' };

  expect((await stale(mutationOf('erase', 'Customer'), { input })).code).toBe('FORBIDDEN');

  expect(await countEntries(graph, id)).toBe(0);
  await erase(id);
  expect(await countEntries(graph, id)).toBe(1);
});
