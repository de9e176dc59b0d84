import { badInput } from '@gatehouse/kit-subgraph/errors';

/** The first day of a month that is written `2026-01`, or BAD_USER_INPUT. */
export function readMonth(text: string, field: string): string {
  if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text))
    throw badInput('A month is written YYYY-MM.', field);
  return `${text}-01`;
}
