import { expect } from 'vitest';
import type { Ask } from '../kit/ask.ts';

/** Stacks and sources, addresses and ports, pages, and what a database says. */
const tells = [
  /\.(ts|js|mjs|cjs):\d|\bat [^ ]+ \(|node_modules|stack/i,
  /127\.0\.0\.1|localhost|\.invalid|ECONN|:\d{4,5}\b/,
  /<html|<pre|FST_/i,
  /\b(select|insert|update|delete)\b.*\b(from|into|set|where)\b|\bviolates\b|duplicate key|\brelation\b|\bconstraint\b|_(key|fkey|check|idx)\b|postgres|pg_|params:/i,
];

/** Half a second is the promise; the machine of a test also runs the rest of the suite, and what grows too fast takes minutes. */
const withinDefaultMs = 5000;

type Options = {
  /** For what is slow in itself, such as a password's hash. */
  readonly withinMs?: number | undefined;
};

/**
 * Sends an attack. Beside what a test expects of the answer, each holds to this: it comes in time, tells nothing of our inside,
 * is small where it refuses, and the next one who asks is served.
 */
export async function probe<Answer extends { readonly text: string }>(
  { ask }: { readonly ask: Ask },
  send: () => Promise<Answer>,
  { withinMs = withinDefaultMs }: Options = {},
): Promise<Answer> {
  const started = performance.now();
  const answer = await send();
  expect(performance.now() - started).toBeLessThan(withinMs);
  for (const tell of tells) expect(answer.text).not.toMatch(tell);
  expect(answer.text.length).toBeLessThan(20_000);
  const { data, code } = await ask('{ __typename }');
  expect(data?.__typename ?? code).toMatch(/^(Query|DOCUMENT_NOT_ALLOWED)$/);
  return answer;
}
