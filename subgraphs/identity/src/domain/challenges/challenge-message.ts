import type { Challenge } from '@gatehouse/identity-db/schema';
import type { MessageContent } from '../messages/message-content.ts';
import {
  activationMessage,
  alreadyRegisteredMessage,
  codeMessage,
  mobileChangeCodeMessage,
  resetCodeMessage,
  resetLinkMessage,
  stepUpCodeMessage,
} from '../messages/texts.ts';
import { secretLifeMs } from './code-limits.ts';

type Told = Pick<Challenge, 'id' | 'purpose' | 'channel' | 'secretKind' | 'binding'>;

/** What a challenge says to whoever it is sent to; `undefined` where nothing may leave. `site` is where links lead. */
export function challengeMessage(
  challenge: Told,
  { secret, site }: { readonly secret: string; readonly site: string },
): MessageContent | undefined {
  const { id, purpose, secretKind, binding } = challenge;
  const minutes = secretLifeMs(challenge) / 60_000;
  if (binding.kind === 'nothing')
    return purpose === 'register' ? alreadyRegisteredMessage() : undefined;
  const link = (page: string) => `${site}/${page}?challenge=${id}&code=${secret}`;
  switch (purpose) {
    case 'register':
    case 'sign_in':
      return codeMessage(secret, minutes);
    case 'reset_password':
      return secretKind === 'link'
        ? resetLinkMessage(link('reset-password'), minutes)
        : resetCodeMessage(secret, minutes);
    case 'change_mobile':
      return mobileChangeCodeMessage(secret, minutes);
    case 'step_up':
      return stepUpCodeMessage(secret, minutes);
    case 'activate':
      return activationMessage(link('activate'), minutes / 60);
  }
}
