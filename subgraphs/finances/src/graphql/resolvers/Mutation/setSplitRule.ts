import { setSplitRule as set } from '../../../domain/split-rules/set-split-rule.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const setSplitRule: NonNullable<MutationResolvers['setSplitRule']> = (
  _parent,
  { input },
  context,
) => set(context.desk.db, context, input);
