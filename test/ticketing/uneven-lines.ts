/** What these tests book, and how the graph shows money. */

export const eur = (amountMinor: number) => ({ amountMinor: String(amountMinor), currency: 'EUR' });
export const tnd = (amountMinor: number) => ({ amountMinor: String(amountMinor), currency: 'TND' });

/** Three tickets whose fee and tax of 100 do not divide: 1033, 1033 and 1034. */
export const uneven = (ticketTypeId: string) => ({
  ticketTypeId,
  unitPriceMinor: 1000,
  feeMinor: 60,
  taxMinor: 40,
});
