import { waitFor } from '@gatehouse/kit-events/wait-for';
import { freePort } from '@gatehouse/kit-postgres/free-port';
import { subgraphNames } from '@gatehouse/schema/type-defs';
import postgres from 'postgres';
import { spawnScript } from '../../gateway/spawned.ts';
import { testSecret } from '../../kit/template.ts';

export type SplitGatehouse = AsyncDisposable & {
  readonly url: string;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly sql: postgres.Sql;
  /** The ports that nobody outside shall hear of. */
  readonly ports: readonly number[];
  readonly gatewayOutput: () => string;
  readonly kill: (subgraph: string) => Promise<void>;
  /** Returns when it answers. */
  readonly startAgain: (subgraph: string) => Promise<void>;
};

/** The gateway and each subgraph in processes that are started one by one, as containers are. */
export async function splitGatehouse(databaseUrl: string): Promise<SplitGatehouse> {
  const ports = new Map<string, number>();
  for (const name of [...subgraphNames, 'gateway']) ports.set(name, await freePort(0));
  const addressOf = (name: string) => `http://127.0.0.1:${ports.get(name)}`;
  const common = {
    DATABASE_URL: databaseUrl,
    GATEHOUSE_SECRET: testSecret,
    LOG_LEVEL: 'info',
    SUBGRAPH_URLS: subgraphNames.map((name) => `${name}=${addressOf(name)}`).join(','),
  };
  const start = (name: string) => {
    const script = name === 'gateway' ? 'gateway/src/main.ts' : `subgraphs/${name}/src/main.ts`;
    return spawnScript(script, { ...common, PORT: String(ports.get(name)) });
  };
  const answers = async (name: string) => {
    const path = name === 'gateway' ? '/health/ready' : '/health';
    const isWell = () =>
      fetch(addressOf(name) + path).then(
        ({ ok }) => ok || undefined,
        () => undefined,
      );
    if ((await waitFor(isWell, { timeoutMs: 90_000 })) === undefined)
      throw new Error(`${name} did not start:\n${running.get(name)?.output()}`);
  };
  const running = new Map(
    subgraphNames.map((name): [string, ReturnType<typeof start>] => [name, start(name)]),
  );
  await Promise.all(subgraphNames.map(answers));
  running.set('gateway', start('gateway'));
  await answers('gateway');
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {} });
  return {
    url: addressOf('gateway'),
    databaseUrl,
    secret: testSecret,
    sql,
    ports: [...ports.values()],
    gatewayOutput: () => running.get('gateway')?.output() ?? '',
    kill: async (name) => {
      const subgraph = running.get(name);
      subgraph?.child.kill('SIGKILL');
      await subgraph?.ended;
    },
    startAgain: async (name) => {
      running.set(name, start(name));
      await answers(name);
    },
    [Symbol.asyncDispose]: async () => {
      await sql.end({ timeout: 1 });
      await running.get('gateway')?.[Symbol.asyncDispose]();
      await Promise.all([...running.values()].map((each) => each[Symbol.asyncDispose]()));
    },
  };
}
