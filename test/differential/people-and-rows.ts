import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer } from '../kit/roles.ts';
import { aCategory, anEvent, anUnpaidTicket, hoursFromNow } from '../kit/seed.ts';
import { aCardRow } from '../payments/card-rows.ts';
import { aHolder } from '../payments/wallet.ts';
import { aCode, aGate } from '../ticketing/gate-kit.ts';
import { moneyRows } from './money-rows.ts';
import { lastingTokens } from './lasting-tokens.ts';
import { aPaidOrder, aPlacedOrder } from '../ticketing/paid-order.ts';

/** Somebody and something of everything, small enough that a list is quickly at its end. */
async function makeRows(graph: Graph) {
  const organizer = await anOrganizer(graph);
  const merchant = await aMerchant(graph);
  const admin = await anAdmin(graph, { role: 'SuperAdmin' });
  const [customer, other] = [await aCustomer(graph), await aCustomer(graph, { name: 'Olu' })];
  await graph.settle();

  const { categoryId } = await aCategory(graph);
  const wishes = { organizerId: organizer.id, categoryId, feeMinor: 100, featured: true };
  const { event, usher, scan } = await aGate(graph, wishes);
  // Lists in which one thing stands more than once, beside others and beside what is not known.
  const second = await anEvent(graph, { ...wishes, eventName: 'Second night' });
  const draft = await anEvent(graph, { ...wishes, status: 'DRAFT', eventName: 'Not yet' });
  // Its organizer is known to nobody: what the one subgraph refers to, the other has not got.
  const past = await anEvent(graph, { startsAt: hoursFromNow(-48), status: 'COMPLETED' });
  const paid = await aPaidOrder(graph, event, { customer, quantity: 2 });
  const again = await aPaidOrder(graph, second, { customer });
  const placed = await aPlacedOrder(graph, event, { customer: other });
  const stray = await anUnpaidTicket(graph, past);
  const { code, ticketId } = await aCode(graph, event, customer);
  await scan(code);
  await scan('rubbish');
  const { cardId } = await aHolder(graph, { customerId: customer.id, balance: 5000 });
  const spare = await aCardRow(graph, { status: 'ALLOCATED', merchantId: merchant.id });
  await graph.settle();
  const { eventId } = event;
  const { paymentId } = paid;
  const [refunded = ''] = paid.ticketIds;
  const of = { maker: admin, customer, organizer, eventId, paymentId, ticketId: refunded };
  const money = await moneyRows(graph, of);
  await graph.settle();

  const ids: Readonly<Record<string, readonly string[]>> = {
    event: [event.eventId, second.eventId, past.eventId, draft.eventId],
    organizer: [organizer.id, past.organizerId],
    customer: [customer.id, other.id],
    holder: [customer.id, other.id],
    merchant: [merchant.id],
    order: [paid.orderId, again.orderId, placed.orderId, stray.orderId],
    ticket: [ticketId, ...paid.ticketIds, stray.ticketId, ...placed.ticketIds],
    payment: [paid.paymentId, again.paymentId],
    card: [cardId, spare.id],
    nfccard: [cardId, spare.id],
    usher: [usher.id],
    adminuser: [admin.id],
    category: [event.categoryId, past.categoryId],
    venue: [event.venueId, past.venueId],
    gate: [event.gateId],
    uid: [spare.uid],
    ...money,
  };
  const tokens = await lastingTokens(graph, {
    admin: admin.token,
    customer: customer.token,
    organizer: organizer.token,
    merchant: merchant.token,
    usher: usher.token,
  });
  return { ids, tokens: { ...tokens, nobody: undefined } };
}

/** Makes the world, and says how texts are read in it. */
export async function seedWorld(graph: Graph) {
  const { ids, tokens } = await makeRows(graph);
  const nothing = randomUUID();
  const everything = Object.values(ids).flat();
  const idOf = (kind: string, n: number): string => {
    const known = ids[kind] ?? everything;
    return n % 15 === 14 ? nothing : (known[n % known.length] ?? nothing);
  };
  return {
    tokens,
    /** The same text with the ids of this run in the places of those that were chosen. */
    inThisWorld: (text: string) =>
      text.replaceAll(/\{\{(\w+):(\d+)\}\}/g, (_all, kind: string, n: string) =>
        idOf(kind, Number(n)),
      ),
  };
}

export type Role = keyof Awaited<ReturnType<typeof seedWorld>>['tokens'];
export const roles: readonly Role[] = [
  'admin',
  'customer',
  'organizer',
  'merchant',
  'usher',
  'nobody',
];
