import { randomUUID } from 'node:crypto';
import { ledgerHealth } from '@gatehouse/kit-ledger/health';
import { checks } from '@gatehouse/payments/domain/health/checks';
import { drizzle } from 'drizzle-orm/postgres-js';
import { expect } from 'vitest';
import { RELOAD } from './documents.ts';
import type { Desk } from './open-desk.ts';
import { aCardRow } from './card-rows.ts';

export type Holder = { readonly customerId: string; readonly cardId: string };

/** An active card of a customer, with so much in the wallet behind it. */
export async function aHolder(
  { sql }: Pick<Desk, 'sql'>,
  { customerId = randomUUID(), balance = 0 }: { customerId?: string; balance?: number } = {},
): Promise<Holder> {
  const card = await aCardRow({ sql }, { status: 'ACTIVE', holderId: customerId });
  if (balance > 0) {
    const wallet = { kind: 'wallet', owner: customerId, currency: 'EUR', amount: String(balance) };
    const lines = [{ kind: 'suspense', currency: 'EUR', amount: String(-balance) }, wallet];
    const journal = { kind: 'test.given', sourceId: randomUUID(), lines };
    await sql`select payments.post(${JSON.stringify(journal)}::text::jsonb)`;
  }
  return { customerId, cardId: card.id };
}

/** What is in a wallet, what it keeps for payments, and the headroom it keeps for reloads. */
export async function walletOf({ sql }: Desk, customerId: string) {
  const [row] = await sql<{ balance: number; held: number; incoming: number }[]>`
    select balance_minor::int as balance, held_minor::int as held, incoming_minor::int as incoming
    from payments.ledger_accounts where kind = 'wallet' and owner_id = ${customerId}`;
  return row;
}

/** Loads a wallet, under a key of its own unless one is given. */
export async function reload(
  desk: Desk,
  { token }: { readonly token: string },
  input: { amountMinor: number | string; method?: string; cardId?: string; key?: string },
) {
  const { amountMinor, method = 'sandbox_success', cardId, key = randomUUID() } = input;
  const asked = { idempotencyKey: key, amountMinor, paymentMethod: method, cardId };
  const answer = await desk.as(token)(RELOAD, { input: asked });
  return { ...answer, result: answer.data?.reloadWallet };
}

/** What ledgerHealth would call broken. */
export async function brokenChecks({ sql }: Pick<Desk, 'sql'>) {
  const results = await ledgerHealth({ db: drizzle(sql), schema: 'payments' }, checks);
  return results.filter(({ state }) => state === 'BROKEN');
}

/** Every book agrees: with itself, with the payments, with the provider, and with what finances were told. */
export async function expectBooksToAgree({ sql, published }: Desk): Promise<void> {
  const broken = await brokenChecks({ sql });
  const due = sql`select sum(amount_minor) from payments.ledger_entries join payments.ledger_accounts on ledger_accounts.id = account_id
      join payments.ledger_journals on ledger_journals.id = journal_id where ledger_accounts.kind = 'due_finances'`;
  const payments = await sql`
    select id from payments.payments where purpose <> 'RELOAD' and (
      captured_minor <> coalesce((${due} and memo ->> 'paymentId' = payments.id::text and ledger_journals.kind like '%.captured'), 0)
      or refunded_minor <> -coalesce((${due} and memo ->> 'paymentId' = payments.id::text and ledger_journals.kind like '%.refunded'), 0))`;
  const [{ difference }] = await sql<[{ difference: string }]>`
    select (coalesce((select sum(amount_minor) from payments.sandbox_charges), 0)
      - coalesce((select sum(amount_minor) from payments.sandbox_refunds), 0)
      + coalesce((select sum(amount_minor) from payments.ledger_entries join payments.ledger_accounts on ledger_accounts.id = account_id
        where kind = 'provider_clearing'), 0))::text as difference`;
  const [{ total }] = await sql<[{ total: string }]>`select coalesce((${due}), 0)::text as total`;
  const told = new Map(
    published
      .filter(({ name }) => name === 'ledger.posted')
      .map(({ payload }) => payload as { journalId: string; dueMinor: string })
      .map(({ journalId, dueMinor }) => [journalId, BigInt(dueMinor)]),
  );
  expect(broken).toEqual([]);
  expect([...payments]).toEqual([]);
  expect(difference).toBe('0');
  expect(String([...told.values()].reduce((sum, minor) => sum + minor, 0n))).toBe(total);
}
