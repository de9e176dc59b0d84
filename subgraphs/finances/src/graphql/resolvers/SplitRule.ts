import type { SplitRuleResolvers } from './../types.generated.ts';

export const SplitRule: SplitRuleResolvers = {
  organizer: ({ scope, scopeId }) => (scope === 'ORGANIZER' ? { id: scopeId } : null),
  event: ({ scope, scopeId }) => (scope === 'EVENT' ? { id: scopeId } : null),
};
