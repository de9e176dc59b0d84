import { throttles } from '@gatehouse/identity-db/schema';
import { inArray } from 'drizzle-orm';
import type { Visit } from '../visit.ts';
import type { Limit } from './limits.ts';
import { throttleKey } from './throttle-key.ts';

/** Ends rows of hits, and blocks that came of them; true where there were any. */
export async function forgetHits(
  { db, keys }: Pick<Visit, 'db' | 'keys'>,
  limits: readonly Limit[],
  subject: string,
): Promise<boolean> {
  const rows = limits.map((limit) => throttleKey(keys.throttles, limit, subject));
  const forgotten = await db
    .delete(throttles)
    .where(inArray(throttles.key, rows))
    .returning({ key: throttles.key });
  return forgotten.length > 0;
}
