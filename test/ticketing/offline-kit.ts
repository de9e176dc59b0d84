import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import type postgres from 'postgres';
import type { Graph } from '../kit/graph.ts';

/**
 * Returns when every transaction that had begun is over, whoever's it is: deltas begin at the oldest one of the whole server,
 * and tests that run beside this one have theirs.
 */
export async function everybodyDone({ sql }: Pick<Graph, 'sql'>): Promise<void> {
  const [{ id }] = await sql<[{ id: string }]>`select pg_current_xact_id()::text as id`;
  const done = async () => {
    const [row] = await sql<[{ done: boolean }]>`
      select pg_snapshot_xmin(pg_current_snapshot()) > ${id}::xid8 as done`;
    return row.done ? true : undefined;
  };
  if ((await waitFor(done, { timeoutMs: 60_000 })) === undefined)
    throw new Error('A transaction was still under way after a minute.');
}

/** Moves a ticket's status as the verbs for it do. */
export const moveTicket = ({ sql }: Pick<Graph, 'sql'>, ticketId: string, status: string) =>
  sql`update ticketing.tickets set status = ${status} where id = ${ticketId}`;

/** Ends the codes of a ticket as a transfer or a new issue does. */
export async function raiseEpoch(
  { sql }: Pick<Graph, 'sql'>,
  ticketId: string,
  { cause = 'REISSUED', holderId }: { readonly cause?: string; readonly holderId?: string } = {},
): Promise<void> {
  await sql`
    with moved as (
      update ticketing.tickets set
        epoch = epoch + 1, holder_id = coalesce(${holderId ?? null}::uuid, holder_id),
        attendee_id = case attendee_kind when 'SELF' then coalesce(${holderId ?? null}::uuid, attendee_id) else attendee_id end
      where id = ${ticketId} returning id, epoch
    )
    insert into ticketing.ticket_epochs (ticket_id, epoch, cause) select id, epoch, ${cause} from moved`;
}

let cards = 0x04a1_0000;

/** A card as payments tells of it. */
export async function aCard(
  { sql }: Pick<Graph, 'sql'>,
  { holderId, isActive = true }: { readonly holderId: string | null; readonly isActive?: boolean },
): Promise<{ readonly cardId: string; readonly uid: string }> {
  const cardId = randomUUID();
  const uid = (cards += 1).toString(16).toUpperCase().padStart(8, '0');
  await sql`
    insert into ticketing.p_cards (card_id, version, uid, holder_id, status, is_active)
    values (${cardId}, 1, ${uid}, ${holderId}, ${isActive ? 'ACTIVE' : 'BLOCKED'}, ${isActive})`;
  return { cardId, uid };
}

/** Makes a cache as old as that, as if the hours had passed. */
export const ageCache = ({ sql }: Pick<Graph, 'sql'>, cacheId: string, hours: number) =>
  sql`
    update ticketing.cache_issues set
      issued_at = issued_at - ${hours} * interval '1 hour', expires_at = expires_at - ${hours} * interval '1 hour'
    where id = ${cacheId}`;

/** A transaction that has begun, and does what it is told when it is told. */
export async function slowly(
  { sql }: Pick<Graph, 'sql'>,
  work: (tx: postgres.TransactionSql) => Promise<unknown>,
) {
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const done = sql.begin(async (tx) => {
    await tx`select pg_current_xact_id()`;
    begin();
    await told;
    await work(tx);
  });
  await begun;
  return { commit: async () => (tell(), await done) };
}
