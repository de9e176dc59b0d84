import { conflict } from '@gatehouse/kit-subgraph/errors';
import type { PaymentOutcome } from './payment-outcome.ts';
import type { Refused } from './write-payment.ts';

const minor = (amount = 0n): string => (amount < 0n ? '0' : String(amount));

/** Why the wallet keeps nothing for a payment, as an outcome. */
export function refusalOf({ outcome, available, headroom }: Refused, currency: string) {
  if (outcome === 'INSUFFICIENT') {
    const availableMinor = minor(available);
    return { outcome: 'insufficient', availableMinor, currency } satisfies PaymentOutcome;
  }
  if (outcome === 'CEILING') {
    const headroomMinor = minor(headroom);
    return { outcome: 'ceiling', headroomMinor, currency } satisfies PaymentOutcome;
  }
  // No outcome to keep for ever: somebody froze it and may thaw it.
  if (outcome === 'FROZEN' || outcome === 'CLOSED') throw conflict('This wallet is not open.');
  throw new Error(`A wallet answered ${outcome} to a reservation.`);
}
