import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gateQuestions, type ScanQuestion } from './kit/gate-questions.ts';
import { countOutcomes, figuresOf, startLoad } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { ownGatehouse } from './kit/own-gatehouse.ts';
import { ownPostgres } from './kit/own-postgres.ts';

// That no accepted request is lost, in every process, is in gateway/shutdown.test.ts; here also what mutations have left behind.

/** Kept open, as a proxy has them; more would be opened only because the machine is slow. */
const connections = 40;

/** All of stopping, as gateway/src/limits.ts has it. */
const stoppingMs = 25_000;

test('fault 11: SIGTERM under 100 requests/s on kept connections, half of them scans', async () => {
  await using postgres = await ownPostgres();
  await using gatehouse = await ownGatehouse(postgres.url);
  const { either, rowsOf } = await gateQuestions(gatehouse);
  const load = startLoad({
    url: gatehouse.url,
    perSecond: 100,
    connections,
    ask: either,
  });
  await pause(4000);

  const signalledAt = performance.now();
  gatehouse.child.kill('SIGTERM');
  const code = await gatehouse.ended;
  const stoppedMs = Math.round(performance.now() - signalledAt);
  const sent = await load.stop();

  const scans = sent.filter((one) => 'scanId' in one.question);
  const idOf = ({ question }: (typeof scans)[number]) => (question as ScanQuestion).scanId;
  const rows = await rowsOf(scans.map(idOf));
  const answered = scans.filter(({ outcome }) => outcome === 'ok').map(idOf);
  const counts = countOutcomes(sent);
  noteFigures({
    fault: 11,
    name: 'SIGTERM under 100 requests/s',
    figures: {
      ...figuresOf(sent),
      notAccepted: counts['not accepted'] ?? 0,
      mutationsAnswered: answered.length,
      mutationsStored: rows.size,
      stoppedMs,
    },
  });
  expect(code).toBe(0);
  expect(stoppedMs).toBeLessThan(stoppingMs);
  expect(Object.keys(counts).toSorted()).toEqual(['not accepted', 'ok']);
  expect([...rows.keys()].toSorted()).toEqual(answered.toSorted());
});
