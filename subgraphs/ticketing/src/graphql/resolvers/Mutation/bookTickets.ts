import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { bookTickets as book } from '../../../domain/orders/book-tickets.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const bookTickets: NonNullable<MutationResolvers['bookTickets']> = async (
  _parent,
  { input },
  { db, viewer, now },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const booked = await book(db, input, { customerId, now });
  switch (booked.outcome) {
    case 'placed':
      return { __typename: 'BookTicketsPayload', order: booked.order };
    case 'soldOut':
      return { __typename: 'SoldOutError', ...booked };
    case 'salesClosed':
      return { __typename: 'SalesClosedError', ...booked };
    case 'codeNotGood':
      return { __typename: 'PromotionCodeError', reason: 'NOT_GOOD' };
    case 'codeUsedUp':
      return { __typename: 'PromotionCodeError', reason: 'USED_UP' };
    case 'customerLimit':
      return { __typename: 'CustomerLimitError', ...booked };
  }
};
