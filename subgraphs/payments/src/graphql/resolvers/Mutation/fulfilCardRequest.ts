import { fulfilCardRequest as fulfil } from '../../../domain/cards/fulfil-card-request.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const fulfilCardRequest: NonNullable<MutationResolvers['fulfilCardRequest']> = async (
  _parent,
  { input },
  context,
) => ({ request: await fulfil(context.till.db, context, input) });
