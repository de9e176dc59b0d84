import { sql } from 'drizzle-orm';

// What payments tell of customers: what stands against the account due:payments in these journals is what they paid or got back.

/** What moved by journals, as a statement calls it, in which customers paid. */
export const isCaptured = sql`move.kind in ('order.captured', 'card_fee.captured')`;
/** In which they got money back. */
export const isRefunded = sql`move.kind in ('order.refunded', 'card_fee.refunded')`;
/** That close a month: what they move was not earned then. */
export const isClosing = sql`move.kind = 'period.closed'`;
