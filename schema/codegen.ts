import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaFiles, subgraphNames } from './type-defs.ts';

/** Mappers are looked for beside each SDL file; from a folder of them the root is one step further. */
const toRoot = (name: string) => (existsSync(join(import.meta.dirname, name)) ? '../../' : '../');

/** One configuration, one output per subgraph: types, and a stub for every resolver that is missing. */
const generates = Object.fromEntries(
  subgraphNames.map((name) => [
    `subgraphs/${name}/src/graphql`,
    {
      schema: schemaFiles(name),
      ...defineConfig(
        {
          mode: 'merged',
          resolverRelativeTargetDir: 'resolvers',
          mappersRelativeTargetDir: `${toRoot(name)}subgraphs/${name}/src/graphql`,
          mappersFileExtension: '.mappers.ts',
          typeDefsFilePath: false,
          typeDefsFileMode: 'merged',
          mergeSchema: false,
          tsConfigFilePath: './tsconfig.base.json',
          importExtension: '.ts',
          resolverGeneration: {
            object: ['*', '!*.*Payload', '!*.Money', '!*.PageInfo', '!*.*Edge', '!*.*Connection'],
            query: '*',
            mutation: '*',
            scalar: '',
          },
          scalarsModule: false,
          scalarsOverrides: {
            ID: { type: 'string' },
            DateTime: { type: 'Date', resolver: '~@gatehouse/kit-subgraph/scalars#DateTime' },
            Int64: { type: 'bigint', resolver: '~@gatehouse/kit-subgraph/scalars#Int64' },
          },
          typesPluginsConfig: {
            federation: true,
            useTypeImports: true,
            immutableTypes: true,
            contextType: '../context.ts#Context',
          },
        },
        { schema: schemaFiles(name) },
      ),
    },
  ]),
);

export default { generates } as unknown as CodegenConfig;
