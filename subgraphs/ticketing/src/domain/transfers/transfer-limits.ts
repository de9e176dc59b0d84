const hourMs = 3_600_000;

/** How long an offer stands; every offer ends when the event begins, if that is sooner. */
export const offerLifeMs = { TRANSFER: 72 * hourMs, GIFT: 14 * 24 * hourMs } as const;

/** Offers of one customer in 24 hours: each may send a message to a stranger. */
export const offersPerDay = 20;

export const messageLengthMax = 500;

export const codeLifeMs = 10 * 60_000;
/** Wrong ones per code. */
export const codeTriesMax = 5;
/** Codes per gift, and so 25 guesses at a million for whoever has the link and not the address. */
export const codeSendsMax = 5;
