import { expect, test } from 'vitest';
import { maskTarget } from './mask-target.ts';

test.for([
  ['+447700900123', '+44•••23'],
  ['leila@mail.example', 'l•••@mail.example'],
] as const)('of %s is shown %s, and of that no less', ([target, masked]) => {
  expect(maskTarget(target)).toBe(masked);
  expect(maskTarget(masked)).toBe(masked);
});
