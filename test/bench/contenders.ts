import { join } from 'node:path';
import type postgres from 'postgres';
import { subgraphNames } from '@gatehouse/schema/type-defs';
import { bareSqlContender } from './bare-sql-contender.ts';
import { startChild, type Child } from './child.ts';
import type { Contender } from './contender.ts';
import type { Scene } from './data/scene.ts';
import { byId, byText, graphContender } from './graph-contender.ts';
import { writeManifests, type Operation } from './operation.ts';
import { pgbenchContender } from './pgbench-contender.ts';
import type {
  BareSqlSettings,
  DatabaseSettings,
  StockSubgraphSettings,
} from './servers/settings.ts';
import type { Workload } from './workload.ts';
import type { Workloads } from './workloads.ts';

export const ours = 'Gatehouse, one process';
export const oursSplit = 'Gatehouse, split';
export const stock = 'stock Apollo';
export const bareSql = 'bare postgres.js';

type Options = {
  readonly database: DatabaseSettings;
  readonly scene: Scene;
  readonly workloads: Workloads;
  /** What is asked beside the workloads. */
  readonly extra: readonly Operation[];
  readonly sql: postgres.Sql;
  /** A folder to write to. */
  readonly folder: string;
  readonly closing: Pick<AsyncDisposableStack, 'defer'>;
};

type Started = {
  readonly contenders: readonly Contender[];
  readonly one: Child;
  /** Where the manifests are. */
  readonly manifests: string;
};

type Start = (program: string, settings: object) => Promise<Child>;

/** Starts everybody who is measured. All stay up until the end, so that the turns of a round can follow one another. */
export async function startContenders(options: Options): Promise<Started> {
  const { database, workloads, extra, folder, closing } = options;
  const start: Start = async (program, settings) => {
    const logFile = join(folder, `${program}.log`);
    const child = await startChild({ program: `servers/${program}`, settings, logFile });
    closing.defer(child.stop);
    return child;
  };
  const manifests = join(folder, 'manifests');
  writeManifests(manifests, [
    ...Object.values(workloads).map(({ operation }) => operation),
    ...extra,
  ]);

  const settings = bareSqlSettings(options);
  const { scan } = workloads;
  const { sql } = options;
  const pgbench = await pgbenchContender({ name: 'pgbench', settings, scan, sql, folder });
  const [one, split, others, bare] = await Promise.all([
    start('ours-one-process', { ...database, manifests }),
    start('ours-split', { ...database, manifests }),
    startStock(start, options),
    start('bare-sql', settings),
  ]);
  const contenders = [
    graphContender({ name: ours, url: one.url, pids: [one.pid], write: byId }),
    graphContender({ name: oursSplit, url: split.url, pids: [split.pid], write: byId }),
    ...others,
    bareSqlContender(bareSql, bare, workloads.scan),
    ...(pgbench === undefined ? [] : [pgbench]),
  ];
  return { contenders, one, manifests };
}

async function startStock(
  start: Start,
  { database, scene, workloads }: Options,
): Promise<readonly Contender[]> {
  const { roleUrls, keys } = scene;
  const subgraphs = await Promise.all(
    subgraphNames.map(async (name) => {
      const { secret } = database;
      const databaseUrl = roleUrls[name] ?? '';
      const settings: StockSubgraphSettings = {
        name,
        databaseUrl,
        secret,
        keys: { keys: [...keys.keys] },
      };
      return { name, child: await start('stock-subgraph', settings) };
    }),
  );
  const urls = Object.fromEntries(subgraphs.map(({ name, child }) => [name, child.url]));
  const [gateway, hive] = await Promise.all([
    start('stock-gateway', { urls }),
    start('hive-gateway', { urls }),
  ]);
  const below = subgraphs.map(({ child }) => child.pid);
  // Booking is asked of ours alone: it compares one hot event with many, and not gateways.
  const answers = (workload: Workload) =>
    workload !== workloads.bookHot && workload !== workloads.bookSpread;
  const shared = { write: byText, answers };
  return [
    graphContender({ name: stock, url: gateway.url, pids: [gateway.pid, ...below], ...shared }),
    graphContender({ name: 'Hive Gateway', url: hive.url, pids: [hive.pid, ...below], ...shared }),
  ];
}

function bareSqlSettings({ scene }: Options): BareSqlSettings {
  const { event, usherId, roleUrls } = scene;
  const databaseUrl = roleUrls['ticketing'] ?? '';
  return {
    databaseUrl,
    eventId: event.id,
    eventNumber: event.number,
    gateId: event.gateId,
    usherId,
  };
}
