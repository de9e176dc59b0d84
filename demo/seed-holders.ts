import { randomBytes } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { payCardFee } from '@gatehouse/payments/domain/card-fees/pay-card-fee';
import { requestCard } from '@gatehouse/payments/domain/cards/request-card';
import { confirmPayment } from '@gatehouse/payments/domain/confirm-payment';
import { assignCard } from '@gatehouse/payments/domain/merchants/assign-card';
import { hashAssignmentCode } from '@gatehouse/payments/domain/merchants/assignment-code';
import { verifyAssignmentCode } from '@gatehouse/payments/domain/merchants/verify-assignment-code';
import { processPayment } from '@gatehouse/payments/domain/process-payment';
import { reloadWallet } from '@gatehouse/payments/domain/reloads/reload-wallet';
import type { Till } from '@gatehouse/payments/domain/till';
import { assignments, cards } from '@gatehouse/payments-db/cards';
import { pCustomers } from '@gatehouse/payments-db/people';
import { pMerchants } from '@gatehouse/payments-db/schema';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import { bookTickets } from '@gatehouse/ticketing/domain/orders/book-tickets';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Known } from './find-people.ts';
import { programme } from './programme.ts';
import { numberOf } from './random.ts';
import { eventIdOf, typeIdOf } from './seed-programme.ts';

type Customer = { readonly id: string; readonly mobile: string };
type At = { readonly till: Till; readonly ticketing: TicketingDb; readonly now: Date };

const sandbox = { paymentMethod: 'sandbox_success' };
const deliveredWithinMs = 30_000;

/**
 * Customers who fetched a card at a shop, loaded their wallet and paid tickets by card; the last one has paid the fee and
 * waits for an administrator. Every step has a key of its own, so that a seed that was interrupted goes on where it was.
 */
export async function seedHolders(
  at: At,
  shops: readonly Known[],
  customers: readonly Customer[],
): Promise<void> {
  await known(at, shops, customers);
  const holders = customers.slice(0, -1);
  await Promise.all(customers.map((customer) => askForCard(at, customer)));
  for (const [index, customer] of holders.entries()) {
    const shop = shops[index % shops.length];
    if (shop !== undefined) await fetchCard(at, shop, customer);
  }
  await Promise.all(holders.map((customer) => loadAndPay(at, customer)));
}

/** Payments hears of people by events. */
const known = ({ till: { db } }: At, shops: readonly Known[], customers: readonly Customer[]) =>
  waitFor(
    async () => {
      const isOne = inArray(
        pCustomers.customerId,
        customers.map(({ id }) => id),
      );
      const isShop = inArray(
        pMerchants.merchantId,
        shops.map(({ profileId }) => profileId),
      );
      const people = (await db.$count(pCustomers, isOne)) + (await db.$count(pMerchants, isShop));
      return people === customers.length + shops.length || undefined;
    },
    { timeoutMs: deliveredWithinMs },
  );

async function askForCard({ till, now }: At, { id: customerId }: Customer): Promise<void> {
  const asking = { customerId, idempotencyKey: 'demo-card' };
  const { request } = await requestCard(till.db, asking);
  await payCardFee(till, { ...asking, ...sandbox, requestId: request.id, now });
}

/** Nobody reads the demo's text messages: the code that was sent gives way to one that we know. */
async function fetchCard({ till: { db }, now }: At, shop: Known, { mobile }: Customer) {
  const { profileId: merchantId, accountId: actorId } = shop;
  const inStock = and(eq(cards.merchantId, merchantId), eq(cards.status, 'ALLOCATED'));
  const [card] = await db.select().from(cards).where(inStock).orderBy(asc(cards.serial)).limit(1);
  if (card === undefined) return;
  const key = randomBytes(32);
  const handing = { merchantId, actorId, key, now };
  const wish = { idempotencyKey: `demo-${mobile}-${card.serial}`, mobile, cardId: card.id };
  const { outcome } = await assignCard(db, { ...handing, ...wish });
  if (outcome.outcome !== 'begun') return;
  const { assignmentId } = outcome;
  const isIt = eq(assignments.id, assignmentId);
  const [assignment] = await db.select().from(assignments).where(isIt);
  if (assignment === undefined) return;
  const code = '000000';
  await db
    .update(assignments)
    .set({ codeHash: hashAssignmentCode(key, assignment, code) })
    .where(isIt);
  await verifyAssignmentCode(db, { ...handing, assignmentId, code });
}

const [night] = programme;
const priceMinor = 10_000n;

async function loadAndPay({ till, ticketing, now }: At, { id: customerId }: Customer) {
  const isTheirs = and(eq(cards.holderId, customerId), eq(cards.status, 'ACTIVE'));
  const [card] = await till.db.select().from(cards).where(isTheirs);
  if (card === undefined || night === undefined) return;
  const who = { customerId, idempotencyKey: 'demo-card', now };
  const amountMinor = priceMinor + 1000n * BigInt(numberOf(`reload ${customerId}`, 10));
  await reloadWallet(till, { ...who, ...sandbox, amountMinor });

  const attendees = [{ self: true }, { guestName: 'Guest 1' }];
  const items = [{ ticketTypeId: typeIdOf(night, 'Standing'), attendees }];
  const booking = { idempotencyKey: 'demo-card', eventId: eventIdOf(night), items };
  const booked = await bookTickets(ticketing, booking, { customerId, now });
  if (booked.outcome !== 'placed' || booked.order.status !== 'HELD') return;
  const wallet = { cardId: card.id };
  const paid = await processPayment(till, { ...who, orderId: booked.order.id, wallet });
  if (paid.outcome === 'accepted')
    await confirmPayment(till, { ...who, paymentId: paid.payment.id });
}
