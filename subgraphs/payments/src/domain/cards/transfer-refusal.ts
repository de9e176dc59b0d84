/** Why a held card cannot go to somebody else. */
export type TransferRefusal =
  | 'NOT_HELD'
  | 'SAME_HOLDER'
  | 'HOLD_OPEN'
  | 'WALLET_FROZEN'
  | 'CEILING';
