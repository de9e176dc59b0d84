import { maskTarget } from '../../domain/transfers/mask-target.ts';
import type { GiftAddressErrorResolvers } from './../types.generated.ts';

export const GiftAddressError: GiftAddressErrorResolvers = {
  maskedTarget: ({ target }) => maskTarget(target),
  message: ({ target, triesLeft }) =>
    triesLeft === null
      ? `Have a code sent to ${maskTarget(target)}, where this gift went.`
      : `Enter the code that was sent to ${maskTarget(target)}.`,
};
