import { type Deposit, depositForfeits } from '@gatehouse/finances-db/deposits';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Money } from '@gatehouse/kit-subgraph/money';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { books } from '../books.ts';
import type { Db, Tx } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { mustPost } from '../must-post.ts';
import { readAmount } from '../read-amount.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { getDeposit } from './get-deposit.ts';

type Wish = {
  readonly idempotencyKey: string;
  readonly depositId: string;
  readonly amountMinor: bigint;
  readonly reason: string;
};

type Forfeited =
  | { readonly outcome: 'forfeited'; readonly deposit: Deposit; readonly replayed: boolean }
  | { readonly outcome: 'exceeded'; readonly left: Money };

/** Keeps a deposit, or a part of it, as income of the platform; never more than is left. */
export async function forfeitDeposit(db: Db, actor: AuditActor, wish: Wish): Promise<Forfeited> {
  const amountMinor = readAmount(wish.amountMinor, 'input.amountMinor');
  const reason = readRemark(wish.reason, 'input.reason');
  const deposit = await getDeposit(db, wish.depositId);
  const { id: depositId, currency } = deposit;
  const use = {
    operation: 'deposit.forfeit',
    idempotencyKey: wish.idempotencyKey,
    content: { depositId, amountMinor, reason },
  };
  const { outcome, replayed } = await doOnce(db, actor, use, (tx) =>
    keep(tx, actor, { deposit, amountMinor, reason }),
  );
  if (outcome.leftMinor === null) return { outcome: 'forfeited', deposit, replayed };
  return { outcome: 'exceeded', left: { amountMinor: BigInt(outcome.leftMinor), currency } };
}

type Part = { readonly deposit: Deposit; readonly amountMinor: bigint; readonly reason: string };

/** What is left where that is less; nothing changes then. */
async function keep(tx: Tx, actor: AuditActor, { deposit, amountMinor, reason }: Part) {
  const { accountId: forfeitedBy } = signedIn(actor.viewer);
  const { id: depositId, currency } = deposit;
  const id = uuidV7(actor.now.getTime());
  // First, for a refusal leaves no row behind: the account's lock decides between parallel wishes.
  const answer = await books.post(tx, {
    kind: 'deposit.forfeited',
    sourceId: id,
    actorId: forfeitedBy,
    memo: { depositId, reason },
    lines: [
      { kind: 'deposit', owner: depositId, currency, amountMinor: -amountMinor },
      { kind: 'platform_revenue', currency, amountMinor },
    ],
  });
  if (answer.outcome === 'INSUFFICIENT') return { leftMinor: String(answer.available ?? 0n) };
  mustPost(answer);
  await tx
    .insert(depositForfeits)
    .values({ id, depositId, amountMinor, reason, forfeitedBy, forfeitedAt: actor.now });
  await recordAudit(tx, actor, {
    verb: 'deposit.forfeit',
    entityType: 'Deposit',
    entityId: depositId,
    after: { amountMinor, currency, reason },
  });
  return { leftMinor: null };
}
