import { auditBlocks, type AuditBlock } from '@gatehouse/identity-db/schema';
import { desc } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** The newest block's number and hash; nothing before the first. */
export async function findHead(db: Db): Promise<Pick<AuditBlock, 'n' | 'hash'> | undefined> {
  const { n, hash } = auditBlocks;
  const [head] = await db.select({ n, hash }).from(auditBlocks).orderBy(desc(n)).limit(1);
  return head;
}
