import { randomUUID } from 'node:crypto';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { payments } from '@gatehouse/payments/subgraph';
import type { Tx } from '@gatehouse/payments/domain/till';
import { findAvailable } from '@gatehouse/payments/domain/wallets/find-available';
import { drizzle } from 'drizzle-orm/postgres-js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, aMerchant } from '../kit/roles.ts';
import { askInProcess } from './ask-in-process.ts';
import { openPaymentsAlone, tokenOf } from './payments-alone.ts';
import { aPurse, type Purse } from './purse.ts';
import { aBuyer, aCardAt } from './shop.ts';
import { moveCardRow } from './card-rows.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const HISTORY = `query ($filter: WalletTransactionFilter, $first: Int, $after: String) {
  myWallet {
    id balance { amountMinor currency } available { amountMinor } held { amountMinor } ceiling { amountMinor } status
    transactions(filter: $filter, first: $first, after: $after) {
      edges { node { number kind amount { amountMinor } balanceAfter { amountMinor } at card { id } order { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const FREEZE = `mutation ($input: FreezeWalletInput!) { freezeWallet(input: $input) { wallet { id status } } }`;
const UNFREEZE = `mutation ($input: UnfreezeWalletInput!) { unfreezeWallet(input: $input) { wallet { id status } } }`;

type Node = {
  readonly number: number;
  readonly kind: string;
  readonly amount: { readonly amountMinor: string };
  readonly balanceAfter: { readonly amountMinor: string };
};

const pageOf = async ({ token }: Pick<Purse, 'token'>, variables: object = {}) =>
  (await graph.as(token)(HISTORY, variables)).data.myWallet;

const nodesOf = (page: { transactions: { edges: readonly { node: Node }[] } }): readonly Node[] =>
  page.transactions.edges.map(({ node }) => node);

/** The whole history, by pages of this size, the oldest first. */
async function historyOf(purse: Purse, first: number): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const page = await pageOf(purse, { first, after });
    nodes.push(...nodesOf(page));
    const { hasNextPage, endCursor } = page.transactions.pageInfo;
    if (!hasNextPage) return nodes.toReversed();
    after = endCursor;
  }
}

test('P-07 WEB-32: by pages of any size each running balance is the one before plus the amount, and the last is the balance', async () => {
  const purse = await aPurse(graph);
  const amount = fc.bigInt({ min: -5_000n, max: 20_000n }).filter((minor) => minor !== 0n);

  const run = async (amounts: readonly bigint[], first: number) => {
    for (const minor of amounts) await purse.post('order.captured', minor);
    const history = await historyOf(purse, first);
    let balance = 0n;
    for (const [index, node] of history.entries()) {
      expect(node.number).toBe(index + 1);
      balance += BigInt(node.amount.amountMinor);
      expect(BigInt(node.balanceAfter.amountMinor)).toBe(balance);
    }
    expect(BigInt((await pageOf(purse)).balance.amountMinor)).toBe(balance);
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(amount, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      run,
    ),
    { numRuns: 10, endOnFailure: true },
  );
});

test('P-07 WEB-32: what is posted while a reader pages moves no page', async () => {
  const purse = await aPurse(graph, 1000n);
  for (const minor of [100n, 200n, 300n]) await purse.spend(minor);

  const first = await pageOf(purse, { first: 2 });
  await purse.spend(50n);
  const { endCursor: after } = first.transactions.pageInfo;
  const second = await pageOf(purse, { first: 2, after });

  const numbers = [...nodesOf(first), ...nodesOf(second)].map(({ number }) => number);
  expect(numbers).toEqual([4, 3, 2, 1]);
  const stranger = await graph.as(purse.token)(HISTORY, { after: 'bm90IG91cnM' });
  expect(stranger.code).toBe('BAD_USER_INPUT');
});

test('WEB-32: every kind is named, and the history is narrowed by kind, card and time', async () => {
  const purse = await aPurse(graph, 10_000n);
  const card = await aCardAt(graph, randomUUID());
  await moveCardRow(graph, card.id, { status: 'ACTIVE', holderId: purse.id });
  const orderId = randomUUID();
  await purse.post('order.captured', -500n, { memo: { cardId: card.id, orderId } });
  // A row's time has microseconds, and this has none: it lies after the whole millisecond.
  const between = new Date(Date.now() + 1);
  await expect.poll(() => Date.now()).toBeGreaterThan(between.getTime());
  await purse.post('order.refunded', 500n);
  await purse.post('card_fee.captured', -300n);
  await purse.post('card_fee.refunded', 300n);
  await purse.post('holder.transfer', -100n);
  await purse.post('adjustment', 1n);

  const kinds = async (filter: object) =>
    nodesOf(await pageOf(purse, { filter })).map(({ kind }) => kind);
  const late = ['ADJUSTMENT', 'TRANSFER', 'CARD_FEE_REFUND', 'CARD_FEE', 'ORDER_REFUND'];
  expect(await kinds({})).toEqual([...late, 'ORDER', 'RELOAD']);
  expect(await kinds({ from: between.toISOString() })).toEqual(late);
  expect(await kinds({ to: between.toISOString() })).toEqual(['ORDER', 'RELOAD']);
  expect(await kinds({ kind: 'ADJUSTMENT' })).toEqual(['ADJUSTMENT']);
  expect(await kinds({ kind: 'CARD_FEE' })).toEqual(['CARD_FEE']);
  expect(nodesOf(await pageOf(purse, { filter: { cardId: card.id } }))).toMatchObject([
    { kind: 'ORDER', card: { id: card.id }, order: { id: orderId } },
  ]);
  expect(await kinds({ cardId: 'no card' })).toEqual([]);
});

test('WEB-32: available is the balance without what is held; an overdue hold counts no more, whether or not it was marked', async () => {
  const purse = await aPurse(graph, 1000n);
  const hold = await purse.hold(400n);

  expect(await pageOf(purse)).toMatchObject({
    balance: { amountMinor: '1000', currency: 'EUR' },
    available: { amountMinor: '600' },
    held: { amountMinor: '400' },
    ceiling: { amountMinor: '200000' },
  });
  await graph.sql`update payments.ledger_holds set expires_at = now() where id = ${hold ?? ''}`;
  expect(await pageOf(purse)).toMatchObject({ available: { amountMinor: '1000' } });
  const db = drizzle(graph.sql, { schema: payments.tables }) as unknown as Tx;
  expect(await findAvailable(db, purse.id, 'EUR')).toBe(1000n);
});

test('P-08: a frozen wallet pays nothing, takes what comes in, and its history stays readable; both are on record with a reason', async () => {
  const purse = await aPurse(graph, 1000n);
  const { token, accountId } = await anAdmin(graph);
  const input = { walletId: purse.account, reason: 'Reported stolen.' };

  const answers = await Promise.all([1, 2, 3].map(() => graph.as(token)(FREEZE, { input })));
  for (const { data } of answers) expect(data.freezeWallet.wallet.status).toBe('FROZEN');
  expect((await purse.spend(1n)).outcome).toBe('FROZEN');
  expect(await purse.hold(1n)).toBe(undefined);
  expect((await purse.post('order.refunded', 5n)).outcome).toBe('POSTED');
  const seen = await pageOf(purse);
  expect(seen.status).toBe('FROZEN');
  expect(nodesOf(seen)).toHaveLength(2);
  await graph.as(token)(UNFREEZE, { input: { ...input, reason: 'It was found.' } });
  expect((await purse.spend(1n)).outcome).toBe('POSTED');

  await graph.settle();
  const entries = await graph.sql`
    select verb, account_id from identity.audit_entries where entity_id = ${purse.account} order by at, seq`;
  expect(entries).toEqual([
    { verb: 'wallet.freeze', account_id: accountId },
    { verb: 'wallet.unfreeze', account_id: accountId },
  ]);
  const bad = await graph.as(token)(FREEZE, { input: { ...input, reason: ' ' } });
  expect(bad.code).toBe('BAD_USER_INPUT');
  for (const walletId of [randomUUID(), 'no id'])
    expect((await graph.as(token)(FREEZE, { input: { ...input, walletId } })).code).toBe(
      'NOT_FOUND',
    );
});

test('P-39: another’s wallet is seen by nobody but administrators, not by card, customer or entity', async () => {
  const purse = await aPurse(graph, 1000n);
  const buyer = await aBuyer(graph);
  const sellerId = randomUUID();
  const card = await aCardAt(graph, sellerId);
  await moveCardRow(graph, card.id, { status: 'ACTIVE', holderId: purse.id });
  const ENTITIES = `query ($customer: ID!) { customer(id: $customer) { id wallet { id balance { amountMinor } } } }`;

  const { data } = await graph.as((await anAdmin(graph, { role: 'Support' })).token)(ENTITIES, {
    customer: purse.id,
  });
  expect(data.customer.wallet).toEqual({ id: purse.account, balance: { amountMinor: '1000' } });
  expect((await graph.as(purse.token)('{ me { wallet { id } } }')).data.me.wallet.id).toBe(
    purse.account,
  );
  for (const { token } of [buyer, await aMerchant(graph), await anAdmin(graph, { role: 'Usher' })])
    expect((await graph.as(token)(ENTITIES, { customer: purse.id })).code).toBe('FORBIDDEN');
  expect((await graph.as((await aCustomer(graph)).token)(HISTORY)).data.myWallet).toBe(null);

  const databaseUrl = roleUrl(graph.databaseUrl, 'payments', graph.secret);
  const subgraph = await openPaymentsAlone({ databaseUrl, worker: false });
  const document = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Wallet { id } ... on NfcCard { wallet { id } } ... on Customer { wallet { id } }
    }
  }`;
  const entities = [
    { __typename: 'Wallet', id: purse.account },
    { __typename: 'NfcCard', id: card.id },
    { __typename: 'Customer', id: purse.id },
  ];
  const seenBy = async (token: string) =>
    (await askInProcess(subgraph, { token, document, variables: { representations: entities } }))
      .data._entities;
  const all = [{ id: purse.account }, { wallet: { id: purse.account } }];
  expect(await seenBy(tokenOf('customer', purse.id))).toEqual([...all, all[1]]);
  expect(await seenBy(tokenOf('admin', randomUUID(), 'Support'))).toEqual([...all, all[1]]);
  const nothing = [null, null, { wallet: null }];
  expect(await seenBy(tokenOf('customer', buyer.id))).toEqual(nothing);
  expect(await seenBy(tokenOf('organizer', purse.id))).toEqual(nothing);
  // The shop that sold the card sees the card, and not the money.
  expect(await seenBy(tokenOf('merchant', sellerId))).toEqual([
    null,
    { wallet: null },
    { wallet: null },
  ]);
  await subgraph.stop();
});
