import type { Merchant } from '@gatehouse/identity-db/schema';

export type MerchantMapper = Merchant;
