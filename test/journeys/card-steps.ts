import { randomUUID } from 'node:crypto';
import { here } from '../identity/send-file.ts';
import type { Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant } from '../kit/roles.ts';
import { askCard, type CardVerb } from '../payments/card-asks.ts';
import { aCardRow } from '../payments/card-rows.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

const reason = 'Asked for it.';

/** What a customer does about cards: asks for one, takes it into use, and loses it. */
export async function customerCardSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { myCardRequests } = await send('MyCardRequests', {}, token);
  for (const { node } of myCardRequests.edges)
    await send('CancelCardRequest', { input: { requestId: node.id } }, token);
  const deliveryAddress = '3 Quai du Vieux Port, Marseille';
  await send('RequestCard', { input: { idempotencyKey: randomUUID(), deliveryAddress } }, token);
  const { data } = await graph.as(token)('{ me { id } }');
  const card = await aCardRow(graph, { status: 'ASSIGNED', holderId: data.me.id });
  const cardId = card.id;
  await send('ActivateCard', { input: { cardId } }, token);
  await send('MyCards', {}, token);
  await send('BlockCard', { input: { cardId, reason } }, token);
  await send('ReportCardLost', { input: { cardId, reason } }, token);
  await send('Card', { id: cardId }, token);
}

/** What a shop does to give cards to another, and to get some. */
export async function merchantStockSteps(
  graph: Graph,
  { send, token }: Signed,
  merchantId: string,
): Promise<void> {
  const other = await aMerchant(graph);
  await graph.settle();
  const cards = [1, 2].map(() => aCardRow(graph, { status: 'ALLOCATED', merchantId }));
  const [first, second] = await Promise.all(cards);
  const offer = (cardIds: readonly unknown[]) =>
    send('OfferCards', { input: { toMerchantId: other.id, cardIds } }, token);
  const { offerCards } = await offer([first?.id]);
  await send('CancelCardTransfer', { input: { transferId: offerCards.transfer.id } }, token);
  const got = async () => {
    const card = await aCardRow(graph, { status: 'ALLOCATED', merchantId: other.id });
    const input = { toMerchantId: merchantId, cardIds: [card.id] };
    return (await askCard(graph, other, ['offerCards', input])).transfer.id;
  };
  await send('AcceptCardTransfer', { input: { transferId: await got() } }, token);
  await send('DeclineCardTransfer', { input: { transferId: await got() } }, token);
  await send('CardTransfers', {}, token);
  await send('CardStock', {}, token);
  await send('Card', { id: second?.id }, token);
}

/** What an administrator does about cards, one by one and by the file, and about those who ask for one. */
export async function adminCardSteps(graph: Graph, signed: Signed): Promise<void> {
  const { send, token } = signed;
  const ask = (name: string, input: object) => send(name, { input }, token);
  const [holder, other] = [await aCustomer(graph), await aCustomer(graph)];
  await graph.settle();
  const made = await ask('CreateCard', { uid: '04D15C0B5A6E80', serial: 'GH-77' });
  const old = await aCardRow(graph, { status: 'ACTIVE', holderId: holder.id });
  const cardId = old.id;
  await ask('BlockCard', { cardId, reason });
  await ask('UnblockCard', { cardId, reason });
  const key = randomUUID();
  const gift = { idempotencyKey: key, cardId, toCustomerId: other.id, withBalance: true };
  await ask('TransferCard', { ...gift, reason });
  await ask('ReportCardLost', { cardId, reason });
  await ask('ReplaceCard', { cardId, newCardId: made.createCard.card.id, reason });
  await send('Card', { id: cardId }, token);
  await send('Cards', { filter: { holderId: other.id } }, token);
  for (const name of ['ExpireCard', 'RetireCard'])
    await ask(name, { cardId: (await aCardRow(graph)).id, reason });
  await requestSteps(graph, signed);
  await fileSteps(graph, signed);
}

async function requestSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const asked = async () => {
    const customer = await aCustomer(graph);
    const input = ['requestCard', { idempotencyKey: randomUUID() }] satisfies [CardVerb, object];
    return (await askCard(graph, customer, input)).request.id as string;
  };
  const [requestId, refused] = [await asked(), await asked()];
  await send('CardRequests', { filter: { status: 'REQUESTED' } }, token);
  await send('ApproveCardRequest', { input: { requestId } }, token);
  await graph.sql`update payments.card_requests set fee_paid_at = now() where id = ${requestId}`;
  const { id: cardId } = await aCardRow(graph);
  await send('FulfilCardRequest', { input: { requestId, cardId } }, token);
  await send('RefuseCardRequest', { input: { requestId: refused, reason } }, token);
}

async function fileSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const merchant = await aMerchant(graph);
  await graph.settle();
  const cards = [await aCardRow(graph), await aCardRow(graph, { status: 'EXPIRED' })];
  const body = new TextEncoder().encode(['uid', ...cards.map(({ uid }) => uid)].join('\n'));
  const byteCount = body.length;
  const asked = await send('RequestCardUpload', { input: { byteCount } }, token);
  const { uploadId, url } = asked.requestCardUpload;
  await fetch(here(graph, url), { method: 'PUT', body });
  const what = { operation: 'ALLOCATE', mode: 'PER_ROW', merchantId: merchant.id };
  const input = { idempotencyKey: randomUUID(), ...what, uploadId, reason };
  const { bulkCards } = await send('BulkCards', { input }, token);
  await send('BulkReport', { id: bulkCards.bulk.id }, token);
}
