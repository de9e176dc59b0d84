import { parseUrls } from '@gatehouse/kit-subgraph/environment';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean),
);

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** The database as its owner. Without one, Gatehouse starts a PostgreSQL of its own. */
  DATABASE_URL: z.string().min(1).optional(),
  /** Where that PostgreSQL keeps its data. */
  DATA_DIR: z.string().min(1).optional(),
  /** One secret for the deployment; every key is derived from it. Made and kept by itself in development. */
  GATEHOUSE_SECRET: z.string().min(32).optional(),
  HOST: z.string().min(1).optional(),
  PORT: port.default(4000),
  /** Where clients reach the gateway; the base of signed links. In development the address that it listens on. */
  PUBLIC_URL: z.url().optional(),
  CORS_ORIGINS: list.optional(),
  /** `identity=http://…,ticketing=http://…`: subgraphs in processes of their own. */
  SUBGRAPH_URLS: z.string().default(''),
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  EXPLORER: z.enum(['sandbox', 'off']).optional(),
  /** `on` fills an empty database with demo data, also one that is not ours. */
  GATEHOUSE_DEMO: z.enum(['on', 'off']).optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).default(0),
  /** How long a load balancer needs to see that we are not ready any more. */
  DRAIN_MS: z.coerce.number().int().min(0).optional(),
  POOL_MAX: z.coerce.number().int().min(1).default(10),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** Docker and Kubernetes need this long to take a process out of rotation. */
const drainInProductionMs = 5000;

/** The gateway's environment, read and checked once; a wrong one ends the start with a sentence. */
export function readEnvironment(from: NodeJS.ProcessEnv = process.env) {
  const parsed = variables.safeParse(from);
  if (!parsed.success) throw new Error(`Environment: ${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  const production = data.NODE_ENV === 'production';
  if (production && data.GATEHOUSE_SECRET === undefined)
    throw new Error(
      'Environment: GATEHOUSE_SECRET is required in production, at least 32 characters.',
    );
  if (production && data.DATABASE_URL === undefined && data.SUBGRAPH_URLS === '')
    throw new Error('Environment: DATABASE_URL is required in production.');
  if (production && data.PUBLIC_URL === undefined)
    throw new Error('Environment: PUBLIC_URL is required in production: links are made with it.');
  return {
    production,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR,
    secret: data.GATEHOUSE_SECRET,
    // A developer's machine is open to itself only; in a container the port is published on purpose.
    host: data.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: data.PORT,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, ''),
    corsOrigins: data.CORS_ORIGINS,
    subgraphUrls: parseUrls(data.SUBGRAPH_URLS),
    supergraphFile: data.SUPERGRAPH_FILE,
    explorer:
      data.EXPLORER === undefined ? !production : data.EXPLORER === 'sandbox' && !production,
    demo: data.GATEHOUSE_DEMO,
    trustedProxyHops: data.TRUSTED_PROXY_HOPS,
    drainMs: data.DRAIN_MS ?? (production ? drainInProductionMs : 0),
    poolMax: data.POOL_MAX,
    logLevel: data.LOG_LEVEL,
    /** As it came, for processes that we start. */
    inherited: from,
  };
}
