import type { TransferRefusal } from '../../domain/cards/transfer-refusal.ts';
import type { CardNotTransferableErrorResolvers } from './../types.generated.ts';

const sentences: Readonly<Record<TransferRefusal, string>> = {
  NOT_HELD: 'Only an active or blocked card can go to somebody else.',
  SAME_HOLDER: 'The card is theirs already.',
  HOLD_OPEN: "A payment or a reload of the holder's is under way.",
  WALLET_FROZEN: 'One of the wallets is frozen or closed.',
  CEILING: 'The other wallet cannot hold so much.',
};

export const CardNotTransferableError: CardNotTransferableErrorResolvers = {
  message: ({ reason }) => sentences[reason],
};
