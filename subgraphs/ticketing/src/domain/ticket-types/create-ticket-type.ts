import { notFound } from '@gatehouse/kit-subgraph/errors';
import { ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { brokenKey } from '../broken-key.ts';
import { findTicketTypes, type PricedType } from '../catalogue/find-ticket-types.ts';
import { readId } from '../read-id.ts';
import { recordAudit } from '../record-audit.ts';
import type { Visit } from '../visit.ts';
import { drawOnPools, readPoolIds } from './draw-on-pools.ts';
import { readNewTerms, type GivenNewTerms } from './read-terms.ts';

export type NewTicketType = {
  readonly eventId: string;
  readonly terms: GivenNewTerms;
  readonly poolIds: readonly string[];
};

/** Adds a ticket type to an event, on pools of that event. */
export async function createTicketType(visit: Visit, given: NewTicketType): Promise<PricedType> {
  const eventId = readId(given.eventId, 'Event');
  const terms = readNewTerms(given.terms, 'input.terms');
  const poolIds = readPoolIds(given.poolIds);
  return visit.db.transaction(async (tx) => {
    const [made] = await tx
      .insert(ticketTypes)
      .values({ ...terms, eventId })
      .returning({ id: ticketTypes.id })
      .catch((error: unknown) => {
        throw brokenKey(error) === 'ticket_types_event_id_events_id_fk' ? notFound('Event') : error;
      });
    if (made === undefined) throw new Error('The new ticket type was not answered.');
    await drawOnPools(tx, { typeId: made.id, eventId, poolIds });
    await recordAudit(tx, visit, {
      verb: 'ticketType.create',
      entityType: 'TicketType',
      entityId: made.id,
      after: { ...terms, eventId, poolIds },
    });
    const [type] = await findTicketTypes(tx, [made.id]);
    if (type === undefined) throw new Error('The new ticket type is not there.');
    return type;
  });
}
