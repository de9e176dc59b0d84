import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import { keepBriefly } from '@gatehouse/kit-subgraph/keep-briefly';
import type { Db } from '../desk.ts';
import { getMoneyFigures } from './get-money-figures.ts';

/** The money of a range of days, as it was at most five seconds ago. */
export const showMoney = keepBriefly(5000, (db: Db, range: DayRange) => getMoneyFigures(db, range));
