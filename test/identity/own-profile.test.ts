import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { expectRefusals } from './refusals.ts';

let graph: Graph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const fields = `id name mobile email photoUrl bloodType emergencyContact { name mobile } labels status
  dependents { id } registeredAt`;
const ME = `{ me { ${fields} } }`;
const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { customer { ${fields} } }
}`;

const me = async ({ as }: Graph, token: string) => (await as(token)(ME)).data.me;
const update = async ({ as }: Graph, token: string, input: object) =>
  (await as(token)(UPDATE, { input })).data.updateProfile.customer;

const rowOf = async ({ sql }: Graph, id: string) =>
  (await sql`select * from identity.customers where id = ${id}`)[0];

test('WEB-09: me is everything that is known of the customer who is signed in', async () => {
  const { id, token, mobile } = await aCustomer(graph, {
    name: 'Leila Mansour',
    email: 'leila@mail.example',
    bloodType: 'AB-',
    emergencyContact: { name: 'Karim Mansour', mobile: '+447700900456' },
    labels: ['VIP'],
  });

  expect(await me(graph, token)).toEqual({
    id,
    mobile,
    name: 'Leila Mansour',
    email: 'leila@mail.example',
    photoUrl: null,
    bloodType: 'AB-',
    emergencyContact: { name: 'Karim Mansour', mobile: '+447700900456' },
    labels: ['VIP'],
    status: 'ACTIVE',
    dependents: [],
    registeredAt: expect.stringMatching(/Z$/),
  });
});

test('WEB-10: what is left out stays, null takes a value away, and what is given is put in order', async () => {
  const { token } = await aCustomer(graph, { name: 'Leila', email: 'leila@mail.example' });
  const before = await me(graph, token);

  const contact = { name: ' Karim  Mansour ', mobile: '+44 (0)7700 900-456' };
  expect(
    await update(graph, token, { bloodType: 'O+', emergencyContact: contact, name: ' Leila  M. ' }),
  ).toEqual({
    ...before,
    name: 'Leila M.',
    bloodType: 'O+',
    emergencyContact: { name: 'Karim Mansour', mobile: '+447700900456' },
  });
  expect(await update(graph, token, { email: 'Leila.M@Mail.example' })).toMatchObject({
    email: 'leila.m@mail.example',
    bloodType: 'O+',
  });
  const gone = { email: null, bloodType: null, emergencyContact: null };
  expect(await update(graph, token, gone)).toEqual({ ...before, ...gone, name: 'Leila M.' });
  expect(await me(graph, token)).toEqual({ ...before, ...gone, name: 'Leila M.' });
});

test('WEB-10: bad input is refused by field and changes nothing', async () => {
  const { id, token } = await aCustomer(graph, { email: 'leila@mail.example' });
  const before = await rowOf(graph, id);
  const name = 'Karim';

  await expectRefusals(graph.as(token), UPDATE, {
    bad: [
      ['name', null, '', ' ', 'x'.repeat(101), 'a\u0000b', '\udc00', 'a\u001bb'],
      ['email', '', 'nobody', 'a@b', 'a b@mail.example', `${'x'.repeat(250)}@mail.example`],
      ['bloodType', '', 'A', 'o+', 'AB'],
      ['emergencyContact.name', { name: '', mobile: '+447700900456' }],
      ['emergencyContact.mobile', { name, mobile: '' }, { name, mobile: '07700 900456' }],
      ['photoUploadId', '', 'not-an-id', randomUUID()],
    ],
    rest: { bloodType: 'A+' },
  });

  expect(await rowOf(graph, id)).toEqual(before);
});

test('WEB-10: profiles are changed by customers alone, each their own', async () => {
  const admin = await anAdmin(graph);
  const other = await aCustomer(graph, { name: 'Somebody Else' });
  const { token } = await aCustomer(graph);

  expect((await graph.ask(UPDATE, { input: {} })).code).toBe('UNAUTHENTICATED');
  expect((await graph.as(admin.token)(UPDATE, { input: {} })).code).toBe('FORBIDDEN');
  await update(graph, token, { name: 'Leila' });
  expect((await me(graph, other.token)).name).toBe('Somebody Else');
});

test('WEB-10: changes of one profile in parallel are all kept, each under a version of its own', async () => {
  const { id, token } = await aCustomer(graph);
  const changes = [
    { name: 'Leila M.' },
    { email: 'leila@mail.example' },
    { bloodType: 'A+' },
    { emergencyContact: { name: 'Karim', mobile: '+447700900456' } },
  ];

  await Promise.all(changes.map((change) => update(graph, token, change)));

  expect(await me(graph, token)).toMatchObject(Object.assign({}, ...changes));
  expect(await rowOf(graph, id)).toMatchObject({ version: 5 });
});

test('I-36: where receipts go is on record when it changes; the rest of one’s own profile is not', async () => {
  const { id, token, accountId } = await aCustomer(graph, { email: 'old@mail.example' });
  const entries = () => graph.sql`
    select verb, entity_type, entity_id, account_id from identity.audit_entries where entity_id = ${id}`;

  await update(graph, token, { name: 'Leila M.', bloodType: 'A+' });
  expect(await entries()).toEqual([]);
  await update(graph, token, { email: 'old@mail.example' });
  expect(await entries()).toEqual([]);
  await update(graph, token, { email: 'new@mail.example' });

  expect(await entries()).toEqual([
    {
      verb: 'customer.change_contact',
      // As an administrator's changes of the same thing: one filter finds both.
      entity_type: 'Customer',
      entity_id: id,
      account_id: accountId,
    },
  ]);
});

test('ADM-01: administrators see and change their own profile', async () => {
  const { id, token, email } = await anAdmin(graph, { role: 'Support' });
  const mine = '{ myAdminUser { id name email role photoUrl status } }';
  const change = `mutation ($input: UpdateAdminProfileInput!) {
    updateAdminProfile(input: $input) { adminUser { id name role } }
  }`;
  const customer = await aCustomer(graph);

  expect((await graph.as(token)(mine)).data.myAdminUser).toEqual({
    id,
    name: 'Ines Moreau',
    email,
    role: 'SUPPORT',
    photoUrl: null,
    status: 'ACTIVE',
  });
  const { data } = await graph.as(token)(change, { input: { name: ' Ines  M. ' } });
  expect(data.updateAdminProfile.adminUser).toEqual({ id, name: 'Ines M.', role: 'SUPPORT' });
  await expectRefusals(graph.as(token), change, {
    bad: [
      ['name', null, '', 'x'.repeat(101)],
      ['photoUploadId', randomUUID()],
    ],
  });
  expect((await graph.as(token)(mine)).data.myAdminUser.name).toBe('Ines M.');
  for (const document of [mine, change])
    expect((await graph.as(customer.token)(document, { input: {} })).code).toBe('FORBIDDEN');
});
