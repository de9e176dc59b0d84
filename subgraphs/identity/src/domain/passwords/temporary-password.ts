import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, on paper or on the telephone. */
export const plainCharacters = 'abcdefghjkmnpqrstuvwxyz23456789';

const groups = 5;
const charactersPerGroup = 4;

/** A password that is read to somebody once and changed at once: twenty characters, 99 bits. */
export const temporaryPassword = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: charactersPerGroup }, oneCharacter).join(''),
  ).join('-');

const oneCharacter = (): string => plainCharacters.charAt(randomInt(plainCharacters.length));
