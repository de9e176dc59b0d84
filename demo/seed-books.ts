import { takeDeposit } from '@gatehouse/finances/domain/deposits/take-deposit';
import type { Db } from '@gatehouse/finances/domain/desk';
import { stepDisbursement } from '@gatehouse/finances/domain/disbursements/step-disbursement';
import { approveExpense } from '@gatehouse/finances/domain/expenses/approve-expense';
import { createExpense } from '@gatehouse/finances/domain/expenses/create-expense';
import { createExpenseCategory } from '@gatehouse/finances/domain/expenses/create-expense-category';
import { payExpense } from '@gatehouse/finances/domain/expenses/pay-expense';
import { askPayout } from '@gatehouse/finances/domain/payouts/ask-payout';
import { payPayout } from '@gatehouse/finances/domain/payouts/pay-payout';
import { settleOnce } from '@gatehouse/finances/domain/settlements/settle-once';
import { organizers as organizerTable } from '@gatehouse/finances-db/projections';
import { takings } from '@gatehouse/finances-db/takings';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { eq } from 'drizzle-orm';
import { organizers } from './places.ts';
import { programme } from './programme.ts';
import { idOf } from './random.ts';
import { eventIdOf } from './seed-programme.ts';
import { ordersOf } from './seed-sales.ts';

/** Two administrators: one asks, the other decides. */
export type Office = { readonly maker: AuditActor; readonly checker: AuditActor };

const currency = 'EUR';
const deliveredWithinMs = 30_000;

/**
 * A month in the life of the books, as far as it goes in a moment: an event that is settled, a payout that was paid and one
 * that waits, bills and a deposit. All or none.
 */
export async function seedBooks(db: Db, office: Office): Promise<void> {
  const event = programme.find(({ soldOut }) => soldOut);
  if (event === undefined) return;
  const eventId = eventIdOf(event);
  await told(db, eventId, ordersOf(event).length);
  // Settled is what is past, and what payments took a moment ago is.
  const now = new Date();
  const maker = { ...office.maker, now };
  const desk = { maker, checker: { ...office.checker, now } };
  await db.transaction(async (tx) => {
    // What the verbs do in transactions of their own, they do in this one.
    const within = tx as unknown as Db;
    // Named, and so before the event is over.
    const request = { idempotencyKey: 'demo-settlement', eventId, until: now };
    const settled = await settleOnce(within, maker, request);
    if (settled.outcome === 'settled')
      for (const { organizerId, availableMinor } of settled.settlements)
        await payOut(within, desk, { organizerId, availableMinor });
    await takeBills(within, desk);
    const organizerId = idOf('organizer atlas');
    const deposit = { organizerId, amountMinor: 50_000n, currency };
    const reason = 'Scanners and keys for the season.';
    await takeDeposit(within, maker, { idempotencyKey: 'demo-deposit', ...deposit, reason });
  });
}

/** Finances hears of organizers and of money by events. */
const told = (db: Db, eventId: string, orderCount: number) =>
  waitFor(
    async () => {
      const paid = await db.$count(takings, eq(takings.eventId, eventId));
      const known = await db.$count(organizerTable);
      return (paid >= orderCount && known >= Object.keys(organizers).length) || undefined;
    },
    { timeoutMs: deliveredWithinMs },
  );

type Settled = { readonly organizerId: string; readonly availableMinor: bigint };

/** Half of it has arrived, and a tenth was asked for and waits for a second administrator. */
async function payOut(db: Db, office: Office, { organizerId, availableMinor }: Settled) {
  const destination = 'FR76 3000 6000 0112 3456 7890 189';
  const ask = (idempotencyKey: string, amountMinor: bigint) => {
    const wish = { idempotencyKey, organizerId, amountMinor, currency, destination };
    return askPayout(db, office.maker, wish);
  };
  const asked = await ask('demo-payout', availableMinor / 2n);
  if (asked.outcome !== 'requested') return;
  const { id: payoutId } = asked.payout;
  await approveAndSend(db, office, { kind: 'PAYOUT', disbursementId: payoutId });
  const seller = { name: 'Gatehouse', addressLines: [], taxId: null };
  const paid = { idempotencyKey: 'demo-payout-paid', payoutId, bankReference: 'DEMO-0001' };
  await payPayout({ db, seller }, office.maker, paid);
  await ask('demo-payout-waiting', availableMinor / 10n);
}

type Way = { readonly kind: 'PAYOUT' | 'EXPENSE'; readonly disbursementId: string };

async function approveAndSend(db: Db, { maker, checker }: Office, way: Way): Promise<void> {
  const idempotencyKey = `demo-${way.disbursementId}`;
  await stepDisbursement(db, checker, { ...way, verb: 'approve', idempotencyKey });
  await stepDisbursement(db, maker, { ...way, verb: 'send', idempotencyKey });
}

/** One bill that was paid, one that is owed, and one that nobody has looked at. */
async function takeBills(db: Db, office: Office): Promise<void> {
  const { maker, checker } = office;
  const bill = async (category: string, key: string, amountMinor: bigint) => {
    const { id: categoryId } = await createExpenseCategory(db, maker, category);
    const text = bills[category] ?? ['', ''];
    const terms = { categoryId, description: text[0], vendor: text[1], amountMinor, currency };
    const incurredOn = maker.now.toISOString().slice(0, 10);
    const { expense } = await createExpense(db, maker, {
      ...terms,
      incurredOn,
      idempotencyKey: key,
    });
    return expense;
  };
  const approve = ({ id: expenseId, version }: Awaited<ReturnType<typeof bill>>) =>
    approveExpense(db, checker, { idempotencyKey: `demo-${expenseId}`, expenseId, version });

  const printing = await bill('Cards and printing', 'demo-bill-printing', 7_200n);
  await approve(printing);
  const destination = 'FR76 1820 6002 0054 8726 6910 045';
  const paying = { idempotencyKey: 'demo-bill-printing', expenseId: printing.id, destination };
  const { disbursement } = await payExpense(db, maker, paying);
  const way = { kind: 'EXPENSE', disbursementId: disbursement.id } as const;
  await approveAndSend(db, office, way);
  const paid = { idempotencyKey: 'demo-bill-printing-paid', bankReference: 'DEMO-0002' };
  await stepDisbursement(db, maker, { ...way, ...paid, verb: 'pay' });
  await approve(await bill('Network at venues', 'demo-bill-network', 3_480n));
  await bill('Travel', 'demo-bill-travel', 12_650n);
}

const bills: Readonly<Record<string, readonly [description: string, vendor: string]>> = {
  'Cards and printing': ['Two hundred blank cards, printed', 'Imprimerie du Vieux Port'],
  'Network at venues': ['Two mobile routers for a month', 'Ondes & Fils'],
  Travel: ['Train tickets to Lyon and Paris for four', 'Voyages Bellecour'],
};
