import * as fc from 'fast-check';

/**
 * A selection before there is a schema: numbers that are read modulo what may stand there. Any gene makes a valid operation, so
 * that fast-check shrinks by numbers and lists alone, and what it leaves of a failing case is small.
 */
export type Gene = {
  readonly pick: number;
  readonly alias: number;
  readonly wrap: number;
  readonly directive: number;
  readonly args: readonly number[];
  readonly children: readonly Gene[];
};

export type OperationGene = {
  readonly role: number;
  readonly flags: readonly boolean[];
  readonly selections: readonly Gene[];
};

const number = fc.nat({ max: 9999 });

const gene = (levels: number): fc.Arbitrary<Gene> =>
  fc.record({
    pick: number,
    alias: fc.nat({ max: 15 }),
    wrap: fc.nat({ max: 9 }),
    directive: fc.nat({ max: 19 }),
    args: fc.array(number, { maxLength: 4 }),
    children:
      levels === 0
        ? fc.constant([])
        : fc.oneof(
            { weight: 1, arbitrary: fc.constant([]) },
            {
              weight: 5,
              arbitrary: fc.array(gene(levels - 1), { minLength: 1, maxLength: 4, size: 'max' }),
            },
          ),
  });

/** Connection, edges, node, its entity, that one's connection and node: with fewer levels nothing crosses two subgraphs. */
const levels = 7;

export const operationGene: fc.Arbitrary<OperationGene> = fc.record({
  role: fc.nat({ max: 999 }),
  flags: fc.tuple(fc.boolean(), fc.boolean()),
  selections: fc.array(gene(levels), { minLength: 1, maxLength: 2 }),
});
