import type { MessageContent } from './message-content.ts';

// Every text that leaves, in one place.

/** `minutes` is how long the code works. */
export const codeMessage = (code: string, minutes: number): MessageContent => ({
  subject: 'Your Gatehouse code',
  text: `${code} is your Gatehouse code. It works for ${minutes} minutes. Nobody from Gatehouse will ever ask you for it.`,
  code,
});

/** To the owner of a number with which somebody registers again. */
export const alreadyRegisteredMessage = (): MessageContent => ({
  subject: 'You have an account already',
  text: 'Somebody tried to register with this number, which has a Gatehouse account already. If it was you, sign in instead; if not, you need do nothing.',
});

/** To the owner of a session whose refresh token came back after its turn. */
export const sessionEndedMessage = (): MessageContent => ({
  subject: 'We signed you out for your safety',
  text: 'A sign-in of your Gatehouse account was used from two places, so we ended it. Sign in again; if this was not you, change your password.',
});
