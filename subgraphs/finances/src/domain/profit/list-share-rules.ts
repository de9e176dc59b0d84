import { type ShareRule, shareRules } from '@gatehouse/finances-db/profit';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Tx } from '../desk.ts';
import type { Party } from './party.ts';

type Listing = PageArguments & { readonly party: Party | undefined };

/** One page of the rules, of one party or of all, those that were set last first. */
export async function listShareRules(tx: Tx, listing: Listing): Promise<Page<ShareRule>> {
  const { party, after } = listing;
  const limit = pageLimit(listing);
  const ofParty =
    party && and(eq(shareRules.partyKind, party.kind), eq(shareRules.partyId, party.id));
  const rows = await tx
    .select()
    .from(shareRules)
    .where(and(ofParty, afterId(after, shareRules.id, 'desc')))
    .orderBy(desc(shareRules.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
