import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { hopKey, signatureHeader, signHop } from '@gatehouse/kit-subgraph/signature';
import { expect, inject, test } from 'vitest';
import { templateName, testSecret } from '../kit/template.ts';
import { somePort, spawnGatehouse, spawnScript } from './spawned.ts';

const body = JSON.stringify({
  query: '{ events(first: 5) { edges { node { id name } } } categories { id } }',
});

/** As the gateway sends it to a subgraph process: every hop has a signature of its own. */
const signed = () => {
  const hop = { method: 'POST', path: '/graphql', authorization: undefined, caller: '', body };
  return { [signatureHeader]: signHop(hopKey(testSecret), hop, new Date()) };
};

type Outcome = 'whole answer' | 'not accepted' | `lost: ${string}`;
type Ended = { readonly outcome: Outcome; readonly closes: boolean };

/** One request on a kept connection. Lost is what was sent in whole, was accepted, and got no whole answer. */
function send(url: string, agent: Agent, extra: Record<string, string>): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const headers = { 'content-type': 'application/json', 'content-length': body.length, ...extra };
  const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
    let text = '';
    response.on('data', (chunk) => (text += String(chunk)));
    response.on('error', (error) => resolve({ outcome: `lost: ${error.message}`, closes: true }));
    response.on('close', () => {
      const isWhole =
        response.complete && response.statusCode === 200 && JSON.parse(text).data !== undefined;
      resolve({
        outcome: isWhole ? 'whole answer' : `lost: ${response.statusCode} ${text}`,
        closes: response.headers.connection === 'close',
      });
    });
  });
  sent.on('error', (error: NodeJS.ErrnoException) =>
    resolve({
      outcome:
        error.code === 'ECONNREFUSED'
          ? 'not accepted'
          : `lost: ${error.message}, reused ${sent.reusedSocket}`,
      closes: true,
    }),
  );
  sent.end(body);
  return promise;
}

type Sending = {
  readonly everyMs: number;
  readonly outcomes: Outcome[];
  readonly extra?: () => Record<string, string>;
};

/** Sends again and again on one connection, until it is told to close or nobody takes it. */
async function client(
  url: string,
  { everyMs, outcomes, extra = () => ({}) }: Sending,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    const { outcome, closes } = await send(url, agent, extra());
    outcomes.push(outcome);
    if (closes) break;
    await pause(everyMs);
  }
  agent.destroy();
}

const wholeOf = (outcomes: readonly Outcome[]) =>
  outcomes.filter((outcome) => outcome === 'whole answer').length;

test(
  'fault 11: SIGTERM under 100 requests/s on kept connections loses no accepted request, and exits 0',
  { timeout: 120_000 },
  async () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const databaseUrl = await cloneDatabase(inject('adminUrl'), { template: templateName, name });
    {
      const environment = {
        DATABASE_URL: databaseUrl,
        GATEHOUSE_SECRET: testSecret,
        GATEHOUSE_DEMO: 'off',
        LOG_LEVEL: 'warn',
      };
      await using gatehouse = await spawnGatehouse('start', environment);

      const outcomes: Outcome[] = [];
      const many = (count: number, everyMs: number) =>
        Array.from({ length: count }, () => client(gatehouse.url, { everyMs, outcomes }));
      const clients = many(20, 200);
      // Some arrive on new connections, and some at the very moment of the signal.
      await expect.poll(() => wholeOf(outcomes)).toBeGreaterThan(100);
      gatehouse.child.kill('SIGTERM');
      await Promise.all([...clients, ...many(10, 5)]);

      expect(await gatehouse.ended).toBe(0);
      expect(outcomes.filter((outcome) => outcome.startsWith('lost'))).toEqual([]);
      expect(gatehouse.output()).not.toContain('"level":50');
    }
    await dropDatabase(inject('adminUrl'), name);
  },
);

test('a mutation that waits when the signal comes is answered', { timeout: 120_000 }, async () => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = await cloneDatabase(inject('adminUrl'), { template: templateName, name });
  {
    const environment = {
      DATABASE_URL: databaseUrl,
      GATEHOUSE_SECRET: testSecret,
      GATEHOUSE_DEMO: 'off',
      LOG_LEVEL: 'warn',
    };
    await using gatehouse = await spawnGatehouse('start', environment);
    const input = {
      mobile: '+33639982001',
      password: 'long enough to hash for a while',
      name: 'Amal Haddad',
    };
    const query =
      'mutation ($input: RegisterCustomerInput!) { registerCustomer(input: $input) { __typename } }';

    const registering = fetch(`${gatehouse.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    await pause(15);
    gatehouse.child.kill('SIGTERM');

    const answer = await (await registering).json();
    expect(answer).toEqual({
      data: { registerCustomer: { __typename: 'RegisterCustomerPayload' } },
    });
    expect(await gatehouse.ended).toBe(0);
  }
  await dropDatabase(inject('adminUrl'), name);
});

test(
  'SIGTERM to a subgraph process under load answers all that it has received, and exits 0 in time',
  { timeout: 120_000 },
  async () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    const databaseUrl = await cloneDatabase(inject('adminUrl'), { template: templateName, name });
    {
      const port = String(somePort());
      await using subgraph = spawnScript('subgraphs/ticketing/src/main.ts', {
        DATABASE_URL: databaseUrl,
        GATEHOUSE_SECRET: testSecret,
        PORT: port,
      });
      const url = `http://127.0.0.1:${port}`;
      const isReady = async () => subgraph.output().includes('subgraph ready') || undefined;
      expect(await waitFor(isReady, { timeoutMs: 60_000 })).toBe(true);

      // Some are busy all the time and some mostly silent, as the gateway's connections are.
      const outcomes: Outcome[] = [];
      const ten = (everyMs: number) =>
        Array.from({ length: 10 }, () => client(url, { everyMs, outcomes, extra: signed }));
      const clients = [...ten(1), ...ten(300)];
      await expect.poll(() => wholeOf(outcomes)).toBeGreaterThan(100);
      const stoppedAt = performance.now();
      subgraph.child.kill('SIGTERM');
      setTimeout(() => subgraph.child.kill('SIGTERM'), 100);
      await Promise.all(clients);

      expect(await subgraph.ended).toBe(0);
      expect(performance.now() - stoppedAt).toBeLessThan(10_000);
      expect(outcomes.filter((outcome) => outcome.startsWith('lost'))).toEqual([]);
      expect(subgraph.output()).not.toContain('"level":50');
    }
    await dropDatabase(inject('adminUrl'), name);
  },
);

test('SIGHUP means a reload to a process that says so, and then no longer the end', async () => {
  const script = `
  import { createLog } from '@gatehouse/kit-subgraph/log';
  import { runUntilStopped } from '@gatehouse/kit-subgraph/shutdown';
  const log = createLog({ level: 'info', name: 'reloading' });
  await runUntilStopped(async ({ defer, onHangup }) => {
    defer(async () => log.info('closed in order'));
    onHangup(async () => log.info('reloaded'));
    setInterval(() => {}, 1000);
    log.info('runs');
  }, { log, deadlineMs: 5000 });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));

  for (const [signal, word] of [
    ['SIGHUP', 'runs'],
    ['SIGTERM', 'reloaded'],
  ] as const) {
    await expect.poll(() => output).toContain(word);
    child.kill(signal);
  }

  expect(await once(child, 'close')).toEqual([0, null]);
  expect(output).toContain('closed in order');
});

test.each([
  ['thrown', 'setTimeout(() => { throw error; }, 10)'],
  ['in a promise that nobody awaits', 'void Promise.reject(error)'],
])(
  'an error %s is logged without its values, and ends the process in order, with 1',
  async (_what, fault) => {
    const script = `
    import { createLog } from '@gatehouse/kit-subgraph/log';
    import { runUntilStopped } from '@gatehouse/kit-subgraph/shutdown';
    const error = Object.assign(new Error('Failed query\\nparams: planted'), { params: ['planted'] });
    const log = createLog({ level: 'info', name: 'faulty' });
    await runUntilStopped(async ({ defer }) => {
      defer(async () => log.info('closed in order'));
      setInterval(() => {}, 1000);
      ${fault};
    }, { log, deadlineMs: 5000 });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));

    const [code] = await once(child, 'close');

    expect(code).toBe(1);
    expect(output).toMatch(/"level":50.*Failed query.*uncaught error/);
    expect(output).toContain('closed in order');
    expect(output).not.toContain('planted');
  },
);
