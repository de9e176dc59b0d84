import type { Payment } from '@gatehouse/payments-db/schema';
import { walletAlone } from './wallet-word.ts';

/** Where a payment's money comes from. */
export function sourceOf({ provider, walletMinor }: Payment) {
  if (provider === walletAlone) return 'WALLET';
  return walletMinor > 0n ? 'WALLET_AND_PROVIDER' : 'PROVIDER';
}
