import { expect, test } from 'vitest';
import { compilePlaces, locate } from './places.ts';

const at = (path: string, data: object) => {
  const steps = path === '' ? [] : path.split('.');
  const found = compilePlaces(steps)(data as never);
  const paths = locate(data as never, steps).map((each) => each.join('.'));
  // Errors are put where answers go: the two walks must never part.
  expect(paths).toHaveLength(found.length);
  return found.map((value, index) => `${paths[index]}=${JSON.stringify(value)}`);
};

test('the root is a place', () => {
  expect(at('', { a: 1 })).toEqual(['={"a":1}']);
});

test('objects are found in lists, and in lists of lists', () => {
  expect(at('a.@', { a: [{ n: 1 }, { n: 2 }] })).toEqual(['a.0={"n":1}', 'a.1={"n":2}']);
  expect(at('a.@.@.b', { a: [[{ b: { n: 1 } }], [], [{ b: { n: 2 } }]] })).toEqual([
    'a.0.0.b={"n":1}',
    'a.2.0.b={"n":2}',
  ]);
});

test('a list that the path does not announce is walked as well', () => {
  expect(at('a.b', { a: [{ b: { n: 1 } }] })).toEqual(['a.0.b={"n":1}']);
  expect(at('a', { a: [[{ n: 1 }]] })).toEqual(['a.0.0={"n":1}']);
});

test('what is null or absent is no place, and leaves the numbers of the others as they are', () => {
  expect(at('a.@.b', { a: [null, { b: null }, {}, { b: { n: 1 } }] })).toEqual(['a.3.b={"n":1}']);
  expect(at('a.b', { a: null })).toEqual([]);
  expect(at('a.b', {})).toEqual([]);
});

test('an announced list that is none holds nothing', () => {
  expect(at('a.@.b', { a: { b: { n: 1 } } })).toEqual([]);
});

test('keys of the prototype are not there unless they were answered', () => {
  expect(at('constructor', {})).toEqual([]);
  expect(at('__proto__', {})).toEqual([]);
  expect(at('__proto__.a', JSON.parse('{"__proto__":{"a":{"n":1}}}'))).toEqual([
    '__proto__.a={"n":1}',
  ]);
});
