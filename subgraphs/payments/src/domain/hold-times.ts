import type { Order } from '@gatehouse/payments-db/schema';

/** Ticketing prolongs the places of a started payment to at least this, from its start. */
const prolongedMs = 5 * 60_000;

/** So that the wallet's part outlives the places it pays for. */
const marginMs = 2 * 60_000;

/** A payer who is still at the provider's page when the hold ends may finish: ticketing then looks for places anew. */
export const graceMs = 15 * 60_000;

/** Longer than the pause between two looks of the poller, which prolongs again: money at the provider never meets a lapsed hold. */
const unansweredMs = 48 * 3_600_000;

/** Until when the wallet keeps its part for an order that nobody has confirmed yet. */
export const heldForOrder = ({ expiresAt }: Pick<Order, 'expiresAt'>, now: Date): Date =>
  new Date(Math.max(expiresAt.getTime(), now.getTime() + prolongedMs) + marginMs);

/** The same for what is charged at once and belongs to no order. */
export const heldForCharge = (now: Date): Date => new Date(now.getTime() + graceMs + marginMs);

/** Until when it is kept while a provider may take its part any moment: prolonged before it is asked, and at every look. */
export const heldForAnswer = (now: Date): Date => new Date(now.getTime() + unansweredMs);
