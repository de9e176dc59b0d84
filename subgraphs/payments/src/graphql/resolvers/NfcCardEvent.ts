import type { NfcCardEventResolvers } from './../types.generated.ts';

export const NfcCardEvent: NfcCardEventResolvers = {
  reason: ({ reason }, _args, { viewer }) => (viewer?.portal === 'merchant' ? null : reason),
  actorId: ({ actorId }, _args, { viewer }) => (viewer?.portal === 'admin' ? actorId : null),
};
