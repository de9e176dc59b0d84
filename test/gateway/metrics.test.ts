import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { subgraphUnavailable } from '@gatehouse/kit-subgraph/errors';
import { afterAll, describe, expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { compose, openToyGraph, type Toy } from './toy-graph.ts';
import { toyTokens } from './toy-tokens.ts';

const toy: Toy = {
  sdl: `type Query { greet(who: Who!, at: [Int!]!): String broken: String }
    input Who { name: String! mood: Mood! } enum Mood { GOOD BAD }
    type Mutation { write: String }`,
  resolvers: {
    Query: {
      greet: (_: unknown, { who }: { who: { name: string } }) => `hello ${who.name}`,
      broken: () => {
        throw subgraphUnavailable();
      },
    },
    Mutation: { write: () => 'written' },
  },
};

const shipped = 'query Greets($who: Who!, $at: [Int!]!) { greet(who: $who, at: $at) }';
const written = 'mutation Writes { write }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const operation = (name: string, body: string) => ({ id: idOf(body), name, type: 'query', body });
const manifests = mkdtempSync(path.join(tmpdir(), 'gatehouse-manifests-'));
writeFileSync(
  path.join(manifests, 'customer.json'),
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [operation('Greets', shipped), operation('Writes', written)],
  }),
);
afterAll(() => rmSync(manifests, { recursive: true }));

const greets = {
  documentId: idOf(shipped),
  variables: { who: { name: 'Amal', mood: 'GOOD' }, at: [1] },
};

const open = (options: Parameters<typeof openToyGraph>[1] = {}) =>
  openToyGraph({ toy }, { manifests, adminPort: 0, ...options });

type Graph = Awaited<ReturnType<typeof open>>;

/** The samples of these names, as they are written: without the help. */
async function samples({ adminUrl }: Graph, names: RegExp): Promise<readonly string[]> {
  const text = await (await fetch(`${adminUrl}/metrics`)).text();
  return text.split('\n').filter((line) => !line.startsWith('#') && names.test(line));
}

const readiness = async (url = '') => {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('CORE-08: metrics', () => {
  test('count requests by shipped name, type, portal and code, and no name of a client', async () => {
    await using graph = await open();
    const token = await toyTokens.sign('customer');
    await post(graph.url, greets, { token });
    await post(graph.url, greets, { token });
    await graph.ask('query Invented { broken }');
    await graph.ask('query { nowhere }');
    await post(graph.url, { documentId: 'f'.repeat(64) });
    await graph.ask('{ broken }', {}, { token: 'no token' });
    await fetch(`${graph.url}/graphql`, { method: 'PUT' });

    const line = (labels: string, count: number) => `graphql_requests_total{${labels}} ${count}`;
    expect(await samples(graph, /^graphql_requests_total/)).toEqual([
      line('operation="Greets",type="query",client="customer",code="OK"', 2),
      line('operation="other",type="query",client="nobody",code="SUBGRAPH_UNAVAILABLE"', 1),
      line('operation="other",type="none",client="nobody",code="BAD_USER_INPUT"', 2),
      line('operation="other",type="none",client="nobody",code="DOCUMENT_NOT_ALLOWED"', 1),
      line('operation="other",type="none",client="nobody",code="UNAUTHENTICATED"', 1),
    ]);
    expect(await samples(graph, /^graphql_rejected_total/)).toEqual([
      'graphql_rejected_total{reason="BAD_USER_INPUT"} 2',
      'graphql_rejected_total{reason="DOCUMENT_NOT_ALLOWED"} 1',
      'graphql_rejected_total{reason="UNAUTHENTICATED"} 1',
    ]);
    expect(await samples(graph, /^graphql_request_duration_seconds_count/)).toEqual([
      'graphql_request_duration_seconds_count{operation="Greets"} 2',
      'graphql_request_duration_seconds_count{operation="other"} 5',
    ]);
    expect(
      await samples(graph, /^graphql_subgraph_(request_duration_seconds_count|inflight)/),
    ).toEqual([
      'graphql_subgraph_inflight{subgraph="toy"} 0',
      'graphql_subgraph_request_duration_seconds_count{subgraph="toy",outcome="ok"} 2',
      'graphql_subgraph_request_duration_seconds_count{subgraph="toy",outcome="unavailable"} 1',
    ]);
  });

  test('tell the phases, and those of the process', async () => {
    await using graph = await open();
    await graph.ask('{ broken }');

    expect(await samples(graph, /^graphql_phase_duration_seconds_count/)).toEqual([
      'graphql_phase_duration_seconds_count{phase="parse"} 1',
      'graphql_phase_duration_seconds_count{phase="validate"} 1',
      'graphql_phase_duration_seconds_count{phase="plan"} 1',
      'graphql_phase_duration_seconds_count{phase="execute"} 1',
    ]);
    expect(
      await samples(graph, /^(process_resident_memory_bytes|nodejs_eventloop_lag_p99)/),
    ).toHaveLength(2);
  });

  test('are not on the port that clients reach', async () => {
    await using graph = await open();

    expect((await fetch(`${graph.url}/metrics`)).status).toBe(404);
    expect((await readiness(graph.url)).body).toEqual({ status: 'ready' });
  });
});

describe('CORE-09: shipped documents', () => {
  test('have their plan before the gateway is ready, and no subgraph hears of it', async () => {
    await using graph = await open({ warm: true });
    await expect.poll(async () => (await readiness(graph.url)).status).toBe(200);
    expect(graph.callers).toEqual([]);
    const cache = /^graphql_plan_cache/;
    const [entries, hits, misses] = await samples(graph, cache);
    expect([entries, misses]).toEqual([
      'graphql_plan_cache_entries 2',
      'graphql_plan_cache_misses 2',
    ]);

    const { data } = await post(graph.url, greets);

    expect(data).toEqual({ greet: 'hello Amal' });
    const [, nowHits, nowMisses] = await samples(graph, cache);
    expect(nowMisses).toBe(misses);
    expect(Number(nowHits?.split(' ')[1]) - Number(hits?.split(' ')[1])).toBe(1);
  });

  test('PERSISTED_MODE=log lets pass in production what enforce refuses, and counts it', async () => {
    const as = { token: await toyTokens.sign('admin') };
    const counted = async (persistedMode: 'log' | 'enforce') => {
      await using graph = await open({ production: true, persistedMode });
      const answers = [
        await post(graph.url, { documentId: idOf(written) }),
        await post(graph.url, { documentId: idOf(written) }, as),
        await post(graph.url, { query: '{ __typename }' }, as),
        await post(graph.url, { documentId: 'f'.repeat(64) }, as),
      ];
      return {
        codes: answers.map(({ code }) => code ?? 'OK'),
        counts: await samples(graph, /^graphql_persisted_total/),
      };
    };

    const refused = 'DOCUMENT_NOT_ALLOWED';
    expect(await counted('log')).toEqual({
      codes: ['OK', 'OK', 'OK', refused],
      counts: [
        'graphql_persisted_total{result="id"} 1',
        'graphql_persisted_total{result="would_refuse"} 2',
        'graphql_persisted_total{result="refused"} 1',
      ],
    });
    expect(await counted('enforce')).toEqual({
      codes: ['OK', refused, refused, refused],
      counts: [
        'graphql_persisted_total{result="id"} 1',
        'graphql_persisted_total{result="refused"} 3',
      ],
    });
  });
});

describe('CORE-09: supergraph and readiness', () => {
  test('a reload that fails is counted and no reason to be unready; one that works is served', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-supergraph-'));
    const supergraphFile = path.join(folder, 'supergraph.graphql');
    writeFileSync(supergraphFile, compose({ toy }));
    await using graph = await open({ supergraphFile, supergraphLookEveryMs: 3_600_000 });
    const [first] = await samples(graph, /^supergraph_info/);

    writeFileSync(supergraphFile, '');
    await graph.reload();

    expect(await samples(graph, /^supergraph_/)).toEqual([
      first,
      'supergraph_reload_total{result="failed"} 1',
    ]);
    expect((await readiness(graph.url)).status).toBe(200);
    writeFileSync(
      supergraphFile,
      compose({ toy: { sdl: toy.sdl.replace('broken', 'newer: Int broken') } }),
    );
    await graph.reload();

    const [second, ...counts] = await samples(graph, /^supergraph_/);
    expect(second).toMatch(/^supergraph_info\{hash="[0-9a-f]{12}"\} 1$/);
    expect(second).not.toBe(first);
    expect(counts).toEqual([
      'supergraph_reload_total{result="failed"} 1',
      'supergraph_reload_total{result="taken"} 1',
    ]);
    rmSync(folder, { recursive: true });
  });

  test('the admin port says why: a dead subgraph is told, and no reason to be unready', async () => {
    const pingOne = async () => Promise.reject(new Error('dead'));
    await using graph = await open({ backends: { pingOne } });

    expect(await readiness(graph.adminUrl)).toEqual({
      status: 200,
      body: {
        status: 'ready',
        draining: false,
        plansWarm: true,
        loopInTime: true,
        loopLagMs: expect.any(Number),
        answering: true,
        subgraphs: { toy: false },
      },
    });
  });
});
