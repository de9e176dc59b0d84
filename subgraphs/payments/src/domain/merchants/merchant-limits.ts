const minuteMs = 60_000;

/** How long a code is good, and for how many wrong ones. */
export const codeLifeMs = 10 * minuteMs;
export const codeTries = 5;

/** So many within so long. */
export type Limit = { readonly max: number; readonly windowMs: number };

export const lookupsPerMerchant: Limit = { max: 60, windowMs: 60 * minuteMs };
export const codesPerMerchant: Limit = { max: 60, windowMs: 60 * minuteMs };
export const codesPerCustomer: Limit = { max: 3, windowMs: 10 * minuteMs };
