import { expect, test } from 'vitest';
import { searchWords } from './search-words.ts';

test.each([
  ['Jazz', 'jazz:*'],
  ['  jazz   NIGHT ', 'jazz:* & night:*'],
  ['Ångström', 'ångström:*'],
  ["rock'n'roll", 'rock:* & n:* & roll:*'],
  ['a & !b | (c <-> d):*', 'a:* & b:* & c:* & d:*'],
  ['فرح', 'فرح:*'],
])('%s is asked as %s', (text, query) => {
  expect(searchWords(text)).toBe(query);
});

test('no word is no question, and ten words are enough', () => {
  expect(searchWords(' &!| ')).toBeUndefined();
  expect(searchWords('w '.repeat(50))?.split(' & ')).toHaveLength(10);
});
