import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { aCardRow } from '../payments/card-rows.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

const keyed = (input: object) => ({ input: { idempotencyKey: randomUUID(), ...input } });

/** What a customer does about the wallet. */
export async function customerWalletSteps({ sql }: Graph, { send, token }: Signed): Promise<void> {
  const terms = { thresholdMinor: '1000', amountMinor: '2000', paymentMethod: 'sandbox_success' };
  const { setUpAutoReload } = await send('SetUpAutoReload', keyed(terms), token);
  const { id } = setUpAutoReload.wallet;
  await load(sql, id);
  await send('UpdateAutoReload', { input: { amountMinor: '2500' } }, token);
  await send('MyWallet', {}, token);
  await send('WalletTransactions', {}, token);
  await send('DisableAutoReload', {}, token);
}

/** What a shop does to hand a card to a customer. */
export async function merchantCardSteps(
  graph: Graph,
  { send, token }: Signed,
  merchantId: string,
): Promise<void> {
  const { id: customerId, mobile } = await aCustomer(graph);
  await graph.settle();
  await graph.sql`
    insert into payments.card_requests (customer_id, fee_minor, currency) values (${customerId}, 0, 'EUR')`;
  const card = await aCardRow(graph, { status: 'ALLOCATED', merchantId });
  await send('VerifyCustomer', { input: { mobile } }, token);
  const handed = keyed({ mobile, cardId: card.id });
  const { assignCard } = await send('AssignCard', handed, token);
  const assignmentId = assignCard.assignment.id;
  await send('SendAssignmentCode', { input: { assignmentId } }, token);
  await graph.settle();
  const code = /\b\d{6}\b/.exec((await graph.inbox(mobile)).text)?.[0];
  await send('VerifyAssignmentCode', { input: { assignmentId, code } }, token);
  await send('MerchantCards', {}, token);
  await send('MerchantDashboard', {}, token);
}

/** What an administrator does about a customer's wallet. */
export async function adminWalletSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { id } = await aCustomer(graph);
  const [wallet] = await graph.sql`select payments.open_account('wallet', ${id}, 'EUR') as id`;
  await load(graph.sql, wallet?.['id']);
  await send('CustomerWallet', { id }, token);
  const input = { walletId: wallet?.['id'], reason: 'Reported stolen.' };
  await send('FreezeWallet', { input }, token);
  await send('UnfreezeWallet', { input }, token);
}

async function load(sql: Graph['sql'], account: string): Promise<void> {
  const lines = [
    { account, amount: '5000', loads: true },
    { kind: 'provider_clearing', currency: 'EUR', amount: '-5000' },
  ];
  const journal = { kind: 'reload.captured', sourceId: randomUUID(), lines };
  await sql`select payments.post(${JSON.stringify(journal)}::text::jsonb)`;
}
