import type { DayRange } from '@gatehouse/kit-subgraph/day-range';

export type LedgerHealthMapper = { readonly id: string };
export type DashboardMapper = DayRange;
