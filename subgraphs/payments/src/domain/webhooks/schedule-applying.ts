import { schedule } from '../schedule.ts';
import type { Tx } from '../till.ts';
import type { EventKey } from './event-key.ts';

type When = { readonly attempt: number; readonly runAt?: Date };

/** Has a stored event applied, now or later; one such job waits per event. */
export function scheduleApplying(tx: Tx, event: EventKey, { attempt, runAt }: When): Promise<void> {
  const key = `providerEvent:${event.provider}:${event.eventId}`;
  const options = runAt === undefined ? { key } : { key, runAt };
  return schedule(tx, 'applyProviderEvent', { ...event, attempt }, options);
}
