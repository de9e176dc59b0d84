import { badInput } from '@gatehouse/kit-subgraph/errors';

/** So that what is added up from amounts stays far from the end of a 64-bit integer. */
const amountMax = 10n ** 17n;

/** Minor units of something that is moved: above zero, or BAD_USER_INPUT. */
export function readAmount(amountMinor: bigint, field: string): bigint {
  if (amountMinor <= 0n || amountMinor > amountMax)
    throw badInput(`An amount lies between 1 and ${amountMax} minor units.`, field);
  return amountMinor;
}
