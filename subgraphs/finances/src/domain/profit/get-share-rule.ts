import { type ShareRule, shareRules } from '@gatehouse/finances-db/profit';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { readId } from '../read-id.ts';

/** The rule, or NOT_FOUND. */
export async function getShareRule(tx: Tx, id: string): Promise<ShareRule> {
  const isIt = eq(shareRules.id, readId(id, 'Share rule'));
  const [rule] = await tx.select().from(shareRules).where(isIt);
  if (rule === undefined) throw notFound('Share rule');
  return rule;
}
