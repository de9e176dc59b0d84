import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer } from '../kit/roles.ts';
import { openIdentity } from './open-identity.ts';
import { expectRefusals, type BadValues } from './refusals.ts';

let graph: Graph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph[Symbol.asyncDispose]());

const fields = 'id name relationship bornOn photoUrl bloodType emergencyNote';
const ADD = `mutation ($input: AddDependentInput!) {
  addDependent(input: $input) {
    __typename
    ... on AddDependentPayload { dependent { ${fields} } }
    ... on TooManyDependentsError { message dependentsMax }
  }
}`;
const UPDATE = `mutation ($input: UpdateDependentInput!) {
  updateDependent(input: $input) { dependent { ${fields} } }
}`;
const REMOVE = `mutation ($input: RemoveDependentInput!) {
  removeDependent(input: $input) { customer { dependents { id } } }
}`;
const ONE = `query ($id: ID!) { dependent(id: $id) { ${fields} } }`;

const whole = {
  name: 'Lina Haddad',
  relationship: 'daughter',
  bornOn: '2016-02-29',
  bloodType: 'O-',
  emergencyNote: 'Allergic to peanuts.\nCarries a pen.',
};

const add = async ({ as }: Graph, token: string, input: object = {}) =>
  (await as(token)(ADD, { input: { ...whole, ...input } })).data.addDependent;

const listOf = async ({ as }: Graph, token: string): Promise<{ id: string; name: string }[]> =>
  (await as(token)(`{ me { dependents { ${fields} } } }`)).data.me.dependents;

test('WEB-35 WEB-36: who was added is on the list, oldest first, and found by id', async () => {
  const { token } = await aCustomer(graph);

  const first = await add(graph, token, { name: '  Lina   Haddad ' });
  const second = await add(graph, token, { name: 'Omar', bornOn: null, bloodType: null });

  expect(first).toEqual({
    __typename: 'AddDependentPayload',
    dependent: { ...whole, id: first.dependent.id, photoUrl: null },
  });
  expect(await listOf(graph, token)).toEqual([first.dependent, second.dependent]);
  const { id } = second.dependent;
  expect((await graph.as(token)(ONE, { id })).data.dependent).toEqual(second.dependent);
});

test('WEB-35: the gate is told of the note for an emergency', async () => {
  const { id, token } = await aCustomer(graph);
  await add(graph, token);

  await graph.settle();

  const [attendee] = await graph.sql`
    select dependents from ticketing.p_attendees where customer_id = ${id}`;
  expect(attendee?.['dependents']).toMatchObject([{ emergencyNote: whole.emergencyNote }]);
});

test('WEB-37: what is left out stays, null takes a value away', async () => {
  const { token } = await aCustomer(graph);
  const { dependent } = await add(graph, token);
  const update = async (input: object) => {
    const answer = await graph.as(token)(UPDATE, { input: { id: dependent.id, ...input } });
    return answer.data.updateDependent.dependent;
  };

  expect(await update({ name: 'Lina H.' })).toEqual({ ...dependent, name: 'Lina H.' });
  expect(await update({ bornOn: null, bloodType: null, emergencyNote: null })).toEqual({
    ...dependent,
    name: 'Lina H.',
    bornOn: null,
    bloodType: null,
    emergencyNote: null,
  });
  expect(await update({})).toMatchObject({ name: 'Lina H.', relationship: 'daughter' });
});

test('WEB-38: who is removed is off the list, no longer found, and forgotten but for the name', async () => {
  const { token } = await aCustomer(graph);
  const { dependent } = await add(graph, token);
  const left = await add(graph, token, { name: 'Omar' });
  const input = { id: dependent.id };

  const { data } = await graph.as(token)(REMOVE, { input });

  expect(data.removeDependent.customer.dependents).toEqual([{ id: left.dependent.id }]);
  expect((await graph.as(token)(ONE, input)).code).toBe('NOT_FOUND');
  expect((await graph.as(token)(UPDATE, { input })).code).toBe('NOT_FOUND');
  expect((await graph.as(token)(REMOVE, { input })).code).toBe('NOT_FOUND');
  const [row] = await graph.sql`
    select name, born_on, blood_type, emergency_note from identity.dependents where id = ${dependent.id}`;
  expect(row).toEqual({ name: whole.name, born_on: null, blood_type: null, emergency_note: null });
});

test('WEB-36 WEB-38: one operation that adds and removes answers each time with the list of that moment', async () => {
  const { token } = await aCustomer(graph);
  const { dependent } = await add(graph, token);

  const { data } = await graph.as(token)(
    `mutation ($name: UpdateProfileInput!, $add: AddDependentInput!, $remove: RemoveDependentInput!) {
      updateProfile(input: $name) { customer { dependents { name } } }
      addDependent(input: $add) { __typename }
      removeDependent(input: $remove) { customer { dependents { name } } }
    }`,
    { name: {}, add: { ...whole, name: 'Omar' }, remove: { id: dependent.id } },
  );

  expect(data.updateProfile.customer.dependents).toEqual([{ name: whole.name }]);
  expect(data.removeDependent.customer.dependents).toEqual([{ name: 'Omar' }]);
});

test('WEB-36 WEB-37: bad input is refused by field and changes nothing', async () => {
  const { token, id } = await aCustomer(graph);
  const { dependent } = await add(graph, token);
  const before = await graph.sql`select version from identity.customers where id = ${id}`;
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const bad: BadValues = [
    ['name', '', '   ', 'x'.repeat(101), 'a\u0000b', '\ud800'],
    ['relationship', '', 'x'.repeat(41), 'a\u0007b'],
    ['bornOn', '2016-02-30', '29.02.2016', '2016-2-9', tomorrow, '1850-01-01', '', 'today'],
    ['bloodType', 'A', 'a+', 'C+', ''],
    ['emergencyNote', '', 'x'.repeat(501), 'a\u0000b'],
    ['photoUploadId', randomUUID(), 'not-an-id', ''],
  ];
  const never: BadValues = [
    ['name', null],
    ['relationship', null],
  ];

  await expectRefusals(graph.as(token), ADD, { bad, rest: whole });
  const rest = { id: dependent.id };
  await expectRefusals(graph.as(token), UPDATE, { bad: [...bad, ...never], rest });

  expect(await listOf(graph, token)).toEqual([dependent]);
  expect(await graph.sql`select version from identity.customers where id = ${id}`).toEqual(before);
});

test('I-34: another customer’s dependent is NOT_FOUND, as one that nobody has, and stays as it was', async () => {
  const owner = await aCustomer(graph);
  const stranger = await aCustomer(graph);
  const { dependent } = await add(graph, owner.token);
  const asks = graph.as(stranger.token);

  for (const id of [dependent.id, randomUUID(), 'not-an-id', '']) {
    const answers = [
      await asks(ONE, { id }),
      await asks(UPDATE, { input: { id, name: 'Mine' } }),
      await asks(REMOVE, { input: { id } }),
    ];
    for (const { code, errors } of answers) {
      expect(code).toBe('NOT_FOUND');
      expect(errors?.[0]?.message).toBe('Dependent not found.');
    }
  }

  expect(await listOf(graph, owner.token)).toEqual([dependent]);
  expect(await listOf(graph, stranger.token)).toEqual([]);
});

test('I-34: a dependent is reached through _entities by its customer and by supporting administrators alone', async () => {
  await using identity = await openIdentity(graph);
  const owner = await aCustomer(graph);
  const { dependent } = await add(graph, owner.token);
  const wanted = [
    { __typename: 'Dependent', id: dependent.id, customerId: randomUUID(), name: 'Forged' },
    { __typename: 'Dependent', id: randomUUID() },
    { __typename: 'Dependent', id: 'not-an-id' },
  ];
  const seenBy = async (token?: string) =>
    (await identity.entities(wanted, `... on Dependent { ${fields} }`, token)).entities;

  expect(await seenBy(owner.token)).toEqual([dependent, null, null]);
  expect(await seenBy((await anAdmin(graph, { role: 'Support' })).token)).toEqual([
    dependent,
    null,
    null,
  ]);
  const strangers = [
    await aCustomer(graph),
    await anOrganizer(graph),
    await anAdmin(graph, { role: 'Usher' }),
  ];
  for (const { token } of strangers) expect(await seenBy(token)).toEqual([null, null, null]);
  expect(await seenBy()).toEqual([null, null, null]);
});

const twentyAtOnce = (on: Graph, token: string) =>
  Promise.all(Array.from({ length: 20 }, (_, index) => add(on, token, { name: `No ${index}` })));

test('I-34: of twenty dependents added in parallel ten find a place, and removing one frees one', async () => {
  const { token, id } = await aCustomer(graph);

  const answers = await twentyAtOnce(graph, token);

  const refused = answers.filter(({ __typename }) => __typename === 'TooManyDependentsError');
  expect(refused).toHaveLength(10);
  expect(refused[0]).toEqual({
    __typename: 'TooManyDependentsError',
    message: 'There is room for 10 people. Take one off the list first.',
    dependentsMax: 10,
  });
  const list = await listOf(graph, token);
  expect(list).toHaveLength(10);
  const [row] = await graph.sql`select version from identity.customers where id = ${id}`;
  expect(row).toEqual({ version: 11 });

  await graph.as(token)(REMOVE, { input: { id: list[3]?.id } });
  expect((await add(graph, token)).__typename).toBe('AddDependentPayload');
  expect((await add(graph, token)).__typename).toBe('TooManyDependentsError');
});

test('I-34 control: without the unique index more than ten find a place', async () => {
  await using unguarded = await openGraph();
  const { token } = await aCustomer(unguarded);
  await unguarded.sql`drop index identity.dependents_customer_id_slot_key`;

  await twentyAtOnce(unguarded, token);

  expect((await listOf(unguarded, token)).length).toBeGreaterThan(10);
});
