import type { Expense } from '@gatehouse/finances-db/expenses';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { dayOf } from '../day-of.ts';
import { readAmount } from '../read-amount.ts';
import { readCurrency } from '../read-currency.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../read-id.ts';
import { readName } from '../read-name.ts';

type Terms = Pick<
  Expense,
  'categoryId' | 'description' | 'vendor' | 'amountMinor' | 'currency' | 'incurredOn'
>;
export type ExpenseTerms = { readonly [Field in keyof Terms]: Terms[Field] };

/** How each field is read; BAD_USER_INPUT names it. */
export const readExpenseField = {
  categoryId: (id: string) => readId(id, 'Expense category'),
  description: (text: string) => readName(text, { field: 'input.description', lengthMax: 500 }),
  vendor: (text: string) => readName(text, { field: 'input.vendor', lengthMax: 200 }),
  amountMinor: (amount: bigint) => readAmount(amount, 'input.amountMinor'),
  currency: (text: string) => readCurrency(text, 'input.currency'),
  incurredOn: (text: string, now: Date) => {
    const day = readDay(text, 'input.incurredOn');
    if (day > dayOf(now)) throw badInput('Today (UTC) at the latest.', 'input.incurredOn');
    return day;
  },
} as const;

/** A whole bill as the client wrote it, or BAD_USER_INPUT. */
export const readExpense = (given: ExpenseTerms, now: Date): ExpenseTerms => ({
  categoryId: readExpenseField.categoryId(given.categoryId),
  description: readExpenseField.description(given.description),
  vendor: readExpenseField.vendor(given.vendor),
  amountMinor: readExpenseField.amountMinor(given.amountMinor),
  currency: readExpenseField.currency(given.currency),
  incurredOn: readExpenseField.incurredOn(given.incurredOn, now),
});
