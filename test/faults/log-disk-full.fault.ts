import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { expect, inject, test } from 'vitest';
import { somePort } from '../gateway/spawned.ts';
import { asker } from '../kit/ask.ts';
import { templateName, testSecret } from '../kit/template.ts';
import { noteFigures } from './kit/note-figures.ts';
import { noDisk, smallDisk } from './kit/small-disk.ts';

if (noDisk !== undefined) console.warn(`SKIPPED, fault 15, the log: ${noDisk}.`);

const script = path.join(import.meta.dirname, '..', '..', 'gateway', 'src', 'start.ts');

/** `pnpm start` with its output in a file, as where a shell or a service manager keeps it. */
function startInto(file: string, databaseUrl: string) {
  const port = String(somePort());
  const output = openSync(file, 'a');
  const environment = { PORT: port, DATABASE_URL: databaseUrl, GATEHOUSE_SECRET: testSecret };
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [script], {
    env: { PATH, HOME, ...environment, GATEHOUSE_DEMO: 'off' },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const ready = async () => {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    return answer?.ok === true || child.exitCode !== null ? true : undefined;
  };
  return { child, ended, url, untilReady: () => waitFor(ready, { timeoutMs: 60_000 }) };
}

test.skipIf(noDisk !== undefined)(
  'fault 15: a log that cannot be written costs its lines and nothing else, and goes on when there is room',
  async () => {
    const name = 'fault_full_log';
    const databaseUrl = await cloneDatabase(inject('adminUrl'), { template: templateName, name });
    await using disk = await smallDisk(4);
    const file = path.join(disk.dir, 'log');
    const { child, ended, url, untilReady } = startInto(file, databaseUrl);
    await untilReady();
    const ask = asker(url);
    const answers = async (count: number) => {
      const statuses = [];
      for (let at = 0; at < count; at += 1) statuses.push((await ask('{ __typename }')).status);
      return [...new Set(statuses)];
    };
    expect(await answers(10)).toEqual([200]);

    disk.fill();
    // More than the page that the file has already.
    const whileFull = await answers(300);
    const isAlive = child.exitCode === null;
    const before = readFileSync(file, 'utf8').length;
    disk.free();
    expect(await answers(20)).toEqual([200]);
    const grown = async () => (readFileSync(file, 'utf8').length > before ? true : undefined);
    const goesOn = await waitFor(grown, { timeoutMs: 10_000 });
    child.kill('SIGTERM');
    const [exitCode] = await ended;

    noteFigures({
      fault: 15,
      name: 'log on a full disk, 300 requests',
      figures: { answered: whileFull.join(' '), exitCode: String(exitCode) },
    });
    expect([isAlive, whileFull, goesOn, exitCode]).toEqual([true, [200], true, 0]);
    await dropDatabase(inject('adminUrl'), name);
  },
);
