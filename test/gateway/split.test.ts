import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { callerHeader } from '@gatehouse/kit-subgraph/call-subgraph';
import { hopKey, signatureHeader, signHop } from '@gatehouse/kit-subgraph/signature';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { asker } from '../kit/ask.ts';
import { anOrganizer, aCustomer } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { templateName, testSecret } from '../kit/template.ts';
import { spawnGatehouse, type Spawned } from './spawned.ts';

const name = `test_${randomUUID().replaceAll('-', '')}`;
let databaseUrl: string;
let gatehouse: Spawned;
let sql: postgres.Sql;
beforeAll(async () => {
  databaseUrl = await cloneDatabase(inject('adminUrl'), { template: templateName, name });
  sql = postgres(databaseUrl, { max: 2, onnotice: () => {} });
  gatehouse = await start();
}, 120_000);
afterAll(async () => {
  await gatehouse[Symbol.asyncDispose]();
  await sql.end();
  await dropDatabase(inject('adminUrl'), name);
});

const hopSecrets = [
  'the hop secret that signs in this test',
  'the hop secret before it in this test',
];

const start = () =>
  spawnGatehouse('start-split', {
    DATABASE_URL: databaseUrl,
    GATEHOUSE_SECRET: testSecret,
    HOP_SECRETS: hopSecrets.join(','),
    ADMIN_PORT: '0',
    GATEHOUSE_DEMO: 'off',
  });

/** Where a subgraph process listens, as its log says. */
function processOf(
  { lines }: Spawned,
  subgraph: string,
): { readonly url: string; readonly adminUrl: string; readonly pid: number } {
  const ready = lines().find(
    (line) => line['name'] === subgraph && line['msg'] === 'subgraph ready',
  );
  const { port, adminUrl, pid } = ready ?? {};
  return { url: `http://127.0.0.1:${Number(port)}`, adminUrl: String(adminUrl), pid: Number(pid) };
}

// Four processes have to start, and two cores are all there may be.
describe('CORE-01: one process per subgraph', { timeout: 120_000 }, () => {
  test('answers across subgraphs, with entities by reference', async () => {
    const organizer = await anOrganizer(
      { databaseUrl, secret: testSecret },
      { name: 'Harbour Nights' },
    );
    const { eventId } = await anEvent({ sql }, { organizerId: organizer.id });

    const { data, errors } = await asker(gatehouse.url)(
      'query ($id: ID!) { event(id: $id) { id organizer { name } ticketTypes { price { amountMinor currency } } } }',
      { id: eventId },
    );

    expect(errors).toBeUndefined();
    expect(data.event).toEqual({
      id: eventId,
      organizer: { name: 'Harbour Nights' },
      ticketTypes: [{ price: { amountMinor: '2500', currency: 'EUR' } }],
    });
  });

  test("a viewer's token is verified by each subgraph anew", async () => {
    const customer = await aCustomer({ databaseUrl, secret: testSecret });

    const { data } = await asker(gatehouse.url)('{ me { id } }', {}, { token: customer.token });

    expect(data.me).toEqual({ id: customer.id });
  });

  const body = JSON.stringify({ query: '{ _service { sdl } }' });
  const key = hopKey(testSecret);
  const hop = { method: 'POST', path: '/graphql', authorization: undefined, caller: '{}', body };
  const signed = () => signHop(key, hop, new Date());

  test.each<readonly [string, () => Record<string, string>, string, number]>([
    ['signed', () => ({ [signatureHeader]: signed(), [callerHeader]: '{}' }), body, 200],
    [
      'by the key before',
      () => ({
        [signatureHeader]: signHop(hopKey(hopSecrets[1] ?? ''), hop, new Date()),
        [callerHeader]: '{}',
      }),
      body,
      200,
    ],
    ['unsigned', () => ({ [callerHeader]: '{}' }), body, 401],
    [
      'by another key',
      () => ({
        [signatureHeader]: signHop(hopKey('another'), hop, new Date()),
        [callerHeader]: '{}',
      }),
      body,
      401,
    ],
    [
      'a minute too old',
      () => ({
        [signatureHeader]: signHop(key, hop, new Date(Date.now() - 61_000)),
        [callerHeader]: '{}',
      }),
      body,
      401,
    ],
    [
      'from the future',
      () => ({
        [signatureHeader]: signHop(key, hop, new Date(Date.now() + 61_000)),
        [callerHeader]: '{}',
      }),
      body,
      401,
    ],
    [
      'with one byte changed',
      () => ({ [signatureHeader]: signed(), [callerHeader]: '{}' }),
      body.replace('sdl', 'sd1'),
      401,
    ],
    [
      'with another caller',
      () => ({ [signatureHeader]: signed(), [callerHeader]: '{"address":"1"}' }),
      body,
      401,
    ],
    [
      'with a token added',
      () => ({ [signatureHeader]: signed(), [callerHeader]: '{}', authorization: 'Bearer x' }),
      body,
      401,
    ],
    [
      'signed for another path',
      () => ({
        [signatureHeader]: signHop(key, { ...hop, path: '/_events' }, new Date()),
        [callerHeader]: '{}',
      }),
      body,
      401,
    ],
    ['unsigned and unreadable', () => ({}), '{{{', 401],
  ])('I-31 50–51: a request to a subgraph that is %s', async (_what, headers, sent, status) => {
    const { url } = processOf(gatehouse, 'payments');

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: headers(),
      body: sent,
    });

    expect(response.status).toBe(status);
    if (status === 401) expect(await response.text()).toBe('');
  });

  test('nobody reaches the events or the graph of a subgraph through the gateway', async () => {
    for (const path of [
      '/_events',
      '/payments/_events',
      '/payments/graphql',
      '/payments/..%2f_events',
    ]) {
      const response = await fetch(gatehouse.url + path, { method: 'POST', body });
      expect(response.status).toBe(404);
    }
  });

  test('29: a subgraph that is asked for its timings gives none', async () => {
    const { url } = processOf(gatehouse, 'payments');
    const asks = { 'apollo-federation-include-trace': 'ftv1' };
    const headers = { [signatureHeader]: signed(), [callerHeader]: '{}', ...asks };

    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });

    expect(Object.keys((await response.json()) as object)).toEqual(['data']);
  });

  test('52: 100,000 representations are refused by count', async () => {
    const representations = Array.from({ length: 100_000 }, () => ({
      __typename: 'Order',
      id: '1',
    }));
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    const many = JSON.stringify({ query, variables: { representations } });
    const { url } = processOf(gatehouse, 'payments');
    const headers = {
      [signatureHeader]: signHop(key, { ...hop, body: many }, new Date()),
      [callerHeader]: '{}',
    };

    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: many });

    const answer = await response.json();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });

  test('CORE-08: a process says how busy it is, and that a database of an older release is not for it', async () => {
    const { url, adminUrl } = processOf(gatehouse, 'payments');
    const details = async () => {
      const response = await fetch(`${adminUrl}/health/ready`);
      const open = await fetch(`${url}/health/ready`);
      return [response.status, open.status, await response.json()];
    };
    const idle = { draining: false, pool: { used: 0, waiting: 0 } };
    const note = "comment on schema payments is 'migrated up to ";
    const [row] =
      await sql`select obj_description('payments'::regnamespace, 'pg_namespace') as note`;
    const metrics = async () => (await fetch(`${adminUrl}/metrics`)).text();

    // A delivery may be at work at any moment.
    await expect.poll(metrics).toMatch(/^db_pool_used\{subgraph="payments"\} 0$/m);
    expect(await metrics()).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    await expect.poll(details).toEqual([200, 200, { status: 'ready', answering: true, ...idle }]);
    await sql.unsafe(`${note}1'`);
    await expect
      .poll(details)
      .toEqual([503, 503, { status: 'not ready', answering: false, ...idle }]);
    await sql.unsafe(`${note}9${'0'.repeat(14)}'`);
    await expect.poll(details).toEqual([200, 200, { status: 'ready', answering: true, ...idle }]);
    await sql.unsafe(`comment on schema payments is '${row?.['note']}'`);
  });

  test('a subgraph that stands still costs its own fields', async () => {
    const { pid } = processOf(gatehouse, 'identity');
    const { eventId } = await anEvent({ sql }, {});
    process.kill(pid, 'SIGSTOP');
    const document = 'query ($id: ID!) { event(id: $id) { id organizer { name } } }';

    const { data, code, text } = await asker(gatehouse.url)(document, { id: eventId });
    process.kill(pid, 'SIGCONT');

    expect([data, code]).toEqual([{ event: { id: eventId, organizer: null } }, 'SUBGRAPH_TIMEOUT']);
    expect(text).not.toMatch(/127\.0|identity/);
  });

  test('a subgraph that dies ends everything, with a clear message', async () => {
    await using second = await start();
    const processes = ['identity', 'ticketing', 'payments', 'finances'].map(
      (each) => processOf(second, each).pid,
    );

    process.kill(processes[1] ?? 0, 'SIGKILL');

    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('The subgraph ticketing ended by itself.');
    await pause(100);
    for (const pid of processes) expect(() => process.kill(pid, 0)).toThrow();
  });
});
