import type { Settlement } from '@gatehouse/finances-db/takings';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import type { Db } from '../desk.ts';
import { doOnce } from '../do-once.ts';
import { findSettlements } from './find-settlements.ts';
import { settleEvent, type Settled, type SettleRequest } from './settle-event.ts';

export type SettledOnce =
  | Exclude<Settled, { readonly outcome: 'settled' }>
  | {
      readonly outcome: 'settled';
      readonly settlements: readonly Settlement[];
      readonly replayed: boolean;
    };

/** Settles an event under a client's key: once, and the same answer for ever. */
export async function settleOnce(
  db: Db,
  actor: AuditActor,
  { idempotencyKey, ...request }: SettleRequest & { readonly idempotencyKey: string },
): Promise<SettledOnce> {
  const { eventId, from, until } = request;
  const content = { eventId, from: from?.toISOString(), until: until?.toISOString() };
  const use = { operation: 'event.settle', idempotencyKey, content };
  const { outcome, replayed } = await doOnce(db, actor, use, (tx) =>
    settleEvent(tx, actor, request),
  );
  if (outcome.outcome !== 'settled') return outcome;
  const found = await findSettlements(db, outcome.settlementIds, 'all');
  const settlements = outcome.settlementIds.flatMap((id) => found.filter((row) => row.id === id));
  return { outcome: 'settled', settlements, replayed };
}
