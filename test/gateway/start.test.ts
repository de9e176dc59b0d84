import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { subgraphNames } from '@gatehouse/schema/type-defs';
import { asker } from '../kit/ask.ts';
import { interrupt, spawnGatehouse, spawnScript } from './spawned.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-start-'));
  // Run by root, the server is another user's process, who has to get in.
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = () => ({ DATA_DIR: path.join(folder, 'postgres'), GATEHOUSE_DEMO: 'off' });

/** Every process of this machine that has to do with this test's folder. */
function processesLeft(): string[] {
  const table = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  return table.split('\n').filter((line) => line.includes(folder));
}

/** The watchdog of a killed one needs a moment. */
async function untilNoneIsLeft(): Promise<void> {
  const none = async () => (processesLeft().length === 0 ? true : undefined);
  expect(await waitFor(none, { timeoutMs: 20_000 })).toBe(true);
}

const register = `mutation ($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) { ... on RegisterCustomerPayload { challenge { id } } } }`;
const verify = `mutation ($input: VerifyRegistrationInput!) {
  verifyRegistration(input: $input) { __typename } }`;
const signIn =
  'mutation ($input: SignInCustomerInput!) { signInCustomer(input: $input) { __typename } }';
const credentials = { mobile: '+33639982002', password: 'plum tree, west wind' };

async function registerCustomer(url: string): Promise<void> {
  const ask = asker(url);
  const { data } = await ask(register, {
    input: { ...credentials, name: 'Amal Haddad', email: 'amal@mail.example' },
  });
  const look = async () => {
    const response = await fetch(
      `${url}/identity/dev/inbox.json?to=${encodeURIComponent(credentials.mobile)}`,
    );
    return ((await response.json()) as { code?: string }[])[0]?.code;
  };
  const code = await waitFor(look, { timeoutMs: 20_000 });
  const input = { challengeId: data.registerCustomer.challenge.id, code };
  expect((await ask(verify, { input })).data.verifyRegistration.__typename).toBe(
    'VerifyRegistrationPayload',
  );
}

// Each starts a PostgreSQL and up to five processes.
describe('pnpm start without a database', { timeout: 120_000 }, () => {
  test('serves, and Ctrl-C leaves no process; a second start, in the other topology, has the data of the first', async () => {
    {
      await using first = await spawnGatehouse('start', environment());
      expect((await asker(first.url)('{ events { edges { node { id } } } }')).status).toBe(200);
      expect(first.output()).toMatch(/Sandbox .*\n.*Explorer .*\n.*Dev inbox/);
      await registerCustomer(first.url);
      const { mode } = await stat(path.join(folder, 'postgres.secret'));
      expect((mode & 0o777).toString(8)).toBe('600');
      expect(first.output()).not.toContain(
        await readFile(path.join(folder, 'postgres.secret'), 'utf8'),
      );

      interrupt(first);
      // npx and pnpm get the signal as well and pass it on: the same Ctrl-C, again.
      setTimeout(() => first.child.kill('SIGINT'), 20);

      expect(await first.ended).toBe(0);
      await untilNoneIsLeft();
    }
    await using second = await spawnGatehouse('start-split', environment());
    const { data } = await asker(second.url)(signIn, { input: credentials });
    expect(data.signInCustomer.__typename).toBe('SignInCustomerPayload');

    interrupt(second);

    expect(await second.ended).toBe(0);
    await untilNoneIsLeft();
  });

  test('with its port taken it says so and uses the next', async () => {
    const squatter = createServer().listen(0);
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;
    await using gatehouse = await spawnGatehouse('start', { ...environment(), PORT: String(port) });

    // The next one that is free: the one after may be somebody else's at this moment.
    const used = Number(new URL(gatehouse.url).port);
    expect(used).toBeGreaterThan(port);
    expect(gatehouse.output()).toContain(`Port ${port} is taken: Gatehouse uses ${used}.`);
    expect((await asker(gatehouse.url)('{ __typename }')).status).toBe(200);
    squatter.close();
  });

  test('killed without warning, it leaves no process either, and the next start with --reset begins anew', async () => {
    {
      await using gatehouse = await spawnGatehouse('start-split', environment());
      const subgraphs = gatehouse.lines().filter(({ msg }) => msg === 'subgraph ready');
      expect(subgraphs).toHaveLength(subgraphNames.length);
      gatehouse.child.kill('SIGKILL');
      await untilNoneIsLeft();
      const none = async () =>
        subgraphs.some(({ pid }) => isAlive(Number(pid))) ? undefined : true;
      expect(await waitFor(none, { timeoutMs: 20_000 })).toBe(true);
    }
    const files = path.join(folder, 'postgres.files');
    await mkdir(files);
    await using gatehouse = await spawnGatehouse('start', environment(), { args: ['--reset'] });
    const { data } = await asker(gatehouse.url)(signIn, { input: credentials });

    expect(data.signInCustomer.__typename).toBe('InvalidCredentialsError');
    await expect(stat(files)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['an unknown level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['a short secret', { GATEHOUSE_SECRET: 'short' }, 'GATEHOUSE_SECRET'],
    [
      'production without a secret',
      { NODE_ENV: 'production', DATABASE_URL: 'postgres://x' },
      'GATEHOUSE_SECRET is required',
    ],
    [
      'production without a database',
      { NODE_ENV: 'production', GATEHOUSE_SECRET: 'x'.repeat(32) },
      'DATABASE_URL is required',
    ],
    [
      'production without its address',
      { NODE_ENV: 'production', GATEHOUSE_SECRET: 'x'.repeat(32), DATABASE_URL: 'postgres://x' },
      'PUBLIC_URL is required',
    ],
    [
      '--reset of a database that is not ours',
      { DATABASE_URL: 'postgres://x', args: '--reset' },
      '--reset is for the embedded',
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://a@127.0.0.1:9/x' },
      'ECONNREFUSED',
    ],
  ])(
    '%s ends the start with a sentence',
    async (_what, { args, ...wrong }: Record<string, string>, sentence) => {
      await using gatehouse = await spawnGatehouse(
        'start',
        { ...environment(), ...wrong },
        { args: args ? [args] : [], wait: false },
      );

      expect(await gatehouse.ended).toBe(1);
      expect(gatehouse.output()).toContain(sentence);
      expect(gatehouse.output()).not.toMatch(/postgres\.secret|\n {4}at /);
    },
  );
});

test('a subgraph process in production without the address of the gateway ends with a sentence too', async () => {
  await using subgraph = spawnScript('subgraphs/payments/src/main.ts', {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://x',
    GATEHOUSE_SECRET: 'x'.repeat(32),
  });

  expect(await subgraph.ended).toBe(1);
  expect(subgraph.output()).toContain('PUBLIC_URL is required in production');
  expect(subgraph.output()).not.toMatch(/\n {4}at /);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
