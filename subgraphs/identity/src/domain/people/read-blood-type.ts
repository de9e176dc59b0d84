import { badInput } from '@gatehouse/kit-subgraph/errors';

const bloodTypes: readonly string[] = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'];

/** One of the eight blood types. */
export function readBloodType(text: string, field: string): string {
  if (!bloodTypes.includes(text))
    throw badInput(`A blood type is one of ${bloodTypes.join(', ')}.`, field);
  return text;
}
