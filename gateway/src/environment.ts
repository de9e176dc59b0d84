import { hopSecrets, parseUrls } from '@gatehouse/kit-subgraph/environment';
import { z } from 'zod';
import { loopLagShedMs, requestsPerMinuteMax } from './limits.ts';

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
  /** Signs calls of subgraph processes instead; the first does. A gateway of its own then needs no GATEHOUSE_SECRET. */
  HOP_SECRETS: hopSecrets,
  HOST: z.string().min(1).optional(),
  /** Where operators read metrics and health in detail; never published. Nowhere without it. */
  ADMIN_PORT: port.optional(),
  /** `log` lets pass, and counts, what `enforce` refuses; by default production enforces. */
  PERSISTED_MODE: z.enum(['log', 'enforce']).optional(),
  PORT: port.default(4000),
  /** Where clients reach the gateway; the base of signed links. In development the address that it listens on. */
  PUBLIC_URL: z.url().optional(),
  CORS_ORIGINS: list.optional(),
  /** `identity=http://…,ticketing=http://…`: subgraphs in processes of their own. */
  SUBGRAPH_URLS: z.string().default(''),
  SUPERGRAPH_FILE: z.string().min(1).optional(),
  /** `sandbox`: Apollo Sandbox and the local explorer; `local`: only that; `off`: none, as always in production. */
  EXPLORER: z.enum(['sandbox', 'local', 'off']).default('sandbox'),
  /** `on` fills an empty database with demo data, also one that is not ours. */
  GATEHOUSE_DEMO: z.enum(['on', 'off']).optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).default(0),
  /** How often one address may ask. 0 is no limit; so is a development's default, where all there is comes from one machine. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).optional(),
  /** How late the event loop may be before requests are turned away. 0 is never, and a development's default. */
  SHED_AT_LAG_MS: z.coerce.number().int().min(0).optional(),
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
  const isAlone = data.SUBGRAPH_URLS !== '' && data.HOP_SECRETS.length > 0;
  if (production && data.GATEHOUSE_SECRET === undefined && !isAlone)
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
    hopSecret: data.HOP_SECRETS[0] ?? data.GATEHOUSE_SECRET,
    // A developer's machine is open to itself only; in a container the port is published on purpose.
    host: data.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: data.PORT,
    adminPort: data.ADMIN_PORT,
    persistedMode: data.PERSISTED_MODE,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, ''),
    corsOrigins: data.CORS_ORIGINS,
    subgraphUrls: parseUrls(data.SUBGRAPH_URLS),
    supergraphFile: data.SUPERGRAPH_FILE,
    explorer: production ? ('off' as const) : data.EXPLORER,
    demo: data.GATEHOUSE_DEMO,
    trustedProxyHops: data.TRUSTED_PROXY_HOPS,
    requestsPerMinute: data.REQUESTS_PER_MINUTE ?? (production ? requestsPerMinuteMax : 0),
    shedAtLagMs: data.SHED_AT_LAG_MS ?? (production ? loopLagShedMs : 0),
    drainMs: data.DRAIN_MS ?? (production ? drainInProductionMs : 0),
    poolMax: data.POOL_MAX,
    logLevel: data.LOG_LEVEL,
    /** As it came, for processes that we start. */
    inherited: from,
  };
}
