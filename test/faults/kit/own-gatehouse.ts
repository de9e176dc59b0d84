import { freePort } from '@gatehouse/kit-postgres/free-port';
import postgres from 'postgres';
import { spawnGatehouse, type Spawned } from '../../gateway/spawned.ts';
import { asker, type Ask } from '../../kit/ask.ts';
import { testSecret } from '../../kit/template.ts';

export type OwnGatehouse = Spawned & {
  readonly adminUrl: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly sql: postgres.Sql;
  readonly ask: Ask;
  /** The sum of a figure's lines that have this in them. */
  readonly metric: (name: string, label?: string) => Promise<number>;
  /** The status of `/health/live` and `/health/ready`, and how long the answer took. */
  readonly health: (kind: 'live' | 'ready') => Promise<Health>;
};

export type Health = { readonly status: number; readonly tookMs: number };

/** A whole Gatehouse as a process of its own, which can be killed, on a database that can be as well. */
export async function ownGatehouse(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<OwnGatehouse> {
  const adminPort = String(await freePort(0));
  const spawned = await spawnGatehouse('start', {
    DATABASE_URL: databaseUrl,
    GATEHOUSE_SECRET: testSecret,
    GATEHOUSE_DEMO: 'off',
    ADMIN_PORT: adminPort,
    LOG_LEVEL: 'error',
    ...environment,
  });
  const adminUrl = `http://127.0.0.1:${adminPort}`;
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {}, backoff: () => 0.2 });
  return {
    ...spawned,
    adminUrl,
    databaseUrl,
    secret: testSecret,
    sql,
    ask: asker(spawned.url),
    metric: (name, label = '') => readMetric(adminUrl, name, label),
    health: (kind) => readHealth(spawned.url, kind),
    [Symbol.asyncDispose]: async () => {
      await sql.end({ timeout: 1 });
      await spawned[Symbol.asyncDispose]();
    },
  };
}

export async function readMetric(adminUrl: string, name: string, label = ''): Promise<number> {
  const text = await (await fetch(`${adminUrl}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line.startsWith(name) && line.includes(label));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

async function readHealth(url: string, kind: string): Promise<Health> {
  const asked = performance.now();
  const { status } = await fetch(`${url}/health/${kind}`);
  return { status, tookMs: performance.now() - asked };
}
