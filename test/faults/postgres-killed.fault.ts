import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { gateQuestions, type ScanQuestion } from './kit/gate-questions.ts';
import { countOutcomes, figuresOf, sendOne, startLoad, type Question } from './kit/load.ts';
import { noteFigures } from './kit/note-figures.ts';
import { ownGatehouse } from './kit/own-gatehouse.ts';
import { ownPostgres } from './kit/own-postgres.ts';
import { Agent } from 'node:http';

const isScan = (question: Question): question is ScanQuestion => 'scanId' in question;

// A short outage, and one after which the driver alone would wait for up to 20 seconds.
test.each([3000, 15_000])(
  'fault 1: PostgreSQL is killed under 50 requests/s and comes back after %i ms',
  async (outageMs) => {
    await using postgres = await ownPostgres();
    await using gatehouse = await ownGatehouse(postgres.url);
    const { either, rowsOf } = await gateQuestions(gatehouse);
    const load = startLoad({
      url: gatehouse.url,
      perSecond: 50,
      ask: either,
    });
    await pause(3000);

    const killedAt = performance.now();
    await postgres.kill();
    await pause(outageMs);
    const live = await gatehouse.health('live');
    const ready = await gatehouse.health('ready');
    await postgres.startAgain();
    const backAt = performance.now();
    await pause(8000);
    const sent = await load.stop();

    const bad = sent.filter(({ outcome }) => outcome !== 'ok');
    const lastBadEnd = Math.max(...bad.map(({ at, tookMs }) => at + tookMs));
    const recoveryMs = Math.round(Math.max(0, lastBadEnd - backAt));
    const scans = sent.flatMap((one) =>
      isScan(one.question) ? [{ ...one, ...one.question }] : [],
    );
    const answered = scans.filter(({ outcome }) => outcome === 'ok').map(({ scanId }) => scanId);
    const rows = await rowsOf(answered);
    noteFigures({
      fault: 1,
      name: `PostgreSQL killed, back after ${outageMs / 1000} s, 50 requests/s`,
      figures: {
        ...figuresOf(sent),
        outageMs: Math.round(lastBadEnd - killedAt),
        recoveryMs,
        scansCommitted: answered.length,
        scansLost: answered.length - rows.size,
      },
    });

    expect([live.status, ready.status]).toEqual([200, 503]);
    expect(Object.keys(countOutcomes(sent)).toSorted()).toEqual(['SUBGRAPH_UNAVAILABLE', 'ok']);
    // What was on its way when the server died is of the outage as well.
    expect(bad.every(({ at, tookMs }) => at + tookMs >= killedAt)).toBe(true);
    expect(recoveryMs).toBeLessThan(5000);
    expect(gatehouse.child.exitCode).toBeNull();
    expect([...rows.values()]).toEqual(answered.map(() => 1));
    expect((await gatehouse.health('ready')).status).toBe(200);

    // Clients repeat what failed, and each scan is there once.
    const agent = new Agent({ keepAlive: true });
    const failed = scans.filter(({ outcome }) => outcome !== 'ok');
    for (const { question } of failed)
      expect((await sendOne(gatehouse.url, agent, question)).outcome).toBe('ok');
    agent.destroy();
    const ids = scans.map(({ scanId }) => scanId);
    expect([...(await rowsOf(ids)).values()]).toEqual(ids.map(() => 1));
  },
);
