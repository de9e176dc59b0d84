import { bareSql, ours, stock } from './contenders.ts';
import type { Measurement } from './measure.ts';
import { median } from './statistics.ts';
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
  const groups = Map.groupBy(
    measurements,
    ({ workload, connections, contender }) => `${workload.title}/${connections}/${contender}`,
  );
  const medians = [...groups.values()].map(medianOf);
  const cells = medians
    .toSorted(byPlace(medians))
    .map((row) => cellsOf(row, timesStock(row, medians)));
  return `${align([header, ...cells])}\n${sentences(medians).join('\n')}\n`;
}

function medianOf(group: readonly Measurement[]): Measurement {
  const of = (read: (each: Measurement) => number) => median(group.map(read));
  const [first] = group;
  if (first === undefined) throw new Error('There is nothing to take a median of.');
  const ofKnown = (read: (each: Measurement) => number | undefined) => {
    const known = group.flatMap((each) => read(each) ?? []);
    return known.length === 0 ? undefined : median(known);
  };
  return {
    ...first,
    requestsPerSecond: of((each) => each.requestsPerSecond),
    p50Ms: of((each) => each.p50Ms),
    p99Ms: of((each) => each.p99Ms),
    serverCpuMs: ofKnown((each) => each.serverCpuMs),
    postgresCpuMs: ofKnown((each) => each.postgresCpuMs),
    failures: group.reduce((sum, { failures }) => sum + failures, 0),
    firstFailure: group.find(({ firstFailure }) => firstFailure !== undefined)?.firstFailure,
  };
}

function timesStock(row: Measurement, all: readonly Measurement[]): number | undefined {
  const reference = all.find((each) => isSameQuestion(each, row) && each.contender === stock);
  return reference && row.requestsPerSecond / reference.requestsPerSecond;
}

const isSameQuestion = (one: Measurement, other: Measurement) =>
  one.workload === other.workload && one.connections === other.connections;

/** Rounds begin with different contenders; the table does not. */
function byPlace(rows: readonly Measurement[]) {
  const places = [...new Set(rows.map(({ workload }) => workload))];
  const servers = [...new Set(rows.map(({ contender }) => contender))];
  const placeOf = ({ workload, connections, contender }: Measurement) =>
    places.indexOf(workload) * 1e6 + connections * 100 + servers.indexOf(contender);
  return (one: Measurement, other: Measurement) => placeOf(one) - placeOf(other);
}

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

const isText = (at: number) => at === 0 || at === 2;

function align(rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, at) =>
      isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    ),
  );
  const rule = widths.map((width, at) =>
    isText(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...body] = lines;
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

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
  const failed = rows.filter(({ failures }) => failures > 0);
  return [
    '',
    ...shares,
    ...uploads,
    ...failed.map(
      ({ contender, workload, failures, firstFailure }) =>
        `FAILED: ${contender} answered "${workload.title}" wrongly ${failures} times: ${firstFailure ?? 'no answer'}`,
    ),
  ];
}
