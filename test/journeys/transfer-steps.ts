import type { Graph } from '../kit/graph.ts';
import { aCustomer, unused } from '../kit/roles.ts';
import { anEvent, aPaidTicket, hoursFromNow, type SeededEvent } from '../kit/seed.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** A customer's ticket that no other step needs. */
const aSpareTicket = async (graph: Graph, event: SeededEvent, customerId: string) =>
  (await aPaidTicket(graph, { ...event, customerId })).ticketId;

/** What customers do to give a ticket away, and what those do who get it. */
export async function transferSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const ask = (name: string, input: object, by = token) => send(name, { input }, by);
  const event = await anEvent(graph, { startsAt: hoursFromNow(400) });
  const friend = await aCustomer(graph);
  await graph.settle();
  const { me } = await send('Me', {}, token);
  const ticketId = await aSpareTicket(graph, event, me.id);
  const offer = async () =>
    (await ask('TransferTicket', { ticketId, customerId: friend.id })).transferTicket.transfer.id;
  await ask('CancelTransfer', { transferId: await offer() });
  await ask('DeclineTransfer', { transferId: await offer() }, friend.token);
  await ask('ReissueTicket', { ticketId });
  await ask('AcceptTransfer', { transferId: await offer() }, friend.token);

  const mobile = `+4477003${unused(5)}`;
  const given = await aSpareTicket(graph, event, me.id);
  await ask('GiftTicket', { ticketId: given, mobile, message: 'Happy birthday!' });
  await send('MyTransfers', {}, token);
  await graph.settle();
  const secret = /secret=([\w-]+)/.exec((await graph.inbox(mobile)).text)?.[1];
  await send('Gift', { secret }, friend.token);
  await ask('RequestGiftCode', { secret }, friend.token);
  await graph.settle();
  const { code } = await graph.inbox(mobile);
  await ask('ClaimGift', { secret, code }, friend.token);
}

/** What an administrator does with a ticket that has the wrong owner. */
export async function reassignSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const event = await anEvent(graph);
  const [from, to] = [await aCustomer(graph), await aCustomer(graph)];
  await graph.settle();
  const ticketId = await aSpareTicket(graph, event, from.id);
  const input = { ticketId, customerId: to.id, reason: 'Bought with the wrong account.' };
  await send('ReassignTicket', { input }, token);
}
