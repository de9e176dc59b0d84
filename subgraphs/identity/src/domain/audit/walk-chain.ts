import { auditBlocks, auditEntries, type AuditBlock } from '@gatehouse/identity-db/schema';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { blockHash, digestAt, digestedColumns, digestOf, genesis } from './chain.ts';

export type Break = {
  readonly block: number | null;
  readonly entryId: string | null;
  readonly problem: string;
};

export type Walk = {
  readonly blocks: number;
  readonly entries: number;
  readonly broken: Break | undefined;
  readonly head: Buffer | undefined;
};

/** So many blocks are in memory at once, with all their entries. */
const pageBlocks = 20;

/** Follows the chain from its first block until a link does not hold. */
export async function walkChain(tx: Db): Promise<Walk> {
  let [blocks, entries]: [number, number] = [0, 0];
  let head: Buffer | undefined;
  for (;;) {
    const page = await tx
      .select()
      .from(auditBlocks)
      .where(gt(auditBlocks.n, blocks))
      .orderBy(asc(auditBlocks.n))
      .limit(pageBlocks);
    const last = page.at(-1);
    if (last === undefined) return { blocks, entries, head, broken: undefined };
    const digests = await findDigests(tx, blocks, last.n);
    for (const block of page) {
      const found = linkBreak(block, blocks + 1, head ?? genesis) ?? entryBreak(block, digests);
      if (found) return { blocks, entries, head, broken: found };
      blocks = block.n;
      entries += block.entryIds.length;
      head = block.hash;
    }
  }
}

/** The digest of every entry of some blocks, as the entry is now. */
async function findDigests(tx: Db, after: number, until: number): Promise<Map<string, Buffer>> {
  const members = tx
    .select({ id: sql<string>`unnest(${auditBlocks.entryIds})`.as('member_id') })
    .from(auditBlocks)
    .where(and(gt(auditBlocks.n, after), lte(auditBlocks.n, until)))
    .as('members');
  const rows = await tx
    .select(digestedColumns)
    .from(auditEntries)
    .innerJoin(members, eq(auditEntries.id, members.id));
  return new Map(rows.map((entry) => [entry.id, digestOf(entry)]));
}

const broken = (block: number, problem: string): Break => ({ block, entryId: null, problem });

function linkBreak(block: AuditBlock, expected: number, previous: Buffer): Break | undefined {
  if (block.n !== expected) return broken(expected, `Block ${expected} is missing.`);
  if (!blockHash(block).equals(block.hash))
    return broken(expected, `Block ${expected} was altered.`);
  if (!block.previousHash.equals(previous))
    return broken(expected, `Block ${expected} does not follow the block before it.`);
  return undefined;
}

function entryBreak(block: AuditBlock, digests: ReadonlyMap<string, Buffer>): Break | undefined {
  for (const [index, entryId] of block.entryIds.entries()) {
    const digest = digests.get(entryId);
    const at = { block: block.n, entryId };
    if (digest === undefined) return { ...at, problem: `An entry of block ${block.n} is missing.` };
    if (!digest.equals(digestAt(block, index)))
      return { ...at, problem: `An entry of block ${block.n} was altered.` };
  }
  return undefined;
}
