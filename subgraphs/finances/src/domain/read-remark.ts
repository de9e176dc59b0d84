import { badInput } from '@gatehouse/kit-subgraph/errors';
import { readPassage } from './read-passage.ts';

const lengthMax = 1000;

/** What somebody says for a record, such as a reason; BAD_USER_INPUT for nothing at all. */
export function readRemark(text: string, field: string): string {
  const remark = readPassage(text, { field, lengthMax });
  if (remark === '') throw badInput(`Write between 1 and ${lengthMax} characters.`, field);
  return remark;
}
