import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import { findAttendees, findHolders } from '../domain/gate/find-attendees.ts';
import { findGateAdmissions } from '../domain/gate/find-gate-admissions.ts';
import { findGates } from '../domain/gate/find-gates.ts';
import { findUsherNames } from '../domain/people/find-usher-names.ts';
import { findOutcomes } from '../domain/scan-log/find-outcomes.ts';
import type { Hall } from '../hall.ts';

/** Who stands at a gate, on either side of it, and what became of what happened there. */
export const gatePeopleLoaders = ({ db }: Hall) => ({
  attendee: loadById((ticketIds) => findAttendees(db, ticketIds)),
  /** By the keys of `holderKey`. */
  holder: loadBy(
    (keys) => findHolders(db, keys),
    ({ key }) => key,
  ),
  gateAdmissionsOf: loadManyBy(
    (ticketIds) => findGateAdmissions(db, ticketIds),
    ({ ticketId }) => ticketId,
  ),
  gate: loadById((ids) => findGates(db, ids)),
  usherName: loadById((ids) => findUsherNames(db, ids)),
  /** By the keys of `outcomeKey`. */
  outcome: loadBy(
    (keys) => findOutcomes(db, keys),
    ({ key }) => key,
  ),
});
