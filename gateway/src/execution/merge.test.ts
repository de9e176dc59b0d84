import { expect, test } from 'vitest';
import { merge } from './merge.ts';

const merged = (into: string, from: string) => {
  const target = JSON.parse(into);
  merge(target, JSON.parse(from));
  return JSON.stringify(target);
};

test('fields of both are there; where both have a value, the newer counts', () => {
  expect(merged('{"a":1,"b":2}', '{"b":3,"c":null}')).toBe('{"a":1,"b":3,"c":null}');
  expect(merged('{"a":{"n":1}}', '{"a":{"m":2}}')).toBe('{"a":{"n":1,"m":2}}');
  expect(merged('{"a":null}', '{"a":{"m":2}}')).toBe('{"a":{"m":2}}');
});

test('lists of one length are lists of the same things', () => {
  expect(merged('{"a":[{"n":1},null]}', '{"a":[{"m":2},{"m":3}]}')).toBe(
    '{"a":[{"n":1,"m":2},{"m":3}]}',
  );
  expect(merged('{"a":[[{"n":1}]]}', '{"a":[[{"m":2}]]}')).toBe('{"a":[[{"n":1,"m":2}]]}');
});

test('a list of another length takes the place of the first', () => {
  expect(merged('{"a":[{"n":1}]}', '{"a":[{"m":1},{"m":2}]}')).toBe('{"a":[{"m":1},{"m":2}]}');
});

test('keys that objects inherit are keys like any other', () => {
  const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';

  expect(merged('{}', hostile)).toBe(hostile);
  expect(merged(hostile, '{"__proto__":{"more":2}}')).toContain('{"polluted":1,"more":2}');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
