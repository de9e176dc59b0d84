import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { idOf, manifestsWith } from '../kit/manifests.ts';
import { bookingInput } from '../ticketing/booking-input.ts';
import { probe } from './probe.ts';
import { fieldsOf, inputWith, placesOf, schema, whoMay } from './schema-paths.ts';
import { belongingsOf, tenants, type Tenants } from './two-tenants.ts';

const roles = ['customer', 'organizer', 'merchant', 'usher', 'owner'] as const;
type Role = (typeof roles)[number];

/** Ids in inputs that belong to nobody, or to everybody. */
const free: Readonly<Record<string, string>> = {
  idempotencyKey: 'made by the client',
  scanId: 'made by the client',
  deviceId: 'made by the client',
  'bookTickets eventId': 'on sale to everybody',
  'bookTickets items.ticketTypeId': 'on sale to everybody',
  'addFavorite eventId': 'seen by everybody',
  'removeFavorite eventId': 'taking out what is not there changes nothing',
  'offerCards toMerchantId': 'to whom',
  'transferTicket customerId': 'to whom',
  'submitEditRequest venueId': 'the platform’s',
  'submitEditRequest categoryId': 'the platform’s',
  'exportScanLog filter.eventId': 'narrows what one sees anyway',
  'exportScanLog filter.ticketId': 'narrows what one sees anyway',
  'exportScanLog filter.gateId': 'narrows what one sees anyway',
  'scanTicket ticketId': 'chooses among the tickets of the card that is scanned',
  'uploadScans scans.ticketId': 'chooses among the tickets of the card that is scanned',
  'cancelPayout payoutId': 'in finances/payouts.test.ts, where there is money to pay out',
};

const isFree = (name: string) => name in free;

type Attack = { readonly role: Role; readonly mutation: string; readonly place: string };

const mutations = fieldsOf(schema.getMutationType());
const attacks: readonly Attack[] = mutations.flatMap(({ name: mutation, args: [input] }) => {
  const may = whoMay(mutation);
  // What nobody may ask, such as a sign-in, has no tenant.
  if (input === undefined || may.includes('nobody')) return [];
  return placesOf(input.type, 'ID')
    .map((place) => place.join('.'))
    .filter((place) => !isFree(place.split('.').at(-1) ?? '') && !isFree(`${mutation} ${place}`))
    .flatMap((place) =>
      roles.filter((role) => may.includes(role)).map((role) => ({ role, mutation, place })),
    );
});

const documentOf = (mutation: string) => {
  const type = mutations.find(({ name }) => name === mutation)!.args[0]!.type;
  return `mutation Probe_${mutation}($input: ${String(type)}) { ${mutation}(input: $input) { __typename ${mutation === 'uploadScans' ? 'results { problem }' : ''} } }`;
};

/** Whose id it is, where the name alone does not tell. */
const kindOf: Readonly<Record<string, string>> = {
  updateRole: 'role',
  deleteRole: 'role',
  resendInvitation: 'invitation',
  cancelInvitation: 'invitation',
  updateMembership: 'membership',
  removeMembership: 'membership',
  approveRequest: 'approval',
  rejectRequest: 'approval',
};

const kinds: Readonly<Record<string, string>> = { roleId: 'role', imageUploadId: 'photoUploadId' };

const BOOK = `mutation ($input: BookTicketsInput!) {
  bookTickets(input: $input) { ... on BookTicketsPayload { order { id } } }
}`;

const ADD = `mutation {
  addDependent(input: { name: "Lina", relationship: "daughter" }) { ... on AddDependentPayload { dependent { id } } }
}`;

type Ours = Tenants & { readonly orderId: string; readonly dependentId: string };

/** What else an input has to hold, or it would be refused for another reason first. */
const besides: Readonly<Record<string, (ours: Ours, id: string) => object>> = {
  inviteMember: () => ({ email: 'desk@mail.example' }),
  'processPayment orderId': () => ({ paymentMethod: 'sandbox_success' }),
  'processPayment wallet.cardId': ({ orderId }) => ({ orderId }),
  assignCard: ({ customer }) => ({ mobile: customer.mobile }),
  reloadWallet: () => ({ paymentMethod: 'sandbox_success', amountMinor: '1000' }),
  'updateDependent photoUploadId': ({ dependentId }) => ({ id: dependentId }),
  bookTickets: ({ event }, dependentId) => bookingInput({ ...event, attendees: [{ dependentId }] }),
  transferTicket: () => ({ mobile: '+447700900123' }),
  giftTicket: () => ({ mobile: '+447700900123' }),
};

/** These may be on their way from another subgraph, which is waited for; as long for what is somebody else's. */
const waits: ReadonlySet<string> = new Set([
  'processPayment orderId',
  'bookTickets items.attendees.dependentId',
]);

/** An upload and a device's scan are refused in words of their own, the same as for what does not exist. */
const refusalOf = (place: string) =>
  place.endsWith('UploadId') ? /^BAD_USER_INPUT$/ : /^(NOT_FOUND|FORBIDDEN|UNKNOWN_CACHE)$/;

let graph: Graph;
let attacker: Ours;
let victim: Tenants;
let theirs: Readonly<Record<Role, Readonly<Record<string, string | undefined>>>>;
let before: ReadonlyMap<string, string>;
beforeAll(async () => {
  graph = await openGraph({
    manifests: manifestsWith([...new Set(attacks.map(({ mutation }) => documentOf(mutation)))]),
  });
  const us = await tenants(graph);
  victim = await tenants(graph);
  theirs = await belongingsOf(graph, victim);
  const booking = { input: bookingInput(us.event) };
  const { data } = await graph.as(us.customer.token)(BOOK, booking);
  const added = await graph.as(us.customer.token)(ADD);
  const dependentId: string = added.data.addDependent.dependent.id;
  attacker = { ...us, orderId: data.bookTickets.order.id, dependentId };
  await graph.settle();
  before = await rowsOf(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

/**
 * What changes whether somebody attacks or not, or counts attempts: what subgraphs tell each other, the audit log, and what the
 * jobs of every minute make of journals and scans, which are looked at themselves.
 */
const volatile =
  /^(identity\.(throttles|audit_\w+)|\w+\.(inbox|identity_state|audit_lanes)|finances\.(mirror_checkpoints|ledger_days(_mark)?)|ticketing\.scan_blocks)$/;

/** A digest of every table's rows. */
async function rowsOf({ sql }: Graph): Promise<ReadonlyMap<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('identity', 'ticketing', 'payments', 'finances') order by 1`;
  const digests = tables
    .filter(({ name }) => !volatile.test(name))
    .map(async ({ name }) => {
      const [row] = await sql.unsafe<[{ digest: string }]>(
        `select count(*) || md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest from ${name} t`,
      );
      return [name, row.digest] as const;
    });
  return new Map(await Promise.all(digests));
}

describe('46: what belongs to another tenant, in every mutation’s every id', () => {
  test.each(attacks)(
    '$role: $mutation with another’s $place',
    async ({ role, mutation, place }) => {
      const last = place.split('.').at(-1)!;
      const name = last === 'id' ? (kindOf[mutation] ?? last) : (kinds[last] ?? last);
      const id = theirs[role][name] ?? theirs.customer[name] ?? '';
      expect(id, `belongingsOf() has no ${role}’s ${name}`).not.toBe('');
      const type = mutations.find((field) => field.name === mutation)!.args[0]!.type;
      const more = besides[`${mutation} ${place}`] ?? besides[mutation];
      const input = {
        ...(inputWith(type, place.split('.'), id) as object),
        ...more?.(attacker, id),
      };

      const body = { documentId: idOf(documentOf(mutation)), variables: { input } };
      const send = () => post(graph.url, body, attacker[role]);
      const { code, data, text } = await probe(graph, send, {
        withinMs: waits.has(`${mutation} ${place}`) ? 4000 : undefined,
      });

      const [result] = data?.uploadScans?.results ?? [];
      expect(code ?? result?.problem, text).toMatch(refusalOf(place));
    },
  );

  test('and nothing was written', async () => {
    await graph.settle();
    const after = await rowsOf(graph);
    expect(
      [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name),
    ).toEqual([]);
  });
});
