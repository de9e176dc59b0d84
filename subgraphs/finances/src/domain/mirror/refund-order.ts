import { type Taking, takings } from '@gatehouse/finances-db/takings';
import { eq } from 'drizzle-orm';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { splitAmount } from '../split-amount.ts';
import { linesOf } from './lines-of.ts';
import { postLate } from './post-late.ts';
import { takeFromOrganizer } from './take-from-organizer.ts';
import type { Mirrored, Told } from './told.ts';

/**
 * Takes the shares of a refund back. They follow from all that has gone back so far, so that refunds together return exactly
 * what was split, in whatever order they come.
 */
export async function refundOrder(tx: Tx, told: Told): Promise<Mirrored> {
  const { kind, sourceId, currency, paymentId } = told;
  if (paymentId === null)
    throw new Error(`Journal ${told.journalId} does not say what it gives back.`);
  // The lock decides between this refund and a settlement: the later one sees what the other did.
  const [taking] = await tx
    .select()
    .from(takings)
    .where(eq(takings.paymentId, paymentId))
    .for('no key update');
  if (taking === undefined) return { awaitedId: paymentId };
  const amountMinor = -BigInt(told.dueMinor);
  const refundedMinor = taking.refundedMinor + amountMinor;
  if (amountMinor <= 0n || refundedMinor > taking.capturedMinor || currency !== taking.currency)
    throw new Error(`Refund ${sourceId} is not one of payment ${paymentId}.`);
  const after = sharesOf(taking, refundedMinor);

  const organizerMinor = after.refundedOrganizerMinor - taking.refundedOrganizerMinor;
  const platformMinor = after.refundedPlatformMinor - taking.refundedPlatformMinor;
  const taxMinor = after.refundedTaxMinor - taking.refundedTaxMinor;
  const fromOrganizer = await takeFromOrganizer(tx, { ...taking, amountMinor: organizerMinor });
  await postLate(tx, {
    kind,
    sourceId,
    effectiveOn: dayOf(new Date(told.postedAt)),
    memo: { mirrors: told.journalId, paymentId, eventId: taking.eventId },
    lines: linesOf(
      [{ kind: 'due_payments', currency }, amountMinor],
      ...fromOrganizer,
      [{ kind: 'platform_revenue', currency }, -platformMinor],
      [{ kind: 'tax_payable', currency }, -taxMinor],
    ),
  });
  await tx
    .update(takings)
    .set({ refundedMinor, ...after })
    .where(eq(takings.paymentId, paymentId));
  return 'posted';
}

function sharesOf(taking: Taking, refundedMinor: bigint) {
  const { organizerMinor, platformMinor, taxMinor } = taking;
  const [refundedOrganizerMinor = 0n, refundedPlatformMinor = 0n, refundedTaxMinor = 0n] =
    splitAmount(refundedMinor, [organizerMinor, platformMinor, taxMinor]);
  return { refundedOrganizerMinor, refundedPlatformMinor, refundedTaxMinor };
}
