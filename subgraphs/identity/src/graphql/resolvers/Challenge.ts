import { maskTarget } from '../../domain/challenges/mask-target.ts';
import type { ChallengeResolvers } from './../types.generated.ts';

export const Challenge: ChallengeResolvers = {
  channel: ({ channel }) => (channel === 'sms' ? 'SMS' : 'EMAIL'),
  maskedTarget: ({ target }) => maskTarget(target),
};
