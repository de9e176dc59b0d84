import { forbidden } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { staffOf, type Staff } from '../staff.ts';

export type Usher = Extract<Staff, { readonly kind: 'usher' }>;

/** The usher whose session it is, assigned or no longer; FORBIDDEN for anybody else. */
export function usherOf(viewer: Viewer | undefined): Usher {
  const usher = staffOf(viewer);
  if (usher.kind !== 'usher') throw forbidden();
  return usher;
}
