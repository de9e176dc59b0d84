import { throttles } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Visit } from '../visit.ts';
import type { Limit } from './limits.ts';
import { throttleKey } from './throttle-key.ts';

/** Success ends a row of failures. */
export async function forgetHits(
  { db, keys }: Pick<Visit, 'db' | 'keys'>,
  limit: Limit,
  subject: string,
): Promise<void> {
  await db.delete(throttles).where(eq(throttles.key, throttleKey(keys.throttles, limit, subject)));
}
