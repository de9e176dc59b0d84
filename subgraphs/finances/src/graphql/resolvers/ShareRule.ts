import { monthOf } from '../../domain/month-of.ts';
import type { ShareRuleResolvers } from './../types.generated.ts';

export const ShareRule: ShareRuleResolvers = {
  party: ({ partyKind, partyId }) => ({ kind: partyKind, id: partyId }),
  fromMonth: ({ fromOn }) => monthOf(fromOn),
  untilMonth: ({ untilOn }) => untilOn && monthOf(untilOn),
};
