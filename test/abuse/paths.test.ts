import { getNamedType, isAbstractType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, type Answer } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { idOf, manifestsWith } from '../kit/manifests.ts';
import { anAdmin } from '../kit/roles.ts';
import { bulk } from '../payments/card-asks.ts';
import { askShipped } from '../ticketing/shipped.ts';
import { aHolder } from '../payments/wallet.ts';
import { probe } from './probe.ts';
import { fieldsOf, pathsFrom, schema, textOf, whoMay, type Path } from './schema-paths.ts';
import { belongingsOf, tenants, type Tenants } from './two-tenants.ts';

const tenantRoles = ['customer', 'organizer', 'merchant', 'usher', 'owner'] as const;
const roles = ['nobody', ...tenantRoles, 'SuperAdmin'] as const;

const queries = fieldsOf(schema.getQueryType());
const hasFirst = ({ args }: Path[number]) => args.some(({ name }) => name === 'first');

/** Whose id a root field takes, by the name it has among somebody's belongings. */
const kindOf: Readonly<Record<string, string>> = {
  dependent: 'dependentId',
  payment: 'paymentId',
  card: 'cardId',
  invoice: 'invoiceId',
  order: 'orderId',
  refundRequest: 'refundRequestId',
  ticket: 'ticketId',
  event: 'draftId',
  managedEvent: 'eventId',
  editRequest: 'editRequestId',
  gateAssignment: 'eventId',
  incident: 'incidentId',
  cachedTickets: 'cacheId',
  cachedCards: 'cacheId',
  scanLogEntry: 'undoneScanId',
  customer: 'customerId',
  organizer: 'organizerId',
  merchant: 'merchantId',
  usher: 'usherId',
  scanConflicts: 'eventId',
  bulkReport: 'bulkId',
};

/** A required id; and the event of a list that is of one event for whoever has several. */
const isOurId = ({ name, type }: Path[number]['args'][number]) =>
  String(type) === 'ID!' || (String(type) === 'ID' && name === 'eventId');

/** All ids are variables: the documents are shipped before anybody has an id. */
const document = (path: Path, leaf: string, first = '') => {
  const ids = path[0]!.args.filter(isOurId);
  const values = (field: string, argument: string) =>
    ids.some(({ name }) => name === argument)
      ? '$id'
      : argument === 'first' && first !== '' && field === path.at(-1)!.name
        ? '$first'
        : undefined;
  const variables = [...(ids.length > 0 ? [`$id: ID!`] : []), ...(first === '' ? [] : [first])];
  const header = variables.length > 0 ? `(${variables.join(', ')})` : '';
  return textOf(path, leaf, values).replace('Probe', `Probe${header}`);
};

/** Every list with pages, by the shortest way to it. */
const lists = (() => {
  const found = new Map<string, Path>();
  const offer = (name: string, path: Path) => {
    const known = found.get(name);
    if (known === undefined || path.length < known.length) found.set(name, path);
  };
  for (const root of queries) {
    if (hasFirst(root)) offer(root.name, [root]);
    for (const [type, path] of pathsFrom(root))
      for (const field of fieldsOf(schema.getType(type) as never).filter(hasFirst))
        offer(`${type}.${field.name}`, [...path, field]);
  }
  // The items of a payout are looked for after the payout, which nobody here has.
  found.delete('payoutItems');
  return [...found].map(([name, path]) => ({
    name,
    text: document(path, '__typename', '$first: Int!'),
    root: path[0]!.name,
  }));
})();

const ownsCustomers = ({ type }: Path[number]) => {
  const named = getNamedType(type);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return types.some(({ name }) => name === 'Customer');
};

const person = 'id name mobile email photoUrl bloodType';

/** Every way to a customer's person: each field that gives one, by the shortest path from each role's root fields. */
const ways = roles.flatMap((role) => {
  const found = new Map<string, Path>();
  for (const root of queries.filter(({ name }) => whoMay(name).includes(role))) {
    const reach = pathsFrom(root);
    if (ownsCustomers(root)) found.set(`Query.${root.name}`, [root]);
    for (const [type, path] of reach)
      for (const field of fieldsOf(schema.getType(type) as never).filter(ownsCustomers)) {
        const name = `${type}.${field.name}`;
        const known = found.get(name);
        if (known === undefined || path.length + 1 < known.length)
          found.set(name, [...path, field]);
      }
  }
  return [...found].map(([name, path]) => ({
    role,
    name,
    root: path[0]!.name,
    text: document(path, person),
  }));
});

const guarded = queries
  .filter(({ args }) => args.some(({ type }) => String(type) === 'ID!'))
  // Everybody may see an organizer; payouts and settlements are in finances, where there is money.
  .filter(({ name }) => !['organizer', 'payout', 'payoutItems', 'settlement'].includes(name))
  .flatMap((root) =>
    tenantRoles
      .filter((role) => role !== 'owner' && whoMay(root.name).includes(role))
      .map((role) => ({ role, root: root.name, text: document([root], '__typename') })),
  );

let graph: Graph;
let victim: Tenants;
let attacker: Tenants;
let ids: Readonly<Record<string, string>>;
const tokens = new Map<string, string | undefined>();
beforeAll(async () => {
  const texts = [...lists, ...ways, ...guarded].map(({ text }) => text);
  graph = await openGraph({ manifests: manifestsWith([...new Set(texts)]) });
  victim = await tenants(graph);
  attacker = await tenants(graph);
  const theirs = await belongingsOf(graph, victim);
  const admin = await anAdmin(graph, { role: 'SuperAdmin' });
  const made = await bulk(graph, admin, {
    operation: 'CREATE',
    text: 'uid,serial,expires_on\n04AB0000000001,S-1,2031-01-31',
  });
  await aHolder(graph, { customerId: victim.customer.id, balance: 1000 });
  ids = {
    ...theirs.owner,
    ...theirs.merchant,
    ...theirs.customer,
    ...theirs.organizer,
    ...theirs.usher,
    ...(await others(theirs.customer)),
    bulkId: made.bulk?.id,
  } as never;
  for (const role of tenantRoles) tokens.set(role, attacker[role].token);
  tokens.set('SuperAdmin', admin.token);
  await graph.settle();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** What comes of more than one step. */
async function others({ paymentId }: { readonly paymentId: string }) {
  const { customer, organizer, merchant, usher, event } = victim;
  const [draft] = await graph.sql<[{ id: string }]>`
    insert into ticketing.events (organizer_id, venue_id, category_id, name, description, starts_at, ends_at, status, currency)
    select organizer_id, venue_id, category_id, 'A secret', '', starts_at, ends_at, 'DRAFT', currency
    from ticketing.events where id = ${event.eventId} returning id`;
  const input = {
    idempotencyKey: crypto.randomUUID(),
    type: 'OTHER',
    severity: 'LOW',
    text: 'A lost shoe.',
  };
  const told = await askShipped(graph, 'ReportIncident', { ...usher, variables: { input } });
  await graph.as(customer.token)(CONFIRM, {
    input: { idempotencyKey: crypto.randomUUID(), paymentId },
  });
  await graph.settle();
  const [invoice] = await graph.sql<{ id: string }[]>`select id from payments.documents`;
  return {
    draftId: draft.id,
    incidentId: told.data.reportIncident.incident.id as string,
    invoiceId: invoice?.id,
    customerId: customer.id,
    organizerId: organizer.id,
    merchantId: merchant.id,
    usherId: usher.id,
  };
}

const CONFIRM = `mutation ($input: ConfirmPaymentInput!) { confirmPayment(input: $input) { __typename } }`;

/** No document here was ever asked before: each is planned, which takes longer than the answer. */
const planned = { withinMs: 5000 };

const send = (text: string, token: string | undefined, variables: object): Promise<Answer> =>
  probe(
    graph,
    () =>
      post(graph.url, { documentId: idOf(text), variables }, token === undefined ? {} : { token }),
    planned,
  );

const idFor = (root: string) => ids[kindOf[root] ?? ''] ?? '00000000-0000-4000-8000-000000000000';

describe('12: a million rows', () => {
  test.each(lists)('of $name are refused', async ({ text, root }) => {
    // Whoever has them: a list that is not reached refuses nothing.
    const [role = ''] = whoMay(root);
    const owner = role in victim ? victim[role as keyof Tenants] : undefined;
    const token =
      owner !== undefined && 'token' in owner
        ? owner.token
        : tokens.get(role === 'Admin' ? 'SuperAdmin' : role);

    const {
      code,
      errors,
      text: told,
    } = await send(text, token, { id: idFor(root), first: 1_000_000 });

    expect(code, told).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toMatch(/between 1 and|at most/);
  });
});

describe('42: what is somebody else’s is answered like what does not exist', () => {
  const words = ({ status, data, errors }: Answer) => ({
    status,
    data,
    errors: errors?.map(({ extensions: { requestId: _id, ...rest }, ...error }) => ({
      ...error,
      ...rest,
    })),
  });

  test.each(guarded)('$root as $role', async ({ role, root, text }) => {
    expect(ids[kindOf[root] ?? ''], `no ${kindOf[root]}`).toBeDefined();
    const token = tokens.get(role);

    const theirs = await send(text, token, { id: idFor(root) });
    const nobodys = await send(text, token, { id: crypto.randomUUID() });

    expect(words(theirs)).toEqual(words(nobodys));
    // This one says in its data what is the matter.
    if (root !== 'gateAssignment')
      expect(theirs.code, theirs.text).toMatch(/^(NOT_FOUND|FORBIDDEN)$/);
  });
});

describe('43: a customer’s person, by every way that the schema has to one', () => {
  test.each(ways.filter(({ role }) => role !== 'SuperAdmin'))(
    '$role: $name from $root',
    async ({ role, root, text }) => {
      const { text: told } = await send(text, tokens.get(role), { id: idFor(root) });

      expect(told).not.toContain(victim.customer.mobile);
    },
  );

  test('control: whoever may see the person does, by most of these ways', async () => {
    const seen = [];
    for (const { name, root, text } of ways.filter(({ role }) => role === 'SuperAdmin')) {
      const { text: told } = await send(text, tokens.get('SuperAdmin'), { id: idFor(root) });
      if (told.includes(victim.customer.mobile)) seen.push(name);
    }
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });
});
