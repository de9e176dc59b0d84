import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, parse, type DocumentNode } from 'graphql';

/** The subgraphs that exist, in the order of the supergraph; conference, isp and trade follow. */
export const subgraphNames = ['identity', 'ticketing', 'payments', 'finances'] as const;

/** The SDL files of one subgraph: the shared part, and its own file or folder. */
export function schemaFiles(name: string): string[] {
  const folder = join(import.meta.dirname, name);
  const own = existsSync(folder)
    ? readdirSync(folder)
        .toSorted()
        .map((file) => join(folder, file))
    : [`${folder}.graphql`];
  return [join(import.meta.dirname, 'shared.graphql'), ...own];
}

/** The SDL of one subgraph, as a document. */
export const typeDefsOf = (name: string): DocumentNode =>
  concatAST(schemaFiles(name).map((file) => parse(readFileSync(file, 'utf8'))));
