import { openLedger } from '@gatehouse/kit-ledger/open-ledger';

/** The books of the platform: every movement of money is posted here, in the transaction of what caused it. */
export const books = openLedger('finances');
