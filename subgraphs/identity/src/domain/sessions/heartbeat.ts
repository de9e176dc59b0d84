import { revocations } from '@gatehouse/identity-db/schema';
import { envelop } from '@gatehouse/kit-events/add-deliveries';
import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { hastenUrgent } from '@gatehouse/kit-events/hasten-urgent';
import type { Telling } from '@gatehouse/kit-events/keep-telling';
import { events } from '@gatehouse/schema/events';
import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { listPublicKeys } from '../tokens/list-public-keys.ts';

const everyMs = 5000;

/** A number that is younger may still be on its way, and its absence means nothing. */
const onItsWay = '2 seconds';

const name = 'identity.heartbeat';

/** Tells every subgraph, again and again, up to which number it should have heard, and the keys of the day. */
export const heartbeat = (db: Db): Telling => ({
  to: events[name].to,
  everyMs,
  say: () => sayHowMuch(db),
  onHeard: (to) => hastenUrgent(db, { from: 'identity', to }),
});

async function sayHowMuch(db: Db): Promise<EventEnvelope> {
  const [row] = await db
    .select({
      oldest: sql<number | null>`min(seq) filter (where until > now())`,
      newest: sql<number | null>`max(seq) filter (where at < now() - ${onItsWay}::interval)`,
    })
    .from(revocations);
  const newest = row?.newest ?? 0;
  const oldest = row?.oldest ?? newest + 1;
  const payload = { oldest, newest, keys: await listPublicKeys(db) };
  return envelop(events[name], { from: 'identity', name, payload });
}
