import { jsonb, type PgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** One row per key that a client ever used, with the outcome that every repeat is answered. */
export const keyTable = (schema: PgSchema) =>
  schema.table(
    'idempotency_keys',
    {
      actorId: uuid('actor_id').notNull(),
      operation: text().notNull(),
      key: text().notNull(),
      fingerprint: text().notNull(),
      outcome: jsonb().notNull(),
      createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    },
    (row) => [
      primaryKey({ name: 'idempotency_keys_pkey', columns: [row.actorId, row.operation, row.key] }),
    ],
  );
