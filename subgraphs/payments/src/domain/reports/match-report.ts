import type { Difference } from '@gatehouse/payments-db/providers';
import type { Movement, Span } from '../provider.ts';
import type { Posted } from './find-posted.ts';

type Sum = { readonly currency: string; readonly minor: bigint };

/** By the id of a payment or refund, or by the provider's name for what is none of ours. */
export type Sums = ReadonlyMap<string, Sum>;

/** What a provider took and gave back; fees, payouts and the like are of no payment. */
export const isOfPayment = ({ kind }: Movement): boolean => kind === 'charge' || kind === 'refund';

export const subjectOf = ({ id, providerRef }: Movement): string => id ?? providerRef;

export const isWithin = ({ at }: Movement, { from, to }: Span): boolean => from <= at && at < to;

export const sumMovements = (movements: readonly Movement[]): Sums =>
  sum(
    movements.map((movement) => {
      const { amountMinor: minor, currency } = movement.amount;
      return { id: subjectOf(movement), currency, minor };
    }),
  );

export const sumPosted = (posted: readonly Posted[]): Sums => sum(posted);

function sum(all: readonly (Sum & { readonly id: string })[]): Sums {
  const sums = new Map<string, Sum>();
  for (const { id, currency, minor } of all)
    sums.set(id, { currency, minor: minor + (sums.get(id)?.minor ?? 0n) });
  return sums;
}

/** Those of the subjects of which both sides do not say the same. */
export function differencesOf(
  ids: Iterable<string>,
  { ours, theirs }: { readonly ours: Sums; readonly theirs: Sums },
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const id of ids) {
    const [our, their] = [ours.get(id), theirs.get(id)];
    const [oursMinor, theirsMinor] = [our?.minor ?? 0n, their?.minor ?? 0n];
    const currencies = new Set([our, their].flatMap((side) => (side ? [side.currency] : [])));
    if (oursMinor === theirsMinor && currencies.size < 2) continue;
    const currency = [...currencies].join('/');
    differences.push({
      id,
      currency,
      oursMinor: String(oursMinor),
      theirsMinor: String(theirsMinor),
    });
  }
  return differences;
}
