import { randomUUID } from 'node:crypto';
import { financesDb } from '../finances/disbursements-kit.ts';
import { teller } from '../finances/mirror-kit.ts';
import { step } from '../finances/treasury.ts';
import type { Graph } from '../kit/graph.ts';
import { anAdmin, anOrganizer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

const keyed = (input: object) => ({ input: { idempotencyKey: randomUUID(), ...input } });
const wish = { amountMinor: '20000', currency: 'EUR', destination: 'DE00' };

/** An event of this organizer that took 1,000.00, as finances are told of it. */
async function takings(graph: Graph, organizerId: string) {
  const connection = financesDb(graph);
  const { tell, anOrganizerTold, capture } = teller(connection.db);
  const { eventId } = await anEvent(graph, { organizerId });
  const told = { eventId, organizerId, version: 1000, name: 'Harbour Nights', status: 'PUBLISHED' };
  const startsAt = new Date(Date.now() + 24 * 3_600_000).toISOString();
  await tell('event.updated', { ...told, startsAt, endsAt: startsAt });
  await anOrganizerTold(organizerId);
  await capture({ eventId, totalMinor: 100_000n, feeMinor: 5000n, taxMinor: 1000n });
  await connection[Symbol.asyncDispose]();
  return { eventId };
}

const untilNow = () => new Date().toISOString();

/** What an administrator does about an organizer's money: a rule, a settlement, payouts that end in every way. */
export async function adminTakingsSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  // While nothing is made up: what finances are told below, payments never said. They say how they stand every minute; here now.
  await graph.sql`select payments_jobs.add_job('publishCheckpoint')`;
  await graph.settle();
  await send('LedgerHealth', {}, token);
  const { id: organizerId } = await anOrganizer(graph);
  const { eventId } = await takings(graph, organizerId);
  const { token: second } = await anAdmin(graph);
  const fromOn = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString().slice(0, 10);
  const rule = { scope: 'ORGANIZER', scopeId: organizerId, organizerWeight: 95, platformWeight: 5 };
  await send('SetSplitRule', keyed({ ...rule, fromOn }), token);
  await send('SplitRules', { filter: { scopeId: organizerId } }, token);
  const until = untilNow();
  const { settleEvent } = await send('SettleEvent', keyed({ eventId, until }), token);
  await send('Settlements', { filter: { eventId } }, token);
  await send('Settlement', { id: settleEvent.settlements[0].id }, token);
  await send('OrganizerBalances', { id: organizerId }, token);

  const asked = async () => {
    const { createPayout } = await send('CreatePayout', keyed({ organizerId, ...wish }), token);
    return createPayout.payout.id as string;
  };
  const [paid, failed, rejected, cancelled] = [
    await asked(),
    await asked(),
    await asked(),
    await asked(),
  ];
  for (const payoutId of [paid, failed]) {
    await send('ApprovePayout', keyed({ payoutId }), second);
    await send('SendPayout', keyed({ payoutId }), token);
  }
  await send('PayPayout', keyed({ payoutId: paid, bankReference: randomUUID() }), token);
  await send('FailPayout', keyed({ payoutId: failed, reason: 'The account is closed.' }), token);
  await send('RejectPayout', keyed({ payoutId: rejected, reason: 'Too early.' }), second);
  await send('CancelPayout', keyed({ payoutId: cancelled }), token);
  await send('Payouts', { filter: { organizerId } }, token);
  await send('Payout', { id: paid }, token);
}

/** What an organizer does about its money: looks at it, asks for some, thinks again, and reads the invoice. */
export async function organizerTakingsSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { data } = await graph.as(token)('{ myOrganizer { id } }');
  const { eventId } = await takings(graph, data.myOrganizer.id);
  const { token: admin } = await anAdmin(graph);
  const settle = `mutation ($input: SettleEventInput!) { settleEvent(input: $input) { __typename } }`;
  await graph.as(admin)(settle, keyed({ eventId, until: untilNow() }));
  await send('OrganizerBalance', { currency: 'EUR' }, token);
  const { settlements } = await send('Settlements', {}, token);
  await send('Settlement', { id: settlements.edges[0].node.id }, token);
  const ask = async () => {
    const { requestPayout } = await send('RequestPayout', keyed(wish), token);
    return requestPayout.payout.id as string;
  };
  await send('CancelPayout', keyed({ payoutId: await ask() }), token);
  const payoutId = await ask();
  for (const verb of ['Approve', 'Send']) await graph.as(admin)(step(verb), keyed({ payoutId }));
  await graph.as(admin)(step('Pay'), keyed({ payoutId, bankReference: randomUUID() }));
  await send('MyPayouts', {}, token);
  await send('Payout', { id: payoutId }, token);
}
