import { badInput } from '@gatehouse/kit-subgraph/errors';

type Range = { readonly field: string; readonly min: number; readonly max: number };

/** A whole number of a range, or BAD_USER_INPUT. */
export function readWhole(value: number, { field, min, max }: Range): number {
  if (value < min || value > max) throw badInput(`This lies between ${min} and ${max}.`, field);
  return value;
}
