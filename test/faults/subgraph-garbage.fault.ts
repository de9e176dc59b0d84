import { Agent } from 'node:http';
import { expect, test } from 'vitest';
import { sendOne, type Question, type Sent } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { json, type Handle } from './kit/toy-subgraph.ts';
import { twoToys } from './kit/two-toys.ts';

const good = json('{"data":{"far":"f","_entities":[{"size":1}]}}');
const huge = JSON.stringify({ data: { far: 'x'.repeat(30 * 1024 * 1024) } });

const truncated: Handle = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"data":{"far":"secret');
  setTimeout(() => response.destroy(), 5);
};

/** Each costs the fields of this subgraph, by one masked error. */
const garbage: readonly (readonly [string, Handle])[] = [
  ['truncated by the connection', truncated],
  ['truncated JSON', json('{"data":{"far":"secret"')],
  ['not JSON', json('<html>secret</html>')],
  ['a number', json('7')],
  ['data that is a list', json('{"data":["secret"]}')],
  ['errors that are none', json('{"data":null,"errors":"secret"}')],
  ['too few entities', json('{"data":{"far":null,"_entities":[]}}')],
  ['too many entities', json('{"data":{"far":null,"_entities":[{"size":1},{"size":2}]}}')],
  ['30 MB', json(huge)],
];

/** These are answers, of which no more is taken than was asked for. */
const hostile: readonly (readonly [string, Handle])[] = [
  ['duplicate keys', json('{"data":{"far":"a","far":"f","_entities":[{"size":2,"size":1}]}}')],
  [
    'hostile keys',
    json(
      `{"data":{"far":"f","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
        "_entities":[{"size":1,"__proto__":{"polluted":1},"secret":1}]}}`,
    ),
  ],
];

const rounds = 20;
const fields: Question = { body: { query: '{ near far }' }, isRight: (data) => data.far === 'f' };
const entity: Question = {
  body: { query: '{ near thing { id size } }' },
  isRight: (data) => data.thing.size === 1,
};

test('fault 6: a subgraph answers garbage, 20 times each, and the memory stays flat', async () => {
  await using toys = await twoToys(good);
  const { gateway, far } = toys;
  const agent = new Agent({ keepAlive: true });
  const send = (question: Question) => sendOne(gateway.url, agent, question);
  const wrong: Sent[] = [];
  let count = 0;
  const round = async () => {
    for (const [what, handle] of [...garbage, ...hostile]) {
      const isGarbage = garbage.some(([name]) => name === what);
      const question = what.endsWith('entities') || what === 'hostile keys' ? entity : fields;
      far.answerWith(handle);
      const answer = await send(question);
      const expected = isGarbage ? 'SUBGRAPH_UNAVAILABLE' : 'ok';
      const { data, errors = [] } = JSON.parse(answer.text);
      const isMasked =
        errors.length === (isGarbage ? 1 : 0) && !/secret|polluted|127\.0/.test(answer.text);
      if (answer.outcome !== expected || data.near !== 'n' || !isMasked) wrong.push(answer);
      // Twice well for each that is not, or the breaker would spare us the rest.
      far.answerWith(good);
      for (let each = 0; each < 2; each += 1) expect((await send(fields)).outcome).toBe('ok');
      count += 1;
    }
  };
  await round();
  await round();
  const before = await gateway.heapBytes();
  for (let each = 0; each < rounds - 2; each += 1) await round();
  const after = await gateway.heapBytes();
  agent.destroy();

  const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;
  noteFigures({
    fault: 6,
    name: 'subgraph answers garbage, eleven kinds',
    figures: {
      sent: count,
      wrong: wrong.length,
      heapBeforeMb: megabytes(before),
      heapAfterMb: megabytes(after),
      rssMb: megabytes(await gateway.metric('process_resident_memory_bytes')),
    },
  });
  expect(new Set(wrong.map(({ text }) => text))).toEqual(new Set());
  expect(after).toBeLessThan(before + 3_000_000);
  expect(gateway.child.exitCode).toBeNull();
});
