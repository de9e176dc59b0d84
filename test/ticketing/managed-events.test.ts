import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { aCategory, anEvent, aTicketType, aVenue, hoursFromNow } from '../kit/seed.ts';
import { MANAGED_EVENT, MANAGED_EVENTS } from './management-documents.ts';

let graph: Graph;
let admin: Person;
let organizer: Person;
let other: Person;
let jazz: string;
let hall: string;
const idOf: Record<string, string> = {};

/** Six events, named by letter in the order of their start: four of one organizer, two of another. */
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  admin = await anAdmin(graph, { role: 'Support' });
  organizer = await anOrganizer(graph);
  other = await anOrganizer(graph);
  ({ categoryId: jazz } = await aCategory(graph, 'Jazz'));
  ({ venueId: hall } = await aVenue(graph, { name: 'La Halle', city: 'Lyon' }));
  const states = ['COMPLETED', 'PUBLISHED', 'DRAFT', 'CANCELLED', 'PUBLISHED', 'DRAFT'] as const;
  for (const [at, name] of ['A', 'B', 'C', 'D', 'E', 'F'].entries()) {
    const { eventId } = await anEvent(graph, {
      eventName: name,
      status: states[at] ?? 'DRAFT',
      startsAt: hoursFromNow(24 * (at - 1)),
      organizerId: at < 4 ? organizer.id : other.id,
      featured: at === 2,
      description: at === 3 ? 'With the Ångström quartet' : '',
      ...(at < 3 ? { categoryId: jazz } : { venueId: hall }),
    });
    idOf[name] = eventId;
  }
});
afterAll(() => graph[Symbol.asyncDispose]());

type Edge = { readonly node: { readonly name: string } };

const list = async ({ token }: Pick<Person, 'token'>, variables: object = {}) => {
  const { data, code } = await graph.as(token)(MANAGED_EVENTS, variables);
  if (code !== undefined) return code;
  return data.managedEvents.edges.map(({ node }: Edge) => node.name).join('');
};

test('ADM-06: administrators list events of every status, the latest first, filtered and sorted', async () => {
  const asked: readonly (readonly [object, string])[] = [
    [{}, 'FEDCBA'],
    [{ sort: 'STARTS_AT_ASC' }, 'ABCDEF'],
    [{ sort: 'NAME_ASC' }, 'ABCDEF'],
    [{ filter: { status: 'DRAFT' } }, 'FC'],
    [{ filter: { status: 'CANCELLED' } }, 'D'],
    [{ filter: { organizerId: other.id } }, 'FE'],
    [{ filter: { categoryId: jazz } }, 'CBA'],
    [{ filter: { venueId: hall, status: 'PUBLISHED' } }, 'E'],
    [{ filter: { isFeatured: true } }, 'C'],
    [{ filter: { isFeatured: false, organizerId: organizer.id } }, 'DBA'],
    [{ filter: { startsFrom: hoursFromNow(60), startsBefore: hoursFromNow(100) } }, 'FE'],
    [{ filter: { text: 'ångstr quartet' } }, 'D'],
    [{ filter: { venueId: 'nonsense' } }, 'BAD_USER_INPUT'],
    [{ first: 0 }, 'BAD_USER_INPUT'],
    [{ first: 101 }, 'BAD_USER_INPUT'],
    [{ after: 'nonsense' }, 'BAD_USER_INPUT'],
  ];

  const got = [];
  for (const [variables] of asked) got.push([variables, await list(admin, variables)]);

  expect(got).toEqual(asked);
});

test('ADM-06: pages follow one another in every order', async () => {
  for (const sort of ['STARTS_AT_DESC', 'STARTS_AT_ASC', 'NAME_ASC']) {
    let letters = '';
    let after: string | null = null;
    do {
      const { data } = await graph.as(admin.token)(MANAGED_EVENTS, { sort, first: 4, after });
      letters += data.managedEvents.edges.map(({ node }: Edge) => node.name).join('');
      const { hasNextPage, endCursor } = data.managedEvents.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(letters).toBe(sort === 'STARTS_AT_DESC' ? 'FEDCBA' : 'ABCDEF');
  }
});

test('T-38 ADM-07: organizers see their own events of any status with management, and nobody else’s by list, id, alias or entity', async () => {
  expect(await list(organizer)).toBe('DCBA');
  expect(await list(organizer, { filter: { organizerId: other.id } })).toBe('DCBA');
  const ask = graph.as(organizer.token);

  const own = await ask(MANAGED_EVENT, { id: idOf['C'] });
  const foreign = await ask(MANAGED_EVENT, { id: idOf['F'] });
  const unknown = await ask(MANAGED_EVENT, { id: randomUUID() });
  const nonsense = await ask(MANAGED_EVENT, { id: 'nonsense' });
  const byAlias = await ask(
    `query ($mine: ID!, $theirs: ID!) {
      mine: managedEvent(id: $mine) { name } theirs: managedEvent(id: $theirs) { name management { version } }
    }`,
    { mine: idOf['A'], theirs: idOf['E'] },
  );

  expect(own.data.managedEvent).toMatchObject({
    name: 'C',
    status: 'DRAFT',
    management: { version: 1 },
  });
  expect([foreign.code, unknown.code, nonsense.code]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
  expect(foreign.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
  expect(byAlias.data).toEqual({ mine: { name: 'A' }, theirs: null });
  expect(byAlias.errors).toMatchObject([{ path: ['theirs'], extensions: { code: 'NOT_FOUND' } }]);
});

test('T-39 ADM-07: management is there for administrators and the organizer, null for the public, customers and other organizers; hidden types are in it alone', async () => {
  const eventId = idOf['B'] ?? '';
  await aTicketType(graph, { eventId, typeName: 'Crew', hidden: true });
  const document = `query ($id: ID!) {
    event(id: $id) { ticketTypes { name isHidden } management { version pools { held } ticketTypes { name isHidden } } }
  }`;
  const { token: customer } = await aCustomer(graph);
  const { token: roleless } = await anAdmin(graph, { role: 'Usher' });

  const seen = await Promise.all(
    [admin.token, organizer.token].map((token) => graph.as(token)(document, { id: eventId })),
  );
  const unseen = await Promise.all([
    graph.ask(document, { id: eventId }),
    ...[customer, other.token, roleless].map((token) => graph.as(token)(document, { id: eventId })),
  ]);

  const visible = [{ name: 'Standard', isHidden: false }];
  for (const { data } of seen)
    expect(data.event).toMatchObject({
      ticketTypes: visible,
      management: { ticketTypes: [...visible, { name: 'Crew', isHidden: true }] },
    });
  for (const { data } of unseen)
    expect(data.event).toEqual({ ticketTypes: visible, management: null });
});

test('T-39: drafts are absent for everybody who asks as the public does, also by entity', async () => {
  const document = 'query ($id: ID!) { event(id: $id) { name } }';
  for (const name of ['C', 'F', 'D', 'A'])
    expect((await graph.ask(document, { id: idOf[name] })).code).toBe('NOT_FOUND');
});
