import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import { findAutoReloads } from '../domain/auto-reload/find-auto-reloads.ts';
import { findLastAttempts } from '../domain/auto-reload/find-last-attempts.ts';
import type { Sight } from '../domain/sight.ts';
import type { Db } from '../domain/till.ts';
import { findWallets, findWalletsOf } from '../domain/wallets/find-wallets.ts';

/** Wallets that the viewer may see, and what belongs to those that were seen. */
export const walletLoaders = (db: Db, sight: Sight) => ({
  wallet: loadById((ids) => findWallets(db, ids, sight)),
  walletOf: loadBy(
    (holderIds) => findWalletsOf(db, holderIds, sight),
    ({ ownerId }) => ownerId,
  ),
  autoReloadOf: loadBy(
    (accountIds) => findAutoReloads(db, accountIds),
    ({ accountId }) => accountId,
  ),
  lastAttemptsOf: loadManyBy(
    (accountIds) => findLastAttempts(db, accountIds),
    ({ accountId }) => accountId,
  ),
});
