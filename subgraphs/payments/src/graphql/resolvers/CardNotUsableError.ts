import type { CardNotUsableErrorResolvers } from './../types.generated.ts';

const messages: Readonly<Record<string, string>> = {
  BLOCKED: 'This card is blocked.',
  LOST: 'This card was reported lost.',
  REPLACED: 'This card was replaced. Please use the new one.',
  EXPIRED: 'This card has expired.',
};

export const CardNotUsableError: CardNotUsableErrorResolvers = {
  message: ({ status }) => messages[status] ?? 'This card is not active.',
};
