import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inProcess } from '@gatehouse/gateway/data-sources/in-process';
import { captureLog } from './captured-log.ts';
import { compose, openToyGraph, silent, type Toy } from './toy-graph.ts';

// The subgraph has both fields all the time; which of them clients see is the supergraph's to say.
let release = () => {};
const toy: Toy = {
  sdl: 'type Query { old: String kept: String new: String slow: String }',
  resolvers: {
    Query: {
      old: () => 'old',
      kept: () => 'kept',
      new: () => 'new',
      slow: () => new Promise((resolve) => (release = () => resolve('late'))),
    },
  },
};
const before = compose({ toy: { sdl: 'type Query { old: String kept: String slow: String }' } });
const after = compose({ toy: { sdl: 'type Query { kept: String new: String }' } });
const stranger = compose({
  toy: { sdl: 'type Query { kept: String }' },
  stranger: { sdl: 'type Query { strange: String }' },
});

let folder: string;
let supergraphFile: string;
/** As a deployment does it: never half a file. */
const put = (text: string) => {
  writeFileSync(`${supergraphFile}.next`, text);
  renameSync(`${supergraphFile}.next`, supergraphFile);
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-supergraph-'));
  supergraphFile = path.join(folder, 'supergraph.graphql');
  put(before);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Where only `reload` looks at the file. */
const byHand = () => ({ supergraphFile, supergraphLookEveryMs: 3_600_000 });

describe('CORE-09, faults 13 and 14: a new supergraph', () => {
  test('is found by looking at the file, and serves', async () => {
    await using graph = await openToyGraph({ toy }, { supergraphFile, supergraphLookEveryMs: 20 });
    expect((await graph.ask('{ new }')).code).toBe('BAD_USER_INPUT');

    put(after);

    await expect.poll(async () => (await graph.ask('{ new }')).data?.new).toBe('new');
    expect((await graph.ask('{ old }')).code).toBe('BAD_USER_INPUT');
  });

  test('lets a request that is at work end as it began, with a field that is gone', async () => {
    await using graph = await openToyGraph({ toy }, byHand());
    release = () => {};
    const untouched = release;
    const slow = graph.ask('{ slow old }');
    await expect.poll(() => release !== untouched).toBe(true);

    put(after);
    await graph.reload();
    expect((await graph.ask('{ new }')).data).toEqual({ new: 'new' });
    release();

    expect((await slow).data).toEqual({ slow: 'late', old: 'old' });
  });

  test('fails no request while it is taken 20 times, and leaves nothing behind', async () => {
    const sources: WeakRef<object>[] = [];
    await using graph = await openToyGraph(
      { toy },
      {
        ...byHand(),
        backends: {
          dataSource: () => {
            const execute = async () => ({ data: { kept: 'kept' } });
            const source = inProcess({ execute }, silent);
            sources.push(new WeakRef(source));
            return source;
          },
        },
      },
    );
    const over = new AbortController();
    const client = async () => {
      let answered = 0;
      for (; !over.signal.aborted; answered += 1)
        expect((await graph.ask('{ kept }')).data).toEqual({ kept: 'kept' });
      return answered;
    };
    const clients = Array.from({ length: 8 }, client);

    for (let swap = 0; swap < 20; swap += 1) {
      put(swap % 2 === 0 ? after : before);
      await graph.reload();
    }
    over.abort();

    expect(Math.min(...(await Promise.all(clients)))).toBeGreaterThan(0);
    expect(sources).toHaveLength(21);
    // Whatever still held a gateway would hold its data sources.
    await expect.poll(() => (collect(), sources.filter((each) => each.deref()).length)).toBe(1);
  });

  test.each([
    ['is empty', ''],
    ['is cut off', after.slice(0, -40)],
    ['is no supergraph', 'type Query { new: String }'],
    ['contradicts itself', after.replace('new: String', 'new: Strin')],
    ['names a subgraph that is not there', stranger],
  ])(
    'that %s leaves the old one, says so once, and is replaced by a good one',
    async (_what, text) => {
      const { log, entries } = captureLog();
      const errors = () => entries().filter(({ level }) => level === 50);
      const execute = async () => ({ data: { kept: 'kept', new: 'new' } });
      const dataSource = (name: string) => {
        if (name !== 'toy') throw new Error(`This process has no subgraph called ${name}.`);
        return inProcess({ execute }, silent);
      };
      await using graph = await openToyGraph(
        { toy },
        { log, supergraphFile, supergraphLookEveryMs: 20, backends: { dataSource } },
      );

      put(text);
      await expect.poll(errors).toHaveLength(1);
      await graph.reload();

      // Asked for by hand it is tried once more; by itself, however often the file is looked at, it was not.
      expect(errors()).toHaveLength(2);
      expect(errors()[0]).toMatchObject({
        msg: 'the new supergraph cannot be used; the old one serves on',
      });
      expect((await graph.ask('{ kept }')).data).toEqual({ kept: 'kept' });
      put(after);
      await expect.poll(async () => (await graph.ask('{ new }')).data?.new).toBe('new');
    },
  );

  test('that is away leaves the old one', async () => {
    const { log, entries } = captureLog();
    await using graph = await openToyGraph({ toy }, { log, ...byHand() });

    rmSync(supergraphFile);
    await graph.reload();

    expect(entries().filter(({ level }) => level === 50)).toHaveLength(1);
    expect((await graph.ask('{ old }')).data).toEqual({ old: 'old' });
  });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
