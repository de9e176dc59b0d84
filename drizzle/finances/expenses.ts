import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, minor } from './columns.ts';
import { finances } from './schema.ts';

/** What the platform spends money on. Each has an account of its own in the books. */
export const expenseCategories = finances.table(
  'expense_categories',
  {
    id: id(),
    name: text().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (category) => [uniqueIndex('expense_categories_name_key').on(sql`lower(${category.name})`)],
);

export type ExpenseCategory = typeof expenseCategories.$inferSelect;

/** What the platform owes somebody: in the books once a second person approved it. */
export const expenses = finances.table(
  'expenses',
  {
    id: id(),
    categoryId: uuid('category_id')
      .notNull()
      .references(() => expenseCategories.id),
    description: text().notNull(),
    /** Who sent the bill. */
    vendor: text().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    /** The day whose cost it is. */
    incurredOn: date('incurred_on', { mode: 'string' }).notNull(),
    status: text({ enum: ['DRAFT', 'APPROVED', 'PAID', 'REJECTED'] })
      .notNull()
      .default('DRAFT'),
    /** Counts the changes of a draft. */
    version: integer().notNull().default(1),
    /** Accounts: whoever wrote it down and whoever decided are two people. */
    createdBy: uuid('created_by').notNull(),
    decidedBy: uuid('decided_by'),
    /** Why it was rejected. */
    reason: text(),
    createdAt: instant('created_at').notNull().defaultNow(),
    decidedAt: instant('decided_at'),
    paidAt: instant('paid_at'),
  },
  (expense) => [
    check('expenses_status_check', sql`status in ('DRAFT', 'APPROVED', 'PAID', 'REJECTED')`),
    check('expenses_amount_check', sql`amount_minor > 0`),
    check('expenses_two_people_check', sql`decided_by is null or decided_by <> created_by`),
    check('expenses_decided_check', sql`(status = 'DRAFT') = (decided_by is null)`),
    check('expenses_paid_check', sql`(status = 'PAID') = (paid_at is not null)`),
    index('expenses_incurred_on_idx').on(expense.incurredOn, expense.id),
    index('expenses_status_idx').on(expense.status, expense.incurredOn, expense.id),
    index('expenses_category_id_idx').on(expense.categoryId, expense.incurredOn, expense.id),
  ],
);

export type Expense = typeof expenses.$inferSelect;
