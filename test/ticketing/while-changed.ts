import type { Graph } from '../kit/graph.ts';

/** A piece of a database function, and what stands in its place. */
export type Change = {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  /** Ticketing's where nothing else is said. */
  readonly schema?: string;
};

/** Does something while functions of the database read otherwise, for controls, and puts them back. */
export async function whileChanged<T>(
  { sql }: Pick<Graph, 'sql'>,
  changes: readonly Change[],
  work: () => Promise<T>,
): Promise<T> {
  const originals = new Map<string, string>();
  for (const { of, from, to, schema = 'ticketing' } of changes) {
    const [row] = await sql<[{ definition: string }]>`
      select pg_get_functiondef(${`${schema}.${of}`}::regproc) as definition`;
    const changed = row.definition.replace(from, to);
    if (changed === row.definition) throw new Error(`${of} does not say "${from}".`);
    if (!originals.has(of)) originals.set(of, row.definition);
    await sql.unsafe(changed);
  }
  try {
    return await work();
  } finally {
    for (const definition of originals.values()) await sql.unsafe(definition);
  }
}
