import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { endCardTransfer } from '../../../domain/cards/end-card-transfer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const declineCardTransfer: NonNullable<MutationResolvers['declineCardTransfer']> = async (
  _parent,
  { input: { transferId } },
  { till, viewer, loaders },
) => {
  const { profileId: merchantId, accountId: actorId } = signedInTo('merchant', viewer);
  const end = { transferId, merchantId, actorId, status: 'DECLINED' } as const;
  const transfer = await endCardTransfer(till.db, end);
  loaders.stockOf.clearAll();
  loaders.card.clearAll();
  return { transfer };
};
