import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BooksBrokenErrorMapper, CategoryCostMapper, CompanyCostsMapper, CompanyFiguresMapper, CompanyFinancesMapper, CompanyIncomeMapper, CompanyIntervalMapper, PeriodMapper, PeriodResultMapper } from './periods.mappers.ts';
import type { DashboardMapper, LedgerHealthMapper } from './dashboards.mappers.ts';
import type { DepositMapper, DepositExceededErrorMapper } from './deposits.mappers.ts';
import type { DisbursementMapper, WithdrawalExceedsShareErrorMapper } from './disbursements.mappers.ts';
import type { EventMapper, LedgerMirrorMapper, NothingToSettleErrorMapper, OrganizerMapper, OrganizerBalanceMapper, SettlementMapper, SettlementTooEarlyErrorMapper, SplitRuleMapper } from './settlements.mappers.ts';
import type { ExpenseMapper, ExpenseCategoryMapper } from './expenses.mappers.ts';
import type { LedgerCheckMapper, LedgerReportMapper } from './ledger-health.mappers.ts';
import type { PartnerMapper, ProfitAllocationMapper, ProfitPartyMapper, ProfitShareMapper, ShareRuleMapper } from './profit.mappers.ts';
import type { PayoutMapper, PayoutExceedsBalanceErrorMapper, PayoutInvoiceMapper, PayoutItemMapper } from './payouts.mappers.ts';
import type { RevenuePartMapper, RevenueSumMapper } from './analytics.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: ISO 8601 with time zone, answered in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A 64-bit integer, sent as a string of digits. */
  Int64: { input: bigint; output: bigint; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which disbursement is approved. */
export type ApproveDisbursementInput = {
  /** The disbursement's id. */
  readonly disbursementId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The disbursement that is approved. */
export type ApproveDisbursementPayload = {
  readonly __typename?: 'ApproveDisbursementPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which draft is approved. */
export type ApproveExpenseInput = {
  /** The expense's id. */
  readonly expenseId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input approves once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The version that was seen; CONFLICT if it changed since. */
  readonly version: Scalars['Int']['input'];
};

/** The expense that is approved. */
export type ApproveExpensePayload = {
  readonly __typename?: 'ApproveExpensePayload';
  /** The expense, as it is now. */
  readonly expense: Expense;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which payout is approved. */
export type ApprovePayoutInput = {
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payout's id. */
  readonly payoutId: Scalars['ID']['input'];
};

/** The payout that is approved. */
export type ApprovePayoutPayload = {
  readonly __typename?: 'ApprovePayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A check of the books fails; nothing is closed before that is understood. */
export type BooksBrokenError = UserError & {
  readonly __typename?: 'BooksBrokenError';
  /** The checks that fail, by name. */
  readonly checks: ReadonlyArray<Scalars['String']['output']>;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Which disbursement is called off. */
export type CancelDisbursementInput = {
  /** The disbursement's id. */
  readonly disbursementId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, if there is something to say; at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The disbursement that is called off. */
export type CancelDisbursementPayload = {
  readonly __typename?: 'CancelDisbursementPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which payout is cancelled. */
export type CancelPayoutInput = {
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payout's id. */
  readonly payoutId: Scalars['ID']['input'];
  /** Why, if there is something to say; at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The payout that is cancelled. */
export type CancelPayoutPayload = {
  readonly __typename?: 'CancelPayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What was spent on one thing. */
export type CategoryCost = {
  readonly __typename?: 'CategoryCost';
  /** How much. */
  readonly amount: Money;
  /** On what. */
  readonly category: ExpenseCategory;
};

/** Which month is to be closed. */
export type ClosePeriodInput = {
  /** Made by the client; the same key with the same input closes once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, e.g. 2026-01: past, and the next one that is open. */
  readonly month: Scalars['String']['input'];
};

/** The month that is closed. */
export type ClosePeriodPayload = {
  readonly __typename?: 'ClosePeriodPayload';
  /** The month. */
  readonly period: Period;
  /** Whether this key was answered before: nothing was closed this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How it went. */
export type ClosePeriodResult = BooksBrokenError | ClosePeriodPayload;

/** What was spent, by kind. */
export type CompanyCosts = {
  readonly __typename?: 'CompanyCosts';
  /** Approved expenses, by category; categories without any are left out. */
  readonly expenses: ReadonlyArray<CategoryCost>;
  /** What payment providers kept. */
  readonly providerFees: Money;
  /** All of it. */
  readonly total: Money;
};

/** Income, costs and profit, in one currency. */
export type CompanyFigures = {
  readonly __typename?: 'CompanyFigures';
  /** What was spent. */
  readonly costs: CompanyCosts;
  /** What was earned. */
  readonly income: CompanyIncome;
  /** Income less costs; a loss is below zero. */
  readonly profit: Money;
};

/** What the platform earned and spent. */
export type CompanyFinances = {
  readonly __typename?: 'CompanyFinances';
  /** The first day. */
  readonly fromOn: Scalars['String']['output'];
  /** By interval and currency, the oldest first; where nothing moved, there is none. */
  readonly intervals: ReadonlyArray<CompanyInterval>;
  /** Of the whole range, by currency; currencies in which nothing moved are left out. */
  readonly totals: ReadonlyArray<CompanyFigures>;
  /** The last day. */
  readonly untilOn: Scalars['String']['output'];
};

/** What was earned, by kind, less what was given back. */
export type CompanyIncome = {
  readonly __typename?: 'CompanyIncome';
  /** Fees for cards. */
  readonly cardFees: Money;
  /** Deposits that were kept. */
  readonly forfeits: Money;
  /** Anything else. */
  readonly other: Money;
  /** The platform's part of what tickets brought. */
  readonly ticketFees: Money;
  /** All of it. */
  readonly total: Money;
};

/** What the platform earned and spent in a part of the range, in one currency. */
export type CompanyInterval = {
  readonly __typename?: 'CompanyInterval';
  /** The figures. */
  readonly figures: CompanyFigures;
  /** The interval's first day within the range. */
  readonly fromOn: Scalars['String']['output'];
  /** Its last day within the range. */
  readonly untilOn: Scalars['String']['output'];
};

/** A category to be added. */
export type CreateExpenseCategoryInput = {
  /** What it is called, at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** The category that was added. */
export type CreateExpenseCategoryPayload = {
  readonly __typename?: 'CreateExpenseCategoryPayload';
  /** The category. */
  readonly expenseCategory: ExpenseCategory;
};

/** A bill to be written down. */
export type CreateExpenseInput = {
  /** How much, in minor units; above zero. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** What it is for. */
  readonly categoryId: Scalars['ID']['input'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['input'];
  /** What was bought, at most 500 characters. */
  readonly description: Scalars['String']['input'];
  /** Made by the client; the same key with the same input writes it down once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day whose cost it is, e.g. 2026-01-31; today (UTC) at the latest. */
  readonly incurredOn: Scalars['String']['input'];
  /** Who sent the bill, at most 200 characters. */
  readonly vendor: Scalars['String']['input'];
};

/** The draft. */
export type CreateExpensePayload = {
  readonly __typename?: 'CreateExpensePayload';
  /** The expense, as it is now. */
  readonly expense: Expense;
  /** Whether this key was answered before: nothing was written down this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A partner to be added. */
export type CreatePartnerInput = {
  /** What the partner is called, at most 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** The partner that was added. */
export type CreatePartnerPayload = {
  readonly __typename?: 'CreatePartnerPayload';
  /** The partner. */
  readonly partner: Partner;
};

/** A payout to be asked for by an administrator. */
export type CreatePayoutInput = {
  /** How much, in minor units; 10.00 at least. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['input'];
  /** Where the bank sends it, e.g. an IBAN; at most 100 characters. */
  readonly destination: Scalars['String']['input'];
  /** Made by the client; the same key with the same input asks once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The organizer's id. */
  readonly organizerId: Scalars['ID']['input'];
};

/** The payout, which waits for a second person. */
export type CreatePayoutPayload = {
  readonly __typename?: 'CreatePayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was asked for this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How it went. */
export type CreatePayoutResult = CreatePayoutPayload | PayoutExceedsBalanceError;

/** The platform's figures in a range of days. Every subgraph adds its own as a field, and says of when they are. */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** The day after the last one, UTC, as 2026-02-01. */
  readonly beforeOn: Scalars['String']['output'];
  /** The first day, UTC, as 2026-01-01. */
  readonly fromOn: Scalars['String']['output'];
  /** The range, as 2026-01-01/2026-02-01. */
  readonly id: Scalars['ID']['output'];
  /** What the books say of these days. */
  readonly money: DashboardMoney;
};

/** What the platform's books say of a range of days. Days are those of the books. */
export type DashboardMoney = {
  readonly __typename?: 'DashboardMoney';
  /** When it was read: whatever was posted before is in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How many payouts to organizers are on their way now, whenever they were asked for. */
  readonly openPayoutCount: Scalars['Int']['output'];
  /** What these come to, per currency; currencies without any are left out. */
  readonly openPayouts: ReadonlyArray<Money>;
  /** What the platform earned: its part of orders less its part of refunds, fees of cards, deposits that were kept. Per currency; currencies without any are left out. */
  readonly platformRevenue: ReadonlyArray<Money>;
  /** What of it, or of earlier days, went back in these days, per currency; currencies without any are left out. */
  readonly refunds: ReadonlyArray<Money>;
  /** What was paid for orders and cards, per currency; currencies without any are left out. */
  readonly revenue: ReadonlyArray<Money>;
};

/** Whole days, UTC. */
export type DateRange = {
  /** Up to but not including this day, as 2026-02-01. At most five years; 366 days where each is counted by itself. */
  readonly beforeOn: Scalars['String']['input'];
  /** From this day on, as 2026-01-01. */
  readonly fromOn: Scalars['String']['input'];
};

/** Which draft is deleted. */
export type DeleteExpenseInput = {
  /** The expense's id. */
  readonly expenseId: Scalars['ID']['input'];
  /** The version that was seen. */
  readonly version: Scalars['Int']['input'];
};

/** The draft is gone. */
export type DeleteExpensePayload = {
  readonly __typename?: 'DeleteExpensePayload';
  /** The id it had. */
  readonly expenseId: Scalars['ID']['output'];
};

/** Money an organizer left as a security. */
export type Deposit = {
  readonly __typename?: 'Deposit';
  /** How much it was. */
  readonly amount: Money;
  /** What the platform kept of it. */
  readonly forfeited: Money;
  /** The deposit's id. */
  readonly id: Scalars['ID']['output'];
  /** What is left of it. */
  readonly left: Money;
  /** Who left it. */
  readonly organizer?: Maybe<Organizer>;
  /** Who left it, as it was called then. */
  readonly organizerName: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What was given back of it, or is on its way. */
  readonly returned: Money;
  /** When it was taken. */
  readonly takenAt: Scalars['DateTime']['output'];
};

/** A page of deposits. */
export type DepositConnection = {
  readonly __typename?: 'DepositConnection';
  /** The deposits of this page. */
  readonly edges: ReadonlyArray<DepositEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A deposit in a list. */
export type DepositEdge = {
  readonly __typename?: 'DepositEdge';
  /** Where this deposit stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The deposit. */
  readonly node: Deposit;
};

/** Less than that is left of the deposit. */
export type DepositExceededError = UserError & {
  readonly __typename?: 'DepositExceededError';
  /** What was left. */
  readonly left: Money;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** What to leave out of a list of deposits. */
export type DepositFilter = {
  /** Only those of this organizer. */
  readonly organizerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Money on its way out of the platform that is no payout. */
export type Disbursement = {
  readonly __typename?: 'Disbursement';
  /** How much. */
  readonly amount: Money;
  /** What the bank calls it. */
  readonly bankReference?: Maybe<Scalars['String']['output']>;
  /** When it was approved or rejected. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The deposit it gives back. */
  readonly deposit?: Maybe<Deposit>;
  /** Where the bank sends it, e.g. an IBAN. */
  readonly destination: Scalars['String']['output'];
  /** When it was paid, failed, was rejected or cancelled. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The expense it pays. */
  readonly expense?: Maybe<Expense>;
  /** The disbursement's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the viewer asked for it, and so cannot decide on it. */
  readonly isOwnRequest: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: DisbursementKind;
  /** Who gets it, as it was called when it was asked for. */
  readonly partyName: Scalars['String']['output'];
  /** Why it was rejected, cancelled or failed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the bank got it. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: DisbursementStatus;
};

/** A page of disbursements. */
export type DisbursementConnection = {
  readonly __typename?: 'DisbursementConnection';
  /** The disbursements of this page. */
  readonly edges: ReadonlyArray<DisbursementEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A disbursement in a list. */
export type DisbursementEdge = {
  readonly __typename?: 'DisbursementEdge';
  /** Where this disbursement stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The disbursement. */
  readonly node: Disbursement;
};

/** What to leave out of a list of disbursements; all conditions count together. */
export type DisbursementFilter = {
  /** Only those to this party: an organizer, a partner, or whom a bill came from. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<DisbursementStatus>;
  /** Only those of this deposit or expense. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a disbursement is. */
export type DisbursementKind =
  /** A deposit, or a part of it. */
  | 'DEPOSIT_RETURN'
  /** What the platform owes for an expense. */
  | 'EXPENSE'
  /** A part of somebody's share in the profit. */
  | 'WITHDRAWAL';

/** Where a disbursement stands. */
export type DisbursementStatus =
  /** To be given to the bank. */
  | 'APPROVED'
  /** It was called off. */
  | 'CANCELLED'
  /** The bank could not pay it. */
  | 'FAILED'
  /** The bank has paid it. */
  | 'PAID'
  /** It was turned down. */
  | 'REJECTED'
  /** Asked for; a second person has to approve it. */
  | 'REQUESTED'
  /** The bank has it. */
  | 'SENT';

/** A rule that shall end. */
export type EndShareRuleInput = {
  /** Made by the client; the same key with the same input ends the rule once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rule's id. */
  readonly shareRuleId: Scalars['ID']['input'];
  /** The first month in which it does not hold any more: after its first one, and one whose profit was not shared yet. */
  readonly untilMonth: Scalars['String']['input'];
};

/** The rule that ends. */
export type EndShareRulePayload = {
  readonly __typename?: 'EndShareRulePayload';
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The rule. */
  readonly shareRule: ShareRule;
};

/** An event of ticketing. */
export type Event = {
  readonly __typename?: 'Event';
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
};

/** What the platform owes somebody. */
export type Expense = {
  readonly __typename?: 'Expense';
  /** How much. */
  readonly amount: Money;
  /** What it is for. */
  readonly category: ExpenseCategory;
  /** When it was written down. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was approved or rejected. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was bought. */
  readonly description: Scalars['String']['output'];
  /** The expense's id. */
  readonly id: Scalars['ID']['output'];
  /** The day whose cost it is, e.g. 2026-01-31. */
  readonly incurredOn: Scalars['String']['output'];
  /** Whether the viewer wrote it down, and so cannot decide on it. */
  readonly isOwnDraft: Scalars['Boolean']['output'];
  /** When the bank had paid it. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rejected. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: ExpenseStatus;
  /** Who sent the bill. */
  readonly vendor: Scalars['String']['output'];
  /** Counts the changes of the draft. */
  readonly version: Scalars['Int']['output'];
};

/** Something the platform spends money on. */
export type ExpenseCategory = {
  readonly __typename?: 'ExpenseCategory';
  /** The category's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** A page of categories. */
export type ExpenseCategoryConnection = {
  readonly __typename?: 'ExpenseCategoryConnection';
  /** The categories of this page. */
  readonly edges: ReadonlyArray<ExpenseCategoryEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A category in a list. */
export type ExpenseCategoryEdge = {
  readonly __typename?: 'ExpenseCategoryEdge';
  /** Where this category stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The category. */
  readonly node: ExpenseCategory;
};

/** A page of expenses. */
export type ExpenseConnection = {
  readonly __typename?: 'ExpenseConnection';
  /** The expenses of this page. */
  readonly edges: ReadonlyArray<ExpenseEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An expense in a list. */
export type ExpenseEdge = {
  readonly __typename?: 'ExpenseEdge';
  /** Where this expense stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The expense. */
  readonly node: Expense;
};

/** What to leave out of a list of expenses; all conditions count together. */
export type ExpenseFilter = {
  /** Only those of this category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those incurred on this day or later, e.g. 2026-01-01. */
  readonly fromOn?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<ExpenseStatus>;
  /** Only those incurred on this day or earlier. */
  readonly untilOn?: InputMaybe<Scalars['String']['input']>;
};

/** In what order expenses come. */
export type ExpenseSort =
  /** By the day they were incurred on, the latest first. */
  | 'LATEST_FIRST'
  /** By the day they were incurred on, the oldest first. */
  | 'OLDEST_FIRST';

/** Where an expense stands. */
export type ExpenseStatus =
  /** A cost of the platform, and owed. */
  | 'APPROVED'
  /** Written down; it can still be changed. */
  | 'DRAFT'
  /** The bank has paid it. */
  | 'PAID'
  /** It was turned down. */
  | 'REJECTED';

/** Which disbursement could not be paid. */
export type FailDisbursementInput = {
  /** The disbursement's id. */
  readonly disbursementId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The disbursement that could not be paid. */
export type FailDisbursementPayload = {
  readonly __typename?: 'FailDisbursementPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which payout is not paid by the bank. */
export type FailPayoutInput = {
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payout's id. */
  readonly payoutId: Scalars['ID']['input'];
  /** Why; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The payout that is not paid by the bank. */
export type FailPayoutPayload = {
  readonly __typename?: 'FailPayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What a range of days is divided into. */
export type FinancesInterval =
  /** Days, in UTC. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Quarters. */
  | 'QUARTER'
  /** Weeks from Monday to Sunday. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** What of a deposit is kept. */
export type ForfeitDepositInput = {
  /** How much, in minor units; above zero. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** The deposit's id. */
  readonly depositId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input keeps it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The deposit of which something was kept. */
export type ForfeitDepositPayload = {
  readonly __typename?: 'ForfeitDepositPayload';
  /** The deposit, as it is now. */
  readonly deposit: Deposit;
  /** Whether this key was answered before: nothing was kept this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How it went. */
export type ForfeitDepositResult = DepositExceededError | ForfeitDepositPayload;

/** What a range of days is divided into. A week begins on Monday; of the first and the last one only the days in the range count. */
export type Interval =
  /** Days, UTC. */
  | 'DAY'
  /** Months of the calendar. */
  | 'MONTH'
  /** Weeks, from Monday on. */
  | 'WEEK';

/** One promise of a ledger, and what breaks it. */
export type LedgerCheck = {
  readonly __typename?: 'LedgerCheck';
  /** How many rows break it. */
  readonly count: Scalars['Int']['output'];
  /** What is promised, e.g. `zero per currency`. */
  readonly name: Scalars['String']['output'];
  /** Some of them, at most 20: ids of journals, accounts, payments, whatever the check is about. */
  readonly offenders: ReadonlyArray<Scalars['String']['output']>;
  /** Whether anything breaks it. */
  readonly state: LedgerCheckState;
};

/** Whether a promise of a ledger is kept. */
export type LedgerCheckState =
  /** Something breaks it: an alarm, never corrected by itself. */
  | 'BROKEN'
  /** Nothing breaks it. */
  | 'OK';

/** The state of the platform's ledgers. Every subgraph that keeps a ledger adds its report as a field. */
export type LedgerHealth = {
  readonly __typename?: 'LedgerHealth';
  /** When it was asked for. */
  readonly checkedAt: Scalars['DateTime']['output'];
  /** How the platform's own books are. */
  readonly finances?: Maybe<LedgerReport>;
  /** Always the same: there is one. */
  readonly id: Scalars['ID']['output'];
  /** Whether the books of finances are the mirror image of those of payments. */
  readonly mirror: LedgerMirror;
};

/** Two ledgers, compared up to what payments said last. */
export type LedgerMirror = {
  readonly __typename?: 'LedgerMirror';
  /** What the two sides differ by where nothing is in flight, by currency. Empty, unless something is wrong. */
  readonly difference: ReadonlyArray<Money>;
  /** Journals that payments posted and that have no mirror image here yet. */
  readonly inFlight: Scalars['Int']['output'];
  /** When payments said so; null until it did for the first time. */
  readonly toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Journals that payments told of, about an event or a payment that is not known here yet: each is kept and posted once that is. */
  readonly waiting: Scalars['Int']['output'];
};

/** What one ledger says of itself, checked at one moment. */
export type LedgerReport = {
  readonly __typename?: 'LedgerReport';
  /** What was checked, always in the same order. */
  readonly checks: ReadonlyArray<LedgerCheck>;
  /** Whether every check is OK. */
  readonly isHealthy: Scalars['Boolean']['output'];
  /** The part of the platform that keeps this ledger. */
  readonly ledger: Scalars['String']['output'];
};

/** An amount of money: integer minor units of one currency, never a float. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's minor units, e.g. 1250 for EUR 12.50, 3500 for TND 3.500. */
  readonly amountMinor: Scalars['Int64']['output'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Approve a disbursement; FORBIDDEN to whoever asked for it. */
  readonly approveDisbursement: ApproveDisbursementPayload;
  /** Approve a draft: it is a cost of the day it was incurred on, or of today where that month is closed, and is owed from now on. FORBIDDEN to whoever wrote it down. */
  readonly approveExpense: ApproveExpensePayload;
  /** Approve a payout; FORBIDDEN to whoever asked for it. */
  readonly approvePayout: ApprovePayoutPayload;
  /** Call a disbursement off that the bank does not have yet; what was set aside goes back. */
  readonly cancelDisbursement: CancelDisbursementPayload;
  /** Call a payout off that the bank does not have yet; the amount is available again. Organizers their own. */
  readonly cancelPayout: CancelPayoutPayload;
  /** Close a month that is past, in order: what was earned and spent in it becomes its profit, and nothing can be posted into it any more. Refused unless every check of the books is green. */
  readonly closePeriod: ClosePeriodResult;
  /** Write down what somebody has to be paid: a draft, which a second person approves. */
  readonly createExpense: CreateExpensePayload;
  /** Add something the platform spends money on. CONFLICT for a name that is taken. */
  readonly createExpenseCategory: CreateExpenseCategoryPayload;
  /** Add a partner. CONFLICT for a name that is taken. */
  readonly createPartner: CreatePartnerPayload;
  /** Ask for a payout to an organizer, as an administrator; another one approves it. The amount is set aside at once. */
  readonly createPayout: CreatePayoutResult;
  /** Delete a draft. CONFLICT if `version` is no longer the draft's, and for what is no draft. */
  readonly deleteExpense: DeleteExpensePayload;
  /** Let a party share no longer. CONFLICT for a month whose profit was shared. */
  readonly endShareRule: EndShareRulePayload;
  /** Say that the bank could not pay a disbursement; what was set aside goes back. */
  readonly failDisbursement: FailDisbursementPayload;
  /** Say that the bank could not pay a payout; the amount is available again. */
  readonly failPayout: FailPayoutPayload;
  /** Keep a deposit, or a part of it: it becomes the platform's income. */
  readonly forfeitDeposit: ForfeitDepositResult;
  /** Say that the bank has paid a disbursement. */
  readonly payDisbursement: PayDisbursementPayload;
  /** Ask for an approved expense to be paid, whole. A second person approves the disbursement; once the bank has paid it, the expense is paid. CONFLICT while another disbursement for it is on its way. */
  readonly payExpense: PayExpensePayload;
  /** Say that the bank has paid a payout. */
  readonly payPayout: PayPayoutPayload;
  /** Turn a disbursement down; what was set aside goes back. FORBIDDEN to whoever asked for it: they cancel it. */
  readonly rejectDisbursement: RejectDisbursementPayload;
  /** Turn a draft down. FORBIDDEN to whoever wrote it down: they delete it. */
  readonly rejectExpense: RejectExpensePayload;
  /** Turn a payout down; the amount is available again. FORBIDDEN to whoever asked for it: they cancel it. */
  readonly rejectPayout: RejectPayoutPayload;
  /** Ask for a payout to the organizer that the viewer acts for. The amount is set aside at once. */
  readonly requestPayout: RequestPayoutResult;
  /** Ask for a party's share in the profit, or a part of it, to be paid out. It is set aside at once; a second person approves it. */
  readonly requestWithdrawal: RequestWithdrawalResult;
  /** Ask for a deposit, or a part of it, to be given back. It is set aside at once; a second person approves the disbursement. */
  readonly returnDeposit: ReturnDepositResult;
  /** Say that an approved disbursement was given to the bank. */
  readonly sendDisbursement: SendDisbursementPayload;
  /** Say that an approved payout was given to the bank. */
  readonly sendPayout: SendPayoutPayload;
  /** Let a party share in the profit by a weight, from a month on. Its rule before ends there. CONFLICT for a month whose profit was shared, and where a rule was set that begins then or later. */
  readonly setShareRule: SetShareRulePayload;
  /** Divide the price of tickets by these weights, from a day on. The rule before ends there; what was split stays as it was. */
  readonly setSplitRule: SetSplitRulePayload;
  /** Settle what an event took until now, once it is three days over; until a moment that is named, at any time. One settlement per currency. The platform does the same by itself, every hour. */
  readonly settleEvent: SettleEventResult;
  /** Share the profit of a closed month over the parties of that month by their weights, to the last minor unit: what is left by rounding down goes one unit each to the largest remainders, ties to the company, then organizers, then partners, each by id. A loss is carried to the next month. Once per month and currency, in order; CONFLICT otherwise. */
  readonly shareProfit: ShareProfitPayload;
  /** Write down that an organizer left money at the bank as a security. */
  readonly takeDeposit: TakeDepositPayload;
  /** Change a draft; fields left out stay. CONFLICT if `version` is no longer the draft's, and for what is no draft. */
  readonly updateExpense: UpdateExpensePayload;
  /** Call a category something else. CONFLICT for a name that is taken. */
  readonly updateExpenseCategory: UpdateExpenseCategoryPayload;
};


export type MutationapproveDisbursementArgs = {
  input: ApproveDisbursementInput;
};


export type MutationapproveExpenseArgs = {
  input: ApproveExpenseInput;
};


export type MutationapprovePayoutArgs = {
  input: ApprovePayoutInput;
};


export type MutationcancelDisbursementArgs = {
  input: CancelDisbursementInput;
};


export type MutationcancelPayoutArgs = {
  input: CancelPayoutInput;
};


export type MutationclosePeriodArgs = {
  input: ClosePeriodInput;
};


export type MutationcreateExpenseArgs = {
  input: CreateExpenseInput;
};


export type MutationcreateExpenseCategoryArgs = {
  input: CreateExpenseCategoryInput;
};


export type MutationcreatePartnerArgs = {
  input: CreatePartnerInput;
};


export type MutationcreatePayoutArgs = {
  input: CreatePayoutInput;
};


export type MutationdeleteExpenseArgs = {
  input: DeleteExpenseInput;
};


export type MutationendShareRuleArgs = {
  input: EndShareRuleInput;
};


export type MutationfailDisbursementArgs = {
  input: FailDisbursementInput;
};


export type MutationfailPayoutArgs = {
  input: FailPayoutInput;
};


export type MutationforfeitDepositArgs = {
  input: ForfeitDepositInput;
};


export type MutationpayDisbursementArgs = {
  input: PayDisbursementInput;
};


export type MutationpayExpenseArgs = {
  input: PayExpenseInput;
};


export type MutationpayPayoutArgs = {
  input: PayPayoutInput;
};


export type MutationrejectDisbursementArgs = {
  input: RejectDisbursementInput;
};


export type MutationrejectExpenseArgs = {
  input: RejectExpenseInput;
};


export type MutationrejectPayoutArgs = {
  input: RejectPayoutInput;
};


export type MutationrequestPayoutArgs = {
  input: RequestPayoutInput;
};


export type MutationrequestWithdrawalArgs = {
  input: RequestWithdrawalInput;
};


export type MutationreturnDepositArgs = {
  input: ReturnDepositInput;
};


export type MutationsendDisbursementArgs = {
  input: SendDisbursementInput;
};


export type MutationsendPayoutArgs = {
  input: SendPayoutInput;
};


export type MutationsetShareRuleArgs = {
  input: SetShareRuleInput;
};


export type MutationsetSplitRuleArgs = {
  input: SetSplitRuleInput;
};


export type MutationsettleEventArgs = {
  input: SettleEventInput;
};


export type MutationshareProfitArgs = {
  input: ShareProfitInput;
};


export type MutationtakeDepositArgs = {
  input: TakeDepositInput;
};


export type MutationupdateExpenseArgs = {
  input: UpdateExpenseInput;
};


export type MutationupdateExpenseCategoryArgs = {
  input: UpdateExpenseCategoryInput;
};

/** The event took nothing in that period that is not settled. */
export type NothingToSettleError = UserError & {
  readonly __typename?: 'NothingToSettleError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Who holds events; identity knows the rest. */
export type Organizer = {
  readonly __typename?: 'Organizer';
  /** How the organizer stands with the platform, by currency. For the organizer itself and the administrators who see the platform's money. */
  readonly balances?: Maybe<ReadonlyArray<OrganizerBalance>>;
  /** The organizer's id. */
  readonly id: Scalars['ID']['output'];
};

/** How an organizer stands with the platform, in one currency. */
export type OrganizerBalance = {
  readonly __typename?: 'OrganizerBalance';
  /** Settled and not paid out: what a payout can be asked of. */
  readonly available: Money;
  /** Taken for tickets and not settled yet. */
  readonly pending: Money;
  /** What the organizer owes, by refunds after its payouts; the next settlement nets it. */
  readonly receivable: Money;
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Somebody with a part in the profit who is neither the company nor an organizer. */
export type Partner = {
  readonly __typename?: 'Partner';
  /** What the partner can withdraw, by currency. */
  readonly balances: ReadonlyArray<Money>;
  /** When the partner was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The partner's id. */
  readonly id: Scalars['ID']['output'];
  /** What the partner is called. */
  readonly name: Scalars['String']['output'];
};

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The partners of this page. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A partner in a list. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** Where this partner stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The partner. */
  readonly node: Partner;
};

/** Which disbursement was paid. */
export type PayDisbursementInput = {
  /** What the bank calls it; at most 100 characters, of one payment only. */
  readonly bankReference: Scalars['String']['input'];
  /** The disbursement's id. */
  readonly disbursementId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The disbursement that was paid. */
export type PayDisbursementPayload = {
  readonly __typename?: 'PayDisbursementPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which expense is to be paid. */
export type PayExpenseInput = {
  /** Where the bank sends it, e.g. an IBAN; at most 100 characters. */
  readonly destination: Scalars['String']['input'];
  /** The expense's id. */
  readonly expenseId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input asks once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The payment, which waits for a second person. */
export type PayExpensePayload = {
  readonly __typename?: 'PayExpensePayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was asked for this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which payout is paid by the bank. */
export type PayPayoutInput = {
  /** What the bank calls it; at most 100 characters, of one payment only. */
  readonly bankReference: Scalars['String']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payout's id. */
  readonly payoutId: Scalars['ID']['input'];
};

/** The payout that is paid by the bank. */
export type PayPayoutPayload = {
  readonly __typename?: 'PayPayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Money on its way from the platform to an organizer. */
export type Payout = {
  readonly __typename?: 'Payout';
  /** How much. */
  readonly amount: Money;
  /** What the bank calls it. */
  readonly bankReference?: Maybe<Scalars['String']['output']>;
  /** What was left available when it was asked for: its statement ends with that. */
  readonly closing: Money;
  /** When it was approved or rejected. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the bank sends it, e.g. an IBAN. */
  readonly destination: Scalars['String']['output'];
  /** When it was paid, failed, was rejected or cancelled. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The payout's id. */
  readonly id: Scalars['ID']['output'];
  /** Its invoice; null until the bank has paid it. */
  readonly invoice?: Maybe<PayoutInvoice>;
  /** Whether the viewer asked for it, and so cannot decide on it. */
  readonly isOwnRequest: Scalars['Boolean']['output'];
  /** What was available after the payout before: its statement begins with that. */
  readonly opening: Money;
  /** Who gets it. */
  readonly organizer?: Maybe<Organizer>;
  /** Who gets it, as it was called when it was asked for. */
  readonly organizerName: Scalars['String']['output'];
  /** Why it was rejected, cancelled or failed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the bank got it. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: PayoutStatus;
};

/** A page of payouts. */
export type PayoutConnection = {
  readonly __typename?: 'PayoutConnection';
  /** The payouts of this page. */
  readonly edges: ReadonlyArray<PayoutEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A payout in a list. */
export type PayoutEdge = {
  readonly __typename?: 'PayoutEdge';
  /** Where this payout stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The payout. */
  readonly node: Payout;
};

/** Less than that is available. What is not settled yet is not. */
export type PayoutExceedsBalanceError = UserError & {
  readonly __typename?: 'PayoutExceedsBalanceError';
  /** What was available. */
  readonly available: Money;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** What to leave out of a list of payouts; all conditions count together. */
export type PayoutFilter = {
  /** Only those to this organizer. */
  readonly organizerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this status. */
  readonly status?: InputMaybe<PayoutStatus>;
};

/** The invoice of a payout: what it is made of, as it was issued. It never changes. */
export type PayoutInvoice = {
  readonly __typename?: 'PayoutInvoice';
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Its number, e.g. PAY-2026-000123. */
  readonly number: Scalars['String']['output'];
  /** Where its PDF can be fetched for a quarter of an hour. */
  readonly url: Scalars['String']['output'];
};

/** One thing that moved what is available to an organizer. */
export type PayoutItem = {
  readonly __typename?: 'PayoutItem';
  /** What it added, or took where it is below zero. */
  readonly amount: Money;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was available then. */
  readonly available: Money;
  /** What it was. */
  readonly kind: PayoutItemKind;
  /** The settlement, where it was one. */
  readonly settlement?: Maybe<Settlement>;
};

/** A page of a statement. */
export type PayoutItemConnection = {
  readonly __typename?: 'PayoutItemConnection';
  /** The items of this page. */
  readonly edges: ReadonlyArray<PayoutItemEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An item of a statement. */
export type PayoutItemEdge = {
  readonly __typename?: 'PayoutItemEdge';
  /** Where this item stands in the statement. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PayoutItem;
};

/** What moved a balance. */
export type PayoutItemKind =
  /** Anything else. */
  | 'ADJUSTMENT'
  /** It paid what the organizer owed. */
  | 'NETTED'
  /** This payout was asked for. */
  | 'PAYOUT'
  /** A payout came to nothing. */
  | 'PAYOUT_RETURNED'
  /** A customer got money back after the settlement. */
  | 'REFUND'
  /** An event was settled. */
  | 'SETTLEMENT';

/** Where a payout stands. */
export type PayoutStatus =
  /** To be given to the bank. */
  | 'APPROVED'
  /** It was called off. */
  | 'CANCELLED'
  /** The bank could not pay it. */
  | 'FAILED'
  /** The bank has paid it. */
  | 'PAID'
  /** It was turned down. */
  | 'REJECTED'
  /** Asked for; a second person has to approve it. */
  | 'REQUESTED'
  /** The bank has it. */
  | 'SENT';

/** A month that is closed. */
export type Period = {
  readonly __typename?: 'Period';
  /** When it was closed. */
  readonly closedAt: Scalars['DateTime']['output'];
  /** The month, e.g. 2026-01. */
  readonly month: Scalars['String']['output'];
  /** What it came to, by currency; none where nothing moved. */
  readonly results: ReadonlyArray<PeriodResult>;
};

/** A page of months. */
export type PeriodConnection = {
  readonly __typename?: 'PeriodConnection';
  /** The months of this page. */
  readonly edges: ReadonlyArray<PeriodEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A month in a list. */
export type PeriodEdge = {
  readonly __typename?: 'PeriodEdge';
  /** Where this month stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The month. */
  readonly node: Period;
};

/** What a month came to, in one currency. Late facts of earlier months are in it. */
export type PeriodResult = {
  readonly __typename?: 'PeriodResult';
  /** What was spent. */
  readonly costs: Money;
  /** What was earned. */
  readonly income: Money;
  /** Income less costs; a loss is below zero. */
  readonly profit: Money;
};

/** One party's part of a profit. */
export type ProfitAllocation = {
  readonly __typename?: 'ProfitAllocation';
  /** How much. */
  readonly amount: Money;
  /** Whose. */
  readonly party: ProfitParty;
  /** By what weight. */
  readonly weight: Scalars['Int']['output'];
};

/** Somebody with a part in the profit. */
export type ProfitParty = {
  readonly __typename?: 'ProfitParty';
  /** What the party can withdraw, by currency. */
  readonly balances: ReadonlyArray<Money>;
  /** The organizer's or partner's id; null for the company. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What the party is. */
  readonly kind: ProfitPartyKind;
  /** What the party is called. */
  readonly name: Scalars['String']['output'];
};

/** A party of the profit share. */
export type ProfitPartyInput = {
  /** The organizer's or partner's id; left out for the company. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  readonly kind: ProfitPartyKind;
};

/** What a party of the profit share is. */
export type ProfitPartyKind =
  /** The company that runs the platform. */
  | 'COMPANY'
  /** An organizer. */
  | 'ORGANIZER'
  /** A partner. */
  | 'PARTNER';

/** What became of the profit of a closed month, in one currency. */
export type ProfitShare = {
  readonly __typename?: 'ProfitShare';
  /** Everybody's part, in the order of ties; none where nothing was shared. */
  readonly allocations: ReadonlyArray<ProfitAllocation>;
  /** The loss of earlier months, as zero or less. */
  readonly brought: Money;
  /** The loss that the next month begins with, as zero or less. */
  readonly carried: Money;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The month, e.g. 2026-01. */
  readonly month: Scalars['String']['output'];
  /** What the month came to; a loss is below zero. */
  readonly profit: Money;
  /** What was shared. */
  readonly shared: Money;
  /** When it was shared. */
  readonly sharedAt: Scalars['DateTime']['output'];
};

/** A page of shared profits. */
export type ProfitShareConnection = {
  readonly __typename?: 'ProfitShareConnection';
  /** The months of this page. */
  readonly edges: ReadonlyArray<ProfitShareEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A shared profit in a list. */
export type ProfitShareEdge = {
  readonly __typename?: 'ProfitShareEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What became of the profit. */
  readonly node: ProfitShare;
};

/** What to leave out of a list of shared profits; all conditions count together. */
export type ProfitShareFilter = {
  /** Only those in this currency. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** What the platform earned and spent in a range of days, by currency, as its books say. The transfers that close a month count as neither. For the administrators who see the platform's money. */
  readonly companyFinances: CompanyFinances;
  /** The platform's figures in a range of days: each part of it adds its own, read at most a few seconds ago. For the administrators who see the platform's money. */
  readonly dashboard: Dashboard;
  /** One deposit. */
  readonly deposit: Deposit;
  /** What organizers left as a security, the latest first. For the administrators who see the platform's money. */
  readonly deposits: DepositConnection;
  /** One disbursement. NOT_FOUND for a payout, which organizers see too. */
  readonly disbursement: Disbursement;
  /** Withdrawals of profit, returns of deposits or payments of expenses, the latest first. For the administrators who see the platform's money. */
  readonly disbursements: DisbursementConnection;
  /** One expense. */
  readonly expense: Expense;
  /** What the platform spends money on, by name. */
  readonly expenseCategories: ExpenseCategoryConnection;
  /** What the platform spent or is to spend. For the administrators who see the platform's money. */
  readonly expenses: ExpenseConnection;
  /** How the ledgers are: each part of the platform that keeps one adds its own report. For the administrators who see the platform's money. */
  readonly ledgerHealth: LedgerHealth;
  /** Payouts to the organizer that the viewer acts for, the latest first. */
  readonly myPayouts: PayoutConnection;
  /** How the organizer that the viewer acts for stands with the platform, in one currency. */
  readonly organizerBalance: OrganizerBalance;
  /** Who shares in the profit and is neither the company nor an organizer, by name. For the administrators who see the platform's money. */
  readonly partners: PartnerConnection;
  /** One payout. NOT_FOUND for another organizer's. */
  readonly payout: Payout;
  /** The statement of a payout: what moved the balance it was asked of, from the payout before up to this one, the latest first. With the opening amount they sum to the closing one. NOT_FOUND for another organizer's. */
  readonly payoutItems: PayoutItemConnection;
  /** Payouts to organizers, the latest first. For the administrators who see the platform's money. */
  readonly payouts: PayoutConnection;
  /** Months that are closed, the latest first. For the administrators who see the platform's money. */
  readonly periods: PeriodConnection;
  /** One party of the profit share, and what it can withdraw. */
  readonly profitParty: ProfitParty;
  /** What became of the profit of closed months, the latest first. */
  readonly profitShares: ProfitShareConnection;
  /** What customers paid and got back, as the books have it, by period, event or category. For the administrators who see the platform's money. */
  readonly revenueAnalytics: RevenueAnalytics;
  /** One settlement. NOT_FOUND for another organizer's. */
  readonly settlement: Settlement;
  /** Settlements, the latest first: administrators who see the platform's money see all, organizers their own. */
  readonly settlements: SettlementConnection;
  /** By what weights the profit is shared, the rule that was set last first. */
  readonly shareRules: ShareRuleConnection;
  /** The rules by which the price of tickets is divided, the latest first. For the administrators who see the platform's money. */
  readonly splitRules: SplitRuleConnection;
};


export type QuerycompanyFinancesArgs = {
  fromOn: Scalars['String']['input'];
  interval?: FinancesInterval;
  untilOn: Scalars['String']['input'];
};


export type QuerydashboardArgs = {
  range?: InputMaybe<DateRange>;
};


export type QuerydepositArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydepositsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DepositFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerydisbursementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydisbursementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisbursementFilter>;
  first?: Scalars['Int']['input'];
  kind: DisbursementKind;
};


export type QueryexpenseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryexpenseCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryexpensesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpenseFilter>;
  first?: Scalars['Int']['input'];
  sort?: ExpenseSort;
};


export type QuerymyPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<PayoutStatus>;
};


export type QueryorganizerBalanceArgs = {
  currency: Scalars['String']['input'];
};


export type QuerypartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerypayoutArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypayoutItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  payoutId: Scalars['ID']['input'];
};


export type QuerypayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PayoutFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryperiodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryprofitPartyArgs = {
  party: ProfitPartyInput;
};


export type QueryprofitSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProfitShareFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryrevenueAnalyticsArgs = {
  by?: RevenueDivision;
  currency?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  interval?: Interval;
  range?: InputMaybe<DateRange>;
};


export type QuerysettlementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysettlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SettlementFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryshareRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShareRuleFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerysplitRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SplitRuleFilter>;
  first?: Scalars['Int']['input'];
};

/** Which disbursement is turned down. */
export type RejectDisbursementInput = {
  /** The disbursement's id. */
  readonly disbursementId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The disbursement that is turned down. */
export type RejectDisbursementPayload = {
  readonly __typename?: 'RejectDisbursementPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which draft is turned down. */
export type RejectExpenseInput = {
  /** The expense's id. */
  readonly expenseId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version that was seen; CONFLICT if it changed since. */
  readonly version: Scalars['Int']['input'];
};

/** The expense that was turned down. */
export type RejectExpensePayload = {
  readonly __typename?: 'RejectExpensePayload';
  /** The expense. */
  readonly expense: Expense;
};

/** Which payout is rejected. */
export type RejectPayoutInput = {
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payout's id. */
  readonly payoutId: Scalars['ID']['input'];
  /** Why; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The payout that is rejected. */
export type RejectPayoutPayload = {
  readonly __typename?: 'RejectPayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A payout to be asked for by an organizer. */
export type RequestPayoutInput = {
  /** How much, in minor units; 10.00 at least. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['input'];
  /** Where the bank sends it, e.g. an IBAN; at most 100 characters. */
  readonly destination: Scalars['String']['input'];
  /** Made by the client; the same key with the same input asks once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The payout, which waits for an administrator. */
export type RequestPayoutPayload = {
  readonly __typename?: 'RequestPayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was asked for this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How it went. */
export type RequestPayoutResult = PayoutExceedsBalanceError | RequestPayoutPayload;

/** A share in the profit to be paid out. */
export type RequestWithdrawalInput = {
  /** How much, in minor units; above zero. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['input'];
  /** Where the bank sends it, e.g. an IBAN; at most 100 characters. */
  readonly destination: Scalars['String']['input'];
  /** Made by the client; the same key with the same input asks once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose share. */
  readonly party: ProfitPartyInput;
};

/** The withdrawal, which waits for a second person. */
export type RequestWithdrawalPayload = {
  readonly __typename?: 'RequestWithdrawalPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was asked for this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How it went. */
export type RequestWithdrawalResult = RequestWithdrawalPayload | WithdrawalExceedsShareError;

/** What of a deposit is to be given back. */
export type ReturnDepositInput = {
  /** How much, in minor units; above zero. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** The deposit's id. */
  readonly depositId: Scalars['ID']['input'];
  /** Where the bank sends it, e.g. an IBAN; at most 100 characters. */
  readonly destination: Scalars['String']['input'];
  /** Made by the client; the same key with the same input asks once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The return, which waits for a second person. */
export type ReturnDepositPayload = {
  readonly __typename?: 'ReturnDepositPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was asked for this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** How it went. */
export type ReturnDepositResult = DepositExceededError | ReturnDepositPayload;

/** What customers paid and got back in a range of days. All of it is read at one moment: parts and whole agree, also while payments run. */
export type RevenueAnalytics = {
  readonly __typename?: 'RevenueAnalytics';
  /** When it was read: whatever was posted before is in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The day after the last one, UTC. */
  readonly beforeOn: Scalars['String']['output'];
  /** The first day, UTC, as 2026-01-01. */
  readonly fromOn: Scalars['String']['output'];
  /** Its parts: periods in their order, others from the one that brought most on. Those without any are left out. */
  readonly parts: ReadonlyArray<RevenuePart>;
  /** All of it, one per currency. */
  readonly totals: ReadonlyArray<RevenueSum>;
};

/** What revenue is divided into. */
export type RevenueDivision =
  /** The categories of these events, as they are now. */
  | 'CATEGORY'
  /** The events whose tickets were paid. */
  | 'EVENT'
  /** Days, weeks or months. */
  | 'PERIOD';

/** A part of the revenue, in one currency. */
export type RevenuePart = {
  readonly __typename?: 'RevenuePart';
  /** The category's id; null for other divisions, for fees of cards, and for events told without one. */
  readonly categoryId?: Maybe<Scalars['ID']['output']>;
  /** The category, as it was called last. */
  readonly categoryName?: Maybe<Scalars['String']['output']>;
  /** The event; null for other divisions, and for fees of cards, which belong to no event. */
  readonly event?: Maybe<Event>;
  /** The event, as it was called last. */
  readonly eventName?: Maybe<Scalars['String']['output']>;
  /** The first day of the period, UTC, as 2026-01-01; null for other divisions. */
  readonly periodOn?: Maybe<Scalars['String']['output']>;
  /** What it came to. */
  readonly sum: RevenueSum;
};

/** What was paid and what went back, in one currency. Gross less refunds is what organizers, platform and tax offices share. */
export type RevenueSum = {
  readonly __typename?: 'RevenueSum';
  /** What was paid. */
  readonly gross: Money;
  /** What was paid less what went back. */
  readonly net: Money;
  /** What of the net is the organizers'. */
  readonly organizers: Money;
  /** How many payments there were. */
  readonly paymentCount: Scalars['Int']['output'];
  /** What of the net is the platform's. */
  readonly platform: Money;
  /** How many refunds there were. */
  readonly refundCount: Scalars['Int']['output'];
  /** What went back in these days, whenever it was paid. */
  readonly refunds: Money;
  /** What of the net is tax. */
  readonly tax: Money;
};

/** Which disbursement was given to the bank. */
export type SendDisbursementInput = {
  /** The disbursement's id. */
  readonly disbursementId: Scalars['ID']['input'];
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The disbursement that was given to the bank. */
export type SendDisbursementPayload = {
  readonly __typename?: 'SendDisbursementPayload';
  /** The disbursement, as it is now. */
  readonly disbursement: Disbursement;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which payout is given to the bank. */
export type SendPayoutInput = {
  /** Made by the client; the same key with the same input does it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The payout's id. */
  readonly payoutId: Scalars['ID']['input'];
};

/** The payout that is given to the bank. */
export type SendPayoutPayload = {
  readonly __typename?: 'SendPayoutPayload';
  /** The payout, as it is now. */
  readonly payout: Payout;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A rule by which a party shall share. */
export type SetShareRuleInput = {
  /** The first month, e.g. 2026-01: one whose profit was not shared yet. */
  readonly fromMonth: Scalars['String']['input'];
  /** Made by the client; the same key with the same input sets the rule once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose rule. */
  readonly party: ProfitPartyInput;
  /** The weight, 1 to 1,000,000. */
  readonly weight: Scalars['Int']['input'];
};

/** The rule that was set. */
export type SetShareRulePayload = {
  readonly __typename?: 'SetShareRulePayload';
  /** Whether this key was answered before: nothing was set this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The rule. */
  readonly shareRule: ShareRule;
};

/** A rule by which the price of tickets shall be divided. Without any, all of it is the organizer's. */
export type SetSplitRuleInput = {
  /** The first day, e.g. 2026-01-31: tomorrow (UTC) at the earliest. */
  readonly fromOn: Scalars['String']['input'];
  /** Made by the client; the same key with the same input sets the rule once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The organizer's weight, 0 to 1,000,000. */
  readonly organizerWeight: Scalars['Int']['input'];
  /** The platform's weight, 0 to 1,000,000; not both are 0. */
  readonly platformWeight: Scalars['Int']['input'];
  /** What it holds for. */
  readonly scope: SplitRuleScope;
  /** The organizer or event; left out for the platform's rule. */
  readonly scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The rule that was set. */
export type SetSplitRulePayload = {
  readonly __typename?: 'SetSplitRulePayload';
  /** Whether this key was answered before: nothing was set this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The rule. */
  readonly splitRule: SplitRule;
};

/** What to settle. */
export type SettleEventInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** Only what was taken from this moment on. Left out: whatever was not settled before. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made by the client; the same key with the same input settles once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Only what was taken before this moment, which is past. Left out: until now. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was settled. */
export type SettleEventPayload = {
  readonly __typename?: 'SettleEventPayload';
  /** Whether this key was answered before: nothing was settled this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** One settlement per currency. */
  readonly settlements: ReadonlyArray<Settlement>;
};

/** How it went. */
export type SettleEventResult = NothingToSettleError | SettleEventPayload | SettlementTooEarlyError;

/** What an event took in a period, less what went back, and whose it is. It is never changed: what is given back later is taken from what is available. */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** What of the net became available. */
  readonly available: Money;
  /** The event. */
  readonly event?: Maybe<Event>;
  /** The event, as it was called then. */
  readonly eventName: Scalars['String']['output'];
  /** What the platform keeps of the rest. */
  readonly fees: Money;
  /** The period begins with this moment. */
  readonly fromAt: Scalars['DateTime']['output'];
  /** What customers paid. */
  readonly gross: Money;
  /** The settlement's id. */
  readonly id: Scalars['ID']['output'];
  /** What is left for the organizer: gross − refunds − fees − tax. */
  readonly net: Money;
  /** What of the net paid what the organizer owed. */
  readonly netted: Money;
  /** Whose event it is. */
  readonly organizer?: Maybe<Organizer>;
  /** How many payments it covers; those that were told late too. */
  readonly paymentCount: Scalars['Int']['output'];
  /** What of that had gone back to them by then. */
  readonly refunds: Money;
  /** When it was settled. */
  readonly settledAt: Scalars['DateTime']['output'];
  /** What of the rest is tax. */
  readonly tax: Money;
  /** The period ends before this moment. */
  readonly untilAt: Scalars['DateTime']['output'];
};

/** A page of settlements. */
export type SettlementConnection = {
  readonly __typename?: 'SettlementConnection';
  /** The settlements of this page. */
  readonly edges: ReadonlyArray<SettlementEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A settlement in a list. */
export type SettlementEdge = {
  readonly __typename?: 'SettlementEdge';
  /** Where this settlement stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The settlement. */
  readonly node: Settlement;
};

/** What to leave out of a list of settlements; all conditions count together. */
export type SettlementFilter = {
  /** Only those of this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of this organizer; organizers see their own whatever they ask for. */
  readonly organizerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The event is not long enough over; name a moment until which to settle anyway. */
export type SettlementTooEarlyError = UserError & {
  readonly __typename?: 'SettlementTooEarlyError';
  /** From when on it can be settled. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Whose profit is to be shared. */
export type ShareProfitInput = {
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['input'];
  /** Made by the client; the same key with the same input shares once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The month, e.g. 2026-01: closed, and the next one that was not shared. */
  readonly month: Scalars['String']['input'];
};

/** What became of the profit. */
export type ShareProfitPayload = {
  readonly __typename?: 'ShareProfitPayload';
  /** The profit and everybody's part. */
  readonly profitShare: ProfitShare;
  /** Whether this key was answered before: nothing was shared this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** By what weight a party shares in the profit, from month to month. */
export type ShareRule = {
  readonly __typename?: 'ShareRule';
  /** The first month, e.g. 2026-01. */
  readonly fromMonth: Scalars['String']['output'];
  /** The rule's id. */
  readonly id: Scalars['ID']['output'];
  /** Whose rule. */
  readonly party: ProfitParty;
  /** The month after the last one; null while it goes on. */
  readonly untilMonth?: Maybe<Scalars['String']['output']>;
  /** The weight, against those of all other parties of the month. */
  readonly weight: Scalars['Int']['output'];
};

/** A page of rules. */
export type ShareRuleConnection = {
  readonly __typename?: 'ShareRuleConnection';
  /** The rules of this page. */
  readonly edges: ReadonlyArray<ShareRuleEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A rule in a list. */
export type ShareRuleEdge = {
  readonly __typename?: 'ShareRuleEdge';
  /** Where this rule stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: ShareRule;
};

/** What to leave out of a list of rules. */
export type ShareRuleFilter = {
  /** Only rules of this party. */
  readonly party?: InputMaybe<ProfitPartyInput>;
};

/** By what weights the price of tickets is divided between organizer and platform, from day to day in UTC. Fees and taxes are not divided. */
export type SplitRule = {
  readonly __typename?: 'SplitRule';
  /** The event, for a rule of one. */
  readonly event?: Maybe<Event>;
  /** The first day, e.g. 2026-01-31. */
  readonly fromOn: Scalars['String']['output'];
  /** The rule's id. */
  readonly id: Scalars['ID']['output'];
  /** The organizer, for a rule of one. */
  readonly organizer?: Maybe<Organizer>;
  /** The organizer's weight. */
  readonly organizerWeight: Scalars['Int']['output'];
  /** The platform's weight. */
  readonly platformWeight: Scalars['Int']['output'];
  /** What it holds for. The rule of an event goes before its organizer's, that before the platform's. */
  readonly scope: SplitRuleScope;
  /** The day after the last one; null while it goes on. */
  readonly untilOn?: Maybe<Scalars['String']['output']>;
};

/** A page of rules. */
export type SplitRuleConnection = {
  readonly __typename?: 'SplitRuleConnection';
  /** The rules of this page. */
  readonly edges: ReadonlyArray<SplitRuleEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A rule in a list. */
export type SplitRuleEdge = {
  readonly __typename?: 'SplitRuleEdge';
  /** Where this rule stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rule. */
  readonly node: SplitRule;
};

/** What to leave out of a list of rules; all conditions count together. */
export type SplitRuleFilter = {
  /** Only rules of this scope. */
  readonly scope?: InputMaybe<SplitRuleScope>;
  /** Only rules of this organizer or event. */
  readonly scopeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a rule holds for. */
export type SplitRuleScope =
  /** One event. */
  | 'EVENT'
  /** The events of one organizer. */
  | 'ORGANIZER'
  /** All events. */
  | 'PLATFORM';

/** A deposit that was left. */
export type TakeDepositInput = {
  /** How much, in minor units; above zero. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['input'];
  /** Made by the client; the same key with the same input takes it once and gives the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The organizer's id. */
  readonly organizerId: Scalars['ID']['input'];
  /** Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The deposit. */
export type TakeDepositPayload = {
  readonly __typename?: 'TakeDepositPayload';
  /** The deposit, as it is now. */
  readonly deposit: Deposit;
  /** Whether this key was answered before: nothing was taken this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** A category to be called something else. */
export type UpdateExpenseCategoryInput = {
  /** The category's id. */
  readonly expenseCategoryId: Scalars['ID']['input'];
  /** What it shall be called, at most 100 characters. */
  readonly name: Scalars['String']['input'];
};

/** The category that was changed. */
export type UpdateExpenseCategoryPayload = {
  readonly __typename?: 'UpdateExpenseCategoryPayload';
  /** The category. */
  readonly expenseCategory: ExpenseCategory;
};

/** How a draft changes. */
export type UpdateExpenseInput = {
  /** How much, in minor units; above zero. */
  readonly amountMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** What it is for. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 4217 code, e.g. EUR. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** What was bought, at most 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The expense's id. */
  readonly expenseId: Scalars['ID']['input'];
  /** The day whose cost it is; today (UTC) at the latest. */
  readonly incurredOn?: InputMaybe<Scalars['String']['input']>;
  /** Who sent the bill, at most 200 characters. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  readonly version: Scalars['Int']['input'];
};

/** The draft that was changed. */
export type UpdateExpensePayload = {
  readonly __typename?: 'UpdateExpensePayload';
  /** The expense. */
  readonly expense: Expense;
};

/** A failure the client is expected to handle; it says what to tell the user. */
export type UserError = {
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Less than that is left of the party's share. */
export type WithdrawalExceedsShareError = UserError & {
  readonly __typename?: 'WithdrawalExceedsShareError';
  /** What was left. */
  readonly available: Money;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Dashboard: Dashboard;
  LedgerHealth: LedgerHealth;
  Organizer: Organizer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  LedgerHealth:
    ( { __typename: 'LedgerHealth' }
    & GraphQLRecursivePick<FederationTypes['LedgerHealth'], {"id":true}> );
  Organizer:
    ( { __typename: 'Organizer' }
    & GraphQLRecursivePick<FederationTypes['Organizer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ClosePeriodResult:
    | ( BooksBrokenErrorMapper & { __typename: 'BooksBrokenError' } )
    | ( Omit<ClosePeriodPayload, 'period'> & { period: _RefType['Period'] } & { __typename: 'ClosePeriodPayload' } )
  ;
  CreatePayoutResult:
    | ( Omit<CreatePayoutPayload, 'payout'> & { payout: _RefType['Payout'] } & { __typename: 'CreatePayoutPayload' } )
    | ( PayoutExceedsBalanceErrorMapper & { __typename: 'PayoutExceedsBalanceError' } )
  ;
  ForfeitDepositResult:
    | ( DepositExceededErrorMapper & { __typename: 'DepositExceededError' } )
    | ( Omit<ForfeitDepositPayload, 'deposit'> & { deposit: _RefType['Deposit'] } & { __typename: 'ForfeitDepositPayload' } )
  ;
  RequestPayoutResult:
    | ( PayoutExceedsBalanceErrorMapper & { __typename: 'PayoutExceedsBalanceError' } )
    | ( Omit<RequestPayoutPayload, 'payout'> & { payout: _RefType['Payout'] } & { __typename: 'RequestPayoutPayload' } )
  ;
  RequestWithdrawalResult:
    | ( Omit<RequestWithdrawalPayload, 'disbursement'> & { disbursement: _RefType['Disbursement'] } & { __typename: 'RequestWithdrawalPayload' } )
    | ( WithdrawalExceedsShareErrorMapper & { __typename: 'WithdrawalExceedsShareError' } )
  ;
  ReturnDepositResult:
    | ( DepositExceededErrorMapper & { __typename: 'DepositExceededError' } )
    | ( Omit<ReturnDepositPayload, 'disbursement'> & { disbursement: _RefType['Disbursement'] } & { __typename: 'ReturnDepositPayload' } )
  ;
  SettleEventResult:
    | ( NothingToSettleErrorMapper & { __typename: 'NothingToSettleError' } )
    | ( Omit<SettleEventPayload, 'settlements'> & { settlements: ReadonlyArray<_RefType['Settlement']> } & { __typename: 'SettleEventPayload' } )
    | ( SettlementTooEarlyErrorMapper & { __typename: 'SettlementTooEarlyError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( BooksBrokenErrorMapper & { __typename: 'BooksBrokenError' } )
    | ( DepositExceededErrorMapper & { __typename: 'DepositExceededError' } )
    | ( NothingToSettleErrorMapper & { __typename: 'NothingToSettleError' } )
    | ( PayoutExceedsBalanceErrorMapper & { __typename: 'PayoutExceedsBalanceError' } )
    | ( SettlementTooEarlyErrorMapper & { __typename: 'SettlementTooEarlyError' } )
    | ( WithdrawalExceedsShareErrorMapper & { __typename: 'WithdrawalExceedsShareError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveDisbursementInput: ApproveDisbursementInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApproveDisbursementPayload: ResolverTypeWrapper<Omit<ApproveDisbursementPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApproveExpenseInput: ApproveExpenseInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApproveExpensePayload: ResolverTypeWrapper<Omit<ApproveExpensePayload, 'expense'> & { expense: ResolversTypes['Expense'] }>;
  ApprovePayoutInput: ApprovePayoutInput;
  ApprovePayoutPayload: ResolverTypeWrapper<Omit<ApprovePayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  BooksBrokenError: ResolverTypeWrapper<BooksBrokenErrorMapper>;
  CancelDisbursementInput: CancelDisbursementInput;
  CancelDisbursementPayload: ResolverTypeWrapper<Omit<CancelDisbursementPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  CancelPayoutInput: CancelPayoutInput;
  CancelPayoutPayload: ResolverTypeWrapper<Omit<CancelPayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  CategoryCost: ResolverTypeWrapper<CategoryCostMapper>;
  ClosePeriodInput: ClosePeriodInput;
  ClosePeriodPayload: ResolverTypeWrapper<Omit<ClosePeriodPayload, 'period'> & { period: ResolversTypes['Period'] }>;
  ClosePeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePeriodResult']>;
  CompanyCosts: ResolverTypeWrapper<CompanyCostsMapper>;
  CompanyFigures: ResolverTypeWrapper<CompanyFiguresMapper>;
  CompanyFinances: ResolverTypeWrapper<CompanyFinancesMapper>;
  CompanyIncome: ResolverTypeWrapper<CompanyIncomeMapper>;
  CompanyInterval: ResolverTypeWrapper<CompanyIntervalMapper>;
  CreateExpenseCategoryInput: CreateExpenseCategoryInput;
  CreateExpenseCategoryPayload: ResolverTypeWrapper<Omit<CreateExpenseCategoryPayload, 'expenseCategory'> & { expenseCategory: ResolversTypes['ExpenseCategory'] }>;
  CreateExpenseInput: CreateExpenseInput;
  CreateExpensePayload: ResolverTypeWrapper<Omit<CreateExpensePayload, 'expense'> & { expense: ResolversTypes['Expense'] }>;
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: ResolverTypeWrapper<Omit<CreatePartnerPayload, 'partner'> & { partner: ResolversTypes['Partner'] }>;
  CreatePayoutInput: CreatePayoutInput;
  CreatePayoutPayload: ResolverTypeWrapper<Omit<CreatePayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  CreatePayoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePayoutResult']>;
  Dashboard: ResolverTypeWrapper<DashboardMapper>;
  DashboardMoney: ResolverTypeWrapper<DashboardMoney>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteExpenseInput: DeleteExpenseInput;
  DeleteExpensePayload: ResolverTypeWrapper<DeleteExpensePayload>;
  Deposit: ResolverTypeWrapper<DepositMapper>;
  DepositConnection: ResolverTypeWrapper<Omit<DepositConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DepositEdge']> }>;
  DepositEdge: ResolverTypeWrapper<Omit<DepositEdge, 'node'> & { node: ResolversTypes['Deposit'] }>;
  DepositExceededError: ResolverTypeWrapper<DepositExceededErrorMapper>;
  DepositFilter: DepositFilter;
  Disbursement: ResolverTypeWrapper<DisbursementMapper>;
  DisbursementConnection: ResolverTypeWrapper<Omit<DisbursementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DisbursementEdge']> }>;
  DisbursementEdge: ResolverTypeWrapper<Omit<DisbursementEdge, 'node'> & { node: ResolversTypes['Disbursement'] }>;
  DisbursementFilter: DisbursementFilter;
  DisbursementKind: ResolverTypeWrapper<'WITHDRAWAL' | 'DEPOSIT_RETURN' | 'EXPENSE'>;
  DisbursementStatus: ResolverTypeWrapper<'REQUESTED' | 'APPROVED' | 'SENT' | 'PAID' | 'FAILED' | 'REJECTED' | 'CANCELLED'>;
  EndShareRuleInput: EndShareRuleInput;
  EndShareRulePayload: ResolverTypeWrapper<Omit<EndShareRulePayload, 'shareRule'> & { shareRule: ResolversTypes['ShareRule'] }>;
  Event: ResolverTypeWrapper<EventMapper>;
  Expense: ResolverTypeWrapper<ExpenseMapper>;
  ExpenseCategory: ResolverTypeWrapper<ExpenseCategoryMapper>;
  ExpenseCategoryConnection: ResolverTypeWrapper<Omit<ExpenseCategoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExpenseCategoryEdge']> }>;
  ExpenseCategoryEdge: ResolverTypeWrapper<Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversTypes['ExpenseCategory'] }>;
  ExpenseConnection: ResolverTypeWrapper<Omit<ExpenseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ExpenseEdge']> }>;
  ExpenseEdge: ResolverTypeWrapper<Omit<ExpenseEdge, 'node'> & { node: ResolversTypes['Expense'] }>;
  ExpenseFilter: ExpenseFilter;
  ExpenseSort: ResolverTypeWrapper<'LATEST_FIRST' | 'OLDEST_FIRST'>;
  ExpenseStatus: ResolverTypeWrapper<'DRAFT' | 'APPROVED' | 'PAID' | 'REJECTED'>;
  FailDisbursementInput: FailDisbursementInput;
  FailDisbursementPayload: ResolverTypeWrapper<Omit<FailDisbursementPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  FailPayoutInput: FailPayoutInput;
  FailPayoutPayload: ResolverTypeWrapper<Omit<FailPayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  FinancesInterval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'>;
  ForfeitDepositInput: ForfeitDepositInput;
  ForfeitDepositPayload: ResolverTypeWrapper<Omit<ForfeitDepositPayload, 'deposit'> & { deposit: ResolversTypes['Deposit'] }>;
  ForfeitDepositResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForfeitDepositResult']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Interval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH'>;
  LedgerCheck: ResolverTypeWrapper<LedgerCheckMapper>;
  LedgerCheckState: ResolverTypeWrapper<'OK' | 'BROKEN'>;
  LedgerHealth: ResolverTypeWrapper<LedgerHealthMapper>;
  LedgerMirror: ResolverTypeWrapper<LedgerMirrorMapper>;
  LedgerReport: ResolverTypeWrapper<LedgerReportMapper>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NothingToSettleError: ResolverTypeWrapper<NothingToSettleErrorMapper>;
  Organizer: ResolverTypeWrapper<OrganizerMapper>;
  OrganizerBalance: ResolverTypeWrapper<OrganizerBalanceMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerMapper>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PayDisbursementInput: PayDisbursementInput;
  PayDisbursementPayload: ResolverTypeWrapper<Omit<PayDisbursementPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  PayExpenseInput: PayExpenseInput;
  PayExpensePayload: ResolverTypeWrapper<Omit<PayExpensePayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  PayPayoutInput: PayPayoutInput;
  PayPayoutPayload: ResolverTypeWrapper<Omit<PayPayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  Payout: ResolverTypeWrapper<PayoutMapper>;
  PayoutConnection: ResolverTypeWrapper<Omit<PayoutConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayoutEdge']> }>;
  PayoutEdge: ResolverTypeWrapper<Omit<PayoutEdge, 'node'> & { node: ResolversTypes['Payout'] }>;
  PayoutExceedsBalanceError: ResolverTypeWrapper<PayoutExceedsBalanceErrorMapper>;
  PayoutFilter: PayoutFilter;
  PayoutInvoice: ResolverTypeWrapper<PayoutInvoiceMapper>;
  PayoutItem: ResolverTypeWrapper<PayoutItemMapper>;
  PayoutItemConnection: ResolverTypeWrapper<Omit<PayoutItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PayoutItemEdge']> }>;
  PayoutItemEdge: ResolverTypeWrapper<Omit<PayoutItemEdge, 'node'> & { node: ResolversTypes['PayoutItem'] }>;
  PayoutItemKind: ResolverTypeWrapper<'SETTLEMENT' | 'REFUND' | 'NETTED' | 'PAYOUT' | 'PAYOUT_RETURNED' | 'ADJUSTMENT'>;
  PayoutStatus: ResolverTypeWrapper<'REQUESTED' | 'APPROVED' | 'SENT' | 'PAID' | 'FAILED' | 'REJECTED' | 'CANCELLED'>;
  Period: ResolverTypeWrapper<PeriodMapper>;
  PeriodConnection: ResolverTypeWrapper<Omit<PeriodConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PeriodEdge']> }>;
  PeriodEdge: ResolverTypeWrapper<Omit<PeriodEdge, 'node'> & { node: ResolversTypes['Period'] }>;
  PeriodResult: ResolverTypeWrapper<PeriodResultMapper>;
  ProfitAllocation: ResolverTypeWrapper<ProfitAllocationMapper>;
  ProfitParty: ResolverTypeWrapper<ProfitPartyMapper>;
  ProfitPartyInput: ProfitPartyInput;
  ProfitPartyKind: ResolverTypeWrapper<'COMPANY' | 'ORGANIZER' | 'PARTNER'>;
  ProfitShare: ResolverTypeWrapper<ProfitShareMapper>;
  ProfitShareConnection: ResolverTypeWrapper<Omit<ProfitShareConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ProfitShareEdge']> }>;
  ProfitShareEdge: ResolverTypeWrapper<Omit<ProfitShareEdge, 'node'> & { node: ResolversTypes['ProfitShare'] }>;
  ProfitShareFilter: ProfitShareFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectDisbursementInput: RejectDisbursementInput;
  RejectDisbursementPayload: ResolverTypeWrapper<Omit<RejectDisbursementPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  RejectExpenseInput: RejectExpenseInput;
  RejectExpensePayload: ResolverTypeWrapper<Omit<RejectExpensePayload, 'expense'> & { expense: ResolversTypes['Expense'] }>;
  RejectPayoutInput: RejectPayoutInput;
  RejectPayoutPayload: ResolverTypeWrapper<Omit<RejectPayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  RequestPayoutInput: RequestPayoutInput;
  RequestPayoutPayload: ResolverTypeWrapper<Omit<RequestPayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  RequestPayoutResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPayoutResult']>;
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalPayload: ResolverTypeWrapper<Omit<RequestWithdrawalPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  RequestWithdrawalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestWithdrawalResult']>;
  ReturnDepositInput: ReturnDepositInput;
  ReturnDepositPayload: ResolverTypeWrapper<Omit<ReturnDepositPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  ReturnDepositResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnDepositResult']>;
  RevenueAnalytics: ResolverTypeWrapper<Omit<RevenueAnalytics, 'parts' | 'totals'> & { parts: ReadonlyArray<ResolversTypes['RevenuePart']>, totals: ReadonlyArray<ResolversTypes['RevenueSum']> }>;
  RevenueDivision: ResolverTypeWrapper<'PERIOD' | 'EVENT' | 'CATEGORY'>;
  RevenuePart: ResolverTypeWrapper<RevenuePartMapper>;
  RevenueSum: ResolverTypeWrapper<RevenueSumMapper>;
  SendDisbursementInput: SendDisbursementInput;
  SendDisbursementPayload: ResolverTypeWrapper<Omit<SendDisbursementPayload, 'disbursement'> & { disbursement: ResolversTypes['Disbursement'] }>;
  SendPayoutInput: SendPayoutInput;
  SendPayoutPayload: ResolverTypeWrapper<Omit<SendPayoutPayload, 'payout'> & { payout: ResolversTypes['Payout'] }>;
  SetShareRuleInput: SetShareRuleInput;
  SetShareRulePayload: ResolverTypeWrapper<Omit<SetShareRulePayload, 'shareRule'> & { shareRule: ResolversTypes['ShareRule'] }>;
  SetSplitRuleInput: SetSplitRuleInput;
  SetSplitRulePayload: ResolverTypeWrapper<Omit<SetSplitRulePayload, 'splitRule'> & { splitRule: ResolversTypes['SplitRule'] }>;
  SettleEventInput: SettleEventInput;
  SettleEventPayload: ResolverTypeWrapper<Omit<SettleEventPayload, 'settlements'> & { settlements: ReadonlyArray<ResolversTypes['Settlement']> }>;
  SettleEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleEventResult']>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  SettlementConnection: ResolverTypeWrapper<Omit<SettlementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SettlementEdge']> }>;
  SettlementEdge: ResolverTypeWrapper<Omit<SettlementEdge, 'node'> & { node: ResolversTypes['Settlement'] }>;
  SettlementFilter: SettlementFilter;
  SettlementTooEarlyError: ResolverTypeWrapper<SettlementTooEarlyErrorMapper>;
  ShareProfitInput: ShareProfitInput;
  ShareProfitPayload: ResolverTypeWrapper<Omit<ShareProfitPayload, 'profitShare'> & { profitShare: ResolversTypes['ProfitShare'] }>;
  ShareRule: ResolverTypeWrapper<ShareRuleMapper>;
  ShareRuleConnection: ResolverTypeWrapper<Omit<ShareRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ShareRuleEdge']> }>;
  ShareRuleEdge: ResolverTypeWrapper<Omit<ShareRuleEdge, 'node'> & { node: ResolversTypes['ShareRule'] }>;
  ShareRuleFilter: ShareRuleFilter;
  SplitRule: ResolverTypeWrapper<SplitRuleMapper>;
  SplitRuleConnection: ResolverTypeWrapper<Omit<SplitRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SplitRuleEdge']> }>;
  SplitRuleEdge: ResolverTypeWrapper<Omit<SplitRuleEdge, 'node'> & { node: ResolversTypes['SplitRule'] }>;
  SplitRuleFilter: SplitRuleFilter;
  SplitRuleScope: ResolverTypeWrapper<'PLATFORM' | 'ORGANIZER' | 'EVENT'>;
  TakeDepositInput: TakeDepositInput;
  TakeDepositPayload: ResolverTypeWrapper<Omit<TakeDepositPayload, 'deposit'> & { deposit: ResolversTypes['Deposit'] }>;
  UpdateExpenseCategoryInput: UpdateExpenseCategoryInput;
  UpdateExpenseCategoryPayload: ResolverTypeWrapper<Omit<UpdateExpenseCategoryPayload, 'expenseCategory'> & { expenseCategory: ResolversTypes['ExpenseCategory'] }>;
  UpdateExpenseInput: UpdateExpenseInput;
  UpdateExpensePayload: ResolverTypeWrapper<Omit<UpdateExpensePayload, 'expense'> & { expense: ResolversTypes['Expense'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawalExceedsShareError: ResolverTypeWrapper<WithdrawalExceedsShareErrorMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveDisbursementInput: ApproveDisbursementInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  ApproveDisbursementPayload: Omit<ApproveDisbursementPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  Boolean: Scalars['Boolean']['output'];
  ApproveExpenseInput: ApproveExpenseInput;
  Int: Scalars['Int']['output'];
  ApproveExpensePayload: Omit<ApproveExpensePayload, 'expense'> & { expense: ResolversParentTypes['Expense'] };
  ApprovePayoutInput: ApprovePayoutInput;
  ApprovePayoutPayload: Omit<ApprovePayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  BooksBrokenError: BooksBrokenErrorMapper;
  CancelDisbursementInput: CancelDisbursementInput;
  CancelDisbursementPayload: Omit<CancelDisbursementPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  CancelPayoutInput: CancelPayoutInput;
  CancelPayoutPayload: Omit<CancelPayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  CategoryCost: CategoryCostMapper;
  ClosePeriodInput: ClosePeriodInput;
  ClosePeriodPayload: Omit<ClosePeriodPayload, 'period'> & { period: ResolversParentTypes['Period'] };
  ClosePeriodResult: ResolversUnionTypes<ResolversParentTypes>['ClosePeriodResult'];
  CompanyCosts: CompanyCostsMapper;
  CompanyFigures: CompanyFiguresMapper;
  CompanyFinances: CompanyFinancesMapper;
  CompanyIncome: CompanyIncomeMapper;
  CompanyInterval: CompanyIntervalMapper;
  CreateExpenseCategoryInput: CreateExpenseCategoryInput;
  CreateExpenseCategoryPayload: Omit<CreateExpenseCategoryPayload, 'expenseCategory'> & { expenseCategory: ResolversParentTypes['ExpenseCategory'] };
  CreateExpenseInput: CreateExpenseInput;
  CreateExpensePayload: Omit<CreateExpensePayload, 'expense'> & { expense: ResolversParentTypes['Expense'] };
  CreatePartnerInput: CreatePartnerInput;
  CreatePartnerPayload: Omit<CreatePartnerPayload, 'partner'> & { partner: ResolversParentTypes['Partner'] };
  CreatePayoutInput: CreatePayoutInput;
  CreatePayoutPayload: Omit<CreatePayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  CreatePayoutResult: ResolversUnionTypes<ResolversParentTypes>['CreatePayoutResult'];
  Dashboard: DashboardMapper;
  DashboardMoney: DashboardMoney;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DeleteExpenseInput: DeleteExpenseInput;
  DeleteExpensePayload: DeleteExpensePayload;
  Deposit: DepositMapper;
  DepositConnection: Omit<DepositConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DepositEdge']> };
  DepositEdge: Omit<DepositEdge, 'node'> & { node: ResolversParentTypes['Deposit'] };
  DepositExceededError: DepositExceededErrorMapper;
  DepositFilter: DepositFilter;
  Disbursement: DisbursementMapper;
  DisbursementConnection: Omit<DisbursementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DisbursementEdge']> };
  DisbursementEdge: Omit<DisbursementEdge, 'node'> & { node: ResolversParentTypes['Disbursement'] };
  DisbursementFilter: DisbursementFilter;
  EndShareRuleInput: EndShareRuleInput;
  EndShareRulePayload: Omit<EndShareRulePayload, 'shareRule'> & { shareRule: ResolversParentTypes['ShareRule'] };
  Event: EventMapper;
  Expense: ExpenseMapper;
  ExpenseCategory: ExpenseCategoryMapper;
  ExpenseCategoryConnection: Omit<ExpenseCategoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseCategoryEdge']> };
  ExpenseCategoryEdge: Omit<ExpenseCategoryEdge, 'node'> & { node: ResolversParentTypes['ExpenseCategory'] };
  ExpenseConnection: Omit<ExpenseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ExpenseEdge']> };
  ExpenseEdge: Omit<ExpenseEdge, 'node'> & { node: ResolversParentTypes['Expense'] };
  ExpenseFilter: ExpenseFilter;
  FailDisbursementInput: FailDisbursementInput;
  FailDisbursementPayload: Omit<FailDisbursementPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  FailPayoutInput: FailPayoutInput;
  FailPayoutPayload: Omit<FailPayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  ForfeitDepositInput: ForfeitDepositInput;
  ForfeitDepositPayload: Omit<ForfeitDepositPayload, 'deposit'> & { deposit: ResolversParentTypes['Deposit'] };
  ForfeitDepositResult: ResolversUnionTypes<ResolversParentTypes>['ForfeitDepositResult'];
  Int64: Scalars['Int64']['output'];
  LedgerCheck: LedgerCheckMapper;
  LedgerHealth: LedgerHealthMapper;
  LedgerMirror: LedgerMirrorMapper;
  LedgerReport: LedgerReportMapper;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NothingToSettleError: NothingToSettleErrorMapper;
  Organizer: OrganizerMapper;
  OrganizerBalance: OrganizerBalanceMapper;
  PageInfo: PageInfo;
  Partner: PartnerMapper;
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PayDisbursementInput: PayDisbursementInput;
  PayDisbursementPayload: Omit<PayDisbursementPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  PayExpenseInput: PayExpenseInput;
  PayExpensePayload: Omit<PayExpensePayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  PayPayoutInput: PayPayoutInput;
  PayPayoutPayload: Omit<PayPayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  Payout: PayoutMapper;
  PayoutConnection: Omit<PayoutConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayoutEdge']> };
  PayoutEdge: Omit<PayoutEdge, 'node'> & { node: ResolversParentTypes['Payout'] };
  PayoutExceedsBalanceError: PayoutExceedsBalanceErrorMapper;
  PayoutFilter: PayoutFilter;
  PayoutInvoice: PayoutInvoiceMapper;
  PayoutItem: PayoutItemMapper;
  PayoutItemConnection: Omit<PayoutItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PayoutItemEdge']> };
  PayoutItemEdge: Omit<PayoutItemEdge, 'node'> & { node: ResolversParentTypes['PayoutItem'] };
  Period: PeriodMapper;
  PeriodConnection: Omit<PeriodConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PeriodEdge']> };
  PeriodEdge: Omit<PeriodEdge, 'node'> & { node: ResolversParentTypes['Period'] };
  PeriodResult: PeriodResultMapper;
  ProfitAllocation: ProfitAllocationMapper;
  ProfitParty: ProfitPartyMapper;
  ProfitPartyInput: ProfitPartyInput;
  ProfitShare: ProfitShareMapper;
  ProfitShareConnection: Omit<ProfitShareConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ProfitShareEdge']> };
  ProfitShareEdge: Omit<ProfitShareEdge, 'node'> & { node: ResolversParentTypes['ProfitShare'] };
  ProfitShareFilter: ProfitShareFilter;
  Query: Record<PropertyKey, never>;
  RejectDisbursementInput: RejectDisbursementInput;
  RejectDisbursementPayload: Omit<RejectDisbursementPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  RejectExpenseInput: RejectExpenseInput;
  RejectExpensePayload: Omit<RejectExpensePayload, 'expense'> & { expense: ResolversParentTypes['Expense'] };
  RejectPayoutInput: RejectPayoutInput;
  RejectPayoutPayload: Omit<RejectPayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  RequestPayoutInput: RequestPayoutInput;
  RequestPayoutPayload: Omit<RequestPayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  RequestPayoutResult: ResolversUnionTypes<ResolversParentTypes>['RequestPayoutResult'];
  RequestWithdrawalInput: RequestWithdrawalInput;
  RequestWithdrawalPayload: Omit<RequestWithdrawalPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  RequestWithdrawalResult: ResolversUnionTypes<ResolversParentTypes>['RequestWithdrawalResult'];
  ReturnDepositInput: ReturnDepositInput;
  ReturnDepositPayload: Omit<ReturnDepositPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  ReturnDepositResult: ResolversUnionTypes<ResolversParentTypes>['ReturnDepositResult'];
  RevenueAnalytics: Omit<RevenueAnalytics, 'parts' | 'totals'> & { parts: ReadonlyArray<ResolversParentTypes['RevenuePart']>, totals: ReadonlyArray<ResolversParentTypes['RevenueSum']> };
  RevenuePart: RevenuePartMapper;
  RevenueSum: RevenueSumMapper;
  SendDisbursementInput: SendDisbursementInput;
  SendDisbursementPayload: Omit<SendDisbursementPayload, 'disbursement'> & { disbursement: ResolversParentTypes['Disbursement'] };
  SendPayoutInput: SendPayoutInput;
  SendPayoutPayload: Omit<SendPayoutPayload, 'payout'> & { payout: ResolversParentTypes['Payout'] };
  SetShareRuleInput: SetShareRuleInput;
  SetShareRulePayload: Omit<SetShareRulePayload, 'shareRule'> & { shareRule: ResolversParentTypes['ShareRule'] };
  SetSplitRuleInput: SetSplitRuleInput;
  SetSplitRulePayload: Omit<SetSplitRulePayload, 'splitRule'> & { splitRule: ResolversParentTypes['SplitRule'] };
  SettleEventInput: SettleEventInput;
  SettleEventPayload: Omit<SettleEventPayload, 'settlements'> & { settlements: ReadonlyArray<ResolversParentTypes['Settlement']> };
  SettleEventResult: ResolversUnionTypes<ResolversParentTypes>['SettleEventResult'];
  Settlement: SettlementMapper;
  SettlementConnection: Omit<SettlementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SettlementEdge']> };
  SettlementEdge: Omit<SettlementEdge, 'node'> & { node: ResolversParentTypes['Settlement'] };
  SettlementFilter: SettlementFilter;
  SettlementTooEarlyError: SettlementTooEarlyErrorMapper;
  ShareProfitInput: ShareProfitInput;
  ShareProfitPayload: Omit<ShareProfitPayload, 'profitShare'> & { profitShare: ResolversParentTypes['ProfitShare'] };
  ShareRule: ShareRuleMapper;
  ShareRuleConnection: Omit<ShareRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ShareRuleEdge']> };
  ShareRuleEdge: Omit<ShareRuleEdge, 'node'> & { node: ResolversParentTypes['ShareRule'] };
  ShareRuleFilter: ShareRuleFilter;
  SplitRule: SplitRuleMapper;
  SplitRuleConnection: Omit<SplitRuleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SplitRuleEdge']> };
  SplitRuleEdge: Omit<SplitRuleEdge, 'node'> & { node: ResolversParentTypes['SplitRule'] };
  SplitRuleFilter: SplitRuleFilter;
  TakeDepositInput: TakeDepositInput;
  TakeDepositPayload: Omit<TakeDepositPayload, 'deposit'> & { deposit: ResolversParentTypes['Deposit'] };
  UpdateExpenseCategoryInput: UpdateExpenseCategoryInput;
  UpdateExpenseCategoryPayload: Omit<UpdateExpenseCategoryPayload, 'expenseCategory'> & { expenseCategory: ResolversParentTypes['ExpenseCategory'] };
  UpdateExpenseInput: UpdateExpenseInput;
  UpdateExpensePayload: Omit<UpdateExpensePayload, 'expense'> & { expense: ResolversParentTypes['Expense'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawalExceedsShareError: WithdrawalExceedsShareErrorMapper;
};

export type ApproveDisbursementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveDisbursementPayload'] = ResolversParentTypes['ApproveDisbursementPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApproveExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveExpensePayload'] = ResolversParentTypes['ApproveExpensePayload']> = {
  expense?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApprovePayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePayoutPayload'] = ResolversParentTypes['ApprovePayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BooksBrokenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BooksBrokenError'] = ResolversParentTypes['BooksBrokenError']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelDisbursementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelDisbursementPayload'] = ResolversParentTypes['CancelDisbursementPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelPayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelPayoutPayload'] = ResolversParentTypes['CancelPayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CategoryCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCost'] = ResolversParentTypes['CategoryCost']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
};

export type ClosePeriodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePeriodPayload'] = ResolversParentTypes['ClosePeriodPayload']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePeriodResult'] = ResolversParentTypes['ClosePeriodResult']> = {
  __resolveType?: TypeResolveFn<'BooksBrokenError' | 'ClosePeriodPayload', ParentType, ContextType>;
};

export type CompanyCostsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyCosts'] = ResolversParentTypes['CompanyCosts']> = {
  expenses?: Resolver<ReadonlyArray<ResolversTypes['CategoryCost']>, ParentType, ContextType>;
  providerFees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompanyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyFigures'] = ResolversParentTypes['CompanyFigures']> = {
  costs?: Resolver<ResolversTypes['CompanyCosts'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['CompanyIncome'], ParentType, ContextType>;
  profit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompanyFinancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyFinances'] = ResolversParentTypes['CompanyFinances']> = {
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['CompanyInterval']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['CompanyFigures']>, ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyIncome'] = ResolversParentTypes['CompanyIncome']> = {
  cardFees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  forfeits?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ticketFees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CompanyIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyInterval'] = ResolversParentTypes['CompanyInterval']> = {
  figures?: Resolver<ResolversTypes['CompanyFigures'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateExpenseCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateExpenseCategoryPayload'] = ResolversParentTypes['CreateExpenseCategoryPayload']> = {
  expenseCategory?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
};

export type CreateExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateExpensePayload'] = ResolversParentTypes['CreateExpensePayload']> = {
  expense?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreatePartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePartnerPayload'] = ResolversParentTypes['CreatePartnerPayload']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type CreatePayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePayoutPayload'] = ResolversParentTypes['CreatePayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePayoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePayoutResult'] = ResolversParentTypes['CreatePayoutResult']> = {
  __resolveType?: TypeResolveFn<'CreatePayoutPayload' | 'PayoutExceedsBalanceError', ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beforeOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  money?: Resolver<ResolversTypes['DashboardMoney'], ParentType, ContextType>;
};

export type DashboardMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardMoney'] = ResolversParentTypes['DashboardMoney']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openPayoutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openPayouts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  platformRevenue?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  revenue?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteExpensePayload'] = ResolversParentTypes['DeleteExpensePayload']> = {
  expenseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DepositResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deposit'] = ResolversParentTypes['Deposit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  forfeited?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  organizerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DepositConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositConnection'] = ResolversParentTypes['DepositConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DepositEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepositEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositEdge'] = ResolversParentTypes['DepositEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deposit'], ParentType, ContextType>;
};

export type DepositExceededErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepositExceededError'] = ResolversParentTypes['DepositExceededError']> = {
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disbursement'] = ResolversParentTypes['Disbursement']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Deposit']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expense?: Resolver<Maybe<ResolversTypes['Expense']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwnRequest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisbursementKind'], ParentType, ContextType>;
  partyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisbursementStatus'], ParentType, ContextType>;
};

export type DisbursementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementConnection'] = ResolversParentTypes['DisbursementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisbursementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisbursementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementEdge'] = ResolversParentTypes['DisbursementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
};

export type DisbursementKindResolvers = EnumResolverSignature<{ DEPOSIT_RETURN?: any, EXPENSE?: any, WITHDRAWAL?: any }, ResolversTypes['DisbursementKind']>;

export type DisbursementStatusResolvers = EnumResolverSignature<{ APPROVED?: any, CANCELLED?: any, FAILED?: any, PAID?: any, REJECTED?: any, REQUESTED?: any, SENT?: any }, ResolversTypes['DisbursementStatus']>;

export type EndShareRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndShareRulePayload'] = ResolversParentTypes['EndShareRulePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shareRule?: Resolver<ResolversTypes['ShareRule'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expense'] = ResolversParentTypes['Expense']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incurredOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwnDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExpenseStatus'], ParentType, ContextType>;
  vendor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpenseCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategory'] = ResolversParentTypes['ExpenseCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpenseCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategoryConnection'] = ResolversParentTypes['ExpenseCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpenseCategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExpenseCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseCategoryEdge'] = ResolversParentTypes['ExpenseCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
};

export type ExpenseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseConnection'] = ResolversParentTypes['ExpenseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExpenseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExpenseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpenseEdge'] = ResolversParentTypes['ExpenseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
};

export type ExpenseSortResolvers = EnumResolverSignature<{ LATEST_FIRST?: any, OLDEST_FIRST?: any }, ResolversTypes['ExpenseSort']>;

export type ExpenseStatusResolvers = EnumResolverSignature<{ APPROVED?: any, DRAFT?: any, PAID?: any, REJECTED?: any }, ResolversTypes['ExpenseStatus']>;

export type FailDisbursementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailDisbursementPayload'] = ResolversParentTypes['FailDisbursementPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FailPayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailPayoutPayload'] = ResolversParentTypes['FailPayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FinancesIntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, QUARTER?: any, WEEK?: any, YEAR?: any }, ResolversTypes['FinancesInterval']>;

export type ForfeitDepositPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForfeitDepositPayload'] = ResolversParentTypes['ForfeitDepositPayload']> = {
  deposit?: Resolver<ResolversTypes['Deposit'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForfeitDepositResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForfeitDepositResult'] = ResolversParentTypes['ForfeitDepositResult']> = {
  __resolveType?: TypeResolveFn<'DepositExceededError' | 'ForfeitDepositPayload', ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, WEEK?: any }, ResolversTypes['Interval']>;

export type LedgerCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheck'] = ResolversParentTypes['LedgerCheck']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offenders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerCheckState'], ParentType, ContextType>;
};

export type LedgerCheckStateResolvers = EnumResolverSignature<{ BROKEN?: any, OK?: any }, ResolversTypes['LedgerCheckState']>;

export type LedgerHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerHealth'] = ResolversParentTypes['LedgerHealth'], FederationReferenceType extends FederationReferenceTypes['LedgerHealth'] = FederationReferenceTypes['LedgerHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finances?: Resolver<Maybe<ResolversTypes['LedgerReport']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mirror?: Resolver<ResolversTypes['LedgerMirror'], ParentType, ContextType>;
};

export type LedgerMirrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMirror'] = ResolversParentTypes['LedgerMirror']> = {
  difference?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  inFlight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerReport'] = ResolversParentTypes['LedgerReport']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['LedgerCheck']>, ParentType, ContextType>;
  isHealthy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  approveDisbursement?: Resolver<ResolversTypes['ApproveDisbursementPayload'], ParentType, ContextType, RequireFields<MutationapproveDisbursementArgs, 'input'>>;
  approveExpense?: Resolver<ResolversTypes['ApproveExpensePayload'], ParentType, ContextType, RequireFields<MutationapproveExpenseArgs, 'input'>>;
  approvePayout?: Resolver<ResolversTypes['ApprovePayoutPayload'], ParentType, ContextType, RequireFields<MutationapprovePayoutArgs, 'input'>>;
  cancelDisbursement?: Resolver<ResolversTypes['CancelDisbursementPayload'], ParentType, ContextType, RequireFields<MutationcancelDisbursementArgs, 'input'>>;
  cancelPayout?: Resolver<ResolversTypes['CancelPayoutPayload'], ParentType, ContextType, RequireFields<MutationcancelPayoutArgs, 'input'>>;
  closePeriod?: Resolver<ResolversTypes['ClosePeriodResult'], ParentType, ContextType, RequireFields<MutationclosePeriodArgs, 'input'>>;
  createExpense?: Resolver<ResolversTypes['CreateExpensePayload'], ParentType, ContextType, RequireFields<MutationcreateExpenseArgs, 'input'>>;
  createExpenseCategory?: Resolver<ResolversTypes['CreateExpenseCategoryPayload'], ParentType, ContextType, RequireFields<MutationcreateExpenseCategoryArgs, 'input'>>;
  createPartner?: Resolver<ResolversTypes['CreatePartnerPayload'], ParentType, ContextType, RequireFields<MutationcreatePartnerArgs, 'input'>>;
  createPayout?: Resolver<ResolversTypes['CreatePayoutResult'], ParentType, ContextType, RequireFields<MutationcreatePayoutArgs, 'input'>>;
  deleteExpense?: Resolver<ResolversTypes['DeleteExpensePayload'], ParentType, ContextType, RequireFields<MutationdeleteExpenseArgs, 'input'>>;
  endShareRule?: Resolver<ResolversTypes['EndShareRulePayload'], ParentType, ContextType, RequireFields<MutationendShareRuleArgs, 'input'>>;
  failDisbursement?: Resolver<ResolversTypes['FailDisbursementPayload'], ParentType, ContextType, RequireFields<MutationfailDisbursementArgs, 'input'>>;
  failPayout?: Resolver<ResolversTypes['FailPayoutPayload'], ParentType, ContextType, RequireFields<MutationfailPayoutArgs, 'input'>>;
  forfeitDeposit?: Resolver<ResolversTypes['ForfeitDepositResult'], ParentType, ContextType, RequireFields<MutationforfeitDepositArgs, 'input'>>;
  payDisbursement?: Resolver<ResolversTypes['PayDisbursementPayload'], ParentType, ContextType, RequireFields<MutationpayDisbursementArgs, 'input'>>;
  payExpense?: Resolver<ResolversTypes['PayExpensePayload'], ParentType, ContextType, RequireFields<MutationpayExpenseArgs, 'input'>>;
  payPayout?: Resolver<ResolversTypes['PayPayoutPayload'], ParentType, ContextType, RequireFields<MutationpayPayoutArgs, 'input'>>;
  rejectDisbursement?: Resolver<ResolversTypes['RejectDisbursementPayload'], ParentType, ContextType, RequireFields<MutationrejectDisbursementArgs, 'input'>>;
  rejectExpense?: Resolver<ResolversTypes['RejectExpensePayload'], ParentType, ContextType, RequireFields<MutationrejectExpenseArgs, 'input'>>;
  rejectPayout?: Resolver<ResolversTypes['RejectPayoutPayload'], ParentType, ContextType, RequireFields<MutationrejectPayoutArgs, 'input'>>;
  requestPayout?: Resolver<ResolversTypes['RequestPayoutResult'], ParentType, ContextType, RequireFields<MutationrequestPayoutArgs, 'input'>>;
  requestWithdrawal?: Resolver<ResolversTypes['RequestWithdrawalResult'], ParentType, ContextType, RequireFields<MutationrequestWithdrawalArgs, 'input'>>;
  returnDeposit?: Resolver<ResolversTypes['ReturnDepositResult'], ParentType, ContextType, RequireFields<MutationreturnDepositArgs, 'input'>>;
  sendDisbursement?: Resolver<ResolversTypes['SendDisbursementPayload'], ParentType, ContextType, RequireFields<MutationsendDisbursementArgs, 'input'>>;
  sendPayout?: Resolver<ResolversTypes['SendPayoutPayload'], ParentType, ContextType, RequireFields<MutationsendPayoutArgs, 'input'>>;
  setShareRule?: Resolver<ResolversTypes['SetShareRulePayload'], ParentType, ContextType, RequireFields<MutationsetShareRuleArgs, 'input'>>;
  setSplitRule?: Resolver<ResolversTypes['SetSplitRulePayload'], ParentType, ContextType, RequireFields<MutationsetSplitRuleArgs, 'input'>>;
  settleEvent?: Resolver<ResolversTypes['SettleEventResult'], ParentType, ContextType, RequireFields<MutationsettleEventArgs, 'input'>>;
  shareProfit?: Resolver<ResolversTypes['ShareProfitPayload'], ParentType, ContextType, RequireFields<MutationshareProfitArgs, 'input'>>;
  takeDeposit?: Resolver<ResolversTypes['TakeDepositPayload'], ParentType, ContextType, RequireFields<MutationtakeDepositArgs, 'input'>>;
  updateExpense?: Resolver<ResolversTypes['UpdateExpensePayload'], ParentType, ContextType, RequireFields<MutationupdateExpenseArgs, 'input'>>;
  updateExpenseCategory?: Resolver<ResolversTypes['UpdateExpenseCategoryPayload'], ParentType, ContextType, RequireFields<MutationupdateExpenseCategoryArgs, 'input'>>;
};

export type NothingToSettleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToSettleError'] = ResolversParentTypes['NothingToSettleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer'], FederationReferenceType extends FederationReferenceTypes['Organizer'] = FederationReferenceTypes['Organizer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organizer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizerBalance']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizerBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizerBalance'] = ResolversParentTypes['OrganizerBalance']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  receivable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  balances?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type PayDisbursementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayDisbursementPayload'] = ResolversParentTypes['PayDisbursementPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayExpensePayload'] = ResolversParentTypes['PayExpensePayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayPayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayPayoutPayload'] = ResolversParentTypes['PayPayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payout'] = ResolversParentTypes['Payout']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bankReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['PayoutInvoice']>, ParentType, ContextType>;
  isOwnRequest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  organizerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PayoutStatus'], ParentType, ContextType>;
};

export type PayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutConnection'] = ResolversParentTypes['PayoutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutEdge'] = ResolversParentTypes['PayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
};

export type PayoutExceedsBalanceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutExceedsBalanceError'] = ResolversParentTypes['PayoutExceedsBalanceError']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayoutInvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutInvoice'] = ResolversParentTypes['PayoutInvoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayoutItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItem'] = ResolversParentTypes['PayoutItem']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PayoutItemKind'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type PayoutItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItemConnection'] = ResolversParentTypes['PayoutItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayoutItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PayoutItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayoutItemEdge'] = ResolversParentTypes['PayoutItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayoutItem'], ParentType, ContextType>;
};

export type PayoutItemKindResolvers = EnumResolverSignature<{ ADJUSTMENT?: any, NETTED?: any, PAYOUT?: any, PAYOUT_RETURNED?: any, REFUND?: any, SETTLEMENT?: any }, ResolversTypes['PayoutItemKind']>;

export type PayoutStatusResolvers = EnumResolverSignature<{ APPROVED?: any, CANCELLED?: any, FAILED?: any, PAID?: any, REJECTED?: any, REQUESTED?: any, SENT?: any }, ResolversTypes['PayoutStatus']>;

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['PeriodResult']>, ParentType, ContextType>;
};

export type PeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodConnection'] = ResolversParentTypes['PeriodConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeriodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodEdge'] = ResolversParentTypes['PeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type PeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodResult'] = ResolversParentTypes['PeriodResult']> = {
  costs?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  profit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProfitAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitAllocation'] = ResolversParentTypes['ProfitAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ProfitParty'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProfitPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitParty'] = ResolversParentTypes['ProfitParty']> = {
  balances?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProfitPartyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProfitPartyKindResolvers = EnumResolverSignature<{ COMPANY?: any, ORGANIZER?: any, PARTNER?: any }, ResolversTypes['ProfitPartyKind']>;

export type ProfitShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitShare'] = ResolversParentTypes['ProfitShare']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['ProfitAllocation']>, ParentType, ContextType>;
  brought?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProfitShareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitShareConnection'] = ResolversParentTypes['ProfitShareConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProfitShareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProfitShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitShareEdge'] = ResolversParentTypes['ProfitShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProfitShare'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  companyFinances?: Resolver<ResolversTypes['CompanyFinances'], ParentType, ContextType, RequireFields<QuerycompanyFinancesArgs, 'fromOn' | 'interval' | 'untilOn'>>;
  dashboard?: Resolver<ResolversTypes['Dashboard'], ParentType, ContextType, Partial<QuerydashboardArgs>>;
  deposit?: Resolver<ResolversTypes['Deposit'], ParentType, ContextType, RequireFields<QuerydepositArgs, 'id'>>;
  deposits?: Resolver<ResolversTypes['DepositConnection'], ParentType, ContextType, RequireFields<QuerydepositsArgs, 'first'>>;
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType, RequireFields<QuerydisbursementArgs, 'id'>>;
  disbursements?: Resolver<ResolversTypes['DisbursementConnection'], ParentType, ContextType, RequireFields<QuerydisbursementsArgs, 'first' | 'kind'>>;
  expense?: Resolver<ResolversTypes['Expense'], ParentType, ContextType, RequireFields<QueryexpenseArgs, 'id'>>;
  expenseCategories?: Resolver<ResolversTypes['ExpenseCategoryConnection'], ParentType, ContextType, RequireFields<QueryexpenseCategoriesArgs, 'first'>>;
  expenses?: Resolver<ResolversTypes['ExpenseConnection'], ParentType, ContextType, RequireFields<QueryexpensesArgs, 'first' | 'sort'>>;
  ledgerHealth?: Resolver<ResolversTypes['LedgerHealth'], ParentType, ContextType>;
  myPayouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, RequireFields<QuerymyPayoutsArgs, 'first'>>;
  organizerBalance?: Resolver<ResolversTypes['OrganizerBalance'], ParentType, ContextType, RequireFields<QueryorganizerBalanceArgs, 'currency'>>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QuerypartnersArgs, 'first'>>;
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType, RequireFields<QuerypayoutArgs, 'id'>>;
  payoutItems?: Resolver<ResolversTypes['PayoutItemConnection'], ParentType, ContextType, RequireFields<QuerypayoutItemsArgs, 'first' | 'payoutId'>>;
  payouts?: Resolver<ResolversTypes['PayoutConnection'], ParentType, ContextType, RequireFields<QuerypayoutsArgs, 'first'>>;
  periods?: Resolver<ResolversTypes['PeriodConnection'], ParentType, ContextType, RequireFields<QueryperiodsArgs, 'first'>>;
  profitParty?: Resolver<ResolversTypes['ProfitParty'], ParentType, ContextType, RequireFields<QueryprofitPartyArgs, 'party'>>;
  profitShares?: Resolver<ResolversTypes['ProfitShareConnection'], ParentType, ContextType, RequireFields<QueryprofitSharesArgs, 'first'>>;
  revenueAnalytics?: Resolver<ResolversTypes['RevenueAnalytics'], ParentType, ContextType, RequireFields<QueryrevenueAnalyticsArgs, 'by' | 'first' | 'interval'>>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType, RequireFields<QuerysettlementArgs, 'id'>>;
  settlements?: Resolver<ResolversTypes['SettlementConnection'], ParentType, ContextType, RequireFields<QuerysettlementsArgs, 'first'>>;
  shareRules?: Resolver<ResolversTypes['ShareRuleConnection'], ParentType, ContextType, RequireFields<QueryshareRulesArgs, 'first'>>;
  splitRules?: Resolver<ResolversTypes['SplitRuleConnection'], ParentType, ContextType, RequireFields<QuerysplitRulesArgs, 'first'>>;
};

export type RejectDisbursementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectDisbursementPayload'] = ResolversParentTypes['RejectDisbursementPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RejectExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectExpensePayload'] = ResolversParentTypes['RejectExpensePayload']> = {
  expense?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
};

export type RejectPayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPayoutPayload'] = ResolversParentTypes['RejectPayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestPayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPayoutPayload'] = ResolversParentTypes['RequestPayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPayoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPayoutResult'] = ResolversParentTypes['RequestPayoutResult']> = {
  __resolveType?: TypeResolveFn<'PayoutExceedsBalanceError' | 'RequestPayoutPayload', ParentType, ContextType>;
};

export type RequestWithdrawalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestWithdrawalPayload'] = ResolversParentTypes['RequestWithdrawalPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestWithdrawalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestWithdrawalResult'] = ResolversParentTypes['RequestWithdrawalResult']> = {
  __resolveType?: TypeResolveFn<'RequestWithdrawalPayload' | 'WithdrawalExceedsShareError', ParentType, ContextType>;
};

export type ReturnDepositPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnDepositPayload'] = ResolversParentTypes['ReturnDepositPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnDepositResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnDepositResult'] = ResolversParentTypes['ReturnDepositResult']> = {
  __resolveType?: TypeResolveFn<'DepositExceededError' | 'ReturnDepositPayload', ParentType, ContextType>;
};

export type RevenueAnalyticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueAnalytics'] = ResolversParentTypes['RevenueAnalytics']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  beforeOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['RevenuePart']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['RevenueSum']>, ParentType, ContextType>;
};

export type RevenueDivisionResolvers = EnumResolverSignature<{ CATEGORY?: any, EVENT?: any, PERIOD?: any }, ResolversTypes['RevenueDivision']>;

export type RevenuePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenuePart'] = ResolversParentTypes['RevenuePart']> = {
  categoryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['RevenueSum'], ParentType, ContextType>;
};

export type RevenueSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueSum'] = ResolversParentTypes['RevenueSum']> = {
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organizers?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SendDisbursementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendDisbursementPayload'] = ResolversParentTypes['SendDisbursementPayload']> = {
  disbursement?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SendPayoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendPayoutPayload'] = ResolversParentTypes['SendPayoutPayload']> = {
  payout?: Resolver<ResolversTypes['Payout'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SetShareRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetShareRulePayload'] = ResolversParentTypes['SetShareRulePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shareRule?: Resolver<ResolversTypes['ShareRule'], ParentType, ContextType>;
};

export type SetSplitRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSplitRulePayload'] = ResolversParentTypes['SetSplitRulePayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  splitRule?: Resolver<ResolversTypes['SplitRule'], ParentType, ContextType>;
};

export type SettleEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleEventPayload'] = ResolversParentTypes['SettleEventPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settlements?: Resolver<ReadonlyArray<ResolversTypes['Settlement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleEventResult'] = ResolversParentTypes['SettleEventResult']> = {
  __resolveType?: TypeResolveFn<'NothingToSettleError' | 'SettleEventPayload' | 'SettlementTooEarlyError', ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  eventName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fees?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fromAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  paymentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  untilAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SettlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementConnection'] = ResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SettlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementEdge'] = ResolversParentTypes['SettlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
};

export type SettlementTooEarlyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementTooEarlyError'] = ResolversParentTypes['SettlementTooEarlyError']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareProfitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareProfitPayload'] = ResolversParentTypes['ShareProfitPayload']> = {
  profitShare?: Resolver<ResolversTypes['ProfitShare'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShareRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareRule'] = ResolversParentTypes['ShareRule']> = {
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ProfitParty'], ParentType, ContextType>;
  untilMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShareRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareRuleConnection'] = ResolversParentTypes['ShareRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShareRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShareRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareRuleEdge'] = ResolversParentTypes['ShareRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareRule'], ParentType, ContextType>;
};

export type SplitRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitRule'] = ResolversParentTypes['SplitRule']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  organizerWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platformWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['SplitRuleScope'], ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SplitRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitRuleConnection'] = ResolversParentTypes['SplitRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SplitRuleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SplitRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitRuleEdge'] = ResolversParentTypes['SplitRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SplitRule'], ParentType, ContextType>;
};

export type SplitRuleScopeResolvers = EnumResolverSignature<{ EVENT?: any, ORGANIZER?: any, PLATFORM?: any }, ResolversTypes['SplitRuleScope']>;

export type TakeDepositPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeDepositPayload'] = ResolversParentTypes['TakeDepositPayload']> = {
  deposit?: Resolver<ResolversTypes['Deposit'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateExpenseCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateExpenseCategoryPayload'] = ResolversParentTypes['UpdateExpenseCategoryPayload']> = {
  expenseCategory?: Resolver<ResolversTypes['ExpenseCategory'], ParentType, ContextType>;
};

export type UpdateExpensePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateExpensePayload'] = ResolversParentTypes['UpdateExpensePayload']> = {
  expense?: Resolver<ResolversTypes['Expense'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'BooksBrokenError' | 'DepositExceededError' | 'NothingToSettleError' | 'PayoutExceedsBalanceError' | 'SettlementTooEarlyError' | 'WithdrawalExceedsShareError', ParentType, ContextType>;
};

export type WithdrawalExceedsShareErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalExceedsShareError'] = ResolversParentTypes['WithdrawalExceedsShareError']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApproveDisbursementPayload?: ApproveDisbursementPayloadResolvers<ContextType>;
  ApproveExpensePayload?: ApproveExpensePayloadResolvers<ContextType>;
  ApprovePayoutPayload?: ApprovePayoutPayloadResolvers<ContextType>;
  BooksBrokenError?: BooksBrokenErrorResolvers<ContextType>;
  CancelDisbursementPayload?: CancelDisbursementPayloadResolvers<ContextType>;
  CancelPayoutPayload?: CancelPayoutPayloadResolvers<ContextType>;
  CategoryCost?: CategoryCostResolvers<ContextType>;
  ClosePeriodPayload?: ClosePeriodPayloadResolvers<ContextType>;
  ClosePeriodResult?: ClosePeriodResultResolvers<ContextType>;
  CompanyCosts?: CompanyCostsResolvers<ContextType>;
  CompanyFigures?: CompanyFiguresResolvers<ContextType>;
  CompanyFinances?: CompanyFinancesResolvers<ContextType>;
  CompanyIncome?: CompanyIncomeResolvers<ContextType>;
  CompanyInterval?: CompanyIntervalResolvers<ContextType>;
  CreateExpenseCategoryPayload?: CreateExpenseCategoryPayloadResolvers<ContextType>;
  CreateExpensePayload?: CreateExpensePayloadResolvers<ContextType>;
  CreatePartnerPayload?: CreatePartnerPayloadResolvers<ContextType>;
  CreatePayoutPayload?: CreatePayoutPayloadResolvers<ContextType>;
  CreatePayoutResult?: CreatePayoutResultResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DashboardMoney?: DashboardMoneyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteExpensePayload?: DeleteExpensePayloadResolvers<ContextType>;
  Deposit?: DepositResolvers<ContextType>;
  DepositConnection?: DepositConnectionResolvers<ContextType>;
  DepositEdge?: DepositEdgeResolvers<ContextType>;
  DepositExceededError?: DepositExceededErrorResolvers<ContextType>;
  Disbursement?: DisbursementResolvers<ContextType>;
  DisbursementConnection?: DisbursementConnectionResolvers<ContextType>;
  DisbursementEdge?: DisbursementEdgeResolvers<ContextType>;
  DisbursementKind?: DisbursementKindResolvers;
  DisbursementStatus?: DisbursementStatusResolvers;
  EndShareRulePayload?: EndShareRulePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Expense?: ExpenseResolvers<ContextType>;
  ExpenseCategory?: ExpenseCategoryResolvers<ContextType>;
  ExpenseCategoryConnection?: ExpenseCategoryConnectionResolvers<ContextType>;
  ExpenseCategoryEdge?: ExpenseCategoryEdgeResolvers<ContextType>;
  ExpenseConnection?: ExpenseConnectionResolvers<ContextType>;
  ExpenseEdge?: ExpenseEdgeResolvers<ContextType>;
  ExpenseSort?: ExpenseSortResolvers;
  ExpenseStatus?: ExpenseStatusResolvers;
  FailDisbursementPayload?: FailDisbursementPayloadResolvers<ContextType>;
  FailPayoutPayload?: FailPayoutPayloadResolvers<ContextType>;
  FinancesInterval?: FinancesIntervalResolvers;
  ForfeitDepositPayload?: ForfeitDepositPayloadResolvers<ContextType>;
  ForfeitDepositResult?: ForfeitDepositResultResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  Interval?: IntervalResolvers;
  LedgerCheck?: LedgerCheckResolvers<ContextType>;
  LedgerCheckState?: LedgerCheckStateResolvers;
  LedgerHealth?: LedgerHealthResolvers<ContextType>;
  LedgerMirror?: LedgerMirrorResolvers<ContextType>;
  LedgerReport?: LedgerReportResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingToSettleError?: NothingToSettleErrorResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  OrganizerBalance?: OrganizerBalanceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PayDisbursementPayload?: PayDisbursementPayloadResolvers<ContextType>;
  PayExpensePayload?: PayExpensePayloadResolvers<ContextType>;
  PayPayoutPayload?: PayPayoutPayloadResolvers<ContextType>;
  Payout?: PayoutResolvers<ContextType>;
  PayoutConnection?: PayoutConnectionResolvers<ContextType>;
  PayoutEdge?: PayoutEdgeResolvers<ContextType>;
  PayoutExceedsBalanceError?: PayoutExceedsBalanceErrorResolvers<ContextType>;
  PayoutInvoice?: PayoutInvoiceResolvers<ContextType>;
  PayoutItem?: PayoutItemResolvers<ContextType>;
  PayoutItemConnection?: PayoutItemConnectionResolvers<ContextType>;
  PayoutItemEdge?: PayoutItemEdgeResolvers<ContextType>;
  PayoutItemKind?: PayoutItemKindResolvers;
  PayoutStatus?: PayoutStatusResolvers;
  Period?: PeriodResolvers<ContextType>;
  PeriodConnection?: PeriodConnectionResolvers<ContextType>;
  PeriodEdge?: PeriodEdgeResolvers<ContextType>;
  PeriodResult?: PeriodResultResolvers<ContextType>;
  ProfitAllocation?: ProfitAllocationResolvers<ContextType>;
  ProfitParty?: ProfitPartyResolvers<ContextType>;
  ProfitPartyKind?: ProfitPartyKindResolvers;
  ProfitShare?: ProfitShareResolvers<ContextType>;
  ProfitShareConnection?: ProfitShareConnectionResolvers<ContextType>;
  ProfitShareEdge?: ProfitShareEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RejectDisbursementPayload?: RejectDisbursementPayloadResolvers<ContextType>;
  RejectExpensePayload?: RejectExpensePayloadResolvers<ContextType>;
  RejectPayoutPayload?: RejectPayoutPayloadResolvers<ContextType>;
  RequestPayoutPayload?: RequestPayoutPayloadResolvers<ContextType>;
  RequestPayoutResult?: RequestPayoutResultResolvers<ContextType>;
  RequestWithdrawalPayload?: RequestWithdrawalPayloadResolvers<ContextType>;
  RequestWithdrawalResult?: RequestWithdrawalResultResolvers<ContextType>;
  ReturnDepositPayload?: ReturnDepositPayloadResolvers<ContextType>;
  ReturnDepositResult?: ReturnDepositResultResolvers<ContextType>;
  RevenueAnalytics?: RevenueAnalyticsResolvers<ContextType>;
  RevenueDivision?: RevenueDivisionResolvers;
  RevenuePart?: RevenuePartResolvers<ContextType>;
  RevenueSum?: RevenueSumResolvers<ContextType>;
  SendDisbursementPayload?: SendDisbursementPayloadResolvers<ContextType>;
  SendPayoutPayload?: SendPayoutPayloadResolvers<ContextType>;
  SetShareRulePayload?: SetShareRulePayloadResolvers<ContextType>;
  SetSplitRulePayload?: SetSplitRulePayloadResolvers<ContextType>;
  SettleEventPayload?: SettleEventPayloadResolvers<ContextType>;
  SettleEventResult?: SettleEventResultResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  SettlementConnection?: SettlementConnectionResolvers<ContextType>;
  SettlementEdge?: SettlementEdgeResolvers<ContextType>;
  SettlementTooEarlyError?: SettlementTooEarlyErrorResolvers<ContextType>;
  ShareProfitPayload?: ShareProfitPayloadResolvers<ContextType>;
  ShareRule?: ShareRuleResolvers<ContextType>;
  ShareRuleConnection?: ShareRuleConnectionResolvers<ContextType>;
  ShareRuleEdge?: ShareRuleEdgeResolvers<ContextType>;
  SplitRule?: SplitRuleResolvers<ContextType>;
  SplitRuleConnection?: SplitRuleConnectionResolvers<ContextType>;
  SplitRuleEdge?: SplitRuleEdgeResolvers<ContextType>;
  SplitRuleScope?: SplitRuleScopeResolvers;
  TakeDepositPayload?: TakeDepositPayloadResolvers<ContextType>;
  UpdateExpenseCategoryPayload?: UpdateExpenseCategoryPayloadResolvers<ContextType>;
  UpdateExpensePayload?: UpdateExpensePayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawalExceedsShareError?: WithdrawalExceedsShareErrorResolvers<ContextType>;
};

