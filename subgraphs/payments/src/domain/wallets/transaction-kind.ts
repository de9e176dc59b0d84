export type TransactionKind =
  | 'ORDER'
  | 'ORDER_REFUND'
  | 'RELOAD'
  | 'CARD_FEE'
  | 'CARD_FEE_REFUND'
  | 'TRANSFER'
  | 'ADJUSTMENT';

/** The journal that is behind each kind of movement; whatever else touches a wallet sets something right. */
export const journalKinds: Readonly<Record<Exclude<TransactionKind, 'ADJUSTMENT'>, string>> = {
  ORDER: 'order.captured',
  ORDER_REFUND: 'order.refunded',
  RELOAD: 'reload.captured',
  CARD_FEE: 'card_fee.captured',
  CARD_FEE_REFUND: 'card_fee.refunded',
  TRANSFER: 'holder.transfer',
};

const byJournal = new Map(
  Object.entries(journalKinds).map(([kind, journal]) => [journal, kind as TransactionKind]),
);

/** What a journal means to the wallet's holder. */
export const transactionKind = (journal: string): TransactionKind =>
  byJournal.get(journal) ?? 'ADJUSTMENT';
