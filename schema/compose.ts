import { writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { supergraphFile } from './contract-files.ts';
import { subgraphNames, typeDefsOf } from './type-defs.ts';

/** Where each subgraph listens in the split topology, as in docker-compose.yml; one process ignores it. */
const urlOf = (name: string) => `http://${name}:4001/graphql`;

/** The supergraph of all subgraphs' SDL; throws with every composition error. */
export function composeSupergraph(): string {
  const services = subgraphNames.map((name) => ({
    name,
    url: urlOf(name),
    typeDefs: typeDefsOf(name),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return `${supergraphSdl.trimEnd()}\n`;
}

if (import.meta.main) writeFileSync(supergraphFile, composeSupergraph());
