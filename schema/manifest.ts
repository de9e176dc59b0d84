import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { manifestsFolder, operationsFolder } from './contract-files.ts';

type Operation = {
  /** SHA-256 of the exact text, in hex: `sha256sum` of the file. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
};

/** Apollo's format, which its clients read. */
export type Manifest = {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly Operation[];
};

/** The clients that have documents. */
export const clients = (): string[] => readdirSync(operationsFolder).toSorted();

/** What a client's manifest is to hold: all it ever held, and after that what is new or changed in its folder. */
export function extendManifest(client: string): Manifest {
  const folder = join(operationsFolder, client);
  const { operations } = readManifest(client);
  const shipped = new Set(operations.map(({ id }) => id));
  const current = readdirSync(folder)
    .toSorted()
    .map((file) => toOperation(file, readFileSync(join(folder, file), 'utf8')));
  const added = current.filter(({ id }) => !shipped.has(id));
  // Nothing is ever taken out: a scanner that comes back after weeks still sends the ids it was shipped with.
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [...operations, ...added],
  };
}

const fileOf = (client: string) => join(manifestsFolder, `${client}.json`);

function readManifest(client: string): Pick<Manifest, 'operations'> {
  if (!existsSync(fileOf(client))) return { operations: [] };
  return JSON.parse(readFileSync(fileOf(client), 'utf8')) as Manifest;
}

function toOperation(file: string, body: string): Operation {
  const definitions = parse(body).definitions.filter(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = definitions;
  const name = operation?.name?.value;
  if (operation === undefined || definitions.length > 1 || `${name}.graphql` !== file)
    throw new Error(`${file} must hold one operation, named like the file.`);
  const id = createHash('sha256').update(body).digest('hex');
  return { id, name: name ?? '', type: operation.operation, body };
}

function writeManifests(): void {
  mkdirSync(manifestsFolder, { recursive: true });
  for (const client of clients())
    writeFileSync(fileOf(client), `${JSON.stringify(extendManifest(client), null, 2)}\n`);
}

if (import.meta.main) writeManifests();
