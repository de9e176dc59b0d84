import { describe, expect, test } from 'vitest';
import { captureLog } from './captured-log.ts';
import { openToyGraph, type Toy } from './toy-graph.ts';
import { toyTokens } from './toy-tokens.ts';

const toy: Toy = {
  sdl: `
    type Query { ok(secret: String): String fail(secret: String): String }
    type Mutation { signInCustomer(password: String!, card: String): String }
  `,
  resolvers: {
    Query: {
      ok: () => 'fine',
      // As drizzle and the driver do it: the values in the message, and again in fields of the error.
      fail: (_parent: unknown, { secret }: { secret: string }) => {
        throw Object.assign(new Error(`Failed query: select $1\nparams: ${secret}`), {
          params: [secret],
          query: 'select $1',
        });
      },
    },
    Mutation: { signInCustomer: () => 'challenge' },
  },
};

const planted = {
  password: 'planted-password',
  card: '4242424242424242',
  code: '918273',
  address: 'planted@mail.example',
};

describe('CORE-08: the log', () => {
  test('has one line per request, with what an operator asks for', async () => {
    const { log, entries } = captureLog();
    await using graph = await openToyGraph({ toy }, { log });

    const token = await toyTokens.sign('customer');
    const { headers } = await graph.ask('query Mine { ok }', {}, { token });
    await graph.ask('{ nope }');
    await fetch(`${graph.url}/health/live`);

    const [line, refused, ...more] = entries().filter(({ msg }) => msg === 'request');
    expect(line).toMatchObject({
      requestId: headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      client: 'customer',
      // A client's own names would make a series each.
      operation: 'other',
      user: expect.stringMatching(/^[0-9a-f]{16}$/),
      status: 200,
      durationMs: expect.any(Number),
      subgraphMs: { toy: expect.any(Number) },
      bytes: expect.any(Number),
    });
    expect(refused).toMatchObject({ client: 'nobody', status: 400, codes: ['BAD_USER_INPUT'] });
    expect(refused).not.toHaveProperty('subgraphMs');
    expect(more).toEqual([]);
  });

  test('holds no secret and nothing personal, whatever way it came in', async () => {
    const { log, text } = captureLog();
    await using graph = await openToyGraph({ toy }, { log });
    const { password, card, code, address } = planted;
    const token = await toyTokens.sign('customer');
    const get = (search: string) =>
      fetch(`${graph.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } });

    await graph.ask(
      'mutation ($password: String!, $card: String) { signInCustomer(password: $password, card: $card) }',
      { password, card },
      { token },
    );
    await graph.ask(`mutation { signInCustomer(password: "${password}") }`);
    const failed = await graph.ask('query ($card: String) { fail(secret: $card) }', {
      card: `${card}\n${card}`,
    });
    expect(failed.code).toBe('INTERNAL');
    await graph.ask('query ($code: Int!) { ok(secret: $code) }', { code });
    await graph.ask('{ ok }', { address }, { token: 'planted-token' });
    await graph.ask(
      '{ ok }',
      {},
      {
        headers: {
          cookie: 'session=planted-cookie',
          'x-forwarded-for': '203.0.113.77',
          'user-agent': address,
        },
      },
    );
    await get(`query={ok(secret:"${card}")}`);
    await get(`query={${password}}`);
    await fetch(`${graph.url}/${password}?token=${card}`);
    await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"${password}`,
    });

    const secrets = [
      ...Object.values(planted).filter((each) => each !== password),
      token,
      'planted-token',
      'planted-cookie',
      '203.0.113.77',
    ];
    for (const secret of secrets) expect(text()).not.toContain(secret);
    // A path is logged; who writes a password into one has published it already.
    expect(text().replaceAll(`"/${password}"`, '')).not.toContain(password);
  });
});
