import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { endCardTransfer } from '../../../domain/cards/end-card-transfer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelCardTransfer: NonNullable<MutationResolvers['cancelCardTransfer']> = async (
  _parent,
  { input: { transferId } },
  { till, viewer, loaders },
) => {
  const { profileId: merchantId, accountId: actorId } = signedInTo('merchant', viewer);
  const end = { transferId, merchantId, actorId, status: 'CANCELLED' } as const;
  const transfer = await endCardTransfer(till.db, end);
  loaders.stockOf.clearAll();
  loaders.card.clearAll();
  return { transfer };
};
