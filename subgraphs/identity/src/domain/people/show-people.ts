import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import { keepBriefly } from '@gatehouse/kit-subgraph/keep-briefly';
import type { Db } from '../db.ts';
import { countPeople } from './count-people.ts';

/** How many people there are and came in a range of days, as it was at most five seconds ago. */
export const showPeople = keepBriefly(5000, (db: Db, range: DayRange) => countPeople(db, range));
