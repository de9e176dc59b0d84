import type { AutoReload, ReloadAttempt } from '@gatehouse/payments-db/wallets';

export type AutoReloadMapper = AutoReload;
export type ReloadAttemptMapper = ReloadAttempt;
