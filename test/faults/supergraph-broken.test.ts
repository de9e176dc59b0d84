import { expect, test } from 'vitest';
import { compose } from '../gateway/toy-graph.ts';
import { countOutcomes, figuresOf, startLoad } from './kit/load.ts';
import { loneGateway } from './kit/lone-gateway.ts';
import { noteFigures } from './kit/note-figures.ts';
import { json, toySubgraph } from './kit/toy-subgraph.ts';

// What each wrong file does to the gateway is told in gateway/supergraph-reload.test.ts; this is the whole process, in production.

const before = compose({ toy: { sdl: 'type Query { kept: String old: String }' } });
const after = compose({ toy: { sdl: 'type Query { kept: String new: String }' } });

test(
  'fault 13: broken, then empty, then good supergraphs, each with a SIGHUP, fail no request in production',
  { timeout: 120_000 },
  async () => {
    await using toy = await toySubgraph(json('{"data":{"kept":"k","new":"n"}}'));
    await using gateway = await loneGateway({ supergraph: before, urls: { toy: toy.url } });
    const { child, metric, put, ask } = gateway;
    const tried = async (result: string, times: number) =>
      expect.poll(() => metric('supergraph_reload_total', result)).toBe(times);
    const load = startLoad({
      url: gateway.url,
      perSecond: 50,
      ask: () => ({ body: { query: '{ kept }' }, isRight: (data) => data?.kept === 'k' }),
    });

    put(before.slice(0, -40));
    child.kill('SIGHUP');
    await tried('failed', 1);
    put('');
    child.kill('SIGHUP');
    await tried('failed', 2);
    expect((await ask('{ new }')).code).toBe('BAD_USER_INPUT');
    put(after);
    const switchedAt = performance.now();
    child.kill('SIGHUP');
    await tried('taken', 1);
    const switchMs = Math.round(performance.now() - switchedAt);
    expect((await ask('{ new }')).data).toEqual({ new: 'n' });

    const sent = await load.stop();
    expect(Object.keys(countOutcomes(sent))).toEqual(['ok']);
    expect(child.exitCode).toBeNull();
    noteFigures({
      fault: 13,
      name: 'supergraph broken, empty, good, 50 requests/s',
      figures: { ...figuresOf(sent), switchMs },
    });
  },
);
