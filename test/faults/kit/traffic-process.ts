import { setTimeout as pause } from 'node:timers/promises';
import { asker } from '../../kit/ask.ts';
import type { Traffic, Wishes } from './normal-traffic.ts';

// A test that fails, or is ended, says nothing any more.
process.once('disconnect', () => process.exit());

const { url, document, token, perSecond } = JSON.parse(process.argv[2]!) as Wishes;
const ask = asker(url);
const tookMs: number[] = [];
let failed = 0;

const isAnswered = () =>
  ask(document, {}, token === undefined ? {} : { token }).then(
    ({ status, code }) => status === 200 && code === undefined,
    () => false,
  );

async function sendOne(dueAt: number) {
  if (!(await isAnswered())) failed += 1;
  tookMs.push(performance.now() - dueAt);
}

// What a process does for the first time takes it longer.
for (let each = 0; each < 50; each += 1) await isAnswered();
process.send?.('ready');

const over = new AbortController();
process.once('message', () => over.abort());
const sent: Promise<void>[] = [];
const startedAt = performance.now();
// Sent when its time has come, and not when the one before it was answered: a standstill shows in all that it has delayed.
while (!over.signal.aborted) {
  const dueAt = startedAt + (sent.length * 1000) / perSecond;
  const early = dueAt - performance.now();
  if (early > 1) await pause(early);
  sent.push(sendOne(dueAt));
}
await Promise.all(sent);
const sorted = tookMs.toSorted((one, other) => one - other);
const at = (share: number) =>
  Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
const traffic: Traffic = { requests: sorted.length, failed, p50Ms: at(0.5), p99Ms: at(0.99) };
process.send?.(traffic);
process.disconnect();
