import type { Executor } from '@gatehouse/kit-events/executor';
import { sql, type SQL } from 'drizzle-orm';

/** That tokens of this session, membership or account are dead below a generation, version or epoch. */
export type Revocation = {
  readonly seq: number;
  readonly kind: 'session' | 'membership' | 'account';
  readonly ref: string;
  readonly minimum: number;
  readonly until: string;
};

type Heartbeat = {
  readonly oldest: number;
  readonly newest: number;
  readonly keys: { readonly keys: readonly object[] };
};

export const revokedEvent = 'access.revoked';

/** The channel on which the processes of one subgraph tell each other to read. */
export const revocationChannel = (name: string): string => `${name}_revocations`;

/** Wakes all processes of this subgraph when the transaction commits. */
export const wakeReaders = (name: string): SQL =>
  sql`select pg_notify(${revocationChannel(name)}::text, '')`;

/** Much later than the heartbeat asks for it, whatever the clocks say. */
const keptFor = '1 hour';

/**
 * What a subgraph does with identity's two events: it stores them in its `revocationTables` and wakes its processes. Numbers may
 * come again and in any order; one that comes with another meaning, from an identity set back to an older state, replaces what
 * it meant before.
 */
export function revocationHandlers(name: string) {
  const schema = sql.identifier(name);
  return {
    [revokedEvent]: async (
      tx: Executor,
      { revocations }: { readonly revocations: readonly Revocation[] },
    ): Promise<void> => {
      await tx.execute(sql`
        insert into ${schema}.revocations (seq, kind, ref, minimum, until)
        select seq, kind, ref, minimum, until
        from json_to_recordset(${JSON.stringify(revocations)}::text::json)
          as told (seq int, kind text, ref uuid, minimum int, until timestamptz)
        on conflict (seq) do update set
          kind = excluded.kind, ref = excluded.ref, minimum = excluded.minimum, until = excluded.until, at = now()`);
      await tx.execute(wakeReaders(name));
    },
    'identity.heartbeat': async (
      tx: Executor,
      { oldest, newest, keys }: Heartbeat,
      { occurredAt }: { readonly occurredAt: string },
    ): Promise<void> => {
      await tx.execute(sql`
        insert into ${schema}.identity_state as known (oldest, newest, keys, said_at, heard_at)
        values (${oldest}::int, ${newest}::int, ${JSON.stringify(keys)}::text::jsonb, ${occurredAt}::timestamptz, now())
        on conflict (id) do update set
          oldest = excluded.oldest, newest = excluded.newest, keys = excluded.keys,
          said_at = excluded.said_at, heard_at = excluded.heard_at
        where excluded.said_at > known.said_at`);
      await tx.execute(
        sql`delete from ${schema}.revocations where until < now() - ${keptFor}::interval`,
      );
      await tx.execute(wakeReaders(name));
    },
  };
}
