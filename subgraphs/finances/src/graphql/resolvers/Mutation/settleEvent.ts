import { settleOnce } from '../../../domain/settlements/settle-once.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const settleEvent: NonNullable<MutationResolvers['settleEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const { idempotencyKey, eventId, from, until } = input;
  const period = { from: from ?? undefined, until: until ?? undefined };
  const settled = await settleOnce(context.desk.db, context, {
    idempotencyKey,
    eventId,
    ...period,
  });
  switch (settled.outcome) {
    case 'settled':
      return { ...settled, __typename: 'SettleEventPayload' };
    case 'tooEarly':
      return { __typename: 'SettlementTooEarlyError', dueAt: new Date(settled.dueAt) };
    case 'nothing':
      return { __typename: 'NothingToSettleError', outcome: settled.outcome };
  }
};
