import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { me, signOut } from './asks.ts';
import { openIdentity, type Identity } from './open-identity.ts';

let graph: Graph;
let identity: Identity;
beforeAll(async () => {
  graph = await openGraph();
  identity = await openIdentity(graph);
});
afterAll(async () => {
  await identity[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const privateFields =
  '... on Customer { id name mobile email photoUrl bloodType emergencyContact { name mobile } registeredAt }';

test('CORE-10: a customer is reached through _entities by themself and by supporting administrators alone', async () => {
  const customer = await aCustomer(graph, { name: 'Leila', mobile: '+447700900123' });
  const wanted = [{ __typename: 'Customer', id: customer.id }];
  const asks = async (token?: string) => {
    const { entities } = await identity.entities(wanted, privateFields, token);
    return entities[0] ?? null;
  };
  const whole = { id: customer.id, name: 'Leila', mobile: '+447700900123' };

  expect(await asks(customer.token)).toMatchObject(whole);
  for (const role of ['SuperAdmin', 'Admin', 'Support'] as const)
    expect(await asks((await anAdmin(graph, { role })).token)).toMatchObject(whole);

  const strangers = [
    await aCustomer(graph),
    await anUsher(graph, { eventId: randomUUID() }),
    await anOrganizer(graph),
    await anAdmin(graph, { role: 'Usher' }),
  ];
  for (const { token } of strangers) expect(await asks(token)).toBeNull();
  expect(await asks()).toBeNull();
  await signOut(graph, customer.token);
  expect(await asks(customer.token)).toBeNull();
});

test('CORE-10: what a caller puts into a representation is never answered back', async () => {
  const { id, token } = await aCustomer(graph);
  const victim = await aCustomer(graph);
  const forged = [
    { __typename: 'Customer', id: victim.id, accountId: id, name: 'Mine', mobile: '+447700900999' },
    { __typename: 'Customer', id: 'not-an-id' },
    { __typename: 'Customer', id: randomUUID() },
  ];

  const { entities } = await identity.entities(forged, privateFields, token);

  expect(entities).toEqual([null, null, null]);
});

test('an organizer’s public part is open to anyone, by id and by reference', async () => {
  const { id } = await anOrganizer(graph, {
    name: 'Harbour Nights',
    websiteUrl: 'https://harbour.example',
  });
  const document =
    'query ($id: ID!) { organizer(id: $id) { id name description imageUrl websiteUrl } }';
  const shown = { id, name: 'Harbour Nights', websiteUrl: 'https://harbour.example' };

  expect((await graph.ask(document, { id })).data.organizer).toMatchObject(shown);
  for (const nobody of [randomUUID(), 'not-an-id', ''])
    expect((await graph.ask(document, { id: nobody })).data.organizer).toBeNull();
  const wanted = [{ __typename: 'Organizer', id }];
  const { entities } = await identity.entities(wanted, '... on Organizer { id name websiteUrl }');
  expect(entities).toEqual([shown]);
});

test('names of ushers are for those who work at events, names of administrators for administrators', async () => {
  const usher = await anUsher(graph, { eventId: randomUUID() });
  const admin = await anAdmin(graph);
  const customer = await aCustomer(graph);
  const organizer = await anOrganizer(graph);
  const wanted = [
    { __typename: 'Usher', id: usher.id },
    { __typename: 'AdminUser', id: admin.id },
  ];
  const seenBy = async (token?: string) => {
    const fields = '... on Usher { id name } ... on AdminUser { id name }';
    const { entities } = await identity.entities(wanted, fields, token);
    return entities.map((entity) => entity !== null);
  };

  expect(await seenBy(admin.token)).toEqual([true, true]);
  expect(await seenBy(usher.token)).toEqual([true, false]);
  expect(await seenBy(organizer.token)).toEqual([true, false]);
  expect(await seenBy(customer.token)).toEqual([false, false]);
  expect(await seenBy()).toEqual([false, false]);
});

test('a hundred references of one kind are one question to the database', async () => {
  const organizers = await Promise.all(Array.from({ length: 5 }, () => anOrganizer(graph)));
  const wanted = Array.from({ length: 100 }, (_, index) => ({
    __typename: 'Organizer',
    id: organizers[index % 5]?.id,
  }));
  const scans = async () => {
    await graph.sql`select pg_stat_force_next_flush()`;
    const [row] = await graph.sql`
      select (seq_scan + coalesce(idx_scan, 0))::int as scans
      from pg_stat_user_tables where schemaname = 'identity' and relname = 'organizers'`;
    return Number(row?.['scans']);
  };

  const before = await scans();
  const { entities } = await identity.entities(wanted, '... on Organizer { id }');

  expect(entities.map((entity) => (entity as { id: string }).id)).toEqual(
    wanted.map(({ id }) => id),
  );
  // Five ids in one statement look at the index five times at most.
  expect((await scans()) - before).toBeLessThanOrEqual(20);
});

test('WEB-09: me is for customers: UNAUTHENTICATED for nobody, FORBIDDEN for other portals', async () => {
  const customer = await aCustomer(graph);
  const admin = await anAdmin(graph);

  expect((await me(graph, customer.token)).data.me.id).toBe(customer.id);
  expect((await me(graph, admin.token)).code).toBe('FORBIDDEN');
  expect((await graph.ask('{ me { id } }')).code).toBe('UNAUTHENTICATED');
});
