import { join } from 'node:path';

// Where the contract's files stand; other packages ask here and know no paths.

/** The composed supergraph, committed: what was reviewed is what is served. */
export const supergraphFile = join(import.meta.dirname, 'supergraph.graphql');

/** The documents of each client, one folder per client and one operation per file. */
export const operationsFolder = join(import.meta.dirname, 'operations');

/** Every document ever shipped, one file per client. */
export const manifestsFolder = join(import.meta.dirname, 'manifests');
