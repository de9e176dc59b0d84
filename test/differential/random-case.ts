import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { operationRules } from '@gatehouse/gateway/operation-rules';
import * as fc from 'fast-check';
import { parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { operationGene } from './gene.ts';
import { roles, type Role } from './people-and-rows.ts';
import { isOpenTo } from './root-fields-of.ts';
import { writeOperation, type Operation } from './write-operation.ts';

export type Case = Operation & { readonly role: Role };

const rules = [...specifiedRules, ...operationRules({ introspection: true })];

/** Operations that the gateway takes, as somebody. */
const caseOf = (schema: GraphQLSchema): fc.Arbitrary<Case> =>
  operationGene
    .map((gene) => {
      const role = roles[gene.role % roles.length] ?? 'nobody';
      // One in ten asks for what its role may not have.
      const open = (field: string) => gene.role % 10 === 9 || isOpenTo(role, field);
      const { document, variables } = writeOperation({ schema, open }, gene);
      return { role, document, variables };
    })
    .filter(({ document }) => validate(schema, parse(document), rules).length === 0);

const folder = new URL('cases/', import.meta.url);

/** Cases that once failed, by their files. */
export const keptCases = (): readonly (readonly [string, Case])[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case]);

type Checking = { readonly schema: GraphQLSchema; readonly runs: number; readonly seed: number };

/** Runs that many, and keeps the smallest that fails. */
export async function checkCases(
  { schema, runs, seed }: Checking,
  check: (each: Case) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(caseOf(schema), check);
  const { counterexample, errorInstance, numRuns } = await fc.check(property, {
    numRuns: runs,
    seed,
  });
  if (counterexample === null) return;
  const file = new URL(`${seed}.json`, folder);
  writeFileSync(file, `${JSON.stringify(counterexample[0], null, 2)}\n`);
  throw new Error(`Number ${numRuns}, kept as ${file.pathname}`, { cause: errorInstance });
}

/** `DIFFERENTIAL_RUNS=10000` is for a change of the executor; `DIFFERENTIAL_SEED` repeats what a run has printed. */
export const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? Date.now() % 1e9);
export const runsOr = (usual: number) => Number(process.env['DIFFERENTIAL_RUNS'] ?? usual);
