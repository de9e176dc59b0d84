import { nextStatus, type PaymentStatus } from '@gatehouse/payments/domain/payment-status';
import { expect, test } from 'vitest';
import { openDesk } from './open-desk.ts';
import { startPaying } from './pay.ts';

test('P-17: the database lets a payment go exactly where the transition table says', async () => {
  await using desk = await openDesk();
  await startPaying(desk, await desk.anOrder());
  const all = Object.keys(nextStatus) as PaymentStatus[];
  const { sql } = desk;

  const allowed: Record<string, string[]> = {};
  for (const from of all) {
    allowed[from] = [];
    await sql`alter table payments.payments disable trigger user`;
    await sql`
      update payments.payments set status = ${from}::payments.payment_status,
        captured_minor = case when ${from} = 'SUCCEEDED' then amount_minor else 0 end`;
    await sql`alter table payments.payments enable trigger user`;
    for (const to of all.filter((status) => status !== from)) {
      const captured = to === 'SUCCEEDED' ? sql`amount_minor` : sql`0`;
      const undo = new Error('undo');
      const passed = await sql
        .begin(async (tx) => {
          await tx`
            update payments.payments set status = ${to}::payments.payment_status, captured_minor = ${captured}`;
          throw undo;
        })
        .catch((error: unknown) => error === undo);
      if (passed) allowed[from].push(to);
    }
  }

  expect(allowed).toEqual(nextStatus);
});

test('order, payer, amount and currency of a payment never change', async () => {
  await using desk = await openDesk();
  await startPaying(desk, await desk.anOrder());

  const change = desk.sql`update payments.payments set amount_minor = 1`;

  await expect(change).rejects.toMatchObject({ constraint_name: 'payments_settled_terms' });
});
