import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCustomer, type Person } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { noteFigures } from './kit/note-figures.ts';
import { serve, type Served } from './kit/served.ts';

/** A night's worth is 1440; two minutes show a leak of a kilobyte a request. */
const minutes = Number(process.env['SOAK_MINUTES'] ?? 2);
const perSecond = 100;
const openMax = 32;
const sampleEveryMs = 2000;
/** Of the time, before which memory still grows to what it needs. */
const warmShare = 0.4;

let served: Served;
let customers: readonly Person[];
beforeAll(async () => {
  served = await serve();
  await anEvent(served);
  customers = await Promise.all(Array.from({ length: 5 }, () => aCustomer(served)));
});
afterAll(() => served[Symbol.asyncDispose]());

/** What clients send, each under a name that nobody has used before; some of it is wrong. */
const documents: readonly ((name: string) => string)[] = [
  (name) => `query ${name} { events(first: 3) { edges { node { id name } } } }`,
  (name) => `query ${name} { me { name } }`,
  (name) => `query ${name} { __typename }`,
  (name) => `query ${name} { ${name} }`,
  () => '{ events { edges { node { id } } } }',
];

/** Every tenth client is new and leaves at once, the others keep their connection. */
async function send(at: number): Promise<boolean> {
  const name = `Soak${randomUUID().replaceAll('-', '')}`;
  const customer = at % 3 === 0 ? undefined : customers[at % customers.length];
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(customer === undefined ? {} : { authorization: `Bearer ${customer.token}` }),
      ...(at % 10 === 0 ? { connection: 'close' } : {}),
    },
    body: JSON.stringify({ query: documents[at % documents.length]!(name) }),
  });
  await response.text();
  return response.status < 500;
}

type Sample = {
  readonly atS: number;
  readonly rssMb: number;
  readonly heapMb: number;
  readonly descriptors: number;
  readonly series: number;
};

async function look(startedAt: number): Promise<Sample> {
  const figures = await served.figures();
  const of = (name: string) => figures.get(name) ?? 0;
  return {
    atS: (performance.now() - startedAt) / 1000,
    rssMb: of('process_resident_memory_bytes') / 2 ** 20,
    heapMb: of('nodejs_heap_size_used_bytes') / 2 ** 20,
    descriptors: of('process_open_fds'),
    series: figures.size,
  };
}

/** The slope of the straight line through the samples, per minute. */
function slopePerMinute(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ atS }) => atS)), mean(samples.map(of))];
  const above = samples.reduce((sum, sample) => sum + (sample.atS - x) * (of(sample) - y), 0);
  const below = samples.reduce((sum, sample) => sum + (sample.atS - x) ** 2, 0);
  return (60 * above) / below;
}

/** What is left when garbage is collected: the least of a time that is long enough for that to happen. */
const leastHeapMb = (samples: readonly Sample[]) =>
  Math.min(...samples.map(({ heapMb }) => heapMb));

test(
  `fault 20: ${minutes} minutes at ${perSecond} requests/s leave nothing behind: memory, series, descriptors`,
  { timeout: (minutes + 3) * 60_000 },
  async () => {
    const startedAt = performance.now();
    const endsAt = startedAt + minutes * 60_000;
    const samples: Sample[] = [];
    let [sent, failed] = [0, 0];
    const open = new Set<Promise<void>>();
    let lookedAt = 0;
    while (performance.now() < endsAt) {
      const dueAt = startedAt + (sent * 1000) / perSecond;
      if (dueAt > performance.now()) await pause(dueAt - performance.now());
      // A machine that cannot do so many does what it can.
      if (open.size >= openMax) await Promise.race(open);
      const request = send(sent)
        .catch(() => false)
        .then((isRight) => {
          failed += isRight ? 0 : 1;
          open.delete(request);
        });
      open.add(request);
      sent += 1;
      if (performance.now() - lookedAt > sampleEveryMs) {
        lookedAt = performance.now();
        samples.push(await look(startedAt));
      }
    }
    await Promise.all(open);
    const warm = samples.slice(Math.floor(samples.length * warmShare));
    const [first, last] = [warm[0]!, warm.at(-1)!];
    const round = (value: number) => Math.round(value * 100) / 100;
    const rssSlope = slopePerMinute(warm, ({ rssMb }) => rssMb);
    const half = Math.floor(warm.length / 2);
    const [keptFirst, keptLast] = [warm.slice(0, half), warm.slice(half)].map(leastHeapMb);
    const errors = served
      .lines()
      .filter(({ level, msg }) => Number(level) >= 50 || msg === 'uncaught error');
    noteFigures({
      fault: 20,
      name: `soak of ${minutes} min`,
      figures: {
        requests: sent,
        failed,
        rssMb: `${round(first.rssMb)} → ${round(last.rssMb)}`,
        rssMbPerMinute: round(rssSlope),
        heapKeptMb: `${round(keptFirst!)} → ${round(keptLast!)}`,
        series: `${first.series} → ${last.series}`,
        descriptors: `${first.descriptors} → ${last.descriptors}`,
        errorsLogged: errors.length,
      },
    });

    expect([failed, errors]).toEqual([0, []]);
    expect(served.child.exitCode).toBeNull();
    // Every combination of labels has been seen by then, and no name of a client is among them.
    expect(last.series - first.series).toBeLessThanOrEqual(20);
    expect([...(await served.figures()).keys()].some((name) => name.includes('Soak'))).toBe(false);
    // Connections come and go with clients: at most as many as were open at once.
    expect(last.descriptors - first.descriptors).toBeLessThanOrEqual(40);
    const grownMax = Math.max(40, 0.1 * first.rssMb);
    expect(keptLast! - keptFirst!).toBeLessThan(grownMax);
    // In a few minutes the process still makes room for its garbage; then that is as large as it gets.
    if (minutes >= 10)
      expect(rssSlope * warm.length * (sampleEveryMs / 60_000)).toBeLessThan(grownMax);
  },
);
