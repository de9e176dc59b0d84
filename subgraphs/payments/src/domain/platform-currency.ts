import { readPlatformCurrency } from '../environment.ts';

/** The one currency that wallets are in. */
export const platformCurrency = readPlatformCurrency();
