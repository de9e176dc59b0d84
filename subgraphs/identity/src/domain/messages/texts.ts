import type { MessageContent } from './message-content.ts';

// Every text that leaves, in one place. They are plain: a text message has no other form, and mail that looks like a letter of
// a shop is what people are told not to trust. A text that holds a code or a link also says for how long it is of use.

const day = 24 * 60;

const codeOf = (code: string, minutes: number, purpose: string): MessageContent => ({
  subject: 'Your Gatehouse code',
  text: `${code} is your Gatehouse code${purpose}. It works for ${minutes} minutes. Nobody from Gatehouse will ever ask you for it.`,
  code,
  lifeMinutes: minutes,
});

/** To sign in or to register. `minutes` is how long the code works. */
export const codeMessage = (code: string, minutes: number) => codeOf(code, minutes, '');

export const resetCodeMessage = (code: string, minutes: number) =>
  codeOf(code, minutes, ' to set a new password');

/** Before something that a session alone may not do. */
export const stepUpCodeMessage = (code: string, minutes: number) =>
  codeOf(code, minutes, ' to confirm what you are about to do');

/** To the number that is to become the account's. */
export const mobileChangeCodeMessage = (code: string, minutes: number) =>
  codeOf(code, minutes, ' to use this number from now on');

export const resetLinkMessage = (link: string, minutes: number): MessageContent => ({
  subject: 'Set a new password',
  text: `Set a new password for your Gatehouse account here, within ${minutes} minutes: ${link}\n\nIf you did not ask for this, you need do nothing.`,
  lifeMinutes: minutes,
});

/** To somebody for whom an account was made. */
export const activationMessage = (link: string, hours: number): MessageContent => ({
  subject: 'Your Gatehouse account',
  text: `An account at Gatehouse was made for you. Choose a password here, within ${hours} hours: ${link}`,
  lifeMinutes: hours * 60,
});

/** To somebody who has an account already; `place` is what they may act for from now on. */
export const placeAddedMessage = (place: string): MessageContent => ({
  subject: `You can now sign in for ${place}`,
  text: `You can now sign in for ${place} with the Gatehouse account that you have. Nothing else about it has changed.`,
});

/** `place` is what the person is invited to, as its inviters call it. */
export const invitationMessage = (
  link: string,
  { place, days }: { readonly place: string; readonly days: number },
): MessageContent => ({
  subject: `You are invited to ${place}`,
  text: `You are invited to ${place} at Gatehouse. Accept here, within ${days} days: ${link}\n\nIf you do not know what this is about, you need do nothing.`,
  lifeMinutes: days * day,
});

const giftDays = 14;

/** To an address that somebody gives a ticket to. What people and events are called is theirs to choose: it is kept short. */
export const ticketGiftMessage = (
  link: string,
  { fromName, eventName }: { readonly fromName: string; readonly eventName: string },
): MessageContent => ({
  subject: `A ticket for ${short(eventName)}`,
  text: `${short(fromName)} gives you a ticket for ${short(eventName)}. Make it yours here, within ${giftDays} days and before the event begins: ${link}\n\nWhoever has this link and can read your messages can have the ticket: show it to nobody.`,
  lifeMinutes: giftDays * day,
});

/** To the address of a gift, for somebody whose account does not have that address. */
export const giftCodeMessage = (code: string, minutes: number) =>
  codeOf(code, minutes, ' to make a gift yours');

/** To a number that somebody offers a ticket to. */
export const ticketOfferMessage = (fromName: string, eventName: string): MessageContent => ({
  subject: `A ticket for ${short(eventName)}`,
  text: `${short(fromName)} offers you a ticket for ${short(eventName)}. Sign in to Gatehouse with this number to take it or to turn it down.`,
});

/** To a customer whose event does not take place. */
export const eventCancelledMessage = (eventName: string, reason: string): MessageContent => ({
  subject: `${short(eventName)} was cancelled`,
  text: `${short(eventName)} was cancelled: ${reason} What you paid for your tickets goes back to where it came from.`,
});

/** To a customer to whom a shop hands a card. */
export const cardCodeMessage = (
  code: string,
  { shopName, minutes }: { readonly shopName: string; readonly minutes: number },
): MessageContent => codeOf(code, minutes, ` to take your card at ${short(shopName)}`);

/** To the holder of a wallet whose standing order failed too often. */
export const autoReloadPausedMessage = (reason: string): MessageContent => ({
  subject: 'Automatic reload is paused',
  text: `Your wallet is not reloaded any more by itself: ${reason} Check how you pay and start it again in Gatehouse.`,
});

/** To the holder of a wallet whose standing order has reached what it may do in a day. */
export const autoReloadSkippedMessage = (reason: string): MessageContent => ({
  subject: 'Your wallet was not reloaded',
  text: `Your wallet has fallen below your threshold and was not reloaded: ${reason}`,
});

/** To a customer who asked for a card. */
export const cardRequestDecidedMessage = (decision: string, reason: string): MessageContent => ({
  subject: 'Your card',
  text: `Your request for a card was ${decision}. ${reason}`.trim(),
});

const shortMax = 60;

/** On one line, and no longer than leaves room for the rest. */
function short(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ').trim();
  return line.length > shortMax ? `${line.slice(0, shortMax - 1).trimEnd()}…` : line;
}

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

export const passwordChangedMessage = (): MessageContent => ({
  subject: 'Your password was changed',
  text: 'The password of your Gatehouse account was changed. If this was not you, set a new one at once by "forgot password".',
});

/** To the number that was the account's until now; `masked` shows enough of the new one to be recognised. */
export const mobileChangedMessage = (masked: string): MessageContent => ({
  subject: 'Your number was changed',
  text: `Your Gatehouse account now uses the number ${masked} instead of this one. If this was not you, tell our support at once.`,
});

/** To the owner of an account at which somebody guesses. */
export const signInLockedMessage = (): MessageContent => ({
  subject: 'Somebody tries to sign in to your account',
  text: 'There were very many wrong passwords for your Gatehouse account. Signing in from a new device now needs a new password first: set one by "forgot password". Devices on which you are signed in are not affected.',
});
