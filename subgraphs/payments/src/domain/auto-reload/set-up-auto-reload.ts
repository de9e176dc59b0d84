import { answerOnce, checkedKey } from '@gatehouse/kit-ledger/answer-once';
import { fingerprint } from '@gatehouse/kit-ledger/fingerprint';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { autoReloads } from '@gatehouse/payments-db/wallets';
import { eq, sql } from 'drizzle-orm';
import { platformCurrency } from '../platform-currency.ts';
import type { Till, Tx } from '../till.ts';
import { openWallet } from '../wallets/open-wallet.ts';
import { checkedTerms } from './auto-reload-limits.ts';

type Request = {
  readonly customerId: string;
  readonly idempotencyKey: string;
  readonly thresholdMinor: bigint;
  readonly amountMinor: bigint;
  readonly paymentMethod: string;
};

/** Gives the customer's wallet a standing order, once per key; CONFLICT where it has one. */
export function setUpAutoReload({ db, provider }: Till, request: Request) {
  const { customerId: holderId, paymentMethod: method } = request;
  const key = checkedKey(request.idempotencyKey);
  const terms = checkedTerms(request);
  if (!provider.isMethod(method))
    throw badInput('This is not a payment method.', 'input.paymentMethod');
  const use = {
    actorId: holderId,
    operation: 'setUpAutoReload',
    key,
    fingerprint: fingerprint({ ...terms, method }),
  };
  return answerOnce<Tx, { readonly accountId: string }>(
    { db, schema: 'payments' },
    use,
    async (tx) => {
      const accountId = await openWallet(tx, holderId, platformCurrency);
      const fresh = { ...terms, method, isEnabled: true, isPaused: false, failureCount: 0 };
      const [set] = await tx
        .insert(autoReloads)
        .values({ accountId, holderId, ...fresh })
        .onConflictDoUpdate({
          target: autoReloads.accountId,
          set: { ...fresh, updatedAt: sql`now()` },
          setWhere: eq(autoReloads.isEnabled, false),
        })
        .returning();
      if (set === undefined)
        throw conflict('This wallet has an automatic reload: change it instead.');
      return { accountId };
    },
  );
}
