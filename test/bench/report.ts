import { align } from './align.ts';
import { bareSql, ours, oursSplit, stock } from './contenders.ts';
import type { Measurement } from './measure.ts';
import { mediansOf } from './medians.ts';
import { batchSize } from './workloads.ts';

const header = [
  'workload',
  'clients',
  'server',
  'requests/s',
  `times ${stock}`,
  'p50 ms',
  'p99 ms',
  'CPU ms/request',
  'PostgreSQL CPU ms/request',
  'failed',
];

/** One table in Markdown, its columns aligned for a terminal: medians of all rounds, and what they are times the reference. */
export function writeTable(measurements: readonly Measurement[]): string {
  const medians = mediansOf(measurements);
  const cells = medians.map((row) => cellsOf(row, timesStock(row, medians)));
  return `${align({ header, texts: [0, 2] }, cells)}\n${sentences(medians).join('\n')}\n`;
}

function timesStock(row: Measurement, all: readonly Measurement[]): number | undefined {
  const reference = all.find((each) => isSameQuestion(each, row) && each.contender === stock);
  return reference && row.requestsPerSecond / reference.requestsPerSecond;
}

const isSameQuestion = (one: Measurement, other: Measurement) =>
  one.workload === other.workload && one.connections === other.connections;

const cellsOf = (row: Measurement, times: number | undefined): string[] => [
  row.workload.title,
  String(row.connections),
  row.contender,
  row.requestsPerSecond.toFixed(0),
  times?.toFixed(2) ?? '',
  row.p50Ms.toFixed(2),
  row.p99Ms.toFixed(2),
  row.serverCpuMs?.toFixed(2) ?? '',
  row.postgresCpuMs?.toFixed(2) ?? '',
  String(row.failures),
];

/** What a scan costs beyond its statement, and every wrong answer: a figure that counts some is none. */
function sentences(rows: readonly Measurement[]): string[] {
  const scans = rows.filter(({ contender }) => contender === bareSql);
  const shares = scans.flatMap((bare) => {
    const full = rows.find((row) => isSameQuestion(row, bare) && row.contender === ours);
    if (full === undefined) return [];
    const share = (100 * full.requestsPerSecond) / bare.requestsPerSecond;
    return `With ${bare.connections} client(s), a scan by ${ours} runs at ${share.toFixed(0)} % of its bare statement.`;
  });
  const uploads = rows
    .filter(
      ({ workload, contender }) => workload.operation.name === 'UploadScans' && contender === ours,
    )
    .map(
      ({ connections, requestsPerSecond }) =>
        `With ${connections} device(s) at a time, ${ours} stores ${(requestsPerSecond * batchSize).toFixed(0)} offline scans per second, each in a transaction of its own.`,
    );
  const shareOfGateway = rows.flatMap((row) => {
    const { contender, connections, workload, frontCpuMs, serverCpuMs } = row;
    if (contender !== oursSplit || frontCpuMs === undefined || serverCpuMs === undefined) return [];
    const { postgresCpuMs = 0 } = row;
    const share = (100 * frontCpuMs) / (serverCpuMs + postgresCpuMs);
    return `"${workload.title}", ${connections} client(s): of ${oursSplit} the gateway itself takes ${frontCpuMs.toFixed(2)} ms of processor time per request, ${share.toFixed(0)} % of what the request takes with its subgraphs and PostgreSQL.`;
  });
  const failed = rows.filter(({ failures }) => failures > 0);
  return [
    '',
    ...shares,
    ...uploads,
    ...shareOfGateway,
    ...failed.map(
      ({ contender, workload, failures, firstFailure }) =>
        `FAILED: ${contender} answered "${workload.title}" wrongly ${failures} times: ${firstFailure ?? 'no answer'}`,
    ),
  ];
}
