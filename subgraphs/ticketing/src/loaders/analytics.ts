import { loadBy, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import { findAdmittedOfTypes, findAttendance } from '../domain/analytics/find-attendance.ts';
import { findEventFigures } from '../domain/analytics/find-event-figures.ts';
import { findEventSales } from '../domain/analytics/find-event-sales.ts';
import { findTypesOf } from '../domain/catalogue/find-ticket-types.ts';
import type { Hall } from '../hall.ts';

/** What events sold and who came: a list of events costs as many statements as one event. */
export const analyticsLoaders = ({ db }: Hall) => ({
  eventSales: loadBy(
    (eventIds) => findEventSales(db, eventIds),
    ({ eventId }) => eventId,
  ),
  eventFigures: loadBy(
    (eventIds) => findEventFigures(db, eventIds),
    ({ eventId }) => eventId,
  ),
  typesOf: loadManyBy(
    (eventIds) => findTypesOf(db, eventIds),
    ({ eventId }) => eventId,
  ),
  admittedOfType: loadBy(
    (typeIds) => findAdmittedOfTypes(db, typeIds),
    ({ typeId }) => typeId,
  ),
  attendance: loadBy(
    (checkpointIds) => findAttendance(db, checkpointIds),
    ({ checkpointId }) => checkpointId,
  ),
});
