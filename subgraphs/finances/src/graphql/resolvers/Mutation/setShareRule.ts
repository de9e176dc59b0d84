import { setShareRule as set } from '../../../domain/profit/set-share-rule.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const setShareRule: NonNullable<MutationResolvers['setShareRule']> = (
  _parent,
  { input },
  context,
) => set(context.desk.db, context, input);
