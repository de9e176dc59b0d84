import { waitFor } from '@gatehouse/kit-events/wait-for';
import type { Graph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';

/** An entry as an administrator sees it, its fields taken apart. */
export type SeenEntry = {
  readonly id: string;
  readonly at: string;
  readonly source: string;
  readonly verb: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly accountId: string | null;
  readonly membershipId: string | null;
  readonly sessionId: string | null;
  readonly portal: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly address: string;
  readonly userAgent: string;
  readonly requestId: string;
};

export const entryFields = `id at source verb entityType entityId accountId membershipId sessionId portal before after
  address userAgent requestId`;

const LOG = `query ($filter: AuditFilter, $first: Int = 100) {
  auditLog(filter: $filter, first: $first) { edges { node { ${entryFields} } } }
}`;

/** What is on record of one thing, the newest first, as an administrator reads it. */
export async function auditOf(graph: Graph, entityId: string): Promise<readonly SeenEntry[]> {
  const { token } = await anAdmin(graph);
  const { data, text } = await graph.as(token)(LOG, { filter: { entityId } });
  if (!data) throw new Error(`The audit log could not be read: ${text}`);
  const edges = data.auditLog.edges as { readonly node: SeenEntry }[];
  const read = (fields: unknown) => JSON.parse(String(fields)) as SeenEntry['before'];
  return edges.map(({ node }) =>
    Object.assign(node, { before: read(node.before), after: read(node.after) }),
  );
}

/** Returns when no entry waits for its block. */
export async function untilSealed({ sql }: Pick<Graph, 'sql'>): Promise<void> {
  const quiet = async () => {
    const [row] = await sql<[{ n: number }]>`select count(*)::int as n from identity.audit_pending`;
    return row.n === 0 ? true : undefined;
  };
  if ((await waitFor(quiet, { timeoutMs: 20_000 })) === undefined)
    throw new Error('Entries were still in no block after 20 seconds.');
}
