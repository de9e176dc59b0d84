/** How long places are held for an order. */
export const holdMs = 10 * 60_000;

/** What a started payment has at least, from its start. It prolongs a hold once. */
export const prolongedMs = 5 * 60_000;
