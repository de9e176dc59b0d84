import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { staffOf, type Staff } from '../staff.ts';

export type UsherAtGate = Extract<Staff, { readonly kind: 'usher' }>;

/** The usher who syncs, with the event they are signed in to. */
export function usherAtGate(viewer: Viewer | undefined): UsherAtGate {
  const staff = staffOf(viewer);
  if (staff.kind !== 'usher') throw forbidden();
  return staff;
}
