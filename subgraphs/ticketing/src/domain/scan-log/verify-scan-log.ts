import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type Verification = {
  readonly isIntact: boolean;
  readonly blockCount: number;
  readonly rowCount: number;
  readonly firstBrokenBlock: number | null;
  readonly sealedAt: Date | null;
};

type Totals = {
  readonly blockCount: number;
  readonly rowCount: number;
  readonly sealedAt: string | null;
};

/** So many blocks are computed by one statement. */
const pageBlocks = 4;

/** Computes every block of the log anew and names the first that is not as it was sealed. One snapshot, in pages. */
export function verifyScanLog(db: TicketingDb): Promise<Verification> {
  return db.transaction(
    async (tx) => {
      // The role gives up on requests after a few seconds; a long log takes longer.
      await tx.execute(sql`set local statement_timeout = '60s'`);
      const firstBrokenBlock = (await findBrokenBlock(tx)) ?? null;
      const [totals] = await tx.execute<Totals>(sql`
        select count(*)::int as "blockCount", coalesce(sum(rows), 0)::int as "rowCount", max(sealed_at) as "sealedAt"
        from ticketing.scan_blocks`);
      const { blockCount = 0, rowCount = 0, sealedAt = null } = totals ?? {};
      return {
        isIntact: firstBrokenBlock === null,
        blockCount,
        rowCount,
        firstBrokenBlock,
        sealedAt: sealedAt === null ? null : new Date(sealedAt),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

type Computed = {
  readonly number: number;
  readonly writtenFrom: string;
  readonly writtenBefore: string;
  readonly previousHash: string;
  readonly hash: string;
  /** Whether it holds as many rows as it says, and hashes to what it says. */
  readonly isWhole: boolean;
};

/** Follows the chain from its first block: each begins where the one before ended, and carries its hash. */
async function findBrokenBlock(tx: TicketingDb): Promise<number | undefined> {
  let last = { number: 0, writtenBefore: '0', hash: '0'.repeat(64) };
  for (;;) {
    const page = await computeBlocks(tx, last.number);
    for (const block of page) {
      const follows =
        block.number === last.number + 1 &&
        block.writtenFrom === last.writtenBefore &&
        block.previousHash === last.hash;
      if (!follows || !block.isWhole) return last.number + 1;
      last = block;
    }
    if (page.length < pageBlocks) return undefined;
  }
}

async function computeBlocks(tx: TicketingDb, after: number): Promise<readonly Computed[]> {
  return tx.execute<Computed>(sql`
    select block.number, block.written_from::text as "writtenFrom", block.written_before::text as "writtenBefore",
      encode(block.previous_hash, 'hex') as "previousHash", encode(block.hash, 'hex') as hash,
      block.rows = digest.row_count and block.hash = digest.hash as "isWhole"
    from (select * from ticketing.scan_blocks where number > ${after} order by number limit ${pageBlocks}) as block
    cross join lateral ticketing.scan_block_digest(
      block.number, block.written_from, block.written_before, block.sealed_at, block.previous_hash) as digest
    order by block.number`);
}
