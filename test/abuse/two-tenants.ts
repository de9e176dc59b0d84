import { randomUUID } from 'node:crypto';
import { claimsOf } from '../identity/asks.ts';
import type { Graph } from '../kit/graph.ts';
import { aMember } from '../kit/members.ts';
import { aCustomer, aMerchant, anOrganizer, anUsher, password, unused } from '../kit/roles.ts';
import { anEvent, aPaidTicket } from '../kit/seed.ts';
import { aCardRow } from '../payments/card-rows.ts';
import { bookingInput } from '../ticketing/booking-input.ts';
import { askShipped } from '../ticketing/shipped.ts';

type Act = (token: string, mutation: string, asked: readonly [object, string]) => Promise<Did>;
// oxlint-disable-next-line typescript/no-explicit-any -- the ids are read where they were asked for.
type Did = any;

/** Does one mutation as somebody who may. */
const actor =
  ({ as }: Graph): Act =>
  async (token, mutation, [input, selection]) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const done = `... on ${type}Payload { ${selection} }`;
    const document = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${done} } }`;
    const { data, text } = await as(token)(document, { input });
    if (Object.keys(data?.[mutation] ?? {}).length === 0) throw new Error(`${mutation}: ${text}`);
    return data[mutation];
  };

/** Somebody of each kind, who owns nothing that the others have. */
export async function tenants(graph: Graph) {
  const { organizer, event, usher } = await aStage(graph);
  const merchant = await aMerchant(graph);
  const owner = await aMember(graph, { portal: 'isp', role: 'Owner' });
  return { customer: await aCustomer(graph), organizer, merchant, usher, owner, event };
}

export type Tenants = Awaited<ReturnType<typeof tenants>>;

async function aStage(graph: Graph) {
  const organizer = await anOrganizer(graph);
  const event = await anEvent(graph, { organizerId: organizer.id });
  return { organizer, event, usher: await anUsher(graph, { ...event, isSupervisor: true }) };
}

/** What one tenant of each kind has, by the names that inputs give to ids of such things. */
export async function belongingsOf(graph: Graph, of: Tenants) {
  const { customer, event, organizer, usher } = of;
  const does = actor(graph);
  return {
    customer: await ofCustomer(graph, of, does),
    organizer: {
      eventId: event.eventId,
      checkpointId: event.checkpointId,
      ticketTypeIds: event.ticketTypeId,
      editRequestId: (
        await does(organizer.token, 'submitEditRequest', [
          { eventId: event.eventId, baseVersion: 1, name: 'Another name' },
          'editRequest { id }',
        ])
      ).editRequest.id,
      sessionId: sessionOf(organizer.token),
    },
    merchant: await ofMerchant(graph, of, does),
    usher: {
      ...(await ofUsher(graph, of)),
      sessionId: sessionOf(usher.token),
      ticketId: (await aPaidTicket(graph, { ...event, customerId: customer.id })).ticketId,
      gateId: event.gateId,
    },
    owner: await ofOwner(graph, of, does),
  };
}

const sessionOf = (token: string): string => String(claimsOf(token).sid);

async function ofCustomer(graph: Graph, { customer, event }: Tenants, does: Act) {
  const { token } = customer;
  const aTicket = async () =>
    (await aPaidTicket(graph, { ...event, customerId: customer.id })).ticketId;
  const dependent = { name: 'Sami', relationship: 'son' };
  const move = { mobile: `+4477006${unused(5)}`, password };
  const friend = await aCustomer(graph);
  await graph.settle();
  const id = async (mutation: string, input: object, field: string): Promise<string> =>
    (await does(token, mutation, [input, `${field} { id }`]))[field].id;
  const orderId = await id('bookTickets', bookingInput(event), 'order');
  // Payments hear of the order first.
  await graph.settle();
  const paying = { orderId, idempotencyKey: randomUUID(), paymentMethod: 'sandbox_success' };
  return {
    id: await id('addDependent', dependent, 'dependent'),
    dependentId: await id('addDependent', dependent, 'dependent'),
    photoUploadId: (
      await does(token, 'requestUpload', [
        { purpose: 'CUSTOMER_PHOTO', byteCount: 1000 },
        'uploadId',
      ])
    ).uploadId as string,
    challengeId: await id('requestMobileChange', move, 'challenge'),
    sessionId: sessionOf(token),
    orderId,
    paymentId: await id('processPayment', paying, 'payment'),
    cardId: (await aCardRow(graph, { status: 'ACTIVE', holderId: customer.id }))?.id,
    requestId: await id('requestCard', { idempotencyKey: randomUUID() }, 'request'),
    ticketId: await aTicket(),
    refundRequestId: await id(
      'requestRefund',
      { ticketId: await aTicket(), reason: 'Ill.' },
      'refundRequest',
    ),
    transferId: await id(
      'transferTicket',
      { ticketId: await aTicket(), customerId: friend.id },
      'transfer',
    ),
  };
}

async function ofMerchant(graph: Graph, { merchant, customer }: Tenants, does: Act) {
  const other = await aMerchant(graph);
  await graph.settle();
  const card = async () =>
    (await aCardRow(graph, { status: 'ALLOCATED', merchantId: merchant.id }))?.id;
  await graph.sql`
    insert into payments.card_requests (customer_id, fee_minor, currency, fee_paid_at)
    values (${customer.id}, 500, 'EUR', now())
    on conflict do nothing`;
  await graph.sql`update payments.card_requests set fee_paid_at = now() where customer_id = ${customer.id}`;
  const offer = { toMerchantId: other.id, cardIds: [await card()] };
  const assign = { idempotencyKey: randomUUID(), mobile: customer.mobile, cardId: await card() };
  return {
    cardIds: await card(),
    cardId: await card(),
    transferId: (await does(merchant.token, 'offerCards', [offer, 'transfer { id }'])).transfer.id,
    assignmentId: (await does(merchant.token, 'assignCard', [assign, 'assignment { id }']))
      .assignment?.id,
    sessionId: sessionOf(merchant.token),
  };
}

async function ofUsher(graph: Graph, { usher, event }: Tenants) {
  const scanId = randomUUID();
  const scan = { scanId, code: 'nothing', deviceId: 'scanner-b', gateId: event.gateId };
  await askShipped(graph, 'ScanTicket', { ...usher, variables: { input: scan } });
  const opening = { ...usher, variables: { input: { deviceId: 'scanner-b' } } };
  const { data } = await askShipped(graph, 'OpenCache', opening);
  return { undoneScanId: scanId, cacheId: data.openCache.cache.id as string };
}

async function ofOwner(graph: Graph, { owner }: Tenants, does: Act) {
  const { token, scopeId, accountId } = owner;
  const made = { name: 'Front desk', permissions: [] };
  const { role } = await does(token, 'createRole', [made, 'role { id }']);
  const invited = { email: `desk-${unused(8)}@mail.example`, name: 'Dana', roleId: role.id };
  const { invitation } = await does(token, 'inviteMember', [invited, 'invitation { id }']);
  const member = await aMember(graph, { portal: 'isp', scopeId, role: role.id });
  const [approval] = await graph.sql<[{ id: string }]>`
    insert into identity.approvals (kind, portal, scope_id, subject_id, requested_by)
    values ('membership', 'isp', ${scopeId}, ${member.membershipId}, ${accountId}) returning id`;
  return {
    role: role.id as string,
    invitation: invitation.id as string,
    membership: member.membershipId,
    approval: approval.id,
    sessionId: sessionOf(token),
  };
}
