import type { DayRange } from '@gatehouse/kit-subgraph/day-range';

export type DashboardMapper = DayRange;
