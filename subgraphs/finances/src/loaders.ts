import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import type { Desk } from './domain/desk.ts';
import { findDepositStates } from './domain/deposits/find-deposit-states.ts';
import { findDeposits } from './domain/deposits/find-deposits.ts';
import { findExpenseCategories } from './domain/expenses/find-expense-categories.ts';
import { findExpenses } from './domain/expenses/find-expenses.ts';
import { findOrganizers } from './domain/find-organizers.ts';
import { findPayoutInvoices } from './domain/payouts/find-payout-invoices.ts';
import { findStatementEnds } from './domain/payouts/find-statement-ends.ts';
import { findPeriodResults } from './domain/periods/find-period-results.ts';
import { findAllocations } from './domain/profit/find-allocations.ts';
import { findPartyBalances } from './domain/profit/find-party-balances.ts';
import { findPartyNames } from './domain/profit/find-party-names.ts';
import { findOrganizerBalances } from './domain/settlements/find-organizer-balances.ts';
import { findSettlements } from './domain/settlements/find-settlements.ts';
import { sightOf } from './domain/sight.ts';

/** One statement per kind and tick. */
export function createLoaders({ db }: Desk, { viewer }: BaseContext) {
  const sight = sightOf(viewer);
  return {
    organizer: loadById((ids) => findOrganizers(db, ids)),
    balancesOf: loadManyBy(
      (ids) => findOrganizerBalances(db, ids),
      ({ organizerId }) => organizerId,
    ),
    expense: loadById((ids) => findExpenses(db, ids)),
    expenseCategory: loadById((ids) => findExpenseCategories(db, ids)),
    deposit: loadById((ids) => findDeposits(db, ids)),
    depositState: loadById((ids) => findDepositStates(db, ids)),
    resultsOf: loadManyBy(
      (months) => findPeriodResults(db, months),
      ({ month }) => month,
    ),
    partyName: loadById((ids) => findPartyNames(db, ids)),
    partyBalances: loadManyBy(
      (ids) => findPartyBalances(db, ids),
      ({ id }) => id,
    ),
    allocationsOf: loadManyBy(
      (ids) => findAllocations(db, ids),
      ({ profitShareId }) => profitShareId,
    ),
    settlement: loadById((ids) => findSettlements(db, ids, sight)),
    invoiceOf: loadBy(
      (ids) => findPayoutInvoices(db, ids),
      ({ payoutId }) => payoutId,
    ),
    statementEnds: loadBy(
      (ids) => findStatementEnds(db, ids),
      ({ id }) => id,
    ),
  };
}
