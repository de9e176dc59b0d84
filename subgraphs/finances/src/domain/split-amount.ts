/**
 * An amount in whole minor units by weights: everybody's exact part rounded down, what is left goes one unit each to the
 * largest remainders, ties to whoever comes first. The parts sum to the amount, whatever its sign.
 */
export function splitAmount(amountMinor: bigint, weights: readonly bigint[]): readonly bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n))
    throw new Error('Weights are not negative, and one of them is above zero.');
  if (amountMinor < 0n) return splitAmount(-amountMinor, weights).map((part) => -part);
  const exact = weights.map((weight, place) => ({
    place,
    part: (amountMinor * weight) / total,
    remainder: (amountMinor * weight) % total,
  }));
  const left = amountMinor - exact.reduce((sum, { part }) => sum + part, 0n);
  const order = exact.toSorted((a, b) =>
    a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1,
  );
  const raised = new Set(order.slice(0, Number(left)).map(({ place }) => place));
  return exact.map(({ part, place }) => (raised.has(place) ? part + 1n : part));
}
