import { Writable } from 'node:stream';
import { createLog } from '@gatehouse/kit-subgraph/log';
import {
  badInput,
  conflict,
  forbidden,
  notFound,
  rateLimited,
} from '@gatehouse/kit-subgraph/errors';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { openToyGraph, type Toy } from './toy-graph.ts';

const sql =
  'Failed query: select "password_hash" from "identity"."accounts" where "email" = $1\nparams: amal@example.org';

const failures: Readonly<Record<string, () => Error>> = {
  sql: () => Object.assign(new Error(sql), { query: 'select 1', params: ['amal@example.org'] }),
  host: () => new Error('connect ECONNREFUSED 10.1.2.3:5432 at /srv/app/db.ts:12'),
  posing: () =>
    new GraphQLError('DETAIL: Key (email)=(amal@example.org)', {
      extensions: { code: 'CONFLICT', sql },
    }),
  unknown: () =>
    new GraphQLError('secret text', { extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', sql } }),
  conflict: () => conflict('This was sent before with other content.'),
  forbidden: () => forbidden(),
  notFound: () => notFound('Order'),
  rateLimited: () => rateLimited(30),
  badInput: () => badInput('At least one.', 'input.quantity'),
};

const toy: Toy = {
  sdl: `
    enum Colour { RED BLUE }
    type Query { ok: String fail(how: String!): String paint(colour: Colour): String list: [String!]! }
  `,
  resolvers: {
    Query: {
      ok: () => 'fine',
      fail: (_parent: unknown, { how }: { how: string }) => {
        throw failures[how]!();
      },
      list: () => Array.from({ length: 40 }, () => new Error('each fails')),
    },
  },
};

const ask = async (document: string, variables?: object) => {
  await using graph = await openToyGraph({ toy });
  // Awaited: the graph ends with this function.
  return await graph.ask(document, variables);
};

const leaks = /select|params|amal|ECONNREFUSED|10\.1\.2\.3|\.ts|stack|secret|serviceName|toy/i;

describe('CORE-03: what an error looks like from outside', () => {
  test.each(['sql', 'host', 'posing', 'unknown'])(
    'a resolver that throws %s is INTERNAL with a request id, and nothing of it leaves',
    async (how) => {
      const { status, data, errors, text, headers } = await ask(
        'query ($how: String!) { ok fail(how: $how) }',
        { how },
      );

      expect(status).toBe(200);
      expect(data).toEqual({ ok: 'fine', fail: null });
      expect(errors).toEqual([
        {
          message: 'Something went wrong on our side.',
          path: ['fail'],
          extensions: { code: 'INTERNAL', requestId: headers.get('x-request-id') },
        },
      ]);
      expect(text).not.toMatch(leaks);
    },
  );

  test.each([
    ['conflict', 'CONFLICT', {}],
    ['forbidden', 'FORBIDDEN', {}],
    ['notFound', 'NOT_FOUND', {}],
    ['rateLimited', 'RATE_LIMITED', { retryAfter: 30 }],
    ['badInput', 'BAD_USER_INPUT', { field: 'input.quantity' }],
  ])('a refusal keeps its code, text and documented fields: %s', async (how, code, details) => {
    const { errors } = await ask('query ($how: String!) { fail(how: $how) }', { how });

    const { message } = failures[how]!();
    expect(errors).toMatchObject([{ message, path: ['fail'], extensions: { code, ...details } }]);
    expect(Object.keys(errors![0]!.extensions).toSorted()).toEqual(
      ['code', 'requestId', ...Object.keys(details)].toSorted(),
    );
  });

  test('a refused variable is BAD_USER_INPUT with 400 and tells no value of an enum', async () => {
    const { status, code, text } = await ask('query ($colour: Colour) { paint(colour: $colour) }', {
      colour: 'BLEU',
    });

    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(text).not.toMatch(/BLUE|Did you mean/);
  });

  test('an answer holds at most ten errors', async () => {
    const { errors } = await ask(
      `{ ${Array.from({ length: 15 }, (_, at) => `a${at}: fail(how: "sql")`).join(' ')} }`,
    );

    expect(errors).toHaveLength(10);
  });

  test('what is hidden from the client stands in the log, without parameters, under the same request id', async () => {
    const lines: string[] = [];
    const sink = new Writable({
      write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()),
    });
    const toys = { toy };
    await using graph = await openToyGraph(toys, {
      log: createLog({ level: 'info', name: 'test' }, sink),
    });

    const { errors } = await graph.ask('{ fail(how: "host") }');

    const { requestId } = errors![0]!.extensions;
    const entry = lines
      .map((line) => JSON.parse(line))
      .find(({ msg }) => msg === 'resolver failed');
    expect(entry).toMatchObject({ requestId, level: 50 });
    expect(entry.err.message).toContain('ECONNREFUSED');
  });
});
