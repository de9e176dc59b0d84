import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { align } from '../align.ts';
import { describeMachine } from '../machine.ts';
import { measureInRounds, type Measurement } from '../measure.ts';
import { mediansOf } from '../medians.ts';
import { writeManifests } from '../operation.ts';
import { readOptions } from '../options.ts';
import { verifyAnswers } from '../verify-answers.ts';
import { merged, startGateways, stock } from './contenders.ts';
import { memoryMb } from './memory.ts';
import { workloads } from './workloads.ts';

const outFolder = join(import.meta.dirname, '..', '..', 'out');

const tell = (line: string) => void process.stderr.write(`${line}\n`);

/** Compares gateways over subgraphs without a database; answers whether every answer was right. */
async function bench(closing: AsyncDisposableStack): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-gateways-'));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  const manifests = join(folder, 'manifests');
  writeManifests(
    manifests,
    workloads.map(({ operation }) => operation),
  );
  tell('starting the gateways');
  const started = await startGateways({ manifests, folder, closing });
  const contenders = started.map(({ contender }) => contender);
  for (const workload of workloads) await verifyAnswers(contenders, workload);
  const measurements = await measureInRounds({ contenders, workloads, options, tell });

  const processes = new Map(
    started.map(({ contender: { name, pids }, startMs }) => [
      name,
      { startMs, memoryMb: memoryMb(pids[0] ?? 0) },
    ]),
  );
  const { rounds, seconds } = options;
  const how = `Medians of ${rounds} round(s) of ${seconds} s per gateway, taking turns.`;
  const text = `${await describeMachine()}\n${how}\n\n${writeTable(measurements, processes)}\n`;
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, 'bench-gateways.md'), text);
  process.stdout.write(`\n${text}`);
  return measurements.every(({ failures }) => failures === 0);
}

const header = [
  'workload',
  'gateway',
  'requests/s',
  'times stock Apollo',
  '% of merged schema',
  'p50 ms',
  'p99 ms',
  'CPU ms/request',
  'memory MB',
  'start ms',
  'failed',
];

function writeTable(
  measurements: readonly Measurement[],
  processes: ReadonlyMap<string, { startMs: number; memoryMb: number | undefined }>,
): string {
  const rows = mediansOf(measurements);
  const rateOf = (name: string, { workload }: Measurement) =>
    rows.find((row) => row.contender === name && row.workload === workload)?.requestsPerSecond;
  const cells = rows.map((row) => {
    const { requestsPerSecond: rate, contender } = row;
    return [
      row.workload.title,
      contender,
      rate.toFixed(0),
      (rate / (rateOf(stock, row) ?? Number.NaN)).toFixed(1),
      ((100 * rate) / (rateOf(merged, row) ?? Number.NaN)).toFixed(0),
      row.p50Ms.toFixed(2),
      row.p99Ms.toFixed(2),
      row.serverCpuMs?.toFixed(3) ?? '',
      processes.get(contender)?.memoryMb?.toFixed(0) ?? '',
      processes.get(contender)?.startMs.toFixed(0) ?? '',
      String(row.failures),
    ];
  });
  return align({ header, texts: [0, 1] }, cells);
}

const closing = new AsyncDisposableStack();
await bench(closing)
  .then((isRight) => void (process.exitCode = isRight ? 0 : 1))
  .finally(() => closing.disposeAsync());
