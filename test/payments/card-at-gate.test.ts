import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { aPaidTicket } from '../kit/seed.ts';
import { aGate } from '../ticketing/gate-kit.ts';
import { askCard, bulk, type CardVerb } from './card-asks.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const nfc = { medium: 'NFC' };

test('WEB-29 ADM-19 ADM-21 P-24: a card that was asked for opens the gate once it is activated, not while it is blocked, and after a transfer for its new holder', async () => {
  const [admin, customer, other] = [
    await anAdmin(graph),
    await aCustomer(graph),
    await aCustomer(graph),
  ];
  const { event, scan } = await aGate(graph);
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: customer.id });
  const theirs = await aPaidTicket(graph, { ...event, customerId: other.id });
  const ask = async (who: { readonly token: string }, verb: CardVerb, input: object) => {
    const answer = await askCard(graph, who, [verb, input]);
    // The gate hears of it by event.
    await graph.settle();
    return answer;
  };
  const uid = '04C0FFEE123456';
  const seen = async () => {
    const { verdict, reason, ticketId: admitted } = await scan(uid, nfc);
    return reason ?? [verdict, admitted];
  };

  await bulk(graph, admin, { operation: 'CREATE', text: `uid,serial\n${uid},GATE-1` });
  const { request } = await ask(customer, 'requestCard', { idempotencyKey: randomUUID() });
  const requestId = request.id;
  await ask(admin, 'approveCardRequest', { requestId });
  await graph.sql`update payments.card_requests set fee_paid_at = now() where id = ${requestId}`;
  const inStock = await seen();
  const { request: done } = await ask(admin, 'fulfilCardRequest', { requestId, cardUid: uid });
  const cardId = done.card.id;
  const onItsWay = await seen();
  await ask(customer, 'activateCard', { cardId });
  await ask(customer, 'blockCard', { cardId, reason: 'Left on the bus.' });
  const blocked = await seen();
  await ask(admin, 'unblockCard', { cardId, reason: 'Found again.' });
  const active = await seen();
  const gift = { idempotencyKey: randomUUID(), cardId, toCustomerId: other.id, withBalance: false };
  await ask(admin, 'transferCard', { ...gift, reason: 'A gift.' });
  const given = await seen();
  await ask(admin, 'retireCard', { cardId, reason: 'Broken.' });

  expect([inStock, onItsWay, blocked]).toEqual(['UNKNOWN_CARD', 'CARD_INACTIVE', 'CARD_INACTIVE']);
  expect(active).toEqual(['VALID', ticketId]);
  expect(given).toEqual(['VALID', theirs.ticketId]);
  expect(await seen()).toBe('CARD_INACTIVE');
});
