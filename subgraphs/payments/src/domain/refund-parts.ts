type Refund = {
  /** What was paid, and what the wallet paid of it. */
  readonly amountMinor: bigint;
  readonly walletMinor: bigint;
  /** What went back before, or is on its way, and what the wallet gets of that. */
  readonly beforeMinor: bigint;
  readonly walletBeforeMinor: bigint;
  readonly refundMinor: bigint;
};

/**
 * What of a refund goes back to the wallet: in proportion to what it paid, counted over all refunds so far and rounded to the
 * larger remainder, so that together they give each side exactly what it paid.
 */
export function walletPartOfRefund(refund: Refund): bigint {
  const { amountMinor, walletMinor, beforeMinor, walletBeforeMinor, refundMinor } = refund;
  const exact = (beforeMinor + refundMinor) * walletMinor;
  // Of two remainders the larger gets the unit; the wallet where they are equal.
  const after = (2n * exact + amountMinor) / (2n * amountMinor);
  return after - walletBeforeMinor;
}
