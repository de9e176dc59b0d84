import { endShareRule as end } from '../../../domain/profit/end-share-rule.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const endShareRule: NonNullable<MutationResolvers['endShareRule']> = (
  _parent,
  { input },
  context,
) => end(context.desk.db, context, input);
