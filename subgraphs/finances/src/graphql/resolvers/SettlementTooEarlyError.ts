import type { SettlementTooEarlyErrorResolvers } from './../types.generated.ts';

export const SettlementTooEarlyError: SettlementTooEarlyErrorResolvers = {
  message: ({ dueAt }) =>
    `This event can be settled from ${dueAt.toISOString()} on, or now until a moment you name.`,
};
