import { disbursements, type Disbursement } from '@gatehouse/finances-db/disbursements';
import { organizers } from '@gatehouse/finances-db/projections';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { formatMoney, type Money } from '@gatehouse/kit-subgraph/money';
import { eq } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import { requestDisbursement } from '../disbursements/request-disbursement.ts';
import { doOnce } from '../do-once.ts';
import { isUuid } from '../is-uuid.ts';
import { readCurrency } from '../read-currency.ts';
import { readName } from '../read-name.ts';
import { payoutMinimum } from './payout-minimum.ts';

type Wish = Money & {
  readonly idempotencyKey: string;
  readonly organizerId: string;
  readonly destination: string;
};

export type Asked =
  | { readonly outcome: 'requested'; readonly payout: Disbursement; readonly replayed: boolean }
  | { readonly outcome: 'insufficient'; readonly available: Money };

/** Asks for a payout to an organizer and sets it aside: of what is settled, and never more than is available of that. */
export async function askPayout(db: Db, actor: AuditActor, wish: Wish): Promise<Asked> {
  const { idempotencyKey, organizerId, amountMinor } = wish;
  if (!isUuid(organizerId)) throw notFound('Organizer');
  const currency = readCurrency(wish.currency, 'input.currency');
  const destination = readName(wish.destination, { field: 'input.destination', lengthMax: 100 });
  const least = { amountMinor: payoutMinimum(currency), currency };
  if (amountMinor < least.amountMinor)
    throw badInput(`The least that is paid out is ${formatMoney(least)}.`, 'input.amountMinor');
  const [organizer] = await db
    .select()
    .from(organizers)
    .where(eq(organizers.organizerId, organizerId));
  if (organizer === undefined) throw notFound('Organizer');

  const terms = { partyId: organizerId, amountMinor, currency, destination };
  const use = { operation: 'payout.request', idempotencyKey, content: terms };
  const { outcome, replayed } = await doOnce(db, actor, use, (tx) =>
    requestDisbursement(tx, actor, { kind: 'PAYOUT', partyName: organizer.name, ...terms }),
  );
  if (outcome.outcome === 'insufficient') {
    const available = { amountMinor: BigInt(outcome.availableMinor), currency };
    return { outcome: 'insufficient', available };
  }
  const [payout] = await db
    .select()
    .from(disbursements)
    .where(eq(disbursements.id, outcome.disbursementId));
  if (payout === undefined) throw notFound('Payout');
  return { outcome: 'requested', payout, replayed };
}
