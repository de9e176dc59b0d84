import { sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { EventCatalogue, PayloadOf, ReceivedBy } from './catalogue.ts';
import type { EventEnvelope } from './envelope.ts';

type Schema = Record<string, unknown>;

export type Handler<S extends Schema, Payload> = (
  tx: PostgresJsDatabase<S>,
  payload: Payload,
  envelope: EventEnvelope,
) => Promise<void>;

export type Handlers<C extends EventCatalogue, To extends string, S extends Schema> = {
  readonly [N in ReceivedBy<C, To>]: Handler<S, PayloadOf<C, N>>;
};

export type Receive<S extends Schema> = (
  db: PostgresJsDatabase<S>,
  envelope: EventEnvelope,
) => Promise<'handled' | 'duplicate'>;

type Parts<
  C extends EventCatalogue,
  To extends string,
  K extends ReceivedBy<C, To>,
  S extends Schema,
> = {
  readonly catalogue: C;
  readonly to: To;
  // The first half lets the compiler read S off the handlers; the second makes the names complete and the payloads right.
  readonly handlers: Readonly<Record<K, Handler<S, never>>> & Handlers<C, To, S>;
};

/**
 * Handles each event once: the mark in the inbox and the handler's effect commit together or not at all. An event may come
 * again and out of order; a handler that keeps another's state must therefore compare versions, not arrival.
 */
export function receiver<
  const C extends EventCatalogue,
  const To extends string,
  K extends ReceivedBy<C, To>,
  S extends Schema,
>({ catalogue, to, handlers }: Parts<C, To, K, S>): Receive<S> {
  const byName: Readonly<Record<string, Handler<S, never> | undefined>> = handlers;
  const inbox = sql`${sql.identifier(to)}.inbox`;

  return async (db, envelope) => {
    const spec = catalogue[envelope.name];
    const handle = byName[envelope.name];
    if (!spec || !handle) throw new Error(`${to} does not receive ${envelope.name}.`);
    if (![spec.from].flat().includes(envelope.from))
      throw new Error(`${envelope.from} does not publish ${envelope.name}.`);

    return db.transaction(async (tx) => {
      // A second delivery that runs at the same time waits here for the first one to commit, then finds its mark.
      const marked = await tx.execute(sql`
        insert into ${inbox} (event_id, name) values (${envelope.id}::uuid, ${envelope.name}::text)
        on conflict do nothing returning event_id`);
      if (marked.length === 0) return 'duplicate';
      await handle(tx, spec.payload.parse(envelope.payload) as never, envelope);
      return 'handled';
    });
  };
}
