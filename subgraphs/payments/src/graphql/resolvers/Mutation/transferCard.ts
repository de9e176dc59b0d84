import { notFound } from '@gatehouse/kit-subgraph/errors';
import { transferCard as transfer } from '../../../domain/cards/transfer-card.ts';
import { platformCurrency as currency } from '../../../domain/platform-currency.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const transferCard: NonNullable<MutationResolvers['transferCard']> = async (
  _parent,
  { input },
  context,
) => {
  const { till, loaders } = context;
  const { outcome, replayed } = await transfer(till.db, context, input);
  loaders.card.clearAll();
  switch (outcome.outcome) {
    case 'refused':
      return { __typename: 'CardNotTransferableError', reason: outcome.reason };
    case 'transferred': {
      const card = await loaders.card.load(input.cardId.toLowerCase());
      if (card === undefined) throw notFound('Card');
      const amountMinor = BigInt(outcome.movedMinor);
      const moved = amountMinor > 0n ? { amountMinor, currency } : null;
      return { __typename: 'TransferCardPayload', card, moved, replayed };
    }
  }
};
