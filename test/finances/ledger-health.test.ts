import { randomUUID } from 'node:crypto';
import { openLedger } from '@gatehouse/kit-ledger/open-ledger';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());
const { sql } = graph;
const db = drizzle(sql);

const REPORT = '{ ledger isHealthy checks { name state count offenders } }';
const DOCUMENT = `{ ledgerHealth { id checkedAt payments ${REPORT} finances ${REPORT} } }`;

type Check = { readonly name: string; readonly state: string };
type Report = { readonly ledger: string; readonly isHealthy: boolean; readonly checks: Check[] };

const { token } = await anAdmin(graph, { role: 'Admin' });
const ask = async () => (await graph.as(token)(DOCUMENT)).data.ledgerHealth;
const brokenOf = ({ checks }: Report) => checks.filter(({ state }) => state === 'BROKEN');

test('an administrator asks how the ledgers are, and the answer says when that was', async () => {
  const before = Date.now();

  const { data, code } = await graph.as(token)('{ ledgerHealth { id checkedAt } }');

  expect(code).toBeUndefined();
  expect(data.ledgerHealth.id).toBe('platform');
  expect(Date.parse(data.ledgerHealth.checkedAt)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(data.ledgerHealth.checkedAt)).toBeLessThanOrEqual(Date.now());
});

test('P-02: each ledger reports, and what breaks a promise is named with its rows, in the ledger that it is of', async () => {
  const payments = openLedger('payments');
  const name = { kind: 'wallet', owner: randomUUID(), currency: 'EUR' };
  const account = await payments.openAccount(db, name);
  const clearing = { kind: 'provider_clearing', currency: 'EUR' };
  const lines = [
    { account, amountMinor: 500n },
    { ...clearing, amountMinor: -500n },
  ];
  await payments.post(db, { kind: 'test.load', sourceId: randomUUID(), lines });
  const whole = await ask();
  expect([whole.payments, whole.finances].map(brokenOf)).toEqual([[], []]);
  expect([whole.payments.isHealthy, whole.finances.isHealthy]).toEqual([true, true]);
  expect([whole.payments.ledger, whole.finances.ledger]).toEqual(['payments', 'finances']);
  const namesOf = ({ checks }: Report) => checks.map(({ name }) => name);
  expect(namesOf(whole.payments)).toContain('zero per currency');
  expect(namesOf(whole.finances)).toContain('closed months are in the profit');
  expect(namesOf(whole.payments)).not.toContain('closed months are in the profit');

  await sql`alter table payments.ledger_accounts disable trigger all`;
  await sql`update payments.ledger_accounts set balance_minor = 501 where id = ${account}`;
  await sql`alter table payments.cards disable trigger all`;
  const [card] = await sql<[{ id: string }]>`
    insert into payments.cards (uid, serial, version) values ('04A1B2C3', 'S-1', 2) returning id`;
  const broken = await ask();

  const offender = (check: string, id: string) => ({
    name: check,
    state: 'BROKEN',
    count: 1,
    offenders: [id],
  });
  expect(brokenOf(broken.payments)).toEqual([
    offender('balances are those of the entries', account),
    offender('the history of a card ends in its state', card.id),
  ]);
  expect(broken.payments.isHealthy).toBe(false);
  expect(broken.finances.isHealthy).toBe(true);
});

test('whoever may not see the platform’s money is told nothing of its ledgers', async () => {
  const [support, customer] = await Promise.all([
    anAdmin(graph, { role: 'Support' }),
    aCustomer(graph),
  ]);
  const entity = `{ ledgerHealth { payments { isHealthy } finances { isHealthy } } }`;
  const answers = await Promise.all(
    [support, customer].map((person) => graph.as(person.token)(entity)),
  );
  expect(answers.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});
