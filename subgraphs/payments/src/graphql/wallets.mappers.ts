import type { Wallet } from '../domain/wallets/find-wallets.ts';
import type { WalletEntry } from '../domain/wallets/list-transactions.ts';

export type WalletMapper = Wallet;
export type WalletTransactionMapper = WalletEntry;
export type CustomerMapper = { readonly id: string };
