import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const root = path.join(import.meta.dirname, '..', '..', '..');

export const readText = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const seconds = z.stringFormat('a duration', /^\d+[sm]$/);
const names = z.array(z.string());

/** What our file uses of the Compose specification; any other key is a slip, until it is written here. */
const service = z.strictObject({
  image: z.string(),
  build: z.literal('.').optional(),
  command: names.optional(),
  restart: z.literal('unless-stopped'),
  stop_grace_period: seconds.optional(),
  read_only: z.literal(true).optional(),
  tmpfs: names.optional(),
  cap_drop: z.tuple([z.literal('ALL')]).optional(),
  security_opt: names.optional(),
  shm_size: z.string().optional(),
  mem_limit: z.string(),
  deploy: z.strictObject({ replicas: z.string() }).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  configs: z.array(z.strictObject({ source: z.string(), target: z.string() })).optional(),
  volumes: names.optional(),
  ports: names.optional(),
  networks: names,
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
    .optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD')], z.string()),
      interval: seconds,
      timeout: seconds,
      retries: z.int(),
      start_period: seconds,
      start_interval: seconds,
    })
    .optional(),
});

const composeFile = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional() }).nullable()),
  volumes: z.record(z.string(), z.null()),
  configs: z.record(z.string(), z.strictObject({ file: z.string() })),
});

export type Service = z.infer<typeof service>;

/** Without the parts that begin with `x-`, which are there to be merged into others, and are by then. */
export function readCompose() {
  const file = parse(readText('docker-compose.yml'), { merge: true }) as object;
  const sections = Object.entries(file).filter(([name]) => !name.startsWith('x-'));
  return composeFile.parse(Object.fromEntries(sections));
}

/** As Compose puts the environment into a text: `${A}`, `${A:-default}`, `${A:?what is missing}`, and `$$` for a dollar. */
export const interpolate = (
  text: string | number,
  environment: Readonly<Record<string, string>>,
): string =>
  String(text).replaceAll(
    /\$\$|\$\{(\w+)(?:(:[-?])([^}]*))?\}/g,
    (found, name: string, operator: string | undefined, rest: string) => {
      if (found === '$$') return '$';
      if (environment[name]) return environment[name];
      if (operator === ':-') return rest;
      throw new Error(`${name} is missing: ${rest}`);
    },
  );

/** The names of variables that an environment.ts reads. */
export const variablesOf = (file: string): readonly string[] =>
  [...readText(file).matchAll(/^ {2,4}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name ?? '');
