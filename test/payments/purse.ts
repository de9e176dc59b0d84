import { randomUUID } from 'node:crypto';
import { openLedger } from '@gatehouse/kit-ledger/open-ledger';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';

const ledger = openLedger('payments');

export type Purse = Awaited<ReturnType<typeof aPurse>>;

/** A customer with so much in the wallet, and what postings do to it. */
export async function aPurse(graph: Graph, amountMinor = 0n) {
  const customer = await aCustomer(graph);
  const db = drizzle(graph.sql);
  const account = await ledger.openAccount(db, {
    kind: 'wallet',
    owner: customer.id,
    currency: 'EUR',
  });
  const post = (kind: string, amount: bigint, more: { memo?: object; hold?: string } = {}) =>
    ledger.post(db, {
      kind,
      sourceId: randomUUID(),
      memo: { ...more.memo },
      lines: [
        { account, amountMinor: amount, hold: more.hold, loads: amount > 0n },
        { kind: 'provider_clearing', currency: 'EUR', amountMinor: -amount },
      ],
    });
  if (amountMinor > 0n) await post('reload.captured', amountMinor);
  return {
    ...customer,
    account,
    post,
    spend: (amount: bigint) => post('order.captured', -amount),
    hold: async (amount: bigint): Promise<string | undefined> => {
      const expiresAt = new Date(Date.now() + 600_000);
      const terms = { account, direction: 'out', amountMinor: amount, expiresAt } as const;
      const answer = await ledger.reserve(db, { ...terms, sourceId: randomUUID() });
      return answer.outcome === 'RESERVED' ? answer.hold : undefined;
    },
    free: (hold: string) => ledger.voidHold(db, hold),
  };
}
