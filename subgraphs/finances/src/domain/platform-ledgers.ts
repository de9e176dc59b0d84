/** The ledgers of the whole platform, as one thing with one id: there is nothing to look it up by. */
export const platformLedgers = { id: 'platform' } as const;
