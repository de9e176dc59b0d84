import { conflict } from '@gatehouse/kit-subgraph/errors';
import { brokenKey } from '../broken-key.ts';

/** CONFLICT where a slug is somebody else's already; any other failure as it is. */
export const slugTaken = (error: unknown): unknown =>
  brokenKey(error) === 'categories_slug_key' ? conflict('This slug is taken.') : error;
