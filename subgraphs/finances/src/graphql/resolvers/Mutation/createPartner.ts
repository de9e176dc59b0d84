import { createPartner as create } from '../../../domain/profit/create-partner.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createPartner: NonNullable<MutationResolvers['createPartner']> = async (
  _parent,
  { input },
  context,
) => ({ partner: await create(context.desk.db, context, input.name) });
