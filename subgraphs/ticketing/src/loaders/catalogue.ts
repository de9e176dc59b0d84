import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { countEvents } from '../domain/catalogue/count-events.ts';
import { findAvailability } from '../domain/catalogue/find-availability.ts';
import { findCategories } from '../domain/catalogue/find-categories.ts';
import { findEvents, findPublicEvents } from '../domain/catalogue/find-events.ts';
import { findOrganizers } from '../domain/catalogue/find-organizers.ts';
import {
  findPublicTypesOf,
  findTicketTypes,
  findTypesOf,
} from '../domain/catalogue/find-ticket-types.ts';
import { findVenues } from '../domain/catalogue/find-venues.ts';
import { findOpenedTypes } from '../domain/promotions/find-opened-types.ts';
import { findPromotionCodesOf } from '../domain/promotions/find-promotion-codes.ts';
import { findPoolsOf, findTypesOn } from '../domain/pools/find-pools.ts';
import type { Hall } from '../hall.ts';
import { upcomingEventsLoader } from './upcoming-events.ts';

/** What is sold, where and when. */
export const catalogueLoaders = ({ db }: Hall, { now }: BaseContext) => ({
  event: loadById((ids) => findEvents(db, ids)),
  publicEvent: loadById((ids) => findPublicEvents(db, ids)),
  venue: loadById((ids) => findVenues(db, ids)),
  category: loadById((ids) => findCategories(db, ids)),
  eventCount: loadBy(
    (categoryIds) => countEvents(db, categoryIds, now),
    ({ categoryId }) => categoryId,
  ),
  ticketType: loadById((ids) => findTicketTypes(db, ids)),
  publicTypesOf: loadManyBy(
    (eventIds) => findPublicTypesOf(db, eventIds),
    ({ eventId }) => eventId,
  ),
  promotionCodesOf: loadManyBy(
    (eventIds) => findPromotionCodesOf(db, eventIds),
    ({ eventId }) => eventId,
  ),
  openedTypesOf: loadManyBy(
    (promotionCodeIds) => findOpenedTypes(db, promotionCodeIds),
    ({ promotionCodeId }) => promotionCodeId,
  ),
  typesOf: loadManyBy(
    (eventIds) => findTypesOf(db, eventIds),
    ({ eventId }) => eventId,
  ),
  poolsOf: loadManyBy(
    (eventIds) => findPoolsOf(db, eventIds),
    ({ eventId }) => eventId,
  ),
  typesOn: loadManyBy(
    (poolIds) => findTypesOn(db, poolIds),
    ({ poolId }) => poolId,
  ),
  organizer: loadById((ids) => findOrganizers(db, ids)),
  upcomingEventsOf: upcomingEventsLoader(db, now),
  availability: loadBy(
    (typeIds) => findAvailability(db, typeIds),
    ({ typeId }) => typeId,
  ),
});
