import { idempotencyKeys } from '@gatehouse/payments-db/schema';
import { and, eq, type SQL } from 'drizzle-orm';

/** One key, as one actor used it for one operation with one content. */
export type KeyUse = {
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  readonly fingerprint: string;
};

/** The row of a key: the same text from another actor, or for another operation, is another key. */
export const rowOf = ({ actorId, operation, key }: KeyUse): SQL | undefined =>
  and(
    eq(idempotencyKeys.actorId, actorId),
    eq(idempotencyKeys.operation, operation),
    eq(idempotencyKeys.key, key),
  );
