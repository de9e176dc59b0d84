import { providerEvents } from '@gatehouse/payments-db/providers';
import type { Db } from '../till.ts';
import type { EventKey } from './event-key.ts';
import { scheduleApplying } from './schedule-applying.ts';

type Event = EventKey & { readonly body: string };

/** Stores what a provider told us and has it applied, once; false for what is known already. */
export function keepProviderEvent(db: Db, { body, ...key }: Event): Promise<boolean> {
  return db.transaction(async (tx) => {
    const kept = await tx
      .insert(providerEvents)
      .values({ ...key, body })
      .onConflictDoNothing()
      .returning({ eventId: providerEvents.eventId });
    if (kept.length === 0) return false;
    await scheduleApplying(tx, key, { attempt: 0 });
    return true;
  });
}
