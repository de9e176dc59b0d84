import { badInput } from '@gatehouse/kit-subgraph/errors';
import { decodeCursor } from '@gatehouse/kit-subgraph/paging';

/** The number of a row of the log, as an id or a cursor says it; undefined for what no row can have. */
export function readSeq(text: string): bigint | undefined {
  return /^\d{1,18}$/.test(text) ? BigInt(text) : undefined;
}

/** The number that a cursor of the log begins below; BAD_USER_INPUT for a cursor of another list. */
export function afterSeq(cursor: string | null | undefined): bigint | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [text] = decodeCursor(cursor, 1);
  const seq = typeof text === 'string' ? readSeq(text) : undefined;
  if (seq === undefined) throw badInput('after is not a cursor of this list.', 'after');
  return seq;
}
