import type { Journal, Line, Posted } from '@gatehouse/kit-ledger/open-ledger';
import { books } from '../books.ts';
import type { Tx } from '../desk.ts';
import { mustPost } from '../must-post.ts';

type Fact = Journal & { readonly effectiveOn: string; readonly lines: readonly Line[] };

/** Posts what happened on a day; where its month is closed, today, and the memo names the day. */
export async function postLate(tx: Tx, { effectiveOn, memo, ...fact }: Fact): Promise<Posted> {
  const answer = await books.post(tx, { ...fact, memo, effectiveOn });
  if (answer.outcome !== 'CLOSED_PERIOD') return mustPost(answer);
  return mustPost(await books.post(tx, { ...fact, memo: { ...memo, belongsTo: effectiveOn } }));
}
