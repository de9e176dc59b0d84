import type { Effective } from './effective-permissions.ts';

const nothing: Effective = { permissions: [], branches: [] };

/** Whether one membership allows anything, or anything somewhere, that the other does not. */
export function exceeds(one: Effective = nothing, other: Effective = nothing): boolean {
  if (one.permissions.length === 0) return false;
  if (!one.permissions.every((permission) => other.permissions.includes(permission))) return true;
  // Who is limited to no branch works at all of them.
  if (other.branches.length === 0) return false;
  return one.branches.length === 0 || !one.branches.every((name) => other.branches.includes(name));
}
