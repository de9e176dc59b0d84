import type { RevenuePart, RevenueSum } from '../domain/dashboards/get-revenue.ts';

export type RevenueSumMapper = RevenueSum;
export type RevenuePartMapper = RevenuePart;
