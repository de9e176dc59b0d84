import { z } from 'zod';

/** `new,old`: one takes the place of another while processes of both kinds run. */
export const hopSecrets = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((each) => each !== ''))
  .pipe(z.array(z.string().min(32)));

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** The database as its owner: migrations run through it. */
  DATABASE_URL: z.string(),
  /** One secret for the deployment, at least 32 characters; every key is derived from it. */
  GATEHOUSE_SECRET: z.string().min(32),
  /** What signs requests between our processes instead: the first signs, all are believed, and what is derived from GATEHOUSE_SECRET too. */
  HOP_SECRETS: hopSecrets,
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(4001),
  /** Where operators read figures, and whether the process is ready and why not; never published. Nowhere without it. */
  ADMIN_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** Where clients reach the gateway; the base of signed links. */
  PUBLIC_URL: z.url().optional(),
  /** `identity=http://…,ticketing=http://…`: where events and keys are exchanged. */
  SUBGRAPH_URLS: z.string().default(''),
  /** Connections for requests; events and jobs have a few of their own. */
  POOL_MAX: z.coerce.number().int().min(1).default(10),
  LOG_LEVEL: z.string().default('info'),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** The environment of a subgraph process, checked once; a wrong one ends the process with a sentence. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env) {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const production = data.NODE_ENV === 'production';
  if (production && data.PUBLIC_URL === undefined)
    throw new Error('Environment: PUBLIC_URL is required in production: links are made with it.');
  return {
    production,
    databaseUrl: data.DATABASE_URL,
    secret: data.GATEHOUSE_SECRET,
    hopSecrets: data.HOP_SECRETS,
    host: data.HOST,
    port: data.PORT,
    adminPort: data.ADMIN_PORT,
    poolMax: data.POOL_MAX,
    publicUrl: (data.PUBLIC_URL ?? 'http://localhost:4000').replace(/\/$/, ''),
    subgraphUrls: parseUrls(data.SUBGRAPH_URLS),
    logLevel: data.LOG_LEVEL,
  };
}

/** `a=http://x,b=http://y` as a record. */
export function parseUrls(list: string): Readonly<Record<string, string>> {
  const pairs = list.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => splitOnce(pair.trim(), '=')));
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return [text.slice(0, at), text.slice(at + 1)];
}
