import type { Challenge } from '@gatehouse/identity-db/schema';

const minutes = 60_000;

const codeLifeMs = 10 * minutes;
const resetLinkLifeMs = 30 * minutes;
const activationLinkLifeMs = 72 * 60 * minutes;

/** Wrong codes per challenge, resends included: a new code does not bring new tries. */
export const codeTries = 5;

/** Digits where they are typed from a text message, a link where the message is read beside the page that it opens. */
export const secretKindOf = ({
  purpose,
  channel,
}: Pick<Challenge, 'purpose' | 'channel'>): Challenge['secretKind'] =>
  purpose === 'activate' || (purpose === 'reset_password' && channel === 'email') ? 'link' : 'code';

/** How long a secret works. */
export function secretLifeMs({ purpose, channel }: Pick<Challenge, 'purpose' | 'channel'>): number {
  if (secretKindOf({ purpose, channel }) === 'code') return codeLifeMs;
  return purpose === 'activate' ? activationLinkLifeMs : resetLinkLifeMs;
}
