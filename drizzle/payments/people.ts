import { index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { paymentsSchema } from './pg-schema.ts';

/** Identity's customers as its events told them: who holds cards, and where codes go. */
export const pCustomers = paymentsSchema.table(
  'p_customers',
  {
    customerId: uuid('customer_id').primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    /** Proven, in E.164. */
    mobile: text(),
    /** Proven, in lower case. */
    email: text(),
    status: text({ enum: ['ACTIVE', 'SUSPENDED', 'DELETED'] }).notNull(),
  },
  (customer) => [index('p_customers_mobile_idx').on(customer.mobile)],
);

export type Customer = typeof pCustomers.$inferSelect;
