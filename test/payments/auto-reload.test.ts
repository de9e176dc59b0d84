import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aPurse, type Purse } from './purse.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const wallet = `wallet {
  available { amountMinor }
  autoReload { threshold { amountMinor } amount { amountMinor } status attempts { status reason } }
}`;
const SET_UP = `mutation ($input: SetUpAutoReloadInput!) {
  setUpAutoReload(input: $input) { replayed ${wallet} }
}`;
const UPDATE = `mutation ($input: UpdateAutoReloadInput!) { updateAutoReload(input: $input) { ${wallet} } }`;
const DISABLE = `mutation { disableAutoReload { ${wallet} } }`;
const LOOK = `{ my: myWallet { id } } `;

const terms = { thresholdMinor: '1000', amountMinor: '2500', paymentMethod: 'sandbox_success' };

const setUp = (at: Graph, { token }: Pick<Purse, 'token'>, input: object = {}) =>
  at.as(token)(SET_UP, { input: { idempotencyKey: randomUUID(), ...terms, ...input } });

const available = async ({ account }: Purse, at = graph): Promise<bigint> => {
  const [row] = await at.sql`
    select balance_minor - held_minor as minor from payments.ledger_accounts where id = ${account}`;
  return BigInt(row?.['minor']);
};

const attemptsOf = async ({ account }: Purse, at = graph) => {
  const rows = await at.sql`
    select status, reason from payments.reload_attempts where account_id = ${account} order by id`;
  return rows.map(({ status, reason }) => reason ?? status);
};

test('WEB-33: a debit that goes below the threshold loads the wallet once; one that stays above, or begins below, does not', async () => {
  const purse = await aPurse(graph, 3000n);
  const { data } = await setUp(graph, purse);
  expect(data.setUpAutoReload).toMatchObject({
    replayed: false,
    wallet: { autoReload: { threshold: { amountMinor: '1000' }, status: 'ACTIVE', attempts: [] } },
  });

  await purse.spend(2000n);
  await graph.settle();
  expect(await available(purse)).toBe(1000n);
  await purse.spend(1n);
  await graph.settle();
  expect(await available(purse)).toBe(999n + 2500n);

  const shown = await graph.as(purse.token)(
    '{ myWallet { autoReload { attempts { status } } transactions(first: 1) { edges { node { kind payment { id } } } } } }',
  );
  expect(shown.data.myWallet).toMatchObject({
    autoReload: { attempts: [{ status: 'SUCCEEDED' }] },
    transactions: { edges: [{ node: { kind: 'RELOAD' } }] },
  });
});

test('WEB-33: a hold crosses like a debit, and the capture of what was held does not cross again', async () => {
  const purse = await aPurse(graph, 3000n);
  await setUp(graph, purse);

  const hold = await purse.hold(2500n);
  await graph.settle();
  await purse.post('order.captured', -2500n, { hold: hold ?? '' });
  await graph.settle();

  expect(await attemptsOf(purse)).toEqual(['SUCCEEDED']);
  expect(await available(purse)).toBe(3000n);
});

const crossAtOnce = async (at: Graph) => {
  const purse = await aPurse(at, 6000n);
  await setUp(at, purse);
  const holdAndCapture = async () => {
    const hold = await purse.hold(290n);
    return purse.post('order.captured', -290n, { hold: hold ?? '' });
  };
  const ways = [purse.spend, purse.hold, holdAndCapture] as const;
  const payOnce = async (index: number) => ways[index % ways.length]?.(290n);
  await Promise.all(Array.from({ length: 20 }, (_, index) => payOnce(index)));
  await at.settle();
  return purse;
};

test('P-29: twenty payments at once, debits, holds and captures of holds, that cross the threshold: one reload', async () => {
  const purse = await crossAtOnce(graph);

  expect(await attemptsOf(purse)).toEqual(['SUCCEEDED']);
  expect(await available(purse)).toBe(6000n - 5800n + 2500n);
  const charges = await graph.sql`
    select charge.id from payments.sandbox_charges as charge
    join payments.payments on payments.id = charge.intent_key where account_id = ${purse.account}`;
  expect(charges).toHaveLength(1);
});

test('P-29 control: where every debit below the threshold asks, and nothing is unique, there are several reloads', async () => {
  await using lone = await openGraph();
  const [row] = await lone.sql<[{ text: string }]>`
    select pg_get_functiondef('payments.ask_for_reload'::regproc) as text`;
  const everyTime = row.text.replace(/AND old\.balance_minor - old\.held_minor >=[^\n]*/, '');
  expect(everyTime).not.toBe(row.text);
  await lone.sql.unsafe(everyTime);
  await lone.sql.unsafe(`
    drop index payments.reload_attempts_open_key;
    alter table payments.reload_attempts drop constraint reload_attempts_version_key`);

  const purse = await crossAtOnce(lone);

  const asked = await attemptsOf(purse, lone);
  expect(asked.length).toBeGreaterThan(1);
});

test('P-29: three reloads a day, then none and the holder is told, once', async () => {
  const purse = await aPurse(graph, 3000n);
  await setUp(graph, purse);
  await graph.settle();

  // Each takes the wallet from 30.00 or more to below 10.00, and the reload brings it back.
  for (let crossed = 0; crossed < 4; crossed += 1) {
    await purse.spend((await available(purse)) - 500n);
    await graph.settle();
  }
  await purse.post('reload.captured', 2000n);
  await purse.spend(2000n);
  await graph.settle();

  const done = ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'];
  expect(await attemptsOf(purse)).toEqual([...done, 'DAY_CAP', 'DAY_CAP']);
  expect((await graph.inbox(purse.mobile)).text).toContain('in one day');
  const at = `${graph.url}/identity/dev/inbox.json?to=${encodeURIComponent(purse.mobile)}`;
  expect(await (await fetch(at)).json()).toHaveLength(1);
});

test('P-29: no more than 200.00 a day, whatever the number', async () => {
  const purse = await aPurse(graph, 3000n);
  await setUp(graph, purse, { amountMinor: '15000' });
  await graph.settle();

  for (let crossed = 0; crossed < 2; crossed += 1) {
    await purse.spend((await available(purse)) - 500n);
    await graph.settle();
  }

  expect(await attemptsOf(purse)).toEqual(['SUCCEEDED', 'DAY_CAP']);
});

test('P-29: a reload counts for the day on which it loaded, not for that of its crossing', async () => {
  const purse = await aPurse(graph, 3000n);
  await setUp(graph, purse);
  await graph.settle();
  await graph.sql`
    insert into payments.reload_attempts (account_id, account_version, amount_minor, status, created_at, settled_at)
    select ${purse.account}, -n, 100, 'SUCCEEDED', now() - interval '1 day', now() from generate_series(1, 3) as n`;

  await purse.spend(2500n);
  await graph.settle();

  expect((await attemptsOf(purse)).filter((done) => done !== 'SUCCEEDED')).toEqual(['DAY_CAP']);
});

test('P-29: three failures in a row pause it and the holder is told; changing it starts it again', async () => {
  const purse = await aPurse(graph, 3000n);
  await setUp(graph, purse, { paymentMethod: 'sandbox_decline' });
  await graph.settle();
  const cross = async () => {
    await purse.spend(2500n);
    await graph.settle();
    if ((await available(purse)) < 3000n) await purse.post('reload.captured', 2500n);
  };

  for (let failed = 0; failed < 4; failed += 1) await cross();

  expect(await attemptsOf(purse)).toEqual(['NOT_PAID', 'NOT_PAID', 'NOT_PAID']);
  expect((await graph.inbox(purse.mobile)).text).toContain('not reloaded any more');
  const again = { input: { paymentMethod: 'sandbox_success' } };
  const { data } = await graph.as(purse.token)(UPDATE, again);
  expect(data.updateAutoReload.wallet.autoReload.status).toBe('ACTIVE');
  await cross();
  expect((await attemptsOf(purse)).at(-1)).toBe('SUCCEEDED');
});

test('P-29: a reload beyond the ceiling, of a frozen wallet, for a barred holder, or by a method that wants its owner, loads nothing', async () => {
  const full = await aPurse(graph, 195_000n);
  await setUp(graph, full, { thresholdMinor: '190000', amountMinor: '20000' });
  const frozen = await aPurse(graph, 3000n);
  await setUp(graph, frozen);
  const absent = await aPurse(graph, 3000n);
  await setUp(graph, absent, { paymentMethod: 'sandbox_action' });
  const barred = await aPurse(graph, 3000n);
  await setUp(graph, barred);
  await graph.settle();
  await graph.sql`
    update payments.p_customers set status = 'SUSPENDED' where customer_id = ${barred.id}`;

  // Frozen after the threshold was crossed, before anybody could see it.
  await graph.sql.begin(async (sql) => {
    const lines = [
      { account: frozen.account, amount: '-2500' },
      { kind: 'provider_clearing', currency: 'EUR', amount: '2500' },
    ];
    const journal = { kind: 'test.spend', sourceId: randomUUID(), lines };
    await sql`select payments.post(${JSON.stringify(journal)}::text::jsonb)`;
    await sql`select payments.set_account_status(${frozen.account}, 'frozen')`;
  });
  await full.spend(10_000n);
  await absent.spend(2500n);
  await barred.spend(2500n);
  await graph.settle();

  expect(await attemptsOf(full)).toEqual(['CEILING']);
  expect((await graph.inbox(full.mobile)).text).toContain('more than it may');
  expect(await attemptsOf(frozen)).toEqual(['WALLET_NOT_OPEN']);
  expect(await attemptsOf(barred)).toEqual(['NOT_ACTIVE']);
  expect(await available(barred)).toBe(500n);
  expect(await attemptsOf(absent)).toEqual(['NOT_PAID']);
  expect(await available(absent)).toBe(500n);
});

test('WEB-34: it is changed and ended by its holder; what was ended asks no more and can be set up anew', async () => {
  const purse = await aPurse(graph, 3000n);
  const none = await graph.as(purse.token)(UPDATE, { input: { amountMinor: '600' } });
  expect(none.code).toBe('NOT_FOUND');
  expect((await graph.as(purse.token)(DISABLE)).code).toBe('NOT_FOUND');
  await setUp(graph, purse);
  expect((await setUp(graph, purse)).code).toBe('CONFLICT');

  const changed = await graph.as(purse.token)(UPDATE, { input: { thresholdMinor: '2000' } });
  expect(changed.data.updateAutoReload.wallet.autoReload).toMatchObject({
    threshold: { amountMinor: '2000' },
    amount: { amountMinor: '2500' },
  });
  const ended = await graph.as(purse.token)(DISABLE);
  expect(ended.data.disableAutoReload.wallet.autoReload).toBe(null);
  await purse.spend(2500n);
  await graph.settle();
  expect(await attemptsOf(purse)).toEqual([]);
  expect((await setUp(graph, purse)).data.setUpAutoReload.replayed).toBe(false);
});

test('P-10 WEB-33: one key sets up once; other content is CONFLICT; P-06: what could never load is refused', async () => {
  const purse = await aPurse(graph);
  const idempotencyKey = randomUUID();

  const answers = [
    await setUp(graph, purse, { idempotencyKey }),
    await setUp(graph, purse, { idempotencyKey }),
  ];
  expect(answers.map(({ data }) => data.setUpAutoReload.replayed)).toEqual([false, true]);
  const other = await setUp(graph, purse, { idempotencyKey, amountMinor: '2600' });
  expect(other.code).toBe('CONFLICT');
  const bad = [
    { amountMinor: '499' },
    { amountMinor: '20001' },
    { thresholdMinor: '0' },
    { thresholdMinor: '-1' },
    { thresholdMinor: '200001' },
    { paymentMethod: 'cash' },
  ];
  for (const input of bad) expect((await setUp(graph, purse, input)).code).toBe('BAD_USER_INPUT');
  expect((await graph.as(purse.token)(LOOK)).data.my.id).toBe(purse.account);
});
