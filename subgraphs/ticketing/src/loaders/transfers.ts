import { loadBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { findAddresses } from '../domain/people/find-addresses.ts';
import { findPendingTransfers } from '../domain/transfers/find-transfers.ts';
import type { Hall } from '../hall.ts';

/** Offers of tickets, and how it is told whom they are for. */
export const transferLoaders = ({ db }: Hall, { now }: BaseContext) => ({
  pendingTransfer: loadBy(
    (ticketIds) => findPendingTransfers(db, ticketIds, now),
    ({ ticketId }) => ticketId,
  ),
  addresses: loadBy(
    (customerIds) => findAddresses(db, customerIds),
    ({ customerId }) => customerId,
  ),
});
