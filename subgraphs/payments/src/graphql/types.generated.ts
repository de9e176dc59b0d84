import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssignmentCodeErrorMapper, CardAssignmentMapper, CardNotAssignableErrorMapper } from './merchants.mappers.ts';
import type { AutoReloadMapper, ReloadAttemptMapper } from './auto-reload.mappers.ts';
import type { CardBulkMapper, CardBulkRowMapper } from './card-bulk.mappers.ts';
import type { CardFeeNotPayableErrorMapper } from './reloads.mappers.ts';
import type { CardNotTransferableErrorMapper, CardStockMapper, MerchantMapper, NfcCardMapper, NfcCardEventMapper } from './cards.mappers.ts';
import type { CardNotUsableErrorMapper, InsufficientBalanceErrorMapper, OrderMapper, OrderNotPayableErrorMapper, PaymentMapper, PaymentDeclinedErrorMapper, WalletCeilingErrorMapper } from './payments.mappers.ts';
import type { CardRequestMapper } from './card-requests.mappers.ts';
import type { CardTransferMapper } from './card-transfers.mappers.ts';
import type { CustomerMapper, WalletMapper, WalletTransactionMapper } from './wallets.mappers.ts';
import type { DashboardMapper } from './dashboard.mappers.ts';
import type { InvoiceMapper } from './invoices.mappers.ts';
import type { LedgerCheckMapper, LedgerHealthMapper, LedgerReportMapper } from './ledger-health.mappers.ts';
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

/** Which offer to take. */
export type AcceptCardTransferInput = {
  /** The offer's id. */
  readonly transferId: Scalars['ID']['input'];
};

/** The cards are in the viewer's stock. */
export type AcceptCardTransferPayload = {
  readonly __typename?: 'AcceptCardTransferPayload';
  /** The offer. */
  readonly transfer: CardTransfer;
};

/** Which card has arrived. */
export type ActivateCardInput = {
  /** The viewer's card. */
  readonly cardId: Scalars['ID']['input'];
};

/** The card can be used. */
export type ActivateCardPayload = {
  readonly __typename?: 'ActivateCardPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** Which request to say yes to. */
export type ApproveCardRequestInput = {
  /** The request's id. */
  readonly requestId: Scalars['ID']['input'];
};

/** The request is approved. */
export type ApproveCardRequestPayload = {
  readonly __typename?: 'ApproveCardRequestPayload';
  /** The request. */
  readonly request: CardRequest;
};

/** Which card, to whom, under which key. */
export type AssignCardInput = {
  /** The card by its id. Either this or `cardUid`. */
  readonly cardId?: InputMaybe<Scalars['ID']['input']>;
  /** The card by its chip, as a reader gives it: hexadecimal, with or without colons. */
  readonly cardUid?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once per intention to hand out a card: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The customer's mobile in international form, however spelled. */
  readonly mobile: Scalars['String']['input'];
};

/** The code is on its way to the customer. */
export type AssignCardPayload = {
  readonly __typename?: 'AssignCardPayload';
  /** What the customer's code will complete. */
  readonly assignment: CardAssignment;
  /** Whether this key was answered before: no code was sent this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of the first step. */
export type AssignCardResult = AssignCardPayload | CardNotAssignableError;

/** The code does not open this assignment. */
export type AssignmentCodeError = UserError & {
  readonly __typename?: 'AssignmentCodeError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Why not. */
  readonly reason: AssignmentCodeReason;
  /** Wrong codes that are left; at 0 the assignment has ended. */
  readonly triesLeft: Scalars['Int']['output'];
};

/** Why a code does not open an assignment. */
export type AssignmentCodeReason =
  /** Its ten minutes are over: send a new one. */
  | 'EXPIRED'
  /** The assignment has ended: begin anew. */
  | 'OVER'
  /** It is not the code that was sent last. */
  | 'WRONG';

/** A standing order to load a wallet. */
export type AutoReload = {
  readonly __typename?: 'AutoReload';
  /** How much is loaded. */
  readonly amount: Money;
  /** The last crossings of the threshold and what became of them, the latest first; at most 10. */
  readonly attempts: ReadonlyArray<ReloadAttempt>;
  /** Whether it loads, or waits for its holder. */
  readonly status: AutoReloadStatus;
  /** Spending that takes what is available from here or above to below asks for a reload. */
  readonly threshold: Money;
};

/** Whether an automatic reload loads. */
export type AutoReloadStatus =
  /** It loads. */
  | 'ACTIVE'
  /** Three in a row failed: its holder changes it to start it again. */
  | 'PAUSED';

/** Which card to block. */
export type BlockCardInput = {
  /** The card's id. */
  readonly cardId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The card is blocked. */
export type BlockCardPayload = {
  readonly __typename?: 'BlockCardPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** What to do, and to which cards. */
export type BulkCardsInput = {
  /** Made by the client, once per intention: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whose stock they go to; to allocate, and only then. */
  readonly merchantId?: InputMaybe<Scalars['ID']['input']>;
  /** What to do where a row is bad. */
  readonly mode: CardBulkMode;
  /** What to do. */
  readonly operation: CardBulkOperation;
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The uploaded file. */
  readonly uploadId: Scalars['ID']['input'];
};

/** The file is worked through. */
export type BulkCardsPayload = {
  readonly __typename?: 'BulkCardsPayload';
  /** What became of it. */
  readonly bulk: CardBulk;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Which request to take back. */
export type CancelCardRequestInput = {
  /** The viewer's request. */
  readonly requestId: Scalars['ID']['input'];
};

/** The request is taken back. */
export type CancelCardRequestPayload = {
  readonly __typename?: 'CancelCardRequestPayload';
  /** The request. */
  readonly request: CardRequest;
};

/** Which offer to take back. */
export type CancelCardTransferInput = {
  /** The offer's id. */
  readonly transferId: Scalars['ID']['input'];
};

/** The cards stay where they are. */
export type CancelCardTransferPayload = {
  readonly __typename?: 'CancelCardTransferPayload';
  /** The offer. */
  readonly transfer: CardTransfer;
};

/** Where the platform's cards are, and what became of them in a range of days. */
export type CardAnalytics = {
  readonly __typename?: 'CardAnalytics';
  /** The day after the last one, UTC. */
  readonly beforeOn: Scalars['String']['output'];
  /** The first day, UTC, as 2026-01-01. */
  readonly fromOn: Scalars['String']['output'];
  /** Every period of the range, in its order. */
  readonly periods: ReadonlyArray<CardPeriod>;
  /** How many cards are in each state now, in the order of a card's life; states without any are left out. */
  readonly statusCounts: ReadonlyArray<CardStatusCount>;
};

/** A card on its way from a shop to a customer. */
export type CardAssignment = {
  readonly __typename?: 'CardAssignment';
  /** The card. */
  readonly card?: Maybe<NfcCard>;
  /** When the code ends that was sent last. */
  readonly codeExpiresAt: Scalars['DateTime']['output'];
  /** When it began. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the card became the customer's. */
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The assignment's id. */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. */
  readonly status: CardAssignmentStatus;
  /** Wrong codes that are left. */
  readonly triesLeft: Scalars['Int']['output'];
};

/** How far an assignment has come. */
export type CardAssignmentStatus =
  /** Ended without effect: too many wrong codes, or begun anew. */
  | 'DEAD'
  /** The card is the customer's. */
  | 'DONE'
  /** A code was sent. */
  | 'OPEN';

/** A file of cards that was worked through. */
export type CardBulk = {
  readonly __typename?: 'CardBulk';
  /** When. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many were done. */
  readonly doneCount: Scalars['Int']['output'];
  /** How many are bad. */
  readonly failedCount: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose stock the cards went to. */
  readonly merchant?: Maybe<Merchant>;
  /** What was to be done where a row is bad. */
  readonly mode: CardBulkMode;
  /** What was asked for. */
  readonly operation: CardBulkOperation;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** How many rows the file has. */
  readonly rowCount: Scalars['Int']['output'];
  /** Its rows, in the order of the file. */
  readonly rows: CardBulkRowConnection;
};


/** A file of cards that was worked through. */
export type CardBulkrowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isFailed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to do where a row is bad. */
export type CardBulkMode =
  /** Nothing is done unless every row is good. */
  | 'ALL_OR_NOTHING'
  /** The good rows are done, the bad ones are reported. */
  | 'PER_ROW';

/** What to do to every card of a file. */
export type CardBulkOperation =
  /** Make cards active that are blocked, or were sent to their holder. */
  | 'ACTIVATE'
  /** Put cards of the platform's stock into a merchant's. */
  | 'ALLOCATE'
  /** Stop active cards. */
  | 'BLOCK'
  /** New cards for the platform's stock. */
  | 'CREATE';

/** What is wrong with a row. */
export type CardBulkProblem =
  /** This is no day, as YYYY-MM-DD. */
  | 'BAD_DATE'
  /** This is no serial: 1 to 32 letters, digits and dashes. */
  | 'BAD_SERIAL'
  /** This is no uid: 4, 7 or 10 bytes in hexadecimal. */
  | 'BAD_UID'
  /** The card is offered to another merchant. */
  | 'OFFERED'
  /** An earlier row of the file has this uid or serial. */
  | 'REPEATED'
  /** There is a card with this serial. */
  | 'SERIAL_TAKEN'
  /** There is a card with this uid. */
  | 'UID_TAKEN'
  /** There is no such card. */
  | 'UNKNOWN_CARD'
  /** The card is in a state from which this cannot be done. */
  | 'WRONG_STATUS';

/** What became of one row of a file. */
export type CardBulkRow = {
  readonly __typename?: 'CardBulkRow';
  /** The card, where it was done. */
  readonly card?: Maybe<NfcCard>;
  /** Whether it was done. A good row is not where another spoiled the whole file. */
  readonly isDone: Scalars['Boolean']['output'];
  /** Its line in the file. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong with it; null for a good row. */
  readonly problem?: Maybe<CardBulkProblem>;
  /** What is printed on it, where the file says so. */
  readonly serial?: Maybe<Scalars['String']['output']>;
  /** The card's uid as it was read. */
  readonly uid: Scalars['String']['output'];
};

/** A page of rows. */
export type CardBulkRowConnection = {
  readonly __typename?: 'CardBulkRowConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<CardBulkRowEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A row in a list. */
export type CardBulkRowEdge = {
  readonly __typename?: 'CardBulkRowEdge';
  /** Where this row stands in the file. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CardBulkRow;
};

/** There is no fee to pay, or not now. */
export type CardFeeNotPayableError = UserError & {
  readonly __typename?: 'CardFeeNotPayableError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** The payment that stands in the way, if one does. */
  readonly otherPayment?: Maybe<Payment>;
  /** Why it cannot be paid. */
  readonly reason: CardFeeNotPayableReason;
};

/** Why the fee of a card cannot be paid. */
export type CardFeeNotPayableReason =
  /** The request was fulfilled, refused or cancelled. */
  | 'CLOSED'
  /** The fee is paid, or there is none. */
  | 'PAID'
  /** A payment of it is under way. */
  | 'PAYMENT_UNDER_WAY';

/** The card cannot be handed to this customer, or not now. */
export type CardNotAssignableError = UserError & {
  readonly __typename?: 'CardNotAssignableError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Why not. */
  readonly reason: CardNotAssignableReason;
};

/** Why a card cannot be handed out. */
export type CardNotAssignableReason =
  /** The card is not in the shop's stock any more. */
  | 'CARD_NOT_IN_STOCK'
  /** The card is offered to another shop, which has not decided. */
  | 'CARD_OFFERED'
  /** The fee for the card is not paid. */
  | 'FEE_NOT_PAID'
  /** Nobody who can hold a card has this mobile. */
  | 'NOT_REGISTERED';

/** The card stays where it is, and so does the money. */
export type CardNotTransferableError = UserError & {
  readonly __typename?: 'CardNotTransferableError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** What stands in the way. */
  readonly reason: CardNotTransferableReason;
};

/** Why a card cannot go to somebody else. */
export type CardNotTransferableReason =
  /** The other wallet cannot hold so much. */
  | 'CEILING'
  /** A payment or a reload of the holder's is under way. */
  | 'HOLD_OPEN'
  /** Only an active or blocked card has somebody to leave. */
  | 'NOT_HELD'
  /** It is theirs already. */
  | 'SAME_HOLDER'
  /** One of the wallets is frozen or closed. */
  | 'WALLET_FROZEN';

/** The card cannot be used: it is blocked, lost, replaced, over or not active yet. Nothing was taken. */
export type CardNotUsableError = UserError & {
  readonly __typename?: 'CardNotUsableError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** What happened to cards in one period. */
export type CardPeriod = {
  readonly __typename?: 'CardPeriod';
  /** Cards that became usable for the first time. */
  readonly activated: Scalars['Int']['output'];
  /** Cards that were given or sent to a holder. */
  readonly issued: Scalars['Int']['output'];
  /** The first day of the period, UTC, as 2026-01-01. */
  readonly periodOn: Scalars['String']['output'];
  /** Cards that came into stock. */
  readonly stocked: Scalars['Int']['output'];
};

/** A customer's wish for a card. */
export type CardRequest = {
  readonly __typename?: 'CardRequest';
  /** The card that was given. */
  readonly card?: Maybe<NfcCard>;
  /** When it was asked for. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly customer: Customer;
  /** When it was decided, or taken back. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where to send the card; null for one that is fetched. */
  readonly deliveryAddress?: Maybe<Scalars['String']['output']>;
  /** What it costs. */
  readonly fee: Money;
  /** When the fee was paid. */
  readonly feePaidAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the card was given. */
  readonly fulfilledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** Why it was refused. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly status: CardRequestStatus;
};

/** A page of requests. */
export type CardRequestConnection = {
  readonly __typename?: 'CardRequestConnection';
  /** The requests of this page. */
  readonly edges: ReadonlyArray<CardRequestEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A request in a list. */
export type CardRequestEdge = {
  readonly __typename?: 'CardRequestEdge';
  /** Where this request stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: CardRequest;
};

/** What to leave out of a list of requests. */
export type CardRequestFilter = {
  /** Only requests of this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only requests that stand there. */
  readonly status?: InputMaybe<CardRequestStatus>;
};

/** Where a request stands. */
export type CardRequestStatus =
  /** The card will be sent once its fee is paid. */
  | 'APPROVED'
  /** The customer took it back. */
  | 'CANCELLED'
  /** The card was given. */
  | 'FULFILLED'
  /** It was turned down. */
  | 'REFUSED'
  /** Nobody has decided yet. */
  | 'REQUESTED';

/** Where a card is in its life. */
export type CardStatus =
  /** Its holder can use it. */
  | 'ACTIVE'
  /** In a merchant's stock. */
  | 'ALLOCATED'
  /** On its way to its holder, who activates it. */
  | 'ASSIGNED'
  /** Stopped, until it is unblocked. */
  | 'BLOCKED'
  /** Too old; final. */
  | 'EXPIRED'
  /** In the platform's own stock. */
  | 'IN_STOCK'
  /** Reported as lost. */
  | 'LOST'
  /** Another card came in its place; final. */
  | 'REPLACED'
  /** Taken out of use; final. */
  | 'RETIRED';

/** How many cards are in one state. */
export type CardStatusCount = {
  readonly __typename?: 'CardStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly status: CardStatus;
};

/** How many cards of a merchant are in one state. */
export type CardStock = {
  readonly __typename?: 'CardStock';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are offered to another merchant. */
  readonly offered: Scalars['Int']['output'];
  /** The state. */
  readonly status: CardStatus;
};

/** Cards that one merchant offers to another. */
export type CardTransfer = {
  readonly __typename?: 'CardTransfer';
  /** How many cards. */
  readonly cardCount: Scalars['Int']['output'];
  /** When it was offered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer made or got it. */
  readonly direction: CardTransferDirection;
  /** Who offers. */
  readonly fromMerchant: Merchant;
  /** The name of the shop that offers. */
  readonly fromShopName?: Maybe<Scalars['String']['output']>;
  /** The offer's id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: CardTransferStatus;
  /** Who is offered. */
  readonly toMerchant: Merchant;
  /** The name of the shop that is offered. */
  readonly toShopName?: Maybe<Scalars['String']['output']>;
};

/** A page of offers. */
export type CardTransferConnection = {
  readonly __typename?: 'CardTransferConnection';
  /** The offers of this page. */
  readonly edges: ReadonlyArray<CardTransferEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** Seen from the viewer. */
export type CardTransferDirection =
  /** The viewer's shop got the offer. */
  | 'INCOMING'
  /** The viewer's shop made the offer. */
  | 'OUTGOING';

/** An offer in a list. */
export type CardTransferEdge = {
  readonly __typename?: 'CardTransferEdge';
  /** Where this offer stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: CardTransfer;
};

/** What to leave out of a list of offers. */
export type CardTransferFilter = {
  /** Only offers the viewer's shop made, or got. */
  readonly direction?: InputMaybe<CardTransferDirection>;
  /** Only offers that stand there. */
  readonly status?: InputMaybe<CardTransferStatus>;
};

/** Where an offer of cards stands. */
export type CardTransferStatus =
  /** The cards are the other's. */
  | 'ACCEPTED'
  /** It was taken back. */
  | 'CANCELLED'
  /** The other does not want them. */
  | 'DECLINED'
  /** Nobody has decided yet. */
  | 'OFFERED';

/** Which payment to charge, and under which key. */
export type ConfirmPaymentInput = {
  /** Made by the client, once per intention to confirm: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The viewer's payment. */
  readonly paymentId: Scalars['ID']['input'];
};

/** The payment was charged, or its outcome will be known later; its status says which. */
export type ConfirmPaymentPayload = {
  readonly __typename?: 'ConfirmPaymentPayload';
  /** The payment, as it is now. */
  readonly payment: Payment;
  /** Whether this key was answered before: nothing was charged this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of the attempt to charge a payment. */
export type ConfirmPaymentResult = CardNotUsableError | ConfirmPaymentPayload | InsufficientBalanceError | OrderNotPayableError | PaymentDeclinedError | WalletCeilingError;

/** A new card. */
export type CreateCardInput = {
  /** The last day it can be used, as YYYY-MM-DD. */
  readonly expiresOn?: InputMaybe<Scalars['String']['input']>;
  /** What is printed on it: 1 to 32 letters, digits and dashes. */
  readonly serial: Scalars['String']['input'];
  /** The chip's number: 4, 7 or 10 bytes in hexadecimal, with or without colons. */
  readonly uid: Scalars['String']['input'];
};

/** The card is in stock. */
export type CreateCardPayload = {
  readonly __typename?: 'CreateCardPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** A customer, with what payments know of them. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Their NFC cards, the newest first; null for who may not see them. */
  readonly cards?: Maybe<NfcCardConnection>;
  /** The customer's id. */
  readonly id: Scalars['ID']['output'];
  /** The customer's wallet: their own, or any for an administrator; null before the first card or reload. */
  readonly wallet?: Maybe<Wallet>;
};


/** A customer, with what payments know of them. */
export type CustomercardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The platform's figures in a range of days; finances begin it. */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** The range, as 2026-01-01/2026-02-01. */
  readonly id: Scalars['ID']['output'];
  /** What was paid and given back in these days, and where cards are. */
  readonly payments?: Maybe<DashboardPayments>;
};

/** What was paid and given back in a range of days, and where cards are. */
export type DashboardPayments = {
  readonly __typename?: 'DashboardPayments';
  /** When it was counted: whatever happened before is in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** What these came to, per currency; currencies without any are left out. */
  readonly captured: ReadonlyArray<Money>;
  /** Payments that were begun in these days and captured: of orders, reloads of wallets, and fees of cards. */
  readonly capturedCount: Scalars['Int']['output'];
  /** How many cards are in each state now, in the order of a card's life; states without any are left out. */
  readonly cards: ReadonlyArray<CardStatusCount>;
  /** Refunds that went back in these days. */
  readonly refundCount: Scalars['Int']['output'];
  /** What these came to, per currency; currencies without any are left out. */
  readonly refunded: ReadonlyArray<Money>;
};

/** Whole days, UTC. */
export type DateRange = {
  /** Up to but not including this day, as 2026-02-01. At most five years; 366 days where each is counted by itself. */
  readonly beforeOn: Scalars['String']['input'];
  /** From this day on, as 2026-01-01. */
  readonly fromOn: Scalars['String']['input'];
};

/** How many cards became a customer's on one day. */
export type DayActivations = {
  readonly __typename?: 'DayActivations';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The day, UTC, as 2026-05-31. */
  readonly on: Scalars['String']['output'];
};

/** Which offer to turn down. */
export type DeclineCardTransferInput = {
  /** The offer's id. */
  readonly transferId: Scalars['ID']['input'];
};

/** The cards stay where they are. */
export type DeclineCardTransferPayload = {
  readonly __typename?: 'DeclineCardTransferPayload';
  /** The offer. */
  readonly transfer: CardTransfer;
};

/** There is no automatic reload any more. */
export type DisableAutoReloadPayload = {
  readonly __typename?: 'DisableAutoReloadPayload';
  /** The wallet without it. */
  readonly wallet: Wallet;
};

/** Which card is too old. */
export type ExpireCardInput = {
  /** The card's id. */
  readonly cardId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The card is over. */
export type ExpireCardPayload = {
  readonly __typename?: 'ExpireCardPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** Which wallet to freeze, and why. */
export type FreezeWalletInput = {
  /** Why, for the record. */
  readonly reason: Scalars['String']['input'];
  /** The wallet's id. */
  readonly walletId: Scalars['ID']['input'];
};

/** The wallet is frozen. */
export type FreezeWalletPayload = {
  readonly __typename?: 'FreezeWalletPayload';
  /** The wallet, as it is now. */
  readonly wallet: Wallet;
};

/** Which request to fulfil; the card by its id or by its uid, exactly one of them. */
export type FulfilCardRequestInput = {
  /** The card's id. */
  readonly cardId?: InputMaybe<Scalars['ID']['input']>;
  /** The card's uid. */
  readonly cardUid?: InputMaybe<Scalars['String']['input']>;
  /** The request's id. */
  readonly requestId: Scalars['ID']['input'];
};

/** The card is on its way. */
export type FulfilCardRequestPayload = {
  readonly __typename?: 'FulfilCardRequestPayload';
  /** The request. */
  readonly request: CardRequest;
};

/** The wallet has less than it was to pay. Nothing was taken from it, and the order stays unpaid. */
export type InsufficientBalanceError = UserError & {
  readonly __typename?: 'InsufficientBalanceError';
  /** What the wallet could pay at most. */
  readonly available: Money;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** What a range of days is divided into. A week begins on Monday; of the first and the last one only the days in the range count. */
export type Interval =
  /** Days, UTC. */
  | 'DAY'
  /** Months of the calendar. */
  | 'MONTH'
  /** Weeks, from Monday on. */
  | 'WEEK';

/** What was invoiced or given back, as it was issued. It never changes; a credit note corrects it. */
export type Invoice = {
  readonly __typename?: 'Invoice';
  /** The credit notes that correct it, the first first. */
  readonly creditNotes: ReadonlyArray<Invoice>;
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** What it is. */
  readonly kind: InvoiceKind;
  /** Its number, e.g. INV-2026-000123. */
  readonly number: Scalars['String']['output'];
  /** What it comes to; below zero for a credit note. The ledger says the same. */
  readonly total: Money;
  /** Where its PDF can be fetched for a quarter of an hour. */
  readonly url: Scalars['String']['output'];
};

/** What a document of a payment is. */
export type InvoiceKind =
  /** Of money that went back. */
  | 'CREDIT_NOTE'
  /** Of a payment. */
  | 'INVOICE';

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

/** The state of the platform's ledgers; its owner says when it was asked for. */
export type LedgerHealth = {
  readonly __typename?: 'LedgerHealth';
  /** Always the same: there is one. */
  readonly id: Scalars['ID']['output'];
  /** How the ledger of cards, wallets and payments is. */
  readonly payments?: Maybe<LedgerReport>;
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

/** A merchant, with what payments know of it. */
export type Merchant = {
  readonly __typename?: 'Merchant';
  /** How many cards it has in its stock and has sold, by their state; null for who may not see it. */
  readonly cardStock?: Maybe<ReadonlyArray<CardStock>>;
  /** The merchant's id. */
  readonly id: Scalars['ID']['output'];
};

/** A page of a shop's cards. */
export type MerchantCardConnection = {
  readonly __typename?: 'MerchantCardConnection';
  /** How many cards of the shop have each status, whatever the filter; a status without cards is left out. */
  readonly counts: ReadonlyArray<CardStock>;
  /** The cards of this page. */
  readonly edges: ReadonlyArray<MerchantCardEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** One of a list of a shop's cards. */
export type MerchantCardEdge = {
  readonly __typename?: 'MerchantCardEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The card. */
  readonly node: NfcCard;
};

/** What to leave out of a list of a shop's cards; all conditions count together. */
export type MerchantCardFilter = {
  /** Only the card with this number printed on it. */
  readonly serial?: InputMaybe<Scalars['String']['input']>;
  /** Only cards of this status. */
  readonly status?: InputMaybe<CardStatus>;
  /** Only the card with this chip: hexadecimal, with or without colons. */
  readonly uid?: InputMaybe<Scalars['String']['input']>;
};

/** The figures of a shop. Days are those of UTC. */
export type MerchantDashboard = {
  readonly __typename?: 'MerchantDashboard';
  /** The last 30 days one by one, the oldest first; days without are 0. */
  readonly activations: ReadonlyArray<DayActivations>;
  /** The same, of the last 7 days, today among them. */
  readonly assignedLast7Days: Scalars['Int']['output'];
  /** The same, of the last 30 days, today among them. */
  readonly assignedLast30Days: Scalars['Int']['output'];
  /** Cards that became a customer's today. */
  readonly assignedToday: Scalars['Int']['output'];
  /** Assignments that wait for a code which can still be given. */
  readonly openAssignments: Scalars['Int']['output'];
  /** How many cards of the shop have each status; a status without cards is left out. */
  readonly stock: ReadonlyArray<CardStock>;
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
  /** Takes cards that the viewer's shop was offered. */
  readonly acceptCardTransfer: AcceptCardTransferPayload;
  /** Says that the viewer has the card they were sent: it is active from now on. */
  readonly activateCard: ActivateCardPayload;
  /** Says yes to a request; the customer is told. */
  readonly approveCardRequest: ApproveCardRequestPayload;
  /**
   * First step of handing a card to a customer: a code of six digits goes to their mobile, good for ten minutes and for this
   * customer, shop and card alone. An earlier code for the same card is dead. The same key with the same input gives the same
   * answer for ever.
   */
  readonly assignCard: AssignCardResult;
  /** Stops an active card: it opens nothing and pays nothing until it is unblocked. Customers may block their own. No money moves. */
  readonly blockCard: BlockCardPayload;
  /**
   * Does the same to every card of an uploaded CSV file of up to 10,000 rows. The first line names the columns: `uid`, and to create
   * cards `serial` and, where wanted, `expires_on`. What became of each row stands in the report. The same key with the same input
   * gives the same answer for ever and changes nothing more.
   */
  readonly bulkCards: BulkCardsPayload;
  /** Takes back a request that was not fulfilled. A fee that was paid goes back. */
  readonly cancelCardRequest: CancelCardRequestPayload;
  /** Takes back an offer of the viewer's shop. */
  readonly cancelCardTransfer: CancelCardTransferPayload;
  /**
   * Charge a started payment. The answer waits a moment for the tickets: SUCCEEDED means paid and tickets valid,
   * PROCESSING means that the outcome is not known yet. Charged at most once, however often it is called.
   */
  readonly confirmPayment: ConfirmPaymentResult;
  /** Puts one new card into the platform's stock. CONFLICT where its uid or its serial is known. */
  readonly createCard: CreateCardPayload;
  /** Turns down cards that the viewer's shop was offered. */
  readonly declineCardTransfer: DeclineCardTransferPayload;
  /** End the viewer's automatic reload. A reload that is under way goes on. */
  readonly disableAutoReload: DisableAutoReloadPayload;
  /** Ends a card for its age, for good. */
  readonly expireCard: ExpireCardPayload;
  /** Let nothing more be spent from a wallet. What comes in still does, and its history stays readable. Put on record. */
  readonly freezeWallet: FreezeWalletPayload;
  /** Gives a card of the platform's stock to the one who asked for it; they activate it when it has arrived. CONFLICT unless the request is approved and its fee is paid. */
  readonly fulfilCardRequest: FulfilCardRequestPayload;
  /** Offers cards of the viewer's stock to another merchant. Until that is decided neither of them can hand the cards out. All or none. */
  readonly offerCards: OfferCardsPayload;
  /**
   * Pay the fee of a card that the viewer has requested, charging it at once. It goes back by itself where the request comes to
   * nothing. The same key with the same input gives the same answer for ever.
   */
  readonly payCardFee: PayCardFeeResult;
  /**
   * Start paying for an order that is on hold. Nothing is charged yet: `confirmPayment` does that. The amount is the
   * order's own. The wallet's part is set aside at once; nothing is taken before the confirmation. The same key with the same
   * input gives the same answer for ever.
   */
  readonly processPayment: ProcessPaymentResult;
  /** Says no to a request, for a reason that the customer is told. A fee that was paid goes back. */
  readonly refuseCardRequest: RefuseCardRequestPayload;
  /**
   * Load the viewer's wallet, charging the payment method at once: 5.00 to 500.00 in the platform's currency, and never beyond
   * what a wallet may hold. A payment that is not SUCCEEDED yet is finished by the provider's word, or by `confirmPayment` once
   * the payer has done what REQUIRES_ACTION asks for. The same key with the same input gives the same answer for ever.
   */
  readonly reloadWallet: ReloadWalletResult;
  /**
   * Gives the holder another card in place of one that is active, blocked or lost. The new one comes from the platform's stock, is
   * active at once and opens the same wallet: no money moves. The old one opens nothing any more.
   */
  readonly replaceCard: ReplaceCardPayload;
  /** Notes that a card is lost: it can only be replaced from here on. Customers report their own. */
  readonly reportCardLost: ReportCardLostPayload;
  /** Asks for a card. CONFLICT while another request of the viewer's is open. The same key with the same input gives the same answer for ever. */
  readonly requestCard: RequestCardPayload;
  /** Ask for a place to send a file of cards to. Send the bytes with PUT to the address, then give the id to `bulkCards`. */
  readonly requestCardUpload: RequestCardUploadPayload;
  /** Takes a card out of use, for good. */
  readonly retireCard: RetireCardPayload;
  /** Send the customer a new code. The one before is dead. */
  readonly sendAssignmentCode: SendAssignmentCodeResult;
  /**
   * Have the viewer's wallet loaded whenever spending takes what is available below a threshold: at most 3 times and by 200.00
   * a day. The same key with the same input gives the same answer for ever.
   */
  readonly setUpAutoReload: SetUpAutoReloadPayload;
  /**
   * Gives a held card to another customer, and with it, where that is asked for, all that is available in the holder's wallet.
   * Both in one step, or neither. What happened before stays with the one who had it. The same key with the same input gives the
   * same answer for ever.
   */
  readonly transferCard: TransferCardResult;
  /** Makes a blocked card active again. CONFLICT for a card that is in any other state. */
  readonly unblockCard: UnblockCardPayload;
  /** Let a frozen wallet be spent from again. Put on record. */
  readonly unfreezeWallet: UnfreezeWalletPayload;
  /** Change the viewer's automatic reload. It starts again where it was paused. */
  readonly updateAutoReload: UpdateAutoReloadPayload;
  /**
   * Second step: the customer's code makes the card theirs, exactly once. Sent again with the same code, the answer is the
   * same. Five wrong codes end the assignment.
   */
  readonly verifyAssignmentCode: VerifyAssignmentCodeResult;
  /** Ask whether a card may be handed to whoever has this mobile. An hour has 60 such questions for a shop. */
  readonly verifyCustomer: VerifyCustomerPayload;
};


export type MutationacceptCardTransferArgs = {
  input: AcceptCardTransferInput;
};


export type MutationactivateCardArgs = {
  input: ActivateCardInput;
};


export type MutationapproveCardRequestArgs = {
  input: ApproveCardRequestInput;
};


export type MutationassignCardArgs = {
  input: AssignCardInput;
};


export type MutationblockCardArgs = {
  input: BlockCardInput;
};


export type MutationbulkCardsArgs = {
  input: BulkCardsInput;
};


export type MutationcancelCardRequestArgs = {
  input: CancelCardRequestInput;
};


export type MutationcancelCardTransferArgs = {
  input: CancelCardTransferInput;
};


export type MutationconfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};


export type MutationcreateCardArgs = {
  input: CreateCardInput;
};


export type MutationdeclineCardTransferArgs = {
  input: DeclineCardTransferInput;
};


export type MutationexpireCardArgs = {
  input: ExpireCardInput;
};


export type MutationfreezeWalletArgs = {
  input: FreezeWalletInput;
};


export type MutationfulfilCardRequestArgs = {
  input: FulfilCardRequestInput;
};


export type MutationofferCardsArgs = {
  input: OfferCardsInput;
};


export type MutationpayCardFeeArgs = {
  input: PayCardFeeInput;
};


export type MutationprocessPaymentArgs = {
  input: ProcessPaymentInput;
};


export type MutationrefuseCardRequestArgs = {
  input: RefuseCardRequestInput;
};


export type MutationreloadWalletArgs = {
  input: ReloadWalletInput;
};


export type MutationreplaceCardArgs = {
  input: ReplaceCardInput;
};


export type MutationreportCardLostArgs = {
  input: ReportCardLostInput;
};


export type MutationrequestCardArgs = {
  input: RequestCardInput;
};


export type MutationrequestCardUploadArgs = {
  input: RequestCardUploadInput;
};


export type MutationretireCardArgs = {
  input: RetireCardInput;
};


export type MutationsendAssignmentCodeArgs = {
  input: SendAssignmentCodeInput;
};


export type MutationsetUpAutoReloadArgs = {
  input: SetUpAutoReloadInput;
};


export type MutationtransferCardArgs = {
  input: TransferCardInput;
};


export type MutationunblockCardArgs = {
  input: UnblockCardInput;
};


export type MutationunfreezeWalletArgs = {
  input: UnfreezeWalletInput;
};


export type MutationupdateAutoReloadArgs = {
  input: UpdateAutoReloadInput;
};


export type MutationverifyAssignmentCodeArgs = {
  input: VerifyAssignmentCodeInput;
};


export type MutationverifyCustomerArgs = {
  input: VerifyCustomerInput;
};

/** An NFC card: a key to its holder's wallet and tickets. No value lies on it. */
export type NfcCard = {
  readonly __typename?: 'NfcCard';
  /** When it came into stock. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The last day it can be used, as YYYY-MM-DD. */
  readonly expiresOn?: Maybe<Scalars['String']['output']>;
  /** What happened to it, the latest first: all of it for administrators, to others what happened while it was theirs. */
  readonly history: NfcCardEventConnection;
  /** Whose it is; null for a card in stock, and for merchants. */
  readonly holder?: Maybe<Customer>;
  /** The card's id. */
  readonly id: Scalars['ID']['output'];
  /** Whose stock it is in, or was sold from. */
  readonly merchant?: Maybe<Merchant>;
  /** The card that came in its place. */
  readonly replacedBy?: Maybe<NfcCard>;
  /** The card in whose place it came. */
  readonly replaces?: Maybe<NfcCard>;
  /** What is printed on it. */
  readonly serial: Scalars['String']['output'];
  /** Where it is in its life. */
  readonly status: CardStatus;
  /** The chip's number: 4, 7 or 10 bytes in hexadecimal capitals. */
  readonly uid: Scalars['String']['output'];
  /** The wallet it opens: for its holder and for administrators, null for anybody else. */
  readonly wallet?: Maybe<Wallet>;
};


/** An NFC card: a key to its holder's wallet and tickets. No value lies on it. */
export type NfcCardhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of cards. */
export type NfcCardConnection = {
  readonly __typename?: 'NfcCardConnection';
  /** The cards of this page. */
  readonly edges: ReadonlyArray<NfcCardEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A card in a list. */
export type NfcCardEdge = {
  readonly __typename?: 'NfcCardEdge';
  /** Where this card stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The card. */
  readonly node: NfcCard;
};

/** One thing that happened to a card. Rows are never changed. */
export type NfcCardEvent = {
  readonly __typename?: 'NfcCardEvent';
  /** The account that did it, for administrators; null for the platform itself. */
  readonly actorId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The state before; null for the first. */
  readonly fromStatus?: Maybe<CardStatus>;
  /** Why; null where nothing was said, and for merchants. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The state after. */
  readonly toStatus: CardStatus;
  /** What was done, e.g. block. */
  readonly verb: Scalars['String']['output'];
  /** Which version of the card it made: the first is 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of what happened to a card. */
export type NfcCardEventConnection = {
  readonly __typename?: 'NfcCardEventConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<NfcCardEventEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A row of a card's history. */
export type NfcCardEventEdge = {
  readonly __typename?: 'NfcCardEventEdge';
  /** Where this row stands in the history. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: NfcCardEvent;
};

/** What to leave out of a list of cards. */
export type NfcCardFilter = {
  /** Only cards of this customer. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only cards in this merchant's stock, or sold from it. */
  readonly merchantId?: InputMaybe<Scalars['ID']['input']>;
  /** Only cards in this state. */
  readonly status?: InputMaybe<CardStatus>;
  /** Only cards whose uid or serial begins with this, at least two characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** In which order cards are listed. */
export type NfcCardSort =
  /** The oldest first. */
  | 'CREATED_AT_ASC'
  /** The newest first. */
  | 'CREATED_AT_DESC'
  /** By what is printed on them. */
  | 'SERIAL_ASC';

/** Which cards to offer. */
export type OfferCardsInput = {
  /** 1 to 500 cards of the viewer's stock. */
  readonly cardIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The merchant who is offered. */
  readonly toMerchantId: Scalars['ID']['input'];
};

/** The cards are offered. */
export type OfferCardsPayload = {
  readonly __typename?: 'OfferCardsPayload';
  /** The offer. */
  readonly transfer: CardTransfer;
};

/** An order of tickets. */
export type Order = {
  readonly __typename?: 'Order';
  /** The order's id. */
  readonly id: Scalars['ID']['output'];
  /** The payment that is under way or paid, else the latest attempt; null before the first and for a free order. */
  readonly payment?: Maybe<Payment>;
};

/** The order cannot be paid, or not now. */
export type OrderNotPayableError = UserError & {
  readonly __typename?: 'OrderNotPayableError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** The payment that stands in the way, if one does. */
  readonly otherPayment?: Maybe<Payment>;
  /** Why it cannot be paid. */
  readonly reason: OrderNotPayableReason;
};

/** Why an order cannot be paid. */
export type OrderNotPayableReason =
  /** The order was cancelled. */
  | 'CANCELLED'
  /** The time to pay is over; the places were given back. */
  | 'EXPIRED'
  /** The order is paid, or costs nothing. */
  | 'PAID'
  /** Another payment of this order is under way. */
  | 'PAYMENT_UNDER_WAY';

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** How to pay the fee of a card. */
export type PayCardFeeInput = {
  /** Made by the client, once per intention to pay: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The payment method's token as the provider's own form made it; leave it out to pay from the viewer's wallet. */
  readonly paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** The viewer's request. */
  readonly requestId: Scalars['ID']['input'];
};

/** The fee is paid, or will be once the payment's outcome is known; its status says which. */
export type PayCardFeePayload = {
  readonly __typename?: 'PayCardFeePayload';
  /** The payment, as it is now. */
  readonly payment: Payment;
  /** Whether this key was answered before: nothing was charged this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of the attempt to pay a card's fee. */
export type PayCardFeeResult = CardFeeNotPayableError | InsufficientBalanceError | PayCardFeePayload | PaymentDeclinedError;

/** One attempt to pay: for an order, a reload of a wallet or the fee of a card. An order has at most one that is under way or paid. */
export type Payment = {
  readonly __typename?: 'Payment';
  /**
   * Where the payer must act, and null where they need not: an address to open; or, where Stripe is configured without an address
   * to return to, the client secret that Stripe's own form takes (`pi_…_secret_…`). While it is REQUIRES_ACTION; also while it is
   * PROCESSING, when the provider's answer to the confirmation was lost and it asked for this since. Shown to the payer alone.
   */
  readonly actionUrl?: Maybe<Scalars['String']['output']>;
  /** What it comes to: the order's total, the money loaded, or the fee. */
  readonly amount: Money;
  /** The card that was the key to the wallet, if one was. */
  readonly card?: Maybe<NfcCard>;
  /** When it was started. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The payment's id. */
  readonly id: Scalars['ID']['output'];
  /** Its invoice; null until it is issued, soon after the payment, and for a reload: that money stays the payer's. */
  readonly invoice?: Maybe<Invoice>;
  /** The order that is paid for; null for what pays for no order. */
  readonly order?: Maybe<Order>;
  /** The part that the provider is asked for. */
  readonly providerAmount: Money;
  /** What it pays for. */
  readonly purpose: PaymentPurpose;
  /** What was given back to the payer. */
  readonly refunded: Money;
  /** What is on its way back to the payer. */
  readonly refunding: Money;
  /** Where the money comes from. */
  readonly source: PaymentSource;
  /** How far it has come. */
  readonly status: PaymentStatus;
  /** The part that the wallet pays. */
  readonly walletAmount: Money;
};

/** A page of payments. */
export type PaymentConnection = {
  readonly __typename?: 'PaymentConnection';
  /** The payments of this page. */
  readonly edges: ReadonlyArray<PaymentEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** The provider refused the payment. The order can be paid by a new payment while its hold lasts. */
export type PaymentDeclinedError = UserError & {
  readonly __typename?: 'PaymentDeclinedError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** The payment that was refused. */
  readonly payment: Payment;
};

/** A payment in a list. */
export type PaymentEdge = {
  readonly __typename?: 'PaymentEdge';
  /** Where this payment stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: Payment;
};

/** Which payments to show; every condition holds. */
export type PaymentFilter = {
  /** Those of this customer. For administrators; a customer sees their own only. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** For this. */
  readonly purpose?: InputMaybe<PaymentPurpose>;
  /** In this state. */
  readonly status?: InputMaybe<PaymentStatus>;
};

/** What a payment pays for. */
export type PaymentPurpose =
  /** The fee of a card that was requested. */
  | 'CARD_FEE'
  /** An order of tickets. */
  | 'ORDER'
  /** Money for the payer's own wallet. */
  | 'RELOAD';

/** Where the money of a payment comes from. */
export type PaymentSource =
  /** The payment provider. */
  | 'PROVIDER'
  /** The wallet behind a card. */
  | 'WALLET'
  /** Both: the wallet a part, the provider the rest. */
  | 'WALLET_AND_PROVIDER';

/** The state of a payment. It only ever moves forward. */
export type PaymentStatus =
  /** The money is reserved and not yet taken. */
  | 'AUTHORIZED'
  /** Given up before anything was charged. */
  | 'CANCELLED'
  /** The reservation of the money lapsed; nothing was charged. */
  | 'EXPIRED'
  /** Refused by the provider; nothing was charged. */
  | 'FAILED'
  /** Started; nothing was charged. */
  | 'PENDING'
  /** The outcome is not known yet, or the tickets are still being made out. */
  | 'PROCESSING'
  /** The payer must act at the provider: `actionUrl` says where. Confirm again, or poll, afterwards. */
  | 'REQUIRES_ACTION'
  /** Paid. What was given back since is counted in `refunded`. */
  | 'SUCCEEDED';

/** What to pay, how, and under which key. */
export type ProcessPaymentInput = {
  /** Made by the client, once per intention to pay: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The viewer's order. */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The payment method's token as the provider's own form made it; leave it out to pay by card alone. The sandbox provider
   * takes sandbox_success, sandbox_decline, sandbox_refuse, sandbox_action, sandbox_timeout, sandbox_timeout_before,
   * sandbox_refund_timeout, sandbox_refund_pending and sandbox_refund_fail; Stripe takes the id of a payment method, pm_….
   */
  readonly paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** What a card of the viewer pays: all of it, or a part beside a payment method. */
  readonly wallet?: InputMaybe<WalletPartInput>;
};

/** The payment is started. */
export type ProcessPaymentPayload = {
  readonly __typename?: 'ProcessPaymentPayload';
  /** The payment, as it is now. */
  readonly payment: Payment;
  /** Whether this key was answered before: nothing was started this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of the attempt to start a payment. */
export type ProcessPaymentResult = CardNotUsableError | InsufficientBalanceError | OrderNotPayableError | PaymentDeclinedError | ProcessPaymentPayload;

export type Query = {
  readonly __typename?: 'Query';
  /** What became of a file of cards. */
  readonly bulkReport?: Maybe<CardBulk>;
  /** One card: a customer's own, one of a merchant's stock or sold from it, any for an administrator. */
  readonly card?: Maybe<NfcCard>;
  /** Where the platform's cards are, and how many were issued and activated. For the administrators who see the platform as a whole. */
  readonly cardAnalytics: CardAnalytics;
  /** Requests of everybody, the latest first, for administrators. */
  readonly cardRequests: CardRequestConnection;
  /** Cards that the viewer's shop offers to others or is offered, the latest first. */
  readonly cardTransfers: CardTransferConnection;
  /** Cards of everybody, for administrators. */
  readonly cards: NfcCardConnection;
  /** An invoice or a credit note: the viewer's own, or any for an administrator who supports customers. */
  readonly invoice?: Maybe<Invoice>;
  /** The cards in the viewer's shop and those it handed out: by status, in each the oldest first. */
  readonly merchantCards: MerchantCardConnection;
  /** The figures of the viewer's shop, counted at this moment. */
  readonly merchantDashboard: MerchantDashboard;
  /** The viewer's requests of cards, the latest first. */
  readonly myCardRequests: CardRequestConnection;
  /** The viewer's own NFC cards, the newest first. */
  readonly myCards: NfcCardConnection;
  /** The viewer's wallet; null before the first card or reload. */
  readonly myWallet?: Maybe<Wallet>;
  /** One payment: the viewer's own, or any for an administrator. Poll it after a confirmation that answered PROCESSING. */
  readonly payment?: Maybe<Payment>;
  /** Payments, the latest first: a customer's own, those of all customers for an administrator who supports them. */
  readonly payments: PaymentConnection;
};


export type QuerybulkReportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycardArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycardAnalyticsArgs = {
  interval?: Interval;
  range?: InputMaybe<DateRange>;
};


export type QuerycardRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CardRequestFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerycardTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CardTransferFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerycardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NfcCardFilter>;
  first?: Scalars['Int']['input'];
  sort?: NfcCardSort;
};


export type QueryinvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymerchantCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MerchantCardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerymyCardRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerymyCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerypaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: Scalars['Int']['input'];
};

/** Which request to turn down. */
export type RefuseCardRequestInput = {
  /** Why, at most 1000 characters: the customer reads it. */
  readonly reason: Scalars['String']['input'];
  /** The request's id. */
  readonly requestId: Scalars['ID']['input'];
};

/** The request is turned down. */
export type RefuseCardRequestPayload = {
  readonly __typename?: 'RefuseCardRequestPayload';
  /** The request. */
  readonly request: CardRequest;
};

/** One crossing of the threshold. */
export type ReloadAttempt = {
  readonly __typename?: 'ReloadAttempt';
  /** How much was to be loaded. */
  readonly amount: Money;
  /** When the threshold was crossed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The attempt's id. */
  readonly id: Scalars['ID']['output'];
  /** Why nothing was loaded. */
  readonly reason?: Maybe<ReloadAttemptReason>;
  /** What became of it. */
  readonly status: ReloadAttemptStatus;
};

/** Why a crossing loaded nothing. */
export type ReloadAttemptReason =
  /** The wallet would hold more than it may. */
  | 'CEILING'
  /** The day has had its reloads. */
  | 'DAY_CAP'
  /** It was disabled or paused in the meantime, or its holder's account is suspended or closed. */
  | 'NOT_ACTIVE'
  /** The provider refused, or the payment ended without money. */
  | 'NOT_PAID'
  /** The wallet is frozen or closed. */
  | 'WALLET_NOT_OPEN';

/** What became of a crossing. */
export type ReloadAttemptStatus =
  /** The payment did not succeed. */
  | 'FAILED'
  /** The reload is under way. */
  | 'OPEN'
  /** Nothing was asked of the provider. */
  | 'SKIPPED'
  /** The wallet was loaded. */
  | 'SUCCEEDED';

/** How to load the viewer's wallet. */
export type ReloadWalletInput = {
  /** How much, in minor units of the platform's currency. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** A card of the viewer's that the money is loaded for; it has to be ACTIVE. All their cards open the same wallet. */
  readonly cardId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client, once per intention to load: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The payment method's token as the provider's own form made it. */
  readonly paymentMethod: Scalars['String']['input'];
};

/** The wallet is loaded, or will be once the payment's outcome is known; its status says which. */
export type ReloadWalletPayload = {
  readonly __typename?: 'ReloadWalletPayload';
  /** The payment, as it is now. */
  readonly payment: Payment;
  /** Whether this key was answered before: nothing was charged this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The wallet, as it is now. */
  readonly wallet: Wallet;
};

/** What became of the attempt to load a wallet. */
export type ReloadWalletResult = CardNotUsableError | PaymentDeclinedError | ReloadWalletPayload | WalletCeilingError;

/** Which card gets a successor; the new one by its id or by its uid, exactly one of them. */
export type ReplaceCardInput = {
  /** The card that is replaced. */
  readonly cardId: Scalars['ID']['input'];
  /** The new card's id. */
  readonly newCardId?: InputMaybe<Scalars['ID']['input']>;
  /** The new card's uid. */
  readonly newCardUid?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The new card is active. */
export type ReplaceCardPayload = {
  readonly __typename?: 'ReplaceCardPayload';
  /** The new card. */
  readonly card: NfcCard;
};

/** Which card is lost. */
export type ReportCardLostInput = {
  /** The card's id. */
  readonly cardId: Scalars['ID']['input'];
  /** What happened, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The card is noted as lost. */
export type ReportCardLostPayload = {
  readonly __typename?: 'ReportCardLostPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** What to ask for. */
export type RequestCardInput = {
  /** Where to send the card, at most 500 characters; left out for one that is fetched. */
  readonly deliveryAddress?: InputMaybe<Scalars['String']['input']>;
  /** Made by the client, once per intention: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** The card is asked for. */
export type RequestCardPayload = {
  readonly __typename?: 'RequestCardPayload';
  /** Whether this key was answered before: nothing was asked this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The request. */
  readonly request: CardRequest;
};

/** How many bytes will be sent. */
export type RequestCardUploadInput = {
  /** How many bytes will be sent, at most 5 MB: the address takes exactly so many. */
  readonly byteCount: Scalars['Int']['input'];
};

/** Where to send it. */
export type RequestCardUploadPayload = {
  readonly __typename?: 'RequestCardUploadPayload';
  /** The most bytes that are taken. */
  readonly bytesMax: Scalars['Int']['output'];
  /** When the address stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Give this to `bulkCards`; it can be used once. */
  readonly uploadId: Scalars['ID']['output'];
  /** Send the bytes here with PUT, without any header of ours. */
  readonly url: Scalars['String']['output'];
};

/** Which card to take out of use. */
export type RetireCardInput = {
  /** The card's id. */
  readonly cardId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The card is out of use. */
export type RetireCardPayload = {
  readonly __typename?: 'RetireCardPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** For which assignment. */
export type SendAssignmentCodeInput = {
  /** The assignment's id. */
  readonly assignmentId: Scalars['ID']['input'];
};

/** A new code is on its way to the customer. */
export type SendAssignmentCodePayload = {
  readonly __typename?: 'SendAssignmentCodePayload';
  /** The assignment with its new code. */
  readonly assignment: CardAssignment;
};

/** What became of the wish for a new code. */
export type SendAssignmentCodeResult = AssignmentCodeError | SendAssignmentCodePayload;

/** When to load, how much, and how it is paid. */
export type SetUpAutoReloadInput = {
  /** How much to load: 5.00 to 200.00, in the wallet's minor units. */
  readonly amountMinor: Scalars['Int64']['input'];
  /** Made by the client, once per intention: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The token of a payment method that may be charged without its owner, as the provider's own form made it. */
  readonly paymentMethod: Scalars['String']['input'];
  /** Load when spending takes what is available below this, in the wallet's minor units. */
  readonly thresholdMinor: Scalars['Int64']['input'];
};

/** The automatic reload is set up. */
export type SetUpAutoReloadPayload = {
  readonly __typename?: 'SetUpAutoReloadPayload';
  /** Whether this key was answered before: nothing was changed this time. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The wallet with it. */
  readonly wallet: Wallet;
};

/** Which card goes to whom. */
export type TransferCardInput = {
  /** The card's id. */
  readonly cardId: Scalars['ID']['input'];
  /** Made by the client, once per intention: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The customer who gets it. */
  readonly toCustomerId: Scalars['ID']['input'];
  /** Whether all that is available in the holder's wallet goes with it. */
  readonly withBalance: Scalars['Boolean']['input'];
};

/** The card has another holder. */
export type TransferCardPayload = {
  readonly __typename?: 'TransferCardPayload';
  /** The card. */
  readonly card: NfcCard;
  /** What went from wallet to wallet; null where nothing did. */
  readonly moved?: Maybe<Money>;
  /** Whether this key was answered before: nothing was done this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of a transfer. */
export type TransferCardResult = CardNotTransferableError | TransferCardPayload;

/** Which card to unblock. */
export type UnblockCardInput = {
  /** The card's id. */
  readonly cardId: Scalars['ID']['input'];
  /** Why, at most 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The card is active again. */
export type UnblockCardPayload = {
  readonly __typename?: 'UnblockCardPayload';
  /** The card. */
  readonly card: NfcCard;
};

/** Which wallet to open again, and why. */
export type UnfreezeWalletInput = {
  /** Why, for the record. */
  readonly reason: Scalars['String']['input'];
  /** The wallet's id. */
  readonly walletId: Scalars['ID']['input'];
};

/** The wallet is open. */
export type UnfreezeWalletPayload = {
  readonly __typename?: 'UnfreezeWalletPayload';
  /** The wallet, as it is now. */
  readonly wallet: Wallet;
};

/** What to change; what is left out stays. */
export type UpdateAutoReloadInput = {
  /** How much to load: 5.00 to 200.00, in the wallet's minor units. */
  readonly amountMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** The token of a payment method that may be charged without its owner, as the provider's own form made it. */
  readonly paymentMethod?: InputMaybe<Scalars['String']['input']>;
  /** Load when spending takes what is available below this, in the wallet's minor units. */
  readonly thresholdMinor?: InputMaybe<Scalars['Int64']['input']>;
};

/** The automatic reload is changed. */
export type UpdateAutoReloadPayload = {
  readonly __typename?: 'UpdateAutoReloadPayload';
  /** The wallet with it. */
  readonly wallet: Wallet;
};

/** A failure the client is expected to handle; it says what to tell the user. */
export type UserError = {
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Which assignment, and the code. */
export type VerifyAssignmentCodeInput = {
  /** The assignment's id. */
  readonly assignmentId: Scalars['ID']['input'];
  /** The six digits that the customer got. */
  readonly code: Scalars['String']['input'];
};

/** The card is the customer's and can be used. */
export type VerifyAssignmentCodePayload = {
  readonly __typename?: 'VerifyAssignmentCodePayload';
  /** The assignment, done. */
  readonly assignment: CardAssignment;
};

/** What became of the second step. */
export type VerifyAssignmentCodeResult = AssignmentCodeError | CardNotAssignableError | VerifyAssignmentCodePayload;

/** Whom to ask about. */
export type VerifyCustomerInput = {
  /** The customer's mobile in international form, however spelled. */
  readonly mobile: Scalars['String']['input'];
};

/** What a shop may know of a customer. */
export type VerifyCustomerPayload = {
  readonly __typename?: 'VerifyCustomerPayload';
  /** Whether the fee for their card is paid, or none is due. */
  readonly isFeePaid: Scalars['Boolean']['output'];
  /** Whether somebody who can hold a card has this mobile. */
  readonly isRegistered: Scalars['Boolean']['output'];
};

/** A customer's money with the platform. Cards are keys to it: losing one moves no money. */
export type Wallet = {
  readonly __typename?: 'Wallet';
  /** The automatic reload: for the holder and administrators; null where there is none. */
  readonly autoReload?: Maybe<AutoReload>;
  /** What can be spent: the balance without what is held. */
  readonly available: Money;
  /** All money in it. */
  readonly balance: Money;
  /** What reloads may not raise the balance above; money that is given back may. */
  readonly ceiling?: Maybe<Money>;
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['output'];
  /** Set aside for payments under way. */
  readonly held: Money;
  /** Whose it is. */
  readonly holder?: Maybe<Customer>;
  /** The wallet's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it can be used. */
  readonly status: WalletStatus;
  /** Every movement, the latest first. */
  readonly transactions: WalletTransactionConnection;
};


/** A customer's money with the platform. Cards are keys to it: losing one moves no money. */
export type WallettransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WalletTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The wallet may not hold so much. Nothing was charged. */
export type WalletCeilingError = UserError & {
  readonly __typename?: 'WalletCeilingError';
  /** What it could still be loaded with. */
  readonly headroom: Money;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** What of a payment comes from the balance behind a card. */
export type WalletPartInput = {
  /**
   * How much, in minor units of the order's currency. Left out, the whole amount or, beside a payment method, as much as the
   * card has.
   */
  readonly amountMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** A card of the viewer's. It has to be ACTIVE, here and when the payment is confirmed. */
  readonly cardId: Scalars['ID']['input'];
};

/** Whether a wallet can be used. */
export type WalletStatus =
  /** Nothing moves. */
  | 'CLOSED'
  /** Nothing is spent. */
  | 'FROZEN'
  /** Money comes in and goes out. */
  | 'OPEN';

/** One movement of money in a wallet. It is never changed. */
export type WalletTransaction = {
  readonly __typename?: 'WalletTransaction';
  /** What came in, or went out: below zero then. */
  readonly amount: Money;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The balance after it. */
  readonly balanceAfter: Money;
  /** The card that was the key, if one was. */
  readonly card?: Maybe<NfcCard>;
  /** What moved the money. */
  readonly kind: WalletTransactionKind;
  /** Its number in the wallet: the first is 1, and none is left out. */
  readonly number: Scalars['Int']['output'];
  /** The order that it belongs to. */
  readonly order?: Maybe<Order>;
  /** The payment that it belongs to. */
  readonly payment?: Maybe<Payment>;
};

/** A page of a wallet's history. */
export type WalletTransactionConnection = {
  readonly __typename?: 'WalletTransactionConnection';
  /** The movements of this page. */
  readonly edges: ReadonlyArray<WalletTransactionEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** One of a list of movements. */
export type WalletTransactionEdge = {
  readonly __typename?: 'WalletTransactionEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: WalletTransaction;
};

/** What to leave out of a wallet's history; all conditions count together. */
export type WalletTransactionFilter = {
  /** Only with this card as the key. */
  readonly cardId?: InputMaybe<Scalars['ID']['input']>;
  /** Only at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of this kind. */
  readonly kind?: InputMaybe<WalletTransactionKind>;
  /** Only before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What moved money in a wallet. */
export type WalletTransactionKind =
  /** Set right by the platform. */
  | 'ADJUSTMENT'
  /** The fee of a card was paid. */
  | 'CARD_FEE'
  /** The fee of a card came back. */
  | 'CARD_FEE_REFUND'
  /** An order was paid. */
  | 'ORDER'
  /** Money of an order came back. */
  | 'ORDER_REFUND'
  /** The wallet was loaded. */
  | 'RELOAD'
  /** The balance moved with a card to another holder. */
  | 'TRANSFER';



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
  Customer: Customer;
  Dashboard: Dashboard;
  LedgerHealth: LedgerHealth;
  Merchant: Merchant;
  NfcCard: NfcCard;
  Order: Order;
  Payment: Payment;
  Wallet: Wallet;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  LedgerHealth:
    ( { __typename: 'LedgerHealth' }
    & GraphQLRecursivePick<FederationTypes['LedgerHealth'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  NfcCard:
    ( { __typename: 'NfcCard' }
    & GraphQLRecursivePick<FederationTypes['NfcCard'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Wallet:
    ( { __typename: 'Wallet' }
    & GraphQLRecursivePick<FederationTypes['Wallet'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssignCardResult:
    | ( Omit<AssignCardPayload, 'assignment'> & { assignment: _RefType['CardAssignment'] } & { __typename: 'AssignCardPayload' } )
    | ( CardNotAssignableErrorMapper & { __typename: 'CardNotAssignableError' } )
  ;
  ConfirmPaymentResult:
    | ( CardNotUsableErrorMapper & { __typename: 'CardNotUsableError' } )
    | ( Omit<ConfirmPaymentPayload, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'ConfirmPaymentPayload' } )
    | ( InsufficientBalanceErrorMapper & { __typename: 'InsufficientBalanceError' } )
    | ( OrderNotPayableErrorMapper & { __typename: 'OrderNotPayableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
    | ( WalletCeilingErrorMapper & { __typename: 'WalletCeilingError' } )
  ;
  PayCardFeeResult:
    | ( CardFeeNotPayableErrorMapper & { __typename: 'CardFeeNotPayableError' } )
    | ( InsufficientBalanceErrorMapper & { __typename: 'InsufficientBalanceError' } )
    | ( Omit<PayCardFeePayload, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PayCardFeePayload' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
  ;
  ProcessPaymentResult:
    | ( CardNotUsableErrorMapper & { __typename: 'CardNotUsableError' } )
    | ( InsufficientBalanceErrorMapper & { __typename: 'InsufficientBalanceError' } )
    | ( OrderNotPayableErrorMapper & { __typename: 'OrderNotPayableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
    | ( Omit<ProcessPaymentPayload, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'ProcessPaymentPayload' } )
  ;
  ReloadWalletResult:
    | ( CardNotUsableErrorMapper & { __typename: 'CardNotUsableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
    | ( Omit<ReloadWalletPayload, 'payment' | 'wallet'> & { payment: _RefType['Payment'], wallet: _RefType['Wallet'] } & { __typename: 'ReloadWalletPayload' } )
    | ( WalletCeilingErrorMapper & { __typename: 'WalletCeilingError' } )
  ;
  SendAssignmentCodeResult:
    | ( AssignmentCodeErrorMapper & { __typename: 'AssignmentCodeError' } )
    | ( Omit<SendAssignmentCodePayload, 'assignment'> & { assignment: _RefType['CardAssignment'] } & { __typename: 'SendAssignmentCodePayload' } )
  ;
  TransferCardResult:
    | ( CardNotTransferableErrorMapper & { __typename: 'CardNotTransferableError' } )
    | ( Omit<TransferCardPayload, 'card'> & { card: _RefType['NfcCard'] } & { __typename: 'TransferCardPayload' } )
  ;
  VerifyAssignmentCodeResult:
    | ( AssignmentCodeErrorMapper & { __typename: 'AssignmentCodeError' } )
    | ( CardNotAssignableErrorMapper & { __typename: 'CardNotAssignableError' } )
    | ( Omit<VerifyAssignmentCodePayload, 'assignment'> & { assignment: _RefType['CardAssignment'] } & { __typename: 'VerifyAssignmentCodePayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AssignmentCodeErrorMapper & { __typename: 'AssignmentCodeError' } )
    | ( CardFeeNotPayableErrorMapper & { __typename: 'CardFeeNotPayableError' } )
    | ( CardNotAssignableErrorMapper & { __typename: 'CardNotAssignableError' } )
    | ( CardNotTransferableErrorMapper & { __typename: 'CardNotTransferableError' } )
    | ( CardNotUsableErrorMapper & { __typename: 'CardNotUsableError' } )
    | ( InsufficientBalanceErrorMapper & { __typename: 'InsufficientBalanceError' } )
    | ( OrderNotPayableErrorMapper & { __typename: 'OrderNotPayableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
    | ( WalletCeilingErrorMapper & { __typename: 'WalletCeilingError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCardTransferInput: AcceptCardTransferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptCardTransferPayload: ResolverTypeWrapper<Omit<AcceptCardTransferPayload, 'transfer'> & { transfer: ResolversTypes['CardTransfer'] }>;
  ActivateCardInput: ActivateCardInput;
  ActivateCardPayload: ResolverTypeWrapper<Omit<ActivateCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  ApproveCardRequestInput: ApproveCardRequestInput;
  ApproveCardRequestPayload: ResolverTypeWrapper<Omit<ApproveCardRequestPayload, 'request'> & { request: ResolversTypes['CardRequest'] }>;
  AssignCardInput: AssignCardInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AssignCardPayload: ResolverTypeWrapper<Omit<AssignCardPayload, 'assignment'> & { assignment: ResolversTypes['CardAssignment'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignCardResult']>;
  AssignmentCodeError: ResolverTypeWrapper<AssignmentCodeErrorMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AssignmentCodeReason: ResolverTypeWrapper<'WRONG' | 'EXPIRED' | 'OVER'>;
  AutoReload: ResolverTypeWrapper<AutoReloadMapper>;
  AutoReloadStatus: ResolverTypeWrapper<'ACTIVE' | 'PAUSED'>;
  BlockCardInput: BlockCardInput;
  BlockCardPayload: ResolverTypeWrapper<Omit<BlockCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  BulkCardsInput: BulkCardsInput;
  BulkCardsPayload: ResolverTypeWrapper<Omit<BulkCardsPayload, 'bulk'> & { bulk: ResolversTypes['CardBulk'] }>;
  CancelCardRequestInput: CancelCardRequestInput;
  CancelCardRequestPayload: ResolverTypeWrapper<Omit<CancelCardRequestPayload, 'request'> & { request: ResolversTypes['CardRequest'] }>;
  CancelCardTransferInput: CancelCardTransferInput;
  CancelCardTransferPayload: ResolverTypeWrapper<Omit<CancelCardTransferPayload, 'transfer'> & { transfer: ResolversTypes['CardTransfer'] }>;
  CardAnalytics: ResolverTypeWrapper<Omit<CardAnalytics, 'statusCounts'> & { statusCounts: ReadonlyArray<ResolversTypes['CardStatusCount']> }>;
  CardAssignment: ResolverTypeWrapper<CardAssignmentMapper>;
  CardAssignmentStatus: ResolverTypeWrapper<'OPEN' | 'DONE' | 'DEAD'>;
  CardBulk: ResolverTypeWrapper<CardBulkMapper>;
  CardBulkMode: ResolverTypeWrapper<'ALL_OR_NOTHING' | 'PER_ROW'>;
  CardBulkOperation: ResolverTypeWrapper<'CREATE' | 'BLOCK' | 'ACTIVATE' | 'ALLOCATE'>;
  CardBulkProblem: ResolverTypeWrapper<'BAD_UID' | 'BAD_SERIAL' | 'BAD_DATE' | 'REPEATED' | 'UID_TAKEN' | 'SERIAL_TAKEN' | 'UNKNOWN_CARD' | 'WRONG_STATUS' | 'OFFERED'>;
  CardBulkRow: ResolverTypeWrapper<CardBulkRowMapper>;
  CardBulkRowConnection: ResolverTypeWrapper<Omit<CardBulkRowConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CardBulkRowEdge']> }>;
  CardBulkRowEdge: ResolverTypeWrapper<Omit<CardBulkRowEdge, 'node'> & { node: ResolversTypes['CardBulkRow'] }>;
  CardFeeNotPayableError: ResolverTypeWrapper<CardFeeNotPayableErrorMapper>;
  CardFeeNotPayableReason: ResolverTypeWrapper<'CLOSED' | 'PAID' | 'PAYMENT_UNDER_WAY'>;
  CardNotAssignableError: ResolverTypeWrapper<CardNotAssignableErrorMapper>;
  CardNotAssignableReason: ResolverTypeWrapper<'NOT_REGISTERED' | 'FEE_NOT_PAID' | 'CARD_NOT_IN_STOCK' | 'CARD_OFFERED'>;
  CardNotTransferableError: ResolverTypeWrapper<CardNotTransferableErrorMapper>;
  CardNotTransferableReason: ResolverTypeWrapper<'NOT_HELD' | 'SAME_HOLDER' | 'HOLD_OPEN' | 'WALLET_FROZEN' | 'CEILING'>;
  CardNotUsableError: ResolverTypeWrapper<CardNotUsableErrorMapper>;
  CardPeriod: ResolverTypeWrapper<CardPeriod>;
  CardRequest: ResolverTypeWrapper<CardRequestMapper>;
  CardRequestConnection: ResolverTypeWrapper<Omit<CardRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CardRequestEdge']> }>;
  CardRequestEdge: ResolverTypeWrapper<Omit<CardRequestEdge, 'node'> & { node: ResolversTypes['CardRequest'] }>;
  CardRequestFilter: CardRequestFilter;
  CardRequestStatus: ResolverTypeWrapper<'REQUESTED' | 'APPROVED' | 'FULFILLED' | 'REFUSED' | 'CANCELLED'>;
  CardStatus: ResolverTypeWrapper<'IN_STOCK' | 'ALLOCATED' | 'ASSIGNED' | 'ACTIVE' | 'BLOCKED' | 'LOST' | 'REPLACED' | 'EXPIRED' | 'RETIRED'>;
  CardStatusCount: ResolverTypeWrapper<Omit<CardStatusCount, 'status'> & { status: ResolversTypes['CardStatus'] }>;
  CardStock: ResolverTypeWrapper<CardStockMapper>;
  CardTransfer: ResolverTypeWrapper<CardTransferMapper>;
  CardTransferConnection: ResolverTypeWrapper<Omit<CardTransferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CardTransferEdge']> }>;
  CardTransferDirection: ResolverTypeWrapper<'OUTGOING' | 'INCOMING'>;
  CardTransferEdge: ResolverTypeWrapper<Omit<CardTransferEdge, 'node'> & { node: ResolversTypes['CardTransfer'] }>;
  CardTransferFilter: CardTransferFilter;
  CardTransferStatus: ResolverTypeWrapper<'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED'>;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentPayload: ResolverTypeWrapper<Omit<ConfirmPaymentPayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  ConfirmPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPaymentResult']>;
  CreateCardInput: CreateCardInput;
  CreateCardPayload: ResolverTypeWrapper<Omit<CreateCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  Dashboard: ResolverTypeWrapper<DashboardMapper>;
  DashboardPayments: ResolverTypeWrapper<Omit<DashboardPayments, 'cards'> & { cards: ReadonlyArray<ResolversTypes['CardStatusCount']> }>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayActivations: ResolverTypeWrapper<DayActivations>;
  DeclineCardTransferInput: DeclineCardTransferInput;
  DeclineCardTransferPayload: ResolverTypeWrapper<Omit<DeclineCardTransferPayload, 'transfer'> & { transfer: ResolversTypes['CardTransfer'] }>;
  DisableAutoReloadPayload: ResolverTypeWrapper<Omit<DisableAutoReloadPayload, 'wallet'> & { wallet: ResolversTypes['Wallet'] }>;
  ExpireCardInput: ExpireCardInput;
  ExpireCardPayload: ResolverTypeWrapper<Omit<ExpireCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  FreezeWalletInput: FreezeWalletInput;
  FreezeWalletPayload: ResolverTypeWrapper<Omit<FreezeWalletPayload, 'wallet'> & { wallet: ResolversTypes['Wallet'] }>;
  FulfilCardRequestInput: FulfilCardRequestInput;
  FulfilCardRequestPayload: ResolverTypeWrapper<Omit<FulfilCardRequestPayload, 'request'> & { request: ResolversTypes['CardRequest'] }>;
  InsufficientBalanceError: ResolverTypeWrapper<InsufficientBalanceErrorMapper>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Interval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH'>;
  Invoice: ResolverTypeWrapper<InvoiceMapper>;
  InvoiceKind: ResolverTypeWrapper<'INVOICE' | 'CREDIT_NOTE'>;
  LedgerCheck: ResolverTypeWrapper<LedgerCheckMapper>;
  LedgerCheckState: ResolverTypeWrapper<'OK' | 'BROKEN'>;
  LedgerHealth: ResolverTypeWrapper<LedgerHealthMapper>;
  LedgerReport: ResolverTypeWrapper<LedgerReportMapper>;
  Merchant: ResolverTypeWrapper<MerchantMapper>;
  MerchantCardConnection: ResolverTypeWrapper<Omit<MerchantCardConnection, 'counts' | 'edges'> & { counts: ReadonlyArray<ResolversTypes['CardStock']>, edges: ReadonlyArray<ResolversTypes['MerchantCardEdge']> }>;
  MerchantCardEdge: ResolverTypeWrapper<Omit<MerchantCardEdge, 'node'> & { node: ResolversTypes['NfcCard'] }>;
  MerchantCardFilter: MerchantCardFilter;
  MerchantDashboard: ResolverTypeWrapper<Omit<MerchantDashboard, 'stock'> & { stock: ReadonlyArray<ResolversTypes['CardStock']> }>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NfcCard: ResolverTypeWrapper<NfcCardMapper>;
  NfcCardConnection: ResolverTypeWrapper<Omit<NfcCardConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NfcCardEdge']> }>;
  NfcCardEdge: ResolverTypeWrapper<Omit<NfcCardEdge, 'node'> & { node: ResolversTypes['NfcCard'] }>;
  NfcCardEvent: ResolverTypeWrapper<NfcCardEventMapper>;
  NfcCardEventConnection: ResolverTypeWrapper<Omit<NfcCardEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NfcCardEventEdge']> }>;
  NfcCardEventEdge: ResolverTypeWrapper<Omit<NfcCardEventEdge, 'node'> & { node: ResolversTypes['NfcCardEvent'] }>;
  NfcCardFilter: NfcCardFilter;
  NfcCardSort: ResolverTypeWrapper<'CREATED_AT_DESC' | 'CREATED_AT_ASC' | 'SERIAL_ASC'>;
  OfferCardsInput: OfferCardsInput;
  OfferCardsPayload: ResolverTypeWrapper<Omit<OfferCardsPayload, 'transfer'> & { transfer: ResolversTypes['CardTransfer'] }>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderNotPayableError: ResolverTypeWrapper<OrderNotPayableErrorMapper>;
  OrderNotPayableReason: ResolverTypeWrapper<'EXPIRED' | 'CANCELLED' | 'PAID' | 'PAYMENT_UNDER_WAY'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayCardFeeInput: PayCardFeeInput;
  PayCardFeePayload: ResolverTypeWrapper<Omit<PayCardFeePayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PayCardFeeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayCardFeeResult']>;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentConnection: ResolverTypeWrapper<Omit<PaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PaymentEdge']> }>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedErrorMapper>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentPurpose: ResolverTypeWrapper<'ORDER' | 'RELOAD' | 'CARD_FEE'>;
  PaymentSource: ResolverTypeWrapper<'WALLET' | 'PROVIDER' | 'WALLET_AND_PROVIDER'>;
  PaymentStatus: ResolverTypeWrapper<'PENDING' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'EXPIRED'>;
  ProcessPaymentInput: ProcessPaymentInput;
  ProcessPaymentPayload: ResolverTypeWrapper<Omit<ProcessPaymentPayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  ProcessPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProcessPaymentResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefuseCardRequestInput: RefuseCardRequestInput;
  RefuseCardRequestPayload: ResolverTypeWrapper<Omit<RefuseCardRequestPayload, 'request'> & { request: ResolversTypes['CardRequest'] }>;
  ReloadAttempt: ResolverTypeWrapper<ReloadAttemptMapper>;
  ReloadAttemptReason: ResolverTypeWrapper<'DAY_CAP' | 'CEILING' | 'NOT_ACTIVE' | 'WALLET_NOT_OPEN' | 'NOT_PAID'>;
  ReloadAttemptStatus: ResolverTypeWrapper<'OPEN' | 'SUCCEEDED' | 'FAILED' | 'SKIPPED'>;
  ReloadWalletInput: ReloadWalletInput;
  ReloadWalletPayload: ResolverTypeWrapper<Omit<ReloadWalletPayload, 'payment' | 'wallet'> & { payment: ResolversTypes['Payment'], wallet: ResolversTypes['Wallet'] }>;
  ReloadWalletResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReloadWalletResult']>;
  ReplaceCardInput: ReplaceCardInput;
  ReplaceCardPayload: ResolverTypeWrapper<Omit<ReplaceCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  ReportCardLostInput: ReportCardLostInput;
  ReportCardLostPayload: ResolverTypeWrapper<Omit<ReportCardLostPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  RequestCardInput: RequestCardInput;
  RequestCardPayload: ResolverTypeWrapper<Omit<RequestCardPayload, 'request'> & { request: ResolversTypes['CardRequest'] }>;
  RequestCardUploadInput: RequestCardUploadInput;
  RequestCardUploadPayload: ResolverTypeWrapper<RequestCardUploadPayload>;
  RetireCardInput: RetireCardInput;
  RetireCardPayload: ResolverTypeWrapper<Omit<RetireCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  SendAssignmentCodeInput: SendAssignmentCodeInput;
  SendAssignmentCodePayload: ResolverTypeWrapper<Omit<SendAssignmentCodePayload, 'assignment'> & { assignment: ResolversTypes['CardAssignment'] }>;
  SendAssignmentCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendAssignmentCodeResult']>;
  SetUpAutoReloadInput: SetUpAutoReloadInput;
  SetUpAutoReloadPayload: ResolverTypeWrapper<Omit<SetUpAutoReloadPayload, 'wallet'> & { wallet: ResolversTypes['Wallet'] }>;
  TransferCardInput: TransferCardInput;
  TransferCardPayload: ResolverTypeWrapper<Omit<TransferCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  TransferCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferCardResult']>;
  UnblockCardInput: UnblockCardInput;
  UnblockCardPayload: ResolverTypeWrapper<Omit<UnblockCardPayload, 'card'> & { card: ResolversTypes['NfcCard'] }>;
  UnfreezeWalletInput: UnfreezeWalletInput;
  UnfreezeWalletPayload: ResolverTypeWrapper<Omit<UnfreezeWalletPayload, 'wallet'> & { wallet: ResolversTypes['Wallet'] }>;
  UpdateAutoReloadInput: UpdateAutoReloadInput;
  UpdateAutoReloadPayload: ResolverTypeWrapper<Omit<UpdateAutoReloadPayload, 'wallet'> & { wallet: ResolversTypes['Wallet'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyAssignmentCodeInput: VerifyAssignmentCodeInput;
  VerifyAssignmentCodePayload: ResolverTypeWrapper<Omit<VerifyAssignmentCodePayload, 'assignment'> & { assignment: ResolversTypes['CardAssignment'] }>;
  VerifyAssignmentCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyAssignmentCodeResult']>;
  VerifyCustomerInput: VerifyCustomerInput;
  VerifyCustomerPayload: ResolverTypeWrapper<VerifyCustomerPayload>;
  Wallet: ResolverTypeWrapper<WalletMapper>;
  WalletCeilingError: ResolverTypeWrapper<WalletCeilingErrorMapper>;
  WalletPartInput: WalletPartInput;
  WalletStatus: ResolverTypeWrapper<'OPEN' | 'FROZEN' | 'CLOSED'>;
  WalletTransaction: ResolverTypeWrapper<WalletTransactionMapper>;
  WalletTransactionConnection: ResolverTypeWrapper<Omit<WalletTransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WalletTransactionEdge']> }>;
  WalletTransactionEdge: ResolverTypeWrapper<Omit<WalletTransactionEdge, 'node'> & { node: ResolversTypes['WalletTransaction'] }>;
  WalletTransactionFilter: WalletTransactionFilter;
  WalletTransactionKind: ResolverTypeWrapper<'ORDER' | 'ORDER_REFUND' | 'RELOAD' | 'CARD_FEE' | 'CARD_FEE_REFUND' | 'TRANSFER' | 'ADJUSTMENT'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCardTransferInput: AcceptCardTransferInput;
  ID: Scalars['ID']['output'];
  AcceptCardTransferPayload: Omit<AcceptCardTransferPayload, 'transfer'> & { transfer: ResolversParentTypes['CardTransfer'] };
  ActivateCardInput: ActivateCardInput;
  ActivateCardPayload: Omit<ActivateCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  ApproveCardRequestInput: ApproveCardRequestInput;
  ApproveCardRequestPayload: Omit<ApproveCardRequestPayload, 'request'> & { request: ResolversParentTypes['CardRequest'] };
  AssignCardInput: AssignCardInput;
  String: Scalars['String']['output'];
  AssignCardPayload: Omit<AssignCardPayload, 'assignment'> & { assignment: ResolversParentTypes['CardAssignment'] };
  Boolean: Scalars['Boolean']['output'];
  AssignCardResult: ResolversUnionTypes<ResolversParentTypes>['AssignCardResult'];
  AssignmentCodeError: AssignmentCodeErrorMapper;
  Int: Scalars['Int']['output'];
  AutoReload: AutoReloadMapper;
  BlockCardInput: BlockCardInput;
  BlockCardPayload: Omit<BlockCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  BulkCardsInput: BulkCardsInput;
  BulkCardsPayload: Omit<BulkCardsPayload, 'bulk'> & { bulk: ResolversParentTypes['CardBulk'] };
  CancelCardRequestInput: CancelCardRequestInput;
  CancelCardRequestPayload: Omit<CancelCardRequestPayload, 'request'> & { request: ResolversParentTypes['CardRequest'] };
  CancelCardTransferInput: CancelCardTransferInput;
  CancelCardTransferPayload: Omit<CancelCardTransferPayload, 'transfer'> & { transfer: ResolversParentTypes['CardTransfer'] };
  CardAnalytics: Omit<CardAnalytics, 'statusCounts'> & { statusCounts: ReadonlyArray<ResolversParentTypes['CardStatusCount']> };
  CardAssignment: CardAssignmentMapper;
  CardBulk: CardBulkMapper;
  CardBulkRow: CardBulkRowMapper;
  CardBulkRowConnection: Omit<CardBulkRowConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CardBulkRowEdge']> };
  CardBulkRowEdge: Omit<CardBulkRowEdge, 'node'> & { node: ResolversParentTypes['CardBulkRow'] };
  CardFeeNotPayableError: CardFeeNotPayableErrorMapper;
  CardNotAssignableError: CardNotAssignableErrorMapper;
  CardNotTransferableError: CardNotTransferableErrorMapper;
  CardNotUsableError: CardNotUsableErrorMapper;
  CardPeriod: CardPeriod;
  CardRequest: CardRequestMapper;
  CardRequestConnection: Omit<CardRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CardRequestEdge']> };
  CardRequestEdge: Omit<CardRequestEdge, 'node'> & { node: ResolversParentTypes['CardRequest'] };
  CardRequestFilter: CardRequestFilter;
  CardStatusCount: CardStatusCount;
  CardStock: CardStockMapper;
  CardTransfer: CardTransferMapper;
  CardTransferConnection: Omit<CardTransferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CardTransferEdge']> };
  CardTransferEdge: Omit<CardTransferEdge, 'node'> & { node: ResolversParentTypes['CardTransfer'] };
  CardTransferFilter: CardTransferFilter;
  ConfirmPaymentInput: ConfirmPaymentInput;
  ConfirmPaymentPayload: Omit<ConfirmPaymentPayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  ConfirmPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPaymentResult'];
  CreateCardInput: CreateCardInput;
  CreateCardPayload: Omit<CreateCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  Customer: CustomerMapper;
  Dashboard: DashboardMapper;
  DashboardPayments: Omit<DashboardPayments, 'cards'> & { cards: ReadonlyArray<ResolversParentTypes['CardStatusCount']> };
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DayActivations: DayActivations;
  DeclineCardTransferInput: DeclineCardTransferInput;
  DeclineCardTransferPayload: Omit<DeclineCardTransferPayload, 'transfer'> & { transfer: ResolversParentTypes['CardTransfer'] };
  DisableAutoReloadPayload: Omit<DisableAutoReloadPayload, 'wallet'> & { wallet: ResolversParentTypes['Wallet'] };
  ExpireCardInput: ExpireCardInput;
  ExpireCardPayload: Omit<ExpireCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  FreezeWalletInput: FreezeWalletInput;
  FreezeWalletPayload: Omit<FreezeWalletPayload, 'wallet'> & { wallet: ResolversParentTypes['Wallet'] };
  FulfilCardRequestInput: FulfilCardRequestInput;
  FulfilCardRequestPayload: Omit<FulfilCardRequestPayload, 'request'> & { request: ResolversParentTypes['CardRequest'] };
  InsufficientBalanceError: InsufficientBalanceErrorMapper;
  Int64: Scalars['Int64']['output'];
  Invoice: InvoiceMapper;
  LedgerCheck: LedgerCheckMapper;
  LedgerHealth: LedgerHealthMapper;
  LedgerReport: LedgerReportMapper;
  Merchant: MerchantMapper;
  MerchantCardConnection: Omit<MerchantCardConnection, 'counts' | 'edges'> & { counts: ReadonlyArray<ResolversParentTypes['CardStock']>, edges: ReadonlyArray<ResolversParentTypes['MerchantCardEdge']> };
  MerchantCardEdge: Omit<MerchantCardEdge, 'node'> & { node: ResolversParentTypes['NfcCard'] };
  MerchantCardFilter: MerchantCardFilter;
  MerchantDashboard: Omit<MerchantDashboard, 'stock'> & { stock: ReadonlyArray<ResolversParentTypes['CardStock']> };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NfcCard: NfcCardMapper;
  NfcCardConnection: Omit<NfcCardConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NfcCardEdge']> };
  NfcCardEdge: Omit<NfcCardEdge, 'node'> & { node: ResolversParentTypes['NfcCard'] };
  NfcCardEvent: NfcCardEventMapper;
  NfcCardEventConnection: Omit<NfcCardEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NfcCardEventEdge']> };
  NfcCardEventEdge: Omit<NfcCardEventEdge, 'node'> & { node: ResolversParentTypes['NfcCardEvent'] };
  NfcCardFilter: NfcCardFilter;
  OfferCardsInput: OfferCardsInput;
  OfferCardsPayload: Omit<OfferCardsPayload, 'transfer'> & { transfer: ResolversParentTypes['CardTransfer'] };
  Order: OrderMapper;
  OrderNotPayableError: OrderNotPayableErrorMapper;
  PageInfo: PageInfo;
  PayCardFeeInput: PayCardFeeInput;
  PayCardFeePayload: Omit<PayCardFeePayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PayCardFeeResult: ResolversUnionTypes<ResolversParentTypes>['PayCardFeeResult'];
  Payment: PaymentMapper;
  PaymentConnection: Omit<PaymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PaymentEdge']> };
  PaymentDeclinedError: PaymentDeclinedErrorMapper;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  ProcessPaymentInput: ProcessPaymentInput;
  ProcessPaymentPayload: Omit<ProcessPaymentPayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  ProcessPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ProcessPaymentResult'];
  Query: Record<PropertyKey, never>;
  RefuseCardRequestInput: RefuseCardRequestInput;
  RefuseCardRequestPayload: Omit<RefuseCardRequestPayload, 'request'> & { request: ResolversParentTypes['CardRequest'] };
  ReloadAttempt: ReloadAttemptMapper;
  ReloadWalletInput: ReloadWalletInput;
  ReloadWalletPayload: Omit<ReloadWalletPayload, 'payment' | 'wallet'> & { payment: ResolversParentTypes['Payment'], wallet: ResolversParentTypes['Wallet'] };
  ReloadWalletResult: ResolversUnionTypes<ResolversParentTypes>['ReloadWalletResult'];
  ReplaceCardInput: ReplaceCardInput;
  ReplaceCardPayload: Omit<ReplaceCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  ReportCardLostInput: ReportCardLostInput;
  ReportCardLostPayload: Omit<ReportCardLostPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  RequestCardInput: RequestCardInput;
  RequestCardPayload: Omit<RequestCardPayload, 'request'> & { request: ResolversParentTypes['CardRequest'] };
  RequestCardUploadInput: RequestCardUploadInput;
  RequestCardUploadPayload: RequestCardUploadPayload;
  RetireCardInput: RetireCardInput;
  RetireCardPayload: Omit<RetireCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  SendAssignmentCodeInput: SendAssignmentCodeInput;
  SendAssignmentCodePayload: Omit<SendAssignmentCodePayload, 'assignment'> & { assignment: ResolversParentTypes['CardAssignment'] };
  SendAssignmentCodeResult: ResolversUnionTypes<ResolversParentTypes>['SendAssignmentCodeResult'];
  SetUpAutoReloadInput: SetUpAutoReloadInput;
  SetUpAutoReloadPayload: Omit<SetUpAutoReloadPayload, 'wallet'> & { wallet: ResolversParentTypes['Wallet'] };
  TransferCardInput: TransferCardInput;
  TransferCardPayload: Omit<TransferCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  TransferCardResult: ResolversUnionTypes<ResolversParentTypes>['TransferCardResult'];
  UnblockCardInput: UnblockCardInput;
  UnblockCardPayload: Omit<UnblockCardPayload, 'card'> & { card: ResolversParentTypes['NfcCard'] };
  UnfreezeWalletInput: UnfreezeWalletInput;
  UnfreezeWalletPayload: Omit<UnfreezeWalletPayload, 'wallet'> & { wallet: ResolversParentTypes['Wallet'] };
  UpdateAutoReloadInput: UpdateAutoReloadInput;
  UpdateAutoReloadPayload: Omit<UpdateAutoReloadPayload, 'wallet'> & { wallet: ResolversParentTypes['Wallet'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyAssignmentCodeInput: VerifyAssignmentCodeInput;
  VerifyAssignmentCodePayload: Omit<VerifyAssignmentCodePayload, 'assignment'> & { assignment: ResolversParentTypes['CardAssignment'] };
  VerifyAssignmentCodeResult: ResolversUnionTypes<ResolversParentTypes>['VerifyAssignmentCodeResult'];
  VerifyCustomerInput: VerifyCustomerInput;
  VerifyCustomerPayload: VerifyCustomerPayload;
  Wallet: WalletMapper;
  WalletCeilingError: WalletCeilingErrorMapper;
  WalletPartInput: WalletPartInput;
  WalletTransaction: WalletTransactionMapper;
  WalletTransactionConnection: Omit<WalletTransactionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WalletTransactionEdge']> };
  WalletTransactionEdge: Omit<WalletTransactionEdge, 'node'> & { node: ResolversParentTypes['WalletTransaction'] };
  WalletTransactionFilter: WalletTransactionFilter;
};

export type AcceptCardTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCardTransferPayload'] = ResolversParentTypes['AcceptCardTransferPayload']> = {
  transfer?: Resolver<ResolversTypes['CardTransfer'], ParentType, ContextType>;
};

export type ActivateCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateCardPayload'] = ResolversParentTypes['ActivateCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type ApproveCardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveCardRequestPayload'] = ResolversParentTypes['ApproveCardRequestPayload']> = {
  request?: Resolver<ResolversTypes['CardRequest'], ParentType, ContextType>;
};

export type AssignCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCardPayload'] = ResolversParentTypes['AssignCardPayload']> = {
  assignment?: Resolver<ResolversTypes['CardAssignment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignCardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCardResult'] = ResolversParentTypes['AssignCardResult']> = {
  __resolveType?: TypeResolveFn<'AssignCardPayload' | 'CardNotAssignableError', ParentType, ContextType>;
};

export type AssignmentCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentCodeError'] = ResolversParentTypes['AssignmentCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AssignmentCodeReason'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentCodeReasonResolvers = EnumResolverSignature<{ EXPIRED?: any, OVER?: any, WRONG?: any }, ResolversTypes['AssignmentCodeReason']>;

export type AutoReloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AutoReload'] = ResolversParentTypes['AutoReload']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['ReloadAttempt']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AutoReloadStatus'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AutoReloadStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, PAUSED?: any }, ResolversTypes['AutoReloadStatus']>;

export type BlockCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockCardPayload'] = ResolversParentTypes['BlockCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type BulkCardsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkCardsPayload'] = ResolversParentTypes['BulkCardsPayload']> = {
  bulk?: Resolver<ResolversTypes['CardBulk'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelCardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCardRequestPayload'] = ResolversParentTypes['CancelCardRequestPayload']> = {
  request?: Resolver<ResolversTypes['CardRequest'], ParentType, ContextType>;
};

export type CancelCardTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelCardTransferPayload'] = ResolversParentTypes['CancelCardTransferPayload']> = {
  transfer?: Resolver<ResolversTypes['CardTransfer'], ParentType, ContextType>;
};

export type CardAnalyticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardAnalytics'] = ResolversParentTypes['CardAnalytics']> = {
  beforeOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['CardPeriod']>, ParentType, ContextType>;
  statusCounts?: Resolver<ReadonlyArray<ResolversTypes['CardStatusCount']>, ParentType, ContextType>;
};

export type CardAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardAssignment'] = ResolversParentTypes['CardAssignment']> = {
  card?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  codeExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardAssignmentStatus'], ParentType, ContextType>;
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CardAssignmentStatusResolvers = EnumResolverSignature<{ DEAD?: any, DONE?: any, OPEN?: any }, ResolversTypes['CardAssignmentStatus']>;

export type CardBulkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardBulk'] = ResolversParentTypes['CardBulk']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CardBulkMode'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['CardBulkOperation'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['CardBulkRowConnection'], ParentType, ContextType, RequireFields<CardBulkrowsArgs, 'first'>>;
};

export type CardBulkModeResolvers = EnumResolverSignature<{ ALL_OR_NOTHING?: any, PER_ROW?: any }, ResolversTypes['CardBulkMode']>;

export type CardBulkOperationResolvers = EnumResolverSignature<{ ACTIVATE?: any, ALLOCATE?: any, BLOCK?: any, CREATE?: any }, ResolversTypes['CardBulkOperation']>;

export type CardBulkProblemResolvers = EnumResolverSignature<{ BAD_DATE?: any, BAD_SERIAL?: any, BAD_UID?: any, OFFERED?: any, REPEATED?: any, SERIAL_TAKEN?: any, UID_TAKEN?: any, UNKNOWN_CARD?: any, WRONG_STATUS?: any }, ResolversTypes['CardBulkProblem']>;

export type CardBulkRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardBulkRow'] = ResolversParentTypes['CardBulkRow']> = {
  card?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['CardBulkProblem']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardBulkRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardBulkRowConnection'] = ResolversParentTypes['CardBulkRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CardBulkRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardBulkRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardBulkRowEdge'] = ResolversParentTypes['CardBulkRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CardBulkRow'], ParentType, ContextType>;
};

export type CardFeeNotPayableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardFeeNotPayableError'] = ResolversParentTypes['CardFeeNotPayableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CardFeeNotPayableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardFeeNotPayableReasonResolvers = EnumResolverSignature<{ CLOSED?: any, PAID?: any, PAYMENT_UNDER_WAY?: any }, ResolversTypes['CardFeeNotPayableReason']>;

export type CardNotAssignableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardNotAssignableError'] = ResolversParentTypes['CardNotAssignableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CardNotAssignableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardNotAssignableReasonResolvers = EnumResolverSignature<{ CARD_NOT_IN_STOCK?: any, CARD_OFFERED?: any, FEE_NOT_PAID?: any, NOT_REGISTERED?: any }, ResolversTypes['CardNotAssignableReason']>;

export type CardNotTransferableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardNotTransferableError'] = ResolversParentTypes['CardNotTransferableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CardNotTransferableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardNotTransferableReasonResolvers = EnumResolverSignature<{ CEILING?: any, HOLD_OPEN?: any, NOT_HELD?: any, SAME_HOLDER?: any, WALLET_FROZEN?: any }, ResolversTypes['CardNotTransferableReason']>;

export type CardNotUsableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardNotUsableError'] = ResolversParentTypes['CardNotUsableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardPeriod'] = ResolversParentTypes['CardPeriod']> = {
  activated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CardRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardRequest'] = ResolversParentTypes['CardRequest']> = {
  card?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveryAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  feePaidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fulfilledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardRequestStatus'], ParentType, ContextType>;
};

export type CardRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardRequestConnection'] = ResolversParentTypes['CardRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CardRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardRequestEdge'] = ResolversParentTypes['CardRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CardRequest'], ParentType, ContextType>;
};

export type CardRequestStatusResolvers = EnumResolverSignature<{ APPROVED?: any, CANCELLED?: any, FULFILLED?: any, REFUSED?: any, REQUESTED?: any }, ResolversTypes['CardRequestStatus']>;

export type CardStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, ALLOCATED?: any, ASSIGNED?: any, BLOCKED?: any, EXPIRED?: any, IN_STOCK?: any, LOST?: any, REPLACED?: any, RETIRED?: any }, ResolversTypes['CardStatus']>;

export type CardStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardStatusCount'] = ResolversParentTypes['CardStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardStatus'], ParentType, ContextType>;
};

export type CardStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardStock'] = ResolversParentTypes['CardStock']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardStatus'], ParentType, ContextType>;
};

export type CardTransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardTransfer'] = ResolversParentTypes['CardTransfer']> = {
  cardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CardTransferDirection'], ParentType, ContextType>;
  fromMerchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  fromShopName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardTransferStatus'], ParentType, ContextType>;
  toMerchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  toShopName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CardTransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardTransferConnection'] = ResolversParentTypes['CardTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CardTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardTransferDirectionResolvers = EnumResolverSignature<{ INCOMING?: any, OUTGOING?: any }, ResolversTypes['CardTransferDirection']>;

export type CardTransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CardTransferEdge'] = ResolversParentTypes['CardTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CardTransfer'], ParentType, ContextType>;
};

export type CardTransferStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, CANCELLED?: any, DECLINED?: any, OFFERED?: any }, ResolversTypes['CardTransferStatus']>;

export type ConfirmPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentPayload'] = ResolversParentTypes['ConfirmPaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentResult'] = ResolversParentTypes['ConfirmPaymentResult']> = {
  __resolveType?: TypeResolveFn<'CardNotUsableError' | 'ConfirmPaymentPayload' | 'InsufficientBalanceError' | 'OrderNotPayableError' | 'PaymentDeclinedError' | 'WalletCeilingError', ParentType, ContextType>;
};

export type CreateCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCardPayload'] = ResolversParentTypes['CreateCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cards?: Resolver<Maybe<ResolversTypes['NfcCardConnection']>, ParentType, ContextType, RequireFields<CustomercardsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['DashboardPayments']>, ParentType, ContextType>;
};

export type DashboardPaymentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardPayments'] = ResolversParentTypes['DashboardPayments']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  captured?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  capturedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cards?: Resolver<ReadonlyArray<ResolversTypes['CardStatusCount']>, ParentType, ContextType>;
  refundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayActivationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DayActivations'] = ResolversParentTypes['DayActivations']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclineCardTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineCardTransferPayload'] = ResolversParentTypes['DeclineCardTransferPayload']> = {
  transfer?: Resolver<ResolversTypes['CardTransfer'], ParentType, ContextType>;
};

export type DisableAutoReloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableAutoReloadPayload'] = ResolversParentTypes['DisableAutoReloadPayload']> = {
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type ExpireCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireCardPayload'] = ResolversParentTypes['ExpireCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type FreezeWalletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreezeWalletPayload'] = ResolversParentTypes['FreezeWalletPayload']> = {
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type FulfilCardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilCardRequestPayload'] = ResolversParentTypes['FulfilCardRequestPayload']> = {
  request?: Resolver<ResolversTypes['CardRequest'], ParentType, ContextType>;
};

export type InsufficientBalanceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientBalanceError'] = ResolversParentTypes['InsufficientBalanceError']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, WEEK?: any }, ResolversTypes['Interval']>;

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  creditNotes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceKindResolvers = EnumResolverSignature<{ CREDIT_NOTE?: any, INVOICE?: any }, ResolversTypes['InvoiceKind']>;

export type LedgerCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheck'] = ResolversParentTypes['LedgerCheck']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offenders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LedgerCheckState'], ParentType, ContextType>;
};

export type LedgerCheckStateResolvers = EnumResolverSignature<{ BROKEN?: any, OK?: any }, ResolversTypes['LedgerCheckState']>;

export type LedgerHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerHealth'] = ResolversParentTypes['LedgerHealth'], FederationReferenceType extends FederationReferenceTypes['LedgerHealth'] = FederationReferenceTypes['LedgerHealth']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LedgerHealth']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['LedgerReport']>, ParentType, ContextType>;
};

export type LedgerReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerReport'] = ResolversParentTypes['LedgerReport']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['LedgerCheck']>, ParentType, ContextType>;
  isHealthy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cardStock?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CardStock']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MerchantCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantCardConnection'] = ResolversParentTypes['MerchantCardConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['CardStock']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MerchantCardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MerchantCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantCardEdge'] = ResolversParentTypes['MerchantCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type MerchantDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MerchantDashboard'] = ResolversParentTypes['MerchantDashboard']> = {
  activations?: Resolver<ReadonlyArray<ResolversTypes['DayActivations']>, ParentType, ContextType>;
  assignedLast7Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedLast30Days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openAssignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stock?: Resolver<ReadonlyArray<ResolversTypes['CardStock']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCardTransfer?: Resolver<ResolversTypes['AcceptCardTransferPayload'], ParentType, ContextType, RequireFields<MutationacceptCardTransferArgs, 'input'>>;
  activateCard?: Resolver<ResolversTypes['ActivateCardPayload'], ParentType, ContextType, RequireFields<MutationactivateCardArgs, 'input'>>;
  approveCardRequest?: Resolver<ResolversTypes['ApproveCardRequestPayload'], ParentType, ContextType, RequireFields<MutationapproveCardRequestArgs, 'input'>>;
  assignCard?: Resolver<ResolversTypes['AssignCardResult'], ParentType, ContextType, RequireFields<MutationassignCardArgs, 'input'>>;
  blockCard?: Resolver<ResolversTypes['BlockCardPayload'], ParentType, ContextType, RequireFields<MutationblockCardArgs, 'input'>>;
  bulkCards?: Resolver<ResolversTypes['BulkCardsPayload'], ParentType, ContextType, RequireFields<MutationbulkCardsArgs, 'input'>>;
  cancelCardRequest?: Resolver<ResolversTypes['CancelCardRequestPayload'], ParentType, ContextType, RequireFields<MutationcancelCardRequestArgs, 'input'>>;
  cancelCardTransfer?: Resolver<ResolversTypes['CancelCardTransferPayload'], ParentType, ContextType, RequireFields<MutationcancelCardTransferArgs, 'input'>>;
  confirmPayment?: Resolver<ResolversTypes['ConfirmPaymentResult'], ParentType, ContextType, RequireFields<MutationconfirmPaymentArgs, 'input'>>;
  createCard?: Resolver<ResolversTypes['CreateCardPayload'], ParentType, ContextType, RequireFields<MutationcreateCardArgs, 'input'>>;
  declineCardTransfer?: Resolver<ResolversTypes['DeclineCardTransferPayload'], ParentType, ContextType, RequireFields<MutationdeclineCardTransferArgs, 'input'>>;
  disableAutoReload?: Resolver<ResolversTypes['DisableAutoReloadPayload'], ParentType, ContextType>;
  expireCard?: Resolver<ResolversTypes['ExpireCardPayload'], ParentType, ContextType, RequireFields<MutationexpireCardArgs, 'input'>>;
  freezeWallet?: Resolver<ResolversTypes['FreezeWalletPayload'], ParentType, ContextType, RequireFields<MutationfreezeWalletArgs, 'input'>>;
  fulfilCardRequest?: Resolver<ResolversTypes['FulfilCardRequestPayload'], ParentType, ContextType, RequireFields<MutationfulfilCardRequestArgs, 'input'>>;
  offerCards?: Resolver<ResolversTypes['OfferCardsPayload'], ParentType, ContextType, RequireFields<MutationofferCardsArgs, 'input'>>;
  payCardFee?: Resolver<ResolversTypes['PayCardFeeResult'], ParentType, ContextType, RequireFields<MutationpayCardFeeArgs, 'input'>>;
  processPayment?: Resolver<ResolversTypes['ProcessPaymentResult'], ParentType, ContextType, RequireFields<MutationprocessPaymentArgs, 'input'>>;
  refuseCardRequest?: Resolver<ResolversTypes['RefuseCardRequestPayload'], ParentType, ContextType, RequireFields<MutationrefuseCardRequestArgs, 'input'>>;
  reloadWallet?: Resolver<ResolversTypes['ReloadWalletResult'], ParentType, ContextType, RequireFields<MutationreloadWalletArgs, 'input'>>;
  replaceCard?: Resolver<ResolversTypes['ReplaceCardPayload'], ParentType, ContextType, RequireFields<MutationreplaceCardArgs, 'input'>>;
  reportCardLost?: Resolver<ResolversTypes['ReportCardLostPayload'], ParentType, ContextType, RequireFields<MutationreportCardLostArgs, 'input'>>;
  requestCard?: Resolver<ResolversTypes['RequestCardPayload'], ParentType, ContextType, RequireFields<MutationrequestCardArgs, 'input'>>;
  requestCardUpload?: Resolver<ResolversTypes['RequestCardUploadPayload'], ParentType, ContextType, RequireFields<MutationrequestCardUploadArgs, 'input'>>;
  retireCard?: Resolver<ResolversTypes['RetireCardPayload'], ParentType, ContextType, RequireFields<MutationretireCardArgs, 'input'>>;
  sendAssignmentCode?: Resolver<ResolversTypes['SendAssignmentCodeResult'], ParentType, ContextType, RequireFields<MutationsendAssignmentCodeArgs, 'input'>>;
  setUpAutoReload?: Resolver<ResolversTypes['SetUpAutoReloadPayload'], ParentType, ContextType, RequireFields<MutationsetUpAutoReloadArgs, 'input'>>;
  transferCard?: Resolver<ResolversTypes['TransferCardResult'], ParentType, ContextType, RequireFields<MutationtransferCardArgs, 'input'>>;
  unblockCard?: Resolver<ResolversTypes['UnblockCardPayload'], ParentType, ContextType, RequireFields<MutationunblockCardArgs, 'input'>>;
  unfreezeWallet?: Resolver<ResolversTypes['UnfreezeWalletPayload'], ParentType, ContextType, RequireFields<MutationunfreezeWalletArgs, 'input'>>;
  updateAutoReload?: Resolver<ResolversTypes['UpdateAutoReloadPayload'], ParentType, ContextType, RequireFields<MutationupdateAutoReloadArgs, 'input'>>;
  verifyAssignmentCode?: Resolver<ResolversTypes['VerifyAssignmentCodeResult'], ParentType, ContextType, RequireFields<MutationverifyAssignmentCodeArgs, 'input'>>;
  verifyCustomer?: Resolver<ResolversTypes['VerifyCustomerPayload'], ParentType, ContextType, RequireFields<MutationverifyCustomerArgs, 'input'>>;
};

export type NfcCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcCard'] = ResolversParentTypes['NfcCard'], FederationReferenceType extends FederationReferenceTypes['NfcCard'] = FederationReferenceTypes['NfcCard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NfcCard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['NfcCardEventConnection'], ParentType, ContextType, RequireFields<NfcCardhistoryArgs, 'first'>>;
  holder?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardStatus'], ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
};

export type NfcCardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcCardConnection'] = ResolversParentTypes['NfcCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NfcCardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NfcCardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcCardEdge'] = ResolversParentTypes['NfcCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type NfcCardEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcCardEvent'] = ResolversParentTypes['NfcCardEvent']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['CardStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['CardStatus'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NfcCardEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcCardEventConnection'] = ResolversParentTypes['NfcCardEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NfcCardEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NfcCardEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcCardEventEdge'] = ResolversParentTypes['NfcCardEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NfcCardEvent'], ParentType, ContextType>;
};

export type NfcCardSortResolvers = EnumResolverSignature<{ CREATED_AT_ASC?: any, CREATED_AT_DESC?: any, SERIAL_ASC?: any }, ResolversTypes['NfcCardSort']>;

export type OfferCardsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferCardsPayload'] = ResolversParentTypes['OfferCardsPayload']> = {
  transfer?: Resolver<ResolversTypes['CardTransfer'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type OrderNotPayableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotPayableError'] = ResolversParentTypes['OrderNotPayableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OrderNotPayableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotPayableReasonResolvers = EnumResolverSignature<{ CANCELLED?: any, EXPIRED?: any, PAID?: any, PAYMENT_UNDER_WAY?: any }, ResolversTypes['OrderNotPayableReason']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayCardFeePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayCardFeePayload'] = ResolversParentTypes['PayCardFeePayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayCardFeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayCardFeeResult'] = ResolversParentTypes['PayCardFeeResult']> = {
  __resolveType?: TypeResolveFn<'CardFeeNotPayableError' | 'InsufficientBalanceError' | 'PayCardFeePayload' | 'PaymentDeclinedError', ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actionUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  providerAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PaymentPurpose'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PaymentSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  walletAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentDeclinedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclinedError'] = ResolversParentTypes['PaymentDeclinedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentPurposeResolvers = EnumResolverSignature<{ CARD_FEE?: any, ORDER?: any, RELOAD?: any }, ResolversTypes['PaymentPurpose']>;

export type PaymentSourceResolvers = EnumResolverSignature<{ PROVIDER?: any, WALLET?: any, WALLET_AND_PROVIDER?: any }, ResolversTypes['PaymentSource']>;

export type PaymentStatusResolvers = EnumResolverSignature<{ AUTHORIZED?: any, CANCELLED?: any, EXPIRED?: any, FAILED?: any, PENDING?: any, PROCESSING?: any, REQUIRES_ACTION?: any, SUCCEEDED?: any }, ResolversTypes['PaymentStatus']>;

export type ProcessPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessPaymentPayload'] = ResolversParentTypes['ProcessPaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessPaymentResult'] = ResolversParentTypes['ProcessPaymentResult']> = {
  __resolveType?: TypeResolveFn<'CardNotUsableError' | 'InsufficientBalanceError' | 'OrderNotPayableError' | 'PaymentDeclinedError' | 'ProcessPaymentPayload', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bulkReport?: Resolver<Maybe<ResolversTypes['CardBulk']>, ParentType, ContextType, RequireFields<QuerybulkReportArgs, 'id'>>;
  card?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType, RequireFields<QuerycardArgs, 'id'>>;
  cardAnalytics?: Resolver<ResolversTypes['CardAnalytics'], ParentType, ContextType, RequireFields<QuerycardAnalyticsArgs, 'interval'>>;
  cardRequests?: Resolver<ResolversTypes['CardRequestConnection'], ParentType, ContextType, RequireFields<QuerycardRequestsArgs, 'first'>>;
  cardTransfers?: Resolver<ResolversTypes['CardTransferConnection'], ParentType, ContextType, RequireFields<QuerycardTransfersArgs, 'first'>>;
  cards?: Resolver<ResolversTypes['NfcCardConnection'], ParentType, ContextType, RequireFields<QuerycardsArgs, 'first' | 'sort'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryinvoiceArgs, 'id'>>;
  merchantCards?: Resolver<ResolversTypes['MerchantCardConnection'], ParentType, ContextType, RequireFields<QuerymerchantCardsArgs, 'first'>>;
  merchantDashboard?: Resolver<ResolversTypes['MerchantDashboard'], ParentType, ContextType>;
  myCardRequests?: Resolver<ResolversTypes['CardRequestConnection'], ParentType, ContextType, RequireFields<QuerymyCardRequestsArgs, 'first'>>;
  myCards?: Resolver<ResolversTypes['NfcCardConnection'], ParentType, ContextType, RequireFields<QuerymyCardsArgs, 'first'>>;
  myWallet?: Resolver<Maybe<ResolversTypes['Wallet']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QuerypaymentArgs, 'id'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QuerypaymentsArgs, 'first'>>;
};

export type RefuseCardRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseCardRequestPayload'] = ResolversParentTypes['RefuseCardRequestPayload']> = {
  request?: Resolver<ResolversTypes['CardRequest'], ParentType, ContextType>;
};

export type ReloadAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReloadAttempt'] = ResolversParentTypes['ReloadAttempt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReloadAttemptReason']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReloadAttemptStatus'], ParentType, ContextType>;
};

export type ReloadAttemptReasonResolvers = EnumResolverSignature<{ CEILING?: any, DAY_CAP?: any, NOT_ACTIVE?: any, NOT_PAID?: any, WALLET_NOT_OPEN?: any }, ResolversTypes['ReloadAttemptReason']>;

export type ReloadAttemptStatusResolvers = EnumResolverSignature<{ FAILED?: any, OPEN?: any, SKIPPED?: any, SUCCEEDED?: any }, ResolversTypes['ReloadAttemptStatus']>;

export type ReloadWalletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReloadWalletPayload'] = ResolversParentTypes['ReloadWalletPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReloadWalletResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReloadWalletResult'] = ResolversParentTypes['ReloadWalletResult']> = {
  __resolveType?: TypeResolveFn<'CardNotUsableError' | 'PaymentDeclinedError' | 'ReloadWalletPayload' | 'WalletCeilingError', ParentType, ContextType>;
};

export type ReplaceCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceCardPayload'] = ResolversParentTypes['ReplaceCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type ReportCardLostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCardLostPayload'] = ResolversParentTypes['ReportCardLostPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type RequestCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCardPayload'] = ResolversParentTypes['RequestCardPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['CardRequest'], ParentType, ContextType>;
};

export type RequestCardUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCardUploadPayload'] = ResolversParentTypes['RequestCardUploadPayload']> = {
  bytesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetireCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireCardPayload'] = ResolversParentTypes['RetireCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type SendAssignmentCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendAssignmentCodePayload'] = ResolversParentTypes['SendAssignmentCodePayload']> = {
  assignment?: Resolver<ResolversTypes['CardAssignment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendAssignmentCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendAssignmentCodeResult'] = ResolversParentTypes['SendAssignmentCodeResult']> = {
  __resolveType?: TypeResolveFn<'AssignmentCodeError' | 'SendAssignmentCodePayload', ParentType, ContextType>;
};

export type SetUpAutoReloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUpAutoReloadPayload'] = ResolversParentTypes['SetUpAutoReloadPayload']> = {
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type TransferCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferCardPayload'] = ResolversParentTypes['TransferCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferCardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferCardResult'] = ResolversParentTypes['TransferCardResult']> = {
  __resolveType?: TypeResolveFn<'CardNotTransferableError' | 'TransferCardPayload', ParentType, ContextType>;
};

export type UnblockCardPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnblockCardPayload'] = ResolversParentTypes['UnblockCardPayload']> = {
  card?: Resolver<ResolversTypes['NfcCard'], ParentType, ContextType>;
};

export type UnfreezeWalletPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfreezeWalletPayload'] = ResolversParentTypes['UnfreezeWalletPayload']> = {
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type UpdateAutoReloadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAutoReloadPayload'] = ResolversParentTypes['UpdateAutoReloadPayload']> = {
  wallet?: Resolver<ResolversTypes['Wallet'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AssignmentCodeError' | 'CardFeeNotPayableError' | 'CardNotAssignableError' | 'CardNotTransferableError' | 'CardNotUsableError' | 'InsufficientBalanceError' | 'OrderNotPayableError' | 'PaymentDeclinedError' | 'WalletCeilingError', ParentType, ContextType>;
};

export type VerifyAssignmentCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyAssignmentCodePayload'] = ResolversParentTypes['VerifyAssignmentCodePayload']> = {
  assignment?: Resolver<ResolversTypes['CardAssignment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyAssignmentCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyAssignmentCodeResult'] = ResolversParentTypes['VerifyAssignmentCodeResult']> = {
  __resolveType?: TypeResolveFn<'AssignmentCodeError' | 'CardNotAssignableError' | 'VerifyAssignmentCodePayload', ParentType, ContextType>;
};

export type VerifyCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyCustomerPayload'] = ResolversParentTypes['VerifyCustomerPayload']> = {
  isFeePaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WalletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wallet'] = ResolversParentTypes['Wallet'], FederationReferenceType extends FederationReferenceTypes['Wallet'] = FederationReferenceTypes['Wallet']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Wallet']> | FederationReferenceType, FederationReferenceType, ContextType>;
  autoReload?: Resolver<Maybe<ResolversTypes['AutoReload']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ceiling?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WalletStatus'], ParentType, ContextType>;
  transactions?: Resolver<ResolversTypes['WalletTransactionConnection'], ParentType, ContextType, RequireFields<WallettransactionsArgs, 'first'>>;
};

export type WalletCeilingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletCeilingError'] = ResolversParentTypes['WalletCeilingError']> = {
  headroom?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WalletStatusResolvers = EnumResolverSignature<{ CLOSED?: any, FROZEN?: any, OPEN?: any }, ResolversTypes['WalletStatus']>;

export type WalletTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletTransaction'] = ResolversParentTypes['WalletTransaction']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  balanceAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['NfcCard']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WalletTransactionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type WalletTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletTransactionConnection'] = ResolversParentTypes['WalletTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WalletTransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WalletTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalletTransactionEdge'] = ResolversParentTypes['WalletTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WalletTransaction'], ParentType, ContextType>;
};

export type WalletTransactionKindResolvers = EnumResolverSignature<{ ADJUSTMENT?: any, CARD_FEE?: any, CARD_FEE_REFUND?: any, ORDER?: any, ORDER_REFUND?: any, RELOAD?: any, TRANSFER?: any }, ResolversTypes['WalletTransactionKind']>;

export type Resolvers<ContextType = Context> = {
  AcceptCardTransferPayload?: AcceptCardTransferPayloadResolvers<ContextType>;
  ActivateCardPayload?: ActivateCardPayloadResolvers<ContextType>;
  ApproveCardRequestPayload?: ApproveCardRequestPayloadResolvers<ContextType>;
  AssignCardPayload?: AssignCardPayloadResolvers<ContextType>;
  AssignCardResult?: AssignCardResultResolvers<ContextType>;
  AssignmentCodeError?: AssignmentCodeErrorResolvers<ContextType>;
  AssignmentCodeReason?: AssignmentCodeReasonResolvers;
  AutoReload?: AutoReloadResolvers<ContextType>;
  AutoReloadStatus?: AutoReloadStatusResolvers;
  BlockCardPayload?: BlockCardPayloadResolvers<ContextType>;
  BulkCardsPayload?: BulkCardsPayloadResolvers<ContextType>;
  CancelCardRequestPayload?: CancelCardRequestPayloadResolvers<ContextType>;
  CancelCardTransferPayload?: CancelCardTransferPayloadResolvers<ContextType>;
  CardAnalytics?: CardAnalyticsResolvers<ContextType>;
  CardAssignment?: CardAssignmentResolvers<ContextType>;
  CardAssignmentStatus?: CardAssignmentStatusResolvers;
  CardBulk?: CardBulkResolvers<ContextType>;
  CardBulkMode?: CardBulkModeResolvers;
  CardBulkOperation?: CardBulkOperationResolvers;
  CardBulkProblem?: CardBulkProblemResolvers;
  CardBulkRow?: CardBulkRowResolvers<ContextType>;
  CardBulkRowConnection?: CardBulkRowConnectionResolvers<ContextType>;
  CardBulkRowEdge?: CardBulkRowEdgeResolvers<ContextType>;
  CardFeeNotPayableError?: CardFeeNotPayableErrorResolvers<ContextType>;
  CardFeeNotPayableReason?: CardFeeNotPayableReasonResolvers;
  CardNotAssignableError?: CardNotAssignableErrorResolvers<ContextType>;
  CardNotAssignableReason?: CardNotAssignableReasonResolvers;
  CardNotTransferableError?: CardNotTransferableErrorResolvers<ContextType>;
  CardNotTransferableReason?: CardNotTransferableReasonResolvers;
  CardNotUsableError?: CardNotUsableErrorResolvers<ContextType>;
  CardPeriod?: CardPeriodResolvers<ContextType>;
  CardRequest?: CardRequestResolvers<ContextType>;
  CardRequestConnection?: CardRequestConnectionResolvers<ContextType>;
  CardRequestEdge?: CardRequestEdgeResolvers<ContextType>;
  CardRequestStatus?: CardRequestStatusResolvers;
  CardStatus?: CardStatusResolvers;
  CardStatusCount?: CardStatusCountResolvers<ContextType>;
  CardStock?: CardStockResolvers<ContextType>;
  CardTransfer?: CardTransferResolvers<ContextType>;
  CardTransferConnection?: CardTransferConnectionResolvers<ContextType>;
  CardTransferDirection?: CardTransferDirectionResolvers;
  CardTransferEdge?: CardTransferEdgeResolvers<ContextType>;
  CardTransferStatus?: CardTransferStatusResolvers;
  ConfirmPaymentPayload?: ConfirmPaymentPayloadResolvers<ContextType>;
  ConfirmPaymentResult?: ConfirmPaymentResultResolvers<ContextType>;
  CreateCardPayload?: CreateCardPayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DashboardPayments?: DashboardPaymentsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayActivations?: DayActivationsResolvers<ContextType>;
  DeclineCardTransferPayload?: DeclineCardTransferPayloadResolvers<ContextType>;
  DisableAutoReloadPayload?: DisableAutoReloadPayloadResolvers<ContextType>;
  ExpireCardPayload?: ExpireCardPayloadResolvers<ContextType>;
  FreezeWalletPayload?: FreezeWalletPayloadResolvers<ContextType>;
  FulfilCardRequestPayload?: FulfilCardRequestPayloadResolvers<ContextType>;
  InsufficientBalanceError?: InsufficientBalanceErrorResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  Interval?: IntervalResolvers;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceKind?: InvoiceKindResolvers;
  LedgerCheck?: LedgerCheckResolvers<ContextType>;
  LedgerCheckState?: LedgerCheckStateResolvers;
  LedgerHealth?: LedgerHealthResolvers<ContextType>;
  LedgerReport?: LedgerReportResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  MerchantCardConnection?: MerchantCardConnectionResolvers<ContextType>;
  MerchantCardEdge?: MerchantCardEdgeResolvers<ContextType>;
  MerchantDashboard?: MerchantDashboardResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NfcCard?: NfcCardResolvers<ContextType>;
  NfcCardConnection?: NfcCardConnectionResolvers<ContextType>;
  NfcCardEdge?: NfcCardEdgeResolvers<ContextType>;
  NfcCardEvent?: NfcCardEventResolvers<ContextType>;
  NfcCardEventConnection?: NfcCardEventConnectionResolvers<ContextType>;
  NfcCardEventEdge?: NfcCardEventEdgeResolvers<ContextType>;
  NfcCardSort?: NfcCardSortResolvers;
  OfferCardsPayload?: OfferCardsPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderNotPayableError?: OrderNotPayableErrorResolvers<ContextType>;
  OrderNotPayableReason?: OrderNotPayableReasonResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayCardFeePayload?: PayCardFeePayloadResolvers<ContextType>;
  PayCardFeeResult?: PayCardFeeResultResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentPurpose?: PaymentPurposeResolvers;
  PaymentSource?: PaymentSourceResolvers;
  PaymentStatus?: PaymentStatusResolvers;
  ProcessPaymentPayload?: ProcessPaymentPayloadResolvers<ContextType>;
  ProcessPaymentResult?: ProcessPaymentResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefuseCardRequestPayload?: RefuseCardRequestPayloadResolvers<ContextType>;
  ReloadAttempt?: ReloadAttemptResolvers<ContextType>;
  ReloadAttemptReason?: ReloadAttemptReasonResolvers;
  ReloadAttemptStatus?: ReloadAttemptStatusResolvers;
  ReloadWalletPayload?: ReloadWalletPayloadResolvers<ContextType>;
  ReloadWalletResult?: ReloadWalletResultResolvers<ContextType>;
  ReplaceCardPayload?: ReplaceCardPayloadResolvers<ContextType>;
  ReportCardLostPayload?: ReportCardLostPayloadResolvers<ContextType>;
  RequestCardPayload?: RequestCardPayloadResolvers<ContextType>;
  RequestCardUploadPayload?: RequestCardUploadPayloadResolvers<ContextType>;
  RetireCardPayload?: RetireCardPayloadResolvers<ContextType>;
  SendAssignmentCodePayload?: SendAssignmentCodePayloadResolvers<ContextType>;
  SendAssignmentCodeResult?: SendAssignmentCodeResultResolvers<ContextType>;
  SetUpAutoReloadPayload?: SetUpAutoReloadPayloadResolvers<ContextType>;
  TransferCardPayload?: TransferCardPayloadResolvers<ContextType>;
  TransferCardResult?: TransferCardResultResolvers<ContextType>;
  UnblockCardPayload?: UnblockCardPayloadResolvers<ContextType>;
  UnfreezeWalletPayload?: UnfreezeWalletPayloadResolvers<ContextType>;
  UpdateAutoReloadPayload?: UpdateAutoReloadPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyAssignmentCodePayload?: VerifyAssignmentCodePayloadResolvers<ContextType>;
  VerifyAssignmentCodeResult?: VerifyAssignmentCodeResultResolvers<ContextType>;
  VerifyCustomerPayload?: VerifyCustomerPayloadResolvers<ContextType>;
  Wallet?: WalletResolvers<ContextType>;
  WalletCeilingError?: WalletCeilingErrorResolvers<ContextType>;
  WalletStatus?: WalletStatusResolvers;
  WalletTransaction?: WalletTransactionResolvers<ContextType>;
  WalletTransactionConnection?: WalletTransactionConnectionResolvers<ContextType>;
  WalletTransactionEdge?: WalletTransactionEdgeResolvers<ContextType>;
  WalletTransactionKind?: WalletTransactionKindResolvers;
};

