import { getGateCard } from '../../../domain/gate/get-gate-card.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const gateCard: NonNullable<QueryResolvers['gateCard']> = (
  _parent,
  { uid, gateId = null },
  context,
) => getGateCard(context, { uid, gateId });
