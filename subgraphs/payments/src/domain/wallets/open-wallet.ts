import { books } from '../books.ts';
import type { Tx } from '../till.ts';

/** The account of a holder's wallet in this currency; opened by the first who asks. */
export const openWallet = (tx: Tx, holderId: string, currency: string): Promise<string> =>
  books.openAccount(tx, { kind: 'wallet', owner: holderId, currency });
