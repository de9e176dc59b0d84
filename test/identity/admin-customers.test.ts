import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, type Person } from '../kit/roles.ts';
import {
  codeOf,
  countEntries,
  customerFields,
  doer,
  mutationOf,
  newestEntry,
  pageOf,
  pagesOf,
} from './admin-asks.ts';
import { refreshTokens } from './asks.ts';
import { signInThrough } from './door-asks.ts';
import { alive, codesOf, dead } from './every-subgraph.ts';
import { expectRefusals } from './refusals.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const CUSTOMER = `query ($id: ID!) { customer(id: $id) { ${customerFields} } }`;
const act = (verb: string, input: object) => doer(graph, admin.token, 'Customer')(verb, input);
const customerOf = async (id: string) =>
  (await graph.as(admin.token)(CUSTOMER, { id })).data.customer;
const list = (variables: object) => pageOf(graph, admin.token, ['customers', variables]);
const rowOf = async (id: string) =>
  (await graph.sql`select * from identity.customers where id = ${id}`)[0];

/** Four customers whom no other test's filters find. */
async function fourCustomers(tag: string, mobile: string) {
  const [anna, boris, clara, dora] = await Promise.all([
    aCustomer(graph, { name: `${tag} Anna`, labels: [tag, 'VIP'], email: `${tag}.a@mail.example` }),
    aCustomer(graph, { name: `${tag} boris`, labels: [tag], mobile: `${mobile}1` }),
    aCustomer(graph, { name: `Clara ${tag}`, labels: [tag], mobile: `${mobile}2` }),
    aCustomer(graph, { name: `${tag} Dora`, labels: [tag] }),
  ]);
  await act('suspend', { id: boris.id, reason: 'Fraud.' });
  const days = [anna, boris, clara, dora].map(({ id }, at) => ({ id, at: `2026-03-0${at + 1}` }));
  for (const { id, at } of days)
    await graph.sql`update identity.customers set registered_at = ${at} where id = ${id}`;
  return { anna: anna.id, boris: boris.id, clara: clara.id, dora: dora.id };
}

test('ADM-14: each filter leaves exactly whom it names, searches find beginnings, and all count together', async () => {
  const tag = 'Quill';
  const { anna, boris, clara, dora } = await fourCustomers(tag, '+44770093333');
  const day = (at: number) => `2026-03-0${at}T00:00:00Z`;

  const cases: readonly (readonly [object, readonly string[]])[] = [
    [{ label: tag }, [clara, anna, boris, dora]],
    [{ label: 'VIP', search: tag }, [anna]],
    [{ label: 'Nobody\u0000' }, []],
    [{ search: 'quill' }, [anna, boris, dora]],
    [{ search: ' QUILL b ' }, [boris]],
    [{ search: 'quill.a@' }, [anna]],
    [{ search: '+44 7700 93333' }, [clara, boris]],
    [{ search: '0044 (0)7700 933332' }, [clara]],
    [{ search: 'Qu%' }, []],
    [{ label: tag, status: 'SUSPENDED' }, [boris]],
    [{ label: tag, status: 'ACTIVE' }, [clara, anna, dora]],
    [{ label: tag, registeredFrom: day(2) }, [clara, boris, dora]],
    [{ label: tag, registeredBefore: day(2) }, [anna]],
    [{ label: tag, registeredFrom: day(2), registeredBefore: day(4) }, [clara, boris]],
    [{ search: tag, status: 'ACTIVE', registeredFrom: day(2) }, [dora]],
  ];
  for (const [filter, ids] of cases)
    expect(await list({ filter }), JSON.stringify(filter)).toMatchObject({ code: undefined, ids });
});

test('ADM-14: each order, page after page, without repeat or gap', async () => {
  const tag = 'Rowan';
  const { anna, boris, clara, dora } = await fourCustomers(tag, '+44770094444');
  const filter = { label: tag };

  const orders = {
    NAME_ASC: [clara, anna, boris, dora],
    REGISTERED_AT_ASC: [anna, boris, clara, dora],
    REGISTERED_AT_DESC: [dora, clara, boris, anna],
  };
  for (const [sort, expected] of Object.entries(orders))
    expect(await pagesOf(graph, admin.token, ['customers', { filter, sort }]), sort).toEqual(
      expected,
    );
});

test('ADM-14: what no list can be asked is BAD_USER_INPUT', async () => {
  const { endCursor } = await list({ first: 1 });
  const bad = [
    { filter: { search: 'q' } },
    { filter: { search: 'x'.repeat(101) } },
    { filter: { search: 'qu\u0000' } },
    { first: 0 },
    { first: 101 },
    { after: 'nowhere' },
    { after: endCursor, sort: 'REGISTERED_AT_ASC' },
  ];
  for (const variables of bad)
    expect((await list(variables)).code, JSON.stringify(variables)).toBe('BAD_USER_INPUT');
});

test('ADM-14: one customer, whole; whoever is not there, or is erased, is NOT_FOUND to every verb', async () => {
  const customer = await aCustomer(graph, { name: 'Leila Mansour', labels: ['VIP'] });
  expect(await customerOf(customer.id)).toMatchObject({
    id: customer.id,
    name: 'Leila Mansour',
    mobile: customer.mobile,
    labels: ['VIP'],
    status: 'ACTIVE',
    dependents: [],
  });

  await act('erase', { id: customer.id, reason: 'Asked for it.' });
  for (const id of [customer.id, randomUUID(), 'not-an-id']) {
    expect((await graph.as(admin.token)(CUSTOMER, { id })).code).toBe('NOT_FOUND');
    const verbs = { update: { name: 'X' }, suspend: { reason: 'X' }, reactivate: {} };
    for (const [verb, rest] of Object.entries({ ...verbs, erase: { reason: 'X' } })) {
      const ask = [verb, 'Customer', { id, ...rest }] as const;
      expect(await codeOf(graph, admin.token, ask), verb).toBe('NOT_FOUND');
    }
  }
});

test('ADM-15 I-36: what is left out stays, null takes away, each change is on record once, and none that is none', async () => {
  const { id } = await aCustomer(graph, { name: 'Leila', email: 'leila@mail.example' });
  const before = await customerOf(id);

  const contact = { name: 'Karim', mobile: '+44 7700 900-456' };
  const change = { name: ' Leila  M. ', labels: ['VIP', 'VIP', ' Press '], bloodType: 'O+' };
  const changed = {
    ...before,
    name: 'Leila M.',
    labels: ['VIP', 'Press'],
    bloodType: 'O+',
    emergencyContact: { name: 'Karim', mobile: '+447700900456' },
  };
  expect(await act('update', { id, ...change, emergencyContact: contact })).toEqual(changed);
  expect(await newestEntry(graph, id, admin)).toEqual({
    verb: 'customer.update',
    entityType: 'Customer',
    before: { name: 'Leila', labels: [], bloodType: null, emergencyContact: null },
    after: {
      name: 'Leila M.',
      labels: ['VIP', 'Press'],
      bloodType: 'O+',
      emergencyContact: { name: 'Karim', mobile: '+447700900456' },
    },
  });

  const row = await rowOf(id);
  expect(await act('update', { id, ...change, emergencyContact: contact })).toEqual(changed);
  expect(await act('update', { id })).toEqual(changed);
  expect(await rowOf(id)).toEqual(row);
  expect(await countEntries(graph, id)).toBe(1);

  const gone = { email: null, bloodType: null, emergencyContact: null, labels: null };
  expect(await act('update', { id, ...gone })).toEqual({
    ...before,
    ...gone,
    name: 'Leila M.',
    labels: [],
  });
  expect(await customerOf(id)).toEqual({ ...before, ...gone, name: 'Leila M.', labels: [] });
  expect([await countEntries(graph, id), (await rowOf(id))?.['version']]).toEqual([2, 3]);
  await graph.settle();
  const [attendee] = await graph.sql`
    select version, name, labels from ticketing.p_attendees where customer_id = ${id}`;
  expect(attendee).toEqual({ version: 3, name: 'Leila M.', labels: [] });
});

test('ADM-15 I-36: bad input is refused by field, changes nothing and leaves no entry', async () => {
  const { id } = await aCustomer(graph);
  const before = await rowOf(id);
  const name = 'Karim';

  await expectRefusals(graph.as(admin.token), mutationOf('update', 'Customer'), {
    bad: [
      ['name', null, '', ' ', 'x'.repeat(101), 'a\u0000b', '\udc00'],
      ['email', '', 'nobody', `${'x'.repeat(250)}@mail.example`],
      ['bloodType', '', 'A', 'o+'],
      ['emergencyContact.name', { name: '', mobile: '+447700900456' }],
      ['emergencyContact.mobile', { name, mobile: '07700 900456' }],
      [
        'labels',
        [''],
        ['x'.repeat(31)],
        ['a\u0000'],
        Array.from({ length: 21 }, (_, at) => `L${at}`),
      ],
    ],
    rest: { id, bloodType: 'A+' },
  });
  for (const verb of ['suspend', 'erase'])
    await expectRefusals(graph.as(admin.token), mutationOf(verb, 'Customer'), {
      bad: [['reason', '', ' ', 'x'.repeat(501), 'a\u0000b']],
      rest: { id },
    });

  expect(await rowOf(id)).toEqual(before);
  expect(await countEntries(graph, id)).toBe(0);
});

test.each(['one process', 'split'] as const)(
  'I-14 ADM-15: a suspended customer is refused everywhere with the answer; let in again, a new sign-in is needed (%s)',
  { timeout: 90_000 },
  async (topology) => {
    await using own = topology === 'split' ? await openGraph({ topology }) : undefined;
    const at = own ?? graph;
    const by = own === undefined ? admin : await anAdmin(at);
    const change = doer(at, by.token, 'Customer');
    const { id, token, tokens, mobile, password } = await aCustomer(at);
    const other = await aCustomer(at);
    const { refreshToken } = tokens;
    expect(await codesOf(at, token)).toEqual(alive);

    const askedAt = performance.now();
    expect(await change('suspend', { id, reason: 'Fraud.' })).toMatchObject({
      status: 'SUSPENDED',
    });
    expect(await codesOf(at, token)).toEqual(dead);
    expect(performance.now() - askedAt).toBeLessThan(5000);
    expect((await refreshTokens(at, { refreshToken })).code).toBe('UNAUTHENTICATED');
    await expect(signInThrough(at, mobile, password)).rejects.toThrow();
    expect(await codesOf(at, other.token)).toEqual(alive);

    expect(await change('reactivate', { id })).toMatchObject({ status: 'ACTIVE' });
    expect((await refreshTokens(at, { refreshToken })).code).toBe('UNAUTHENTICATED');
    expect(await codesOf(at, token)).toEqual(dead);
    const again = await signInThrough(at, mobile, password);
    expect(await codesOf(at, again.accessToken)).toEqual(alive);
  },
);

test('ADM-15 I-36: suspended and let in again is on record once each, with the reason; repeating it changes nothing', async () => {
  const { id } = await aCustomer(graph);

  await act('suspend', { id, reason: ' Fraud. ' });
  const entry = { entityType: 'Customer', verb: 'customer.suspend' };
  expect(await newestEntry(graph, id, admin)).toEqual({
    ...entry,
    before: { status: 'ACTIVE', suspendedReason: null },
    after: { status: 'SUSPENDED', suspendedReason: 'Fraud.' },
  });
  const suspended = await rowOf(id);
  await act('suspend', { id, reason: 'Another one.' });
  expect([await rowOf(id), await countEntries(graph, id)]).toEqual([suspended, 1]);

  await act('reactivate', { id });
  expect(await newestEntry(graph, id, admin)).toEqual({
    ...entry,
    verb: 'customer.reactivate',
    before: { status: 'SUSPENDED', suspendedReason: 'Fraud.' },
    after: { status: 'ACTIVE', suspendedReason: null },
  });
  const active = await rowOf(id);
  await act('reactivate', { id });
  expect([await rowOf(id), await countEntries(graph, id)]).toEqual([active, 2]);
});

test('ADM-15: of suspensions in parallel one is on record, and changes in parallel are all kept', async () => {
  const { id } = await aCustomer(graph);
  const many = Array.from({ length: 4 }, (_, at) => at);
  await Promise.all(many.map((at) => act('suspend', { id, reason: `Reason ${at}.` })));
  expect([await countEntries(graph, id), (await rowOf(id))?.['version']]).toEqual([1, 2]);

  const changes = [{ name: 'Leila' }, { bloodType: 'A+' }, { email: 'l@mail.example' }];
  await Promise.all(changes.map((change) => act('update', { id, ...change })));
  expect(await customerOf(id)).toMatchObject(Object.assign({}, ...changes));
  expect([await countEntries(graph, id), (await rowOf(id))?.['version']]).toEqual([4, 5]);
});
