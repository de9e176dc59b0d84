import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, password } from '../kit/roles.ts';
import { signInCustomer, wrongPassword } from './asks.ts';
import { requestPasswordReset } from './door-asks.ts';

const tries = 200;

type Ask = (graph: Graph, mobile: string) => Promise<{ status: number; text: string }>;

/** The answer without what differs between any two. */
const words = ({ status, text }: { status: number; text: string }) =>
  JSON.stringify({
    status,
    text: text
      .replaceAll(/"(id|requestId)":"[^"]*"/g, '')
      .replaceAll(/"expiresAt":"[^"]*"/g, '')
      .replaceAll(/"maskedTarget":"[^"]*"/g, ''),
  });

/** Known and unknown by turns, so that a busy machine slows both alike; what was said, and how long it took. */
async function compare(graph: Graph, known: string, ask: Ask) {
  const said = { known: new Set<string>(), unknown: new Set<string>() };
  const took = { known: [] as number[], unknown: [] as number[] };
  for (let each = 0; each < tries; each += 1) {
    const kind = each % 2 === 0 ? 'known' : 'unknown';
    await graph.sql`delete from identity.throttles`;
    const started = performance.now();
    const answer = await ask(graph, kind === 'known' ? known : '+447700899999');
    took[kind].push(performance.now() - started);
    said[kind].add(words(answer));
  }
  return { said, medians: { known: median(took.known), unknown: median(took.unknown) } };
}

const median = (times: number[]) =>
  (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1);

test('WEB-03 WEB-07 I-07 41: over 200 tries known and unknown are answered alike, and in about the same time', async () => {
  await using graph = await openGraph();
  const { mobile } = await aCustomer(graph);
  const doors: readonly [string, Ask][] = [
    ['sign-in', (at, who) => signInCustomer(at, { mobile: who, password: wrongPassword })],
    ['reset', (at, who) => requestPasswordReset(at, { portal: 'CUSTOMER', identifier: who })],
  ];

  for (const [name, ask] of doors) {
    const { said, medians } = await compare(graph, mobile, ask);
    // oxlint-disable-next-line no-console -- the measurement is what this test is for, beside its assertions.
    console.info(`${name}: known ${medians.known} ms, unknown ${medians.unknown} ms`);
    // That both do the same work is counted in same-work.test.ts; a hash that is left out would make this ratio ten.
    expect(Number(medians.known) / Number(medians.unknown)).toBeGreaterThan(0.5);
    expect(Number(medians.known) / Number(medians.unknown)).toBeLessThan(2);
    expect([...said.known]).toHaveLength(1);
    expect(said.unknown).toEqual(said.known);
  }
  // What is compared is not one answer to everything: the right password is answered otherwise.
  const right = await signInCustomer(graph, { mobile, password });
  expect(right.data.signInCustomer.__typename).toBe('SignInCustomerPayload');
}, 120_000);
