/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { companyFinances as Query_companyFinances } from './resolvers/Query/companyFinances.ts';
import    { dashboard as Query_dashboard } from './resolvers/Query/dashboard.ts';
import    { deposit as Query_deposit } from './resolvers/Query/deposit.ts';
import    { deposits as Query_deposits } from './resolvers/Query/deposits.ts';
import    { disbursement as Query_disbursement } from './resolvers/Query/disbursement.ts';
import    { disbursements as Query_disbursements } from './resolvers/Query/disbursements.ts';
import    { expense as Query_expense } from './resolvers/Query/expense.ts';
import    { expenseCategories as Query_expenseCategories } from './resolvers/Query/expenseCategories.ts';
import    { expenses as Query_expenses } from './resolvers/Query/expenses.ts';
import    { ledgerHealth as Query_ledgerHealth } from './resolvers/Query/ledgerHealth.ts';
import    { myPayouts as Query_myPayouts } from './resolvers/Query/myPayouts.ts';
import    { organizerBalance as Query_organizerBalance } from './resolvers/Query/organizerBalance.ts';
import    { partners as Query_partners } from './resolvers/Query/partners.ts';
import    { payout as Query_payout } from './resolvers/Query/payout.ts';
import    { payoutItems as Query_payoutItems } from './resolvers/Query/payoutItems.ts';
import    { payouts as Query_payouts } from './resolvers/Query/payouts.ts';
import    { periods as Query_periods } from './resolvers/Query/periods.ts';
import    { profitParty as Query_profitParty } from './resolvers/Query/profitParty.ts';
import    { profitShares as Query_profitShares } from './resolvers/Query/profitShares.ts';
import    { revenueAnalytics as Query_revenueAnalytics } from './resolvers/Query/revenueAnalytics.ts';
import    { settlement as Query_settlement } from './resolvers/Query/settlement.ts';
import    { settlements as Query_settlements } from './resolvers/Query/settlements.ts';
import    { shareRules as Query_shareRules } from './resolvers/Query/shareRules.ts';
import    { splitRules as Query_splitRules } from './resolvers/Query/splitRules.ts';
import    { approveDisbursement as Mutation_approveDisbursement } from './resolvers/Mutation/approveDisbursement.ts';
import    { approveExpense as Mutation_approveExpense } from './resolvers/Mutation/approveExpense.ts';
import    { approvePayout as Mutation_approvePayout } from './resolvers/Mutation/approvePayout.ts';
import    { cancelDisbursement as Mutation_cancelDisbursement } from './resolvers/Mutation/cancelDisbursement.ts';
import    { cancelPayout as Mutation_cancelPayout } from './resolvers/Mutation/cancelPayout.ts';
import    { closePeriod as Mutation_closePeriod } from './resolvers/Mutation/closePeriod.ts';
import    { createExpense as Mutation_createExpense } from './resolvers/Mutation/createExpense.ts';
import    { createExpenseCategory as Mutation_createExpenseCategory } from './resolvers/Mutation/createExpenseCategory.ts';
import    { createPartner as Mutation_createPartner } from './resolvers/Mutation/createPartner.ts';
import    { createPayout as Mutation_createPayout } from './resolvers/Mutation/createPayout.ts';
import    { deleteExpense as Mutation_deleteExpense } from './resolvers/Mutation/deleteExpense.ts';
import    { endShareRule as Mutation_endShareRule } from './resolvers/Mutation/endShareRule.ts';
import    { failDisbursement as Mutation_failDisbursement } from './resolvers/Mutation/failDisbursement.ts';
import    { failPayout as Mutation_failPayout } from './resolvers/Mutation/failPayout.ts';
import    { forfeitDeposit as Mutation_forfeitDeposit } from './resolvers/Mutation/forfeitDeposit.ts';
import    { payDisbursement as Mutation_payDisbursement } from './resolvers/Mutation/payDisbursement.ts';
import    { payExpense as Mutation_payExpense } from './resolvers/Mutation/payExpense.ts';
import    { payPayout as Mutation_payPayout } from './resolvers/Mutation/payPayout.ts';
import    { rejectDisbursement as Mutation_rejectDisbursement } from './resolvers/Mutation/rejectDisbursement.ts';
import    { rejectExpense as Mutation_rejectExpense } from './resolvers/Mutation/rejectExpense.ts';
import    { rejectPayout as Mutation_rejectPayout } from './resolvers/Mutation/rejectPayout.ts';
import    { requestPayout as Mutation_requestPayout } from './resolvers/Mutation/requestPayout.ts';
import    { requestWithdrawal as Mutation_requestWithdrawal } from './resolvers/Mutation/requestWithdrawal.ts';
import    { returnDeposit as Mutation_returnDeposit } from './resolvers/Mutation/returnDeposit.ts';
import    { sendDisbursement as Mutation_sendDisbursement } from './resolvers/Mutation/sendDisbursement.ts';
import    { sendPayout as Mutation_sendPayout } from './resolvers/Mutation/sendPayout.ts';
import    { setShareRule as Mutation_setShareRule } from './resolvers/Mutation/setShareRule.ts';
import    { setSplitRule as Mutation_setSplitRule } from './resolvers/Mutation/setSplitRule.ts';
import    { settleEvent as Mutation_settleEvent } from './resolvers/Mutation/settleEvent.ts';
import    { shareProfit as Mutation_shareProfit } from './resolvers/Mutation/shareProfit.ts';
import    { takeDeposit as Mutation_takeDeposit } from './resolvers/Mutation/takeDeposit.ts';
import    { updateExpense as Mutation_updateExpense } from './resolvers/Mutation/updateExpense.ts';
import    { updateExpenseCategory as Mutation_updateExpenseCategory } from './resolvers/Mutation/updateExpenseCategory.ts';
import    { BooksBrokenError } from './resolvers/BooksBrokenError.ts';
import    { CategoryCost } from './resolvers/CategoryCost.ts';
import    { CompanyCosts } from './resolvers/CompanyCosts.ts';
import    { CompanyFigures } from './resolvers/CompanyFigures.ts';
import    { CompanyFinances } from './resolvers/CompanyFinances.ts';
import    { CompanyIncome } from './resolvers/CompanyIncome.ts';
import    { CompanyInterval } from './resolvers/CompanyInterval.ts';
import    { Dashboard } from './resolvers/Dashboard.ts';
import    { DashboardMoney } from './resolvers/DashboardMoney.ts';
import    { Deposit } from './resolvers/Deposit.ts';
import    { DepositExceededError } from './resolvers/DepositExceededError.ts';
import    { Disbursement } from './resolvers/Disbursement.ts';
import    { Event } from './resolvers/Event.ts';
import    { Expense } from './resolvers/Expense.ts';
import    { ExpenseCategory } from './resolvers/ExpenseCategory.ts';
import    { LedgerCheck } from './resolvers/LedgerCheck.ts';
import    { LedgerHealth } from './resolvers/LedgerHealth.ts';
import    { LedgerMirror } from './resolvers/LedgerMirror.ts';
import    { LedgerReport } from './resolvers/LedgerReport.ts';
import    { NothingToSettleError } from './resolvers/NothingToSettleError.ts';
import    { Organizer } from './resolvers/Organizer.ts';
import    { OrganizerBalance } from './resolvers/OrganizerBalance.ts';
import    { Partner } from './resolvers/Partner.ts';
import    { Payout } from './resolvers/Payout.ts';
import    { PayoutExceedsBalanceError } from './resolvers/PayoutExceedsBalanceError.ts';
import    { PayoutInvoice } from './resolvers/PayoutInvoice.ts';
import    { PayoutItem } from './resolvers/PayoutItem.ts';
import    { Period } from './resolvers/Period.ts';
import    { PeriodResult } from './resolvers/PeriodResult.ts';
import    { ProfitAllocation } from './resolvers/ProfitAllocation.ts';
import    { ProfitParty } from './resolvers/ProfitParty.ts';
import    { ProfitShare } from './resolvers/ProfitShare.ts';
import    { RevenueAnalytics } from './resolvers/RevenueAnalytics.ts';
import    { RevenuePart } from './resolvers/RevenuePart.ts';
import    { RevenueSum } from './resolvers/RevenueSum.ts';
import    { Settlement } from './resolvers/Settlement.ts';
import    { SettlementTooEarlyError } from './resolvers/SettlementTooEarlyError.ts';
import    { ShareRule } from './resolvers/ShareRule.ts';
import    { SplitRule } from './resolvers/SplitRule.ts';
import    { WithdrawalExceedsShareError } from './resolvers/WithdrawalExceedsShareError.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { companyFinances: Query_companyFinances,dashboard: Query_dashboard,deposit: Query_deposit,deposits: Query_deposits,disbursement: Query_disbursement,disbursements: Query_disbursements,expense: Query_expense,expenseCategories: Query_expenseCategories,expenses: Query_expenses,ledgerHealth: Query_ledgerHealth,myPayouts: Query_myPayouts,organizerBalance: Query_organizerBalance,partners: Query_partners,payout: Query_payout,payoutItems: Query_payoutItems,payouts: Query_payouts,periods: Query_periods,profitParty: Query_profitParty,profitShares: Query_profitShares,revenueAnalytics: Query_revenueAnalytics,settlement: Query_settlement,settlements: Query_settlements,shareRules: Query_shareRules,splitRules: Query_splitRules },
      Mutation: { approveDisbursement: Mutation_approveDisbursement,approveExpense: Mutation_approveExpense,approvePayout: Mutation_approvePayout,cancelDisbursement: Mutation_cancelDisbursement,cancelPayout: Mutation_cancelPayout,closePeriod: Mutation_closePeriod,createExpense: Mutation_createExpense,createExpenseCategory: Mutation_createExpenseCategory,createPartner: Mutation_createPartner,createPayout: Mutation_createPayout,deleteExpense: Mutation_deleteExpense,endShareRule: Mutation_endShareRule,failDisbursement: Mutation_failDisbursement,failPayout: Mutation_failPayout,forfeitDeposit: Mutation_forfeitDeposit,payDisbursement: Mutation_payDisbursement,payExpense: Mutation_payExpense,payPayout: Mutation_payPayout,rejectDisbursement: Mutation_rejectDisbursement,rejectExpense: Mutation_rejectExpense,rejectPayout: Mutation_rejectPayout,requestPayout: Mutation_requestPayout,requestWithdrawal: Mutation_requestWithdrawal,returnDeposit: Mutation_returnDeposit,sendDisbursement: Mutation_sendDisbursement,sendPayout: Mutation_sendPayout,setShareRule: Mutation_setShareRule,setSplitRule: Mutation_setSplitRule,settleEvent: Mutation_settleEvent,shareProfit: Mutation_shareProfit,takeDeposit: Mutation_takeDeposit,updateExpense: Mutation_updateExpense,updateExpenseCategory: Mutation_updateExpenseCategory },
      
      BooksBrokenError: BooksBrokenError,
CategoryCost: CategoryCost,
CompanyCosts: CompanyCosts,
CompanyFigures: CompanyFigures,
CompanyFinances: CompanyFinances,
CompanyIncome: CompanyIncome,
CompanyInterval: CompanyInterval,
Dashboard: Dashboard,
DashboardMoney: DashboardMoney,
Deposit: Deposit,
DepositExceededError: DepositExceededError,
Disbursement: Disbursement,
Event: Event,
Expense: Expense,
ExpenseCategory: ExpenseCategory,
LedgerCheck: LedgerCheck,
LedgerHealth: LedgerHealth,
LedgerMirror: LedgerMirror,
LedgerReport: LedgerReport,
NothingToSettleError: NothingToSettleError,
Organizer: Organizer,
OrganizerBalance: OrganizerBalance,
Partner: Partner,
Payout: Payout,
PayoutExceedsBalanceError: PayoutExceedsBalanceError,
PayoutInvoice: PayoutInvoice,
PayoutItem: PayoutItem,
Period: Period,
PeriodResult: PeriodResult,
ProfitAllocation: ProfitAllocation,
ProfitParty: ProfitParty,
ProfitShare: ProfitShare,
RevenueAnalytics: RevenueAnalytics,
RevenuePart: RevenuePart,
RevenueSum: RevenueSum,
Settlement: Settlement,
SettlementTooEarlyError: SettlementTooEarlyError,
ShareRule: ShareRule,
SplitRule: SplitRule,
WithdrawalExceedsShareError: WithdrawalExceedsShareError,
DateTime: DateTime,
Int64: Int64
    }