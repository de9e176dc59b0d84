import { expect, test } from 'vitest';
import * as texts from './texts.ts';

const link = 'https://gatehouse.example/activate#token';

const coded = [
  texts.codeMessage,
  texts.resetCodeMessage,
  texts.stepUpCodeMessage,
  texts.mobileChangeCodeMessage,
  texts.giftCodeMessage,
  (code: string, minutes: number) =>
    texts.cardCodeMessage(code, { shopName: 'Corner Shop', minutes }),
];
const linked = [
  texts.resetLinkMessage(link, 30),
  texts.activationMessage(link, 72),
  texts.invitationMessage(link, { place: 'Harbour Nights', days: 7 }),
  texts.ticketGiftMessage(link, { fromName: 'Amira', eventName: 'Harbour Nights' }),
];
const notices = [
  texts.alreadyRegisteredMessage(),
  texts.sessionEndedMessage(),
  texts.passwordChangedMessage(),
  texts.mobileChangedMessage('+44•••23'),
  texts.placeAddedMessage('Harbour Nights'),
  texts.signInLockedMessage(),
  texts.ticketOfferMessage('Amira', 'Harbour Nights'),
  texts.eventCancelledMessage('Harbour Nights', 'A storm.'),
  texts.autoReloadPausedMessage('The bank refused three times.'),
  texts.autoReloadSkippedMessage('The limit of the day is reached.'),
  texts.cardRequestDecidedMessage('refused', 'There are no cards left.'),
];

test('a code stands first in its text, where a telephone shows and fills it in, and lives as long as it says', () => {
  for (const message of coded) {
    const { text, code, lifeMinutes } = message('042917', 10);
    expect([text.slice(0, 6), code, lifeMinutes]).toEqual(['042917', '042917', 10]);
    expect(text).toContain('10 minutes');
  }
});

test('a link stands in its text as it is, with an end', () => {
  for (const { text, lifeMinutes } of linked) {
    expect(text).toMatch(/https:\/\/gatehouse\.example\/activate#token(\s|$)/);
    expect(lifeMinutes).toBeGreaterThan(0);
  }
  expect(linked.map(({ lifeMinutes }) => lifeMinutes)).toEqual([
    30,
    72 * 60,
    7 * 24 * 60,
    14 * 24 * 60,
  ]);
});

test('a notice holds nothing that opens a door and is never too late', () => {
  for (const notice of notices) {
    expect(Object.keys(notice).toSorted()).toEqual(['subject', 'text']);
    expect(notice.text).not.toMatch(/https?:|\d{6}/);
  }
});
