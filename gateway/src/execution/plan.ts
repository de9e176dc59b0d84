import type { GatewayConfig } from '@apollo/gateway';

// The gateway exports no types of its plans; they are reached through the hook that offers one.

type Hook = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;

export type QueryPlan = Parameters<Hook>[0]['queryPlan'];
export type PlanNode = Exclude<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>;
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
export type QueryPlanSelection = NonNullable<FetchNode['requires']>[number];
export type QueryPlanRewrite = NonNullable<FetchNode['inputRewrites']>[number];

/** Thrown while compiling by what only the stock executor can do. */
export class Unsupported extends Error {}
