import {
  profitAllocations,
  type ProfitShare,
  profitShares,
  type ShareRule,
} from '@gatehouse/finances-db/profit';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { conflict } from '@gatehouse/kit-subgraph/errors';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { eq } from 'drizzle-orm';
import { books } from '../books.ts';
import type { Db, Tx } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { linesOf } from '../mirror/lines-of.ts';
import { monthOf } from '../month-of.ts';
import { mustPost } from '../must-post.ts';
import { lockProfit } from '../periods/lock-profit.ts';
import { readCurrency } from '../read-currency.ts';
import { readMonth } from '../read-month.ts';
import { recordAudit } from '../record-audit.ts';
import { splitAmount } from '../split-amount.ts';
import { findWeights } from './find-weights.ts';
import { profitToShare } from './profit-to-share.ts';

type Wish = {
  readonly idempotencyKey: string;
  readonly month: string;
  readonly currency: string;
};
type Shared = { readonly profitShare: ProfitShare; readonly replayed: boolean };
type Of = { readonly month: string; readonly currency: string };

/** Shares the profit of a closed month by the rules of that month, once, to the last minor unit; a loss is carried forward. */
export async function shareProfit(db: Db, actor: AuditActor, wish: Wish): Promise<Shared> {
  const of = {
    month: readMonth(wish.month, 'input.month'),
    currency: readCurrency(wish.currency, 'input.currency'),
  };
  const use = { operation: 'profit.share', idempotencyKey: wish.idempotencyKey, content: of };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    await lockProfit(tx);
    return { profitShareId: await share(tx, actor, of) };
  });
  const isIt = eq(profitShares.id, outcome.profitShareId);
  const [profitShare] = await db.select().from(profitShares).where(isIt);
  if (profitShare === undefined) throw new Error('The profit share is gone.');
  return { profitShare, replayed };
}

async function share(tx: Tx, actor: AuditActor, of: Of): Promise<string> {
  const { accountId: sharedBy } = signedIn(actor.viewer);
  const id = uuidV7(actor.now.getTime());
  const { profitMinor, broughtMinor } = await profitToShare(tx, of);
  const total = profitMinor + broughtMinor;
  const sharedMinor = total > 0n ? total : 0n;
  const parts = sharedMinor === 0n ? [] : await partsOf(tx, of.month, sharedMinor);
  const row = { ...of, profitMinor, broughtMinor, sharedMinor, carriedMinor: total - sharedMinor };
  const journalId = parts.length === 0 ? null : await post(tx, { ...of, id, sharedBy, parts });
  await tx.insert(profitShares).values({ id, ...row, journalId, sharedBy, sharedAt: actor.now });
  if (parts.length > 0)
    await tx
      .insert(profitAllocations)
      .values(parts.map((part, place) => allocationOf(id, part, place)));
  await recordAudit(tx, actor, {
    verb: 'profit.share',
    entityType: 'ProfitShare',
    entityId: id,
    after: { ...row, month: monthOf(of.month) },
  });
  return id;
}

type Part = Pick<ShareRule, 'partyKind' | 'partyId' | 'weight'> & { readonly amountMinor: bigint };

const allocationOf = (profitShareId: string, part: Part, place: number) => ({
  profitShareId,
  place,
  ...part,
});

async function partsOf(tx: Tx, month: string, sharedMinor: bigint): Promise<readonly Part[]> {
  const rules = await findWeights(tx, month);
  if (rules.length === 0) throw conflict('Nobody shares in the profit of that month.');
  const amounts = splitAmount(
    sharedMinor,
    rules.map(({ weight }) => BigInt(weight)),
  );
  return rules.map(({ partyKind, partyId, weight }, place) => {
    const amountMinor = amounts[place] ?? 0n;
    return { partyKind, partyId, weight, amountMinor };
  });
}

type Sharing = Of & {
  readonly id: string;
  readonly sharedBy: string;
  readonly parts: readonly Part[];
};

async function post(tx: Tx, { id, month, currency, sharedBy, parts }: Sharing): Promise<string> {
  const total = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const answer = await books.post(tx, {
    kind: 'profit.shared',
    sourceId: `${month}:${currency}`,
    actorId: sharedBy,
    memo: { profitShareId: id },
    lines: linesOf(
      [{ kind: 'profit', currency }, -total],
      ...parts.map(
        ({ partyId, amountMinor }) =>
          [{ kind: 'profit_payable', owner: partyId, currency }, amountMinor] as const,
      ),
    ),
  });
  return mustPost(answer).journalId;
}
