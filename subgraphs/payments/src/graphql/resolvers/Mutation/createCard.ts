import { createCard as create } from '../../../domain/cards/create-card.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createCard: NonNullable<MutationResolvers['createCard']> = async (
  _parent,
  { input },
  context,
) => ({ card: await create(context.till.db, context, input) });
