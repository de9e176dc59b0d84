import { expect, test } from 'vitest';
import { sampleRefusals } from './sample-refusals.ts';

test('fault 7: of a flood of refusals ten a second are logged, and the next says how many were not', () => {
  let now = 0;
  const sample = sampleRefusals(() => now);

  const flood = Array.from({ length: 100 }, () => sample('BAD_USER_INPUT'));
  const other = sample('UNAUTHENTICATED');
  now = 1000;
  const next = [sample('BAD_USER_INPUT'), sample('BAD_USER_INPUT')];

  expect(flood.filter((unlogged) => unlogged !== undefined)).toEqual(Array(10).fill(0));
  expect(other).toBe(0);
  expect(next).toEqual([90, 0]);
});
