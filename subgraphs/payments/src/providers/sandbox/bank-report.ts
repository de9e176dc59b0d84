import {
  sandboxRefundRequests,
  sandboxCharges,
  sandboxIntents,
} from '@gatehouse/payments-db/providers';
import { and, eq, gte, lt, sql } from 'drizzle-orm';
import type { Movement, Span } from '../../domain/provider.ts';
import type { Db } from '../../domain/till.ts';
import { intentRef, refundRef } from './announce.ts';

/** What the sandbox moved within a span of time, with its fee for every charge. */
export async function reportMovements(db: Db, span: Span): Promise<readonly Movement[]> {
  const charges = await db
    .select({
      key: sandboxIntents.key,
      amountMinor: sandboxCharges.amountMinor,
      currency: sandboxIntents.currency,
      at: sql`uuid_extract_timestamp(${sandboxCharges.id})`.mapWith(
        sandboxRefundRequests.decidedAt,
      ),
    })
    .from(sandboxCharges)
    .innerJoin(sandboxIntents, eq(sandboxIntents.key, sandboxCharges.intentKey))
    // Ids that grow with time, so that a span of time is a span of the primary key.
    .where(
      and(gte(sandboxCharges.id, firstIdOf(span.from)), lt(sandboxCharges.id, firstIdOf(span.to))),
    );
  const { decidedAt } = sandboxRefundRequests;
  const refunds = await db
    .select({ request: sandboxRefundRequests, currency: sandboxIntents.currency })
    .from(sandboxRefundRequests)
    .innerJoin(sandboxIntents, eq(sandboxIntents.key, sandboxRefundRequests.intentKey))
    .where(
      and(
        gte(decidedAt, span.from),
        lt(decidedAt, span.to),
        eq(sandboxRefundRequests.state, 'succeeded'),
      ),
    );
  return [
    ...charges.flatMap(({ key: id, amountMinor, currency, at }): Movement[] => {
      const providerRef = intentRef(id);
      const fee = { amountMinor: -feeOf(amountMinor), currency };
      return [
        { kind: 'charge', providerRef, id, amount: { amountMinor, currency }, at },
        { kind: 'fee', providerRef, id, amount: fee, at },
      ];
    }),
    ...refunds.map(({ request, currency }): Movement => {
      const amount = { amountMinor: -request.amountMinor, currency };
      const { key: id, decidedAt: at } = request;
      return { kind: 'refund', providerRef: refundRef(request), id, amount, at };
    }),
  ];
}

/** 1.4 % and 25 minor units, as card payments cost, and never more than was paid. */
function feeOf(amountMinor: bigint): bigint {
  const fee = (amountMinor * 14n + 500n) / 1000n + 25n;
  return fee < amountMinor ? fee : amountMinor;
}

/** The smallest UUID of version 7 that can be made at a moment. */
function firstIdOf(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
