import type { Files } from '@gatehouse/kit-files/open-files';
import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { findLatestPaymentsOf } from './domain/find-latest-payments-of.ts';
import { findOrders } from './domain/find-orders.ts';
import { findPayments } from './domain/find-payments.ts';
import {
  findCreditNotesOf,
  findInvoices,
  findInvoicesOf,
} from './domain/invoices/find-invoices.ts';
import { sightOf } from './domain/sight.ts';
import type { Till } from './domain/till.ts';
import { cardLoaders } from './loaders/cards.ts';
import { walletLoaders } from './loaders/wallets.ts';

export type Context = BaseContext & {
  readonly till: Till;
  readonly files: Files;
  /** Hashes the codes by which customers take cards from shops. */
  readonly assignmentCodeKey: Buffer;
  /** A link to an issued document that is good for a while. */
  readonly documentUrl: (documentId: string, now: Date) => string;
  /** Each loads what the viewer may see; anything else is as absent as what does not exist. */
  readonly loaders: ReturnType<typeof createLoaders>;
};

/** What a running subgraph has for every request. */
type Own = Pick<Context, 'till' | 'files' | 'assignmentCodeKey' | 'documentUrl'>;

export const createContext = (own: Own, base: BaseContext): Context => ({
  ...base,
  ...own,
  loaders: createLoaders(own.till, base),
});

function createLoaders({ db }: Till, { viewer }: BaseContext) {
  const sight = sightOf(viewer);
  return {
    order: loadById((ids) => findOrders(db, ids, sight)),
    payment: loadById((ids) => findPayments(db, ids, sight)),
    latestPaymentOf: loadBy(
      (orderIds) => findLatestPaymentsOf(db, orderIds, sight),
      ({ orderId }) => orderId ?? '',
    ),
    invoice: loadById((ids) => findInvoices(db, ids, sight)),
    invoiceOf: loadBy(
      (paymentIds) => findInvoicesOf(db, paymentIds, sight),
      ({ sourceId }) => sourceId,
    ),
    creditNotesOf: loadManyBy(
      (invoiceIds) => findCreditNotesOf(db, invoiceIds, sight),
      ({ corrects }) => corrects ?? '',
    ),
    ...cardLoaders(db, viewer),
    ...walletLoaders(db, sight),
  };
}
