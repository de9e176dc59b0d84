import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import { merchantAsks } from '@gatehouse/payments-db/cards';
import { and, count, eq, gt, min, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';
import {
  codesPerCustomer,
  codesPerMerchant,
  type Limit,
  lookupsPerMerchant,
} from './merchant-limits.ts';

export type Ask = {
  readonly merchantId: string;
  readonly now: Date;
} & (
  | { readonly kind: 'lookup'; readonly customerId: string | null }
  | { readonly kind: 'code'; readonly customerId: string }
);

/**
 * Counts one question about a customer, or one code to a customer, or throws RATE_LIMITED. Whoever counts for the same shop or
 * customer waits for this transaction, so that no two take the last place; shops come before customers, everywhere.
 */
export async function countAsk(tx: Tx, ask: Ask): Promise<void> {
  const { kind, merchantId, customerId, now } = ask;
  const ofMerchant = eq(merchantAsks.merchantId, merchantId);
  const perMerchant = kind === 'code' ? codesPerMerchant : lookupsPerMerchant;
  await queueUp(tx, `${kind} of ${merchantId}`);
  if (ask.kind === 'code') await queueUp(tx, `code to ${ask.customerId}`);
  await check(tx, {
    limit: perMerchant,
    counts: and(ofMerchant, eq(merchantAsks.kind, kind)),
    now,
  });
  if (ask.kind === 'code') {
    const toCustomer = eq(merchantAsks.customerId, ask.customerId);
    const counts = and(toCustomer, eq(merchantAsks.kind, 'code'));
    await check(tx, { limit: codesPerCustomer, counts, now });
  }
  await tx.insert(merchantAsks).values({ kind, merchantId, customerId, at: now });
}

const queueUp = (tx: Tx, what: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`payments.asks ${what}`}, 0))`);

type Check = { readonly limit: Limit; readonly counts: SQL | undefined; readonly now: Date };

async function check(tx: Tx, { limit: { max, windowMs }, counts, now }: Check): Promise<void> {
  const since = new Date(now.getTime() - windowMs);
  const [row] = await tx
    .select({ asked: count(), first: min(merchantAsks.at) })
    .from(merchantAsks)
    .where(and(counts, gt(merchantAsks.at, since)));
  if (row === undefined || row.asked < max) return;
  const freeInMs = (row.first?.getTime() ?? now.getTime()) + windowMs - now.getTime();
  // Requests that arrived later may have been counted before.
  throw rateLimited(Math.ceil(Math.min(Math.max(freeInMs, 1), windowMs) / 1000));
}
