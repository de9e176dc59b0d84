import { type Deposit, deposits } from '@gatehouse/finances-db/deposits';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Money } from '@gatehouse/kit-subgraph/money';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { books } from '../books.ts';
import type { Db } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { getOrganizer } from '../get-organizer.ts';
import { mustPost } from '../must-post.ts';
import { readAmount } from '../read-amount.ts';
import { readCurrency } from '../read-currency.ts';
import { readRemark } from '../read-remark.ts';
import { recordAudit } from '../record-audit.ts';
import { getDeposit } from './get-deposit.ts';

type Wish = Money & {
  readonly idempotencyKey: string;
  readonly organizerId: string;
  readonly reason: string;
};
type Taken = { readonly deposit: Deposit; readonly replayed: boolean };

/** Notes money that an organizer left at the bank, in an account of its own. */
export async function takeDeposit(db: Db, actor: AuditActor, wish: Wish): Promise<Taken> {
  const { accountId: takenBy } = signedIn(actor.viewer);
  const amountMinor = readAmount(wish.amountMinor, 'input.amountMinor');
  const currency = readCurrency(wish.currency, 'input.currency');
  const reason = readRemark(wish.reason, 'input.reason');
  const { organizerId, name: organizerName } = await getOrganizer(db, wish.organizerId);
  const terms = { organizerId, amountMinor, currency, reason };
  const use = { operation: 'deposit.take', idempotencyKey: wish.idempotencyKey, content: terms };
  const { outcome, replayed } = await doOnce(db, actor, use, async (tx) => {
    const id = uuidV7(actor.now.getTime());
    await tx.insert(deposits).values({ id, ...terms, organizerName, takenBy, takenAt: actor.now });
    const lines = [
      { kind: 'bank', currency, amountMinor: -amountMinor },
      { kind: 'deposit', owner: id, currency, amountMinor },
    ];
    const memo = { organizerId };
    const journal = { kind: 'deposit.taken', sourceId: id, actorId: takenBy, memo, lines };
    mustPost(await books.post(tx, journal));
    await recordAudit(tx, actor, {
      verb: 'deposit.take',
      entityType: 'Deposit',
      entityId: id,
      after: terms,
    });
    return { depositId: id };
  });
  return { deposit: await getDeposit(db, outcome.depositId), replayed };
}
