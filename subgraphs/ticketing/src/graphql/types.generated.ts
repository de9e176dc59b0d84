import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdmissionMapper, CodeCheckMapper, QrCodeMapper, TicketMapper } from './tickets.mappers.ts';
import type { AssignedEventMapper, AttendeeMapper, AttendeeDependentMapper, CheckpointMapper, GateMapper, GateCountMapper, GateEventMapper, ScanMapper, ScannedTicketMapper } from './gate.mappers.ts';
import type { CategoryMapper, EventMapper, OrganizerMapper, TicketTypeMapper, VenueMapper } from './catalogue.mappers.ts';
import type { CheckpointAttendanceMapper, EventStatisticsMapper, TypeSalesMapper } from './analytics.mappers.ts';
import type { CountingScanMapper, OfflineRulesMapper, ScanConflictMapper, UploadedScanResultMapper } from './offline.mappers.ts';
import type { CustomerLimitErrorMapper, OrderMapper, OrderLineMapper, PromotionCodeErrorMapper, SalesClosedErrorMapper, SoldOutErrorMapper } from './orders.mappers.ts';
import type { DashboardMapper } from './dashboard.mappers.ts';
import type { EditRequestMapper } from './requests.mappers.ts';
import type { EventManagementMapper, PoolMapper } from './managed-events.mappers.ts';
import type { GateAdmissionMapper, GateAttendeeMapper, GateCardMapper, GateTicketCheckMapper, LeaveMapper } from './gate-people.mappers.ts';
import type { GiftMapper, GiftAddressErrorMapper, TransferMapper } from './transfers.mappers.ts';
import type { IncidentMapper } from './incidents.mappers.ts';
import type { PromotionCodeMapper } from './promotions.mappers.ts';
import type { RefundMapper, RefundRequestMapper } from './refunds.mappers.ts';
import type { ScanLogEntryMapper } from './scan-log.mappers.ts';
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
export type AcceptTransferInput = {
  /** The offer's id. */
  readonly transferId: Scalars['ID']['input'];
};

/** The ticket is the viewer's. */
export type AcceptTransferPayload = {
  readonly __typename?: 'AcceptTransferPayload';
  /** The ticket, with a code of its own. */
  readonly ticket: Ticket;
};

/** Which event to keep. */
export type AddFavoriteInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
};

/** The event is a favourite. */
export type AddFavoritePayload = {
  readonly __typename?: 'AddFavoritePayload';
  /** The event. */
  readonly event: Event;
};

/** That a ticket was admitted at a checkpoint. */
export type Admission = {
  readonly __typename?: 'Admission';
  /** The checkpoint. */
  readonly checkpoint: AdmissionCheckpoint;
  /** How often they entered. */
  readonly entryCount: Scalars['Int']['output'];
  /** When they were admitted first. */
  readonly firstAt: Scalars['DateTime']['output'];
  /** By which gate. */
  readonly firstGate?: Maybe<Gate>;
  /** Until when they may come back; null unless they are on leave. */
  readonly leaveUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where the person is since. */
  readonly state: AdmissionState;
};

/** A checkpoint as the holder of a ticket sees it: how many it admitted is for the event's staff. */
export type AdmissionCheckpoint = {
  readonly __typename?: 'AdmissionCheckpoint';
  /** The checkpoint's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** Where an admitted person is. */
export type AdmissionState =
  /** Inside. */
  | 'INSIDE'
  /** Out for a while, and expected back. */
  | 'ON_LEAVE'
  /** Gone. */
  | 'OUT';

/** Which request to approve. */
export type ApproveEditRequestInput = {
  /** The request's id. */
  readonly editRequestId: Scalars['ID']['input'];
};

/** The change is made. */
export type ApproveEditRequestPayload = {
  readonly __typename?: 'ApproveEditRequestPayload';
  /** The request. */
  readonly editRequest: EditRequest;
};

/** Which request to grant. */
export type ApproveRefundInput = {
  /** What to say about it, at most 1,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The request's id. */
  readonly refundRequestId: Scalars['ID']['input'];
};

/** The refund is on its way; its state says whether it has arrived. */
export type ApproveRefundPayload = {
  readonly __typename?: 'ApproveRefundPayload';
  /** The request. */
  readonly refundRequest: RefundRequest;
};

/** An event an usher works at. */
export type AssignedEvent = {
  readonly __typename?: 'AssignedEvent';
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the one the usher is signed in for. */
  readonly isSignedIn: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether people are let in at the moment. */
  readonly scanning: ScanningState;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands in its life. */
  readonly status: EventStatus;
  /** Where it takes place. */
  readonly venue: Venue;
};

/** Why an usher may not scan at an event. */
export type AssignmentProblem =
  /** The event was called off. */
  | 'CANCELLED'
  /** There is no such event, or the usher is not assigned to it. */
  | 'NOT_ASSIGNED'
  /** The event is not public. */
  | 'NOT_PUBLISHED'
  /** The event is over. */
  | 'OVER'
  /** Nobody is let in at the moment. */
  | 'SCANNING_CLOSED';

/** What gate staff sees of the person a ticket is for. */
export type Attendee = {
  readonly __typename?: 'Attendee';
  /** For an emergency. */
  readonly bloodType?: Maybe<Scalars['String']['output']>;
  /** Their card's number, where they have one. */
  readonly cardUid?: Maybe<Scalars['String']['output']>;
  /** The dependents of the person, with their tickets here. */
  readonly dependents: ReadonlyArray<AttendeeDependent>;
  /** Whom to call in an emergency. */
  readonly emergencyContact?: Maybe<EmergencyContact>;
  /** What to know in an emergency; of dependents only. */
  readonly emergencyNote?: Maybe<Scalars['String']['output']>;
  /** What they are to the person who holds the ticket. */
  readonly kind: AttendeeKind;
  /** Marks the platform gave the person, e.g. VIP. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** The name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A photo to compare with. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
};

/** A dependent as gate staff sees them. */
export type AttendeeDependent = {
  readonly __typename?: 'AttendeeDependent';
  /** For an emergency. */
  readonly bloodType?: Maybe<Scalars['String']['output']>;
  /** What to know in an emergency. */
  readonly emergencyNote?: Maybe<Scalars['String']['output']>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** A photo to compare with. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** What they are to the person, e.g. child. */
  readonly relationship: Scalars['String']['output'];
  /** Their tickets for this event. */
  readonly tickets: ReadonlyArray<ScannedTicket>;
};

/** Who a ticket is for: exactly one of the three. */
export type AttendeeInput = {
  /** A dependent of the viewer. */
  readonly dependentId?: InputMaybe<Scalars['ID']['input']>;
  /** The name of anybody else, at most 120 characters. */
  readonly guestName?: InputMaybe<Scalars['String']['input']>;
  /** True for the viewer. */
  readonly self?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an attendee is to the customer who holds the ticket. */
export type AttendeeKind =
  /** A dependent of the customer. */
  | 'DEPENDENT'
  /** Somebody the customer named. */
  | 'GUEST'
  /** The customer. */
  | 'SELF';

/** What to book. */
export type BookTicketsInput = {
  /** The event. */
  readonly eventId: Scalars['ID']['input'];
  /** Made by the client, 8 to 64 letters, digits or dashes. The same key gives the same order for ever; with other content it is CONFLICT. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How many of which type; ten tickets at most in all. */
  readonly items: ReadonlyArray<BookingItemInput>;
  /** A code that opens hidden ticket types; the order takes one of its uses. */
  readonly promotionCode?: InputMaybe<Scalars['String']['input']>;
};

/** The places are held. */
export type BookTicketsPayload = {
  readonly __typename?: 'BookTicketsPayload';
  /** The order. */
  readonly order: Order;
};

/** What became of a booking. */
export type BookTicketsResult = BookTicketsPayload | CustomerLimitError | PromotionCodeError | SalesClosedError | SoldOutError;

/** Tickets of one type. */
export type BookingItemInput = {
  /** Who each ticket is for: one ticket per attendee. */
  readonly attendees: ReadonlyArray<AttendeeInput>;
  /** The ticket type; each at most once. */
  readonly ticketTypeId: Scalars['ID']['input'];
};

/** A page of the cards of a cache. */
export type CachedCardPage = {
  readonly __typename?: 'CachedCardPage';
  /** Cards that can be used. */
  readonly entries: ReadonlyArray<CachedEntry>;
  /** Give this as `after` to read on; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** Lookups of cards that cannot be used any more. */
  readonly revokedLookups: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * Somebody's ticket or card, sealed: nobody reads it without the code or the card. Inside is JSON. A ticket: `ticketId`, `typeId`,
 * `status`, `epoch`, `attendee` as at a gate, and `admissions`, each with `checkpointId`, `state`, `firstAt`, `firstGateId` and
 * `leaveUntil`. A card: `uid`, and `tickets` of its holder here, each like a ticket; those that are the holder's own have an attendee of
 * the kind SELF, and only one of them is meant unless the usher chooses another. What the revocations say of a ticket goes for its
 * cards too.
 */
export type CachedEntry = {
  readonly __typename?: 'CachedEntry';
  /** SHA-256 of salt and code, base64url; for a card HMAC-SHA-256 of salt and number under the device's secret. Codes and numbers are taken in capitals and without blanks. */
  readonly lookup: Scalars['String']['output'];
  /**
   * AES-256-GCM, base64url: 12 bytes nonce, text, 16 bytes tag. The key is HKDF-SHA-256 of the code's text, salt `salt`, info
   * `gatehouse ticket`; for a card of the device's secret followed by its number, info `gatehouse card`. The text is JSON.
   */
  readonly sealed: Scalars['String']['output'];
};

/** A ticket that cannot be admitted, or whose earlier codes died. It replaces what was said of this ticket before: one that is good again comes with its epoch. */
export type CachedRevocation = {
  readonly __typename?: 'CachedRevocation';
  /** Codes of an epoch below this are dead; 65536 for all of them. */
  readonly minimumEpoch: Scalars['Int']['output'];
  /** Why. */
  readonly reason: ScanReason;
  /** The ticket's id, as codes carry it. */
  readonly ticketId: Scalars['ID']['output'];
};

/** A page of the tickets of a cache. */
export type CachedTicketPage = {
  readonly __typename?: 'CachedTicketPage';
  /** Tickets that can be admitted. */
  readonly entries: ReadonlyArray<CachedEntry>;
  /** Give this as `after` to read on; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** Tickets that cannot, and codes that died. */
  readonly revocations: ReadonlyArray<CachedRevocation>;
};

/** Which event to call off. */
export type CancelEventInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** Why, for those who have tickets; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The event is called off; refunds are under way. */
export type CancelEventPayload = {
  readonly __typename?: 'CancelEventPayload';
  /** The event, as it is now. */
  readonly event: Event;
};

/** Which order to cancel. */
export type CancelOrderInput = {
  /** The order's id. */
  readonly orderId: Scalars['ID']['input'];
};

/** The order is cancelled. */
export type CancelOrderPayload = {
  readonly __typename?: 'CancelOrderPayload';
  /** The order. */
  readonly order: Order;
};

/** Which offer to take back. */
export type CancelTransferInput = {
  /** The offer's id. */
  readonly transferId: Scalars['ID']['input'];
};

/** The offer is taken back. */
export type CancelTransferPayload = {
  readonly __typename?: 'CancelTransferPayload';
  /** The offer. */
  readonly transfer: Transfer;
};

/** A kind of event. */
export type Category = {
  readonly __typename?: 'Category';
  /** How many published events of this kind have not ended. */
  readonly eventCount: Scalars['Int']['output'];
  /** The category's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Its name in addresses. */
  readonly slug: Scalars['String']['output'];
};

/** What each category of events sold in a range of days, and who came. */
export type CategoryAnalytics = {
  readonly __typename?: 'CategoryAnalytics';
  /** The day after the last one, UTC. */
  readonly beforeOn: Scalars['String']['output'];
  /** Every category, by name. */
  readonly categories: ReadonlyArray<CategoryFigures>;
  /** The first day, UTC, as 2026-01-01. */
  readonly fromOn: Scalars['String']['output'];
};

/** What one category of events sold in a range of days, and who came. */
export type CategoryFigures = {
  readonly __typename?: 'CategoryFigures';
  /** People admitted in these days, each counted once per event. */
  readonly admitted: Scalars['Int']['output'];
  /** The category. */
  readonly category: Category;
  /** Events of it that begin in these days, without drafts. */
  readonly eventCount: Scalars['Int']['output'];
  /** Tickets of orders placed in these days that were paid, or free, and not given back. */
  readonly sold: Scalars['Int']['output'];
  /** What these cost, with fees and tax, per currency; currencies without any are left out. */
  readonly takings: ReadonlyArray<Money>;
};

/** What was sold in one category. */
export type CategorySales = {
  readonly __typename?: 'CategorySales';
  /** The category. */
  readonly category: Category;
  /** Tickets sold and not given back. */
  readonly sold: Scalars['Int']['output'];
  /** What they cost, with fees and tax, per currency; currencies without any are left out. */
  readonly takings: ReadonlyArray<Money>;
};

/** What a customer did in one category. */
export type CategorySpending = {
  readonly __typename?: 'CategorySpending';
  /** Events of it at which the customer was admitted in this time. */
  readonly attendedCount: Scalars['Int']['output'];
  /** The category. */
  readonly category: Category;
  /** Orders that were paid, or free. */
  readonly orderCount: Scalars['Int']['output'];
  /** What these tickets cost, with fees and tax, per currency; currencies without any are left out. */
  readonly spending: ReadonlyArray<Money>;
  /** Tickets that were not given back. */
  readonly ticketCount: Scalars['Int']['output'];
};

/** Which ticket an administrator admits. */
export type CheckInTicketInput = {
  /** The gate; may be left out where the event has one checkpoint only. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client, 8 to 64 letters, digits or dashes. The same id gives the same answer for ever; with other content it is CONFLICT. */
  readonly scanId: Scalars['ID']['input'];
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The answer to a check-in. */
export type CheckInTicketPayload = {
  readonly __typename?: 'CheckInTicketPayload';
  /** The scan as it was recorded. */
  readonly scan: Scan;
};

/** A line people cross with a ticket, by one or more gates; each checkpoint admits a ticket by itself. */
export type Checkpoint = {
  readonly __typename?: 'Checkpoint';
  /** Tickets admitted here so far. */
  readonly admitted: Scalars['Int']['output'];
  /** Its gates, by name. */
  readonly gates: ReadonlyArray<Gate>;
  /** The checkpoint's id. */
  readonly id: Scalars['ID']['output'];
  /** How long a leave may last, in minutes. */
  readonly leaveMinutes: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Whether somebody who was in may come in again. */
  readonly reEntry: ReEntry;
  /** The ticket types it takes; null for all of them. */
  readonly ticketTypeIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** How many came through one checkpoint. */
export type CheckpointAttendance = {
  readonly __typename?: 'CheckpointAttendance';
  /** Tickets admitted. */
  readonly admitted: Scalars['Int']['output'];
  /** The checkpoint. */
  readonly checkpoint: Checkpoint;
  /** People who are inside by this checkpoint. */
  readonly inside: Scalars['Int']['output'];
};

/** Which gift to claim. */
export type ClaimGiftInput = {
  /** The code that was sent to the gift's address, where the viewer's account does not have it. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The secret in the link. */
  readonly secret: Scalars['String']['input'];
};

/** The ticket is the viewer's. */
export type ClaimGiftPayload = {
  readonly __typename?: 'ClaimGiftPayload';
  /** The ticket, with a code of its own. */
  readonly ticket: Ticket;
};

/** What became of a claim. */
export type ClaimGiftResult = ClaimGiftPayload | GiftAddressError;

/** What a gate would answer now. */
export type CodeCheck = {
  readonly __typename?: 'CodeCheck';
  /** A sentence about it. */
  readonly message: Scalars['String']['output'];
  /** Why it would be this answer; null for VALID. */
  readonly reason?: Maybe<ScanReason>;
  /** The ticket; null where none was meant, or several. */
  readonly ticket?: Maybe<Ticket>;
  /** The answer. */
  readonly verdict: ScanVerdict;
};

/** A key that ticket codes are signed with. */
export type CodePublicKey = {
  readonly __typename?: 'CodePublicKey';
  /** The key id that a code carries. */
  readonly keyId: Scalars['Int']['output'];
  /** The Ed25519 public key, base64url. */
  readonly publicKey: Scalars['String']['output'];
  /** After this instant no code under it is taken. */
  readonly verifyUntil: Scalars['DateTime']['output'];
};

/** Which event to end. */
export type CompleteEventInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
};

/** The event is over. */
export type CompleteEventPayload = {
  readonly __typename?: 'CompleteEventPayload';
  /** The event, as it is now. */
  readonly event: Event;
};

/** The scan that counts in a conflict. */
export type CountingScan = {
  readonly __typename?: 'CountingScan';
  /** When, by the time that counts. */
  readonly countedAt: Scalars['DateTime']['output'];
  /** By which device. */
  readonly deviceId: Scalars['String']['output'];
  /** By which gate. */
  readonly gate?: Maybe<Gate>;
  /** The id the client gave it. */
  readonly scanId: Scalars['ID']['output'];
  /** By whom. */
  readonly usherName?: Maybe<Scalars['String']['output']>;
};

/** What a category is. */
export type CreateCategoryInput = {
  /** What it is called, at most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** Its name in addresses: small letters, digits and dashes. */
  readonly slug: Scalars['String']['input'];
};

/** The category is made. */
export type CreateCategoryPayload = {
  readonly __typename?: 'CreateCategoryPayload';
  /** The category. */
  readonly category: Category;
};

/** A checkpoint to add. */
export type CreateCheckpointInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** The names of its gates, 1 to 50. */
  readonly gates: ReadonlyArray<Scalars['String']['input']>;
  /** How long a leave may last, 1 to 1440 minutes. */
  readonly leaveMinutes?: Scalars['Int']['input'];
  /** What it is called, at most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** Whether somebody who was in may come in again. */
  readonly reEntry?: ReEntry;
  /** The ticket types it takes; null for all of them. */
  readonly ticketTypeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The checkpoint is there. */
export type CreateCheckpointPayload = {
  readonly __typename?: 'CreateCheckpointPayload';
  /** The checkpoint. */
  readonly checkpoint: Checkpoint;
};

/** What an event is. */
export type CreateEventInput = {
  /** Whether tickets can be given to somebody else. */
  readonly areTransfersAllowed?: Scalars['Boolean']['input'];
  /** What kind of event it is. */
  readonly categoryId: Scalars['ID']['input'];
  /** ISO 4217 code of what it sells in. */
  readonly currency: Scalars['String']['input'];
  /** What there is to know about it, at most 10,000 characters. */
  readonly description?: Scalars['String']['input'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** An upload with the purpose EVENT_IMAGE. */
  readonly imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the platform puts it in front. */
  readonly isFeatured?: Scalars['Boolean']['input'];
  /** Whether a gate may let in somebody who has not paid, when its staff asks for it. */
  readonly isUnpaidAdmitted?: Scalars['Boolean']['input'];
  /** What it is called, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The organizer who holds it. */
  readonly organizerId: Scalars['ID']['input'];
  /** Until when a refund can be asked for; null while the event has not begun. */
  readonly refundUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Pools that several of the types share. At most 50. */
  readonly sharedPools?: ReadonlyArray<SharedPoolInput>;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** What can be bought; may be added later. At most 50. */
  readonly ticketTypes?: ReadonlyArray<NewTicketTypeInput>;
  /** Where it takes place. */
  readonly venueId: Scalars['ID']['input'];
};

/** The event is made. */
export type CreateEventPayload = {
  readonly __typename?: 'CreateEventPayload';
  /** The draft. */
  readonly event: Event;
};

/** Places to add. */
export type CreatePoolInput = {
  /** How many places there are, 0 to 1,000,000. */
  readonly capacity: Scalars['Int']['input'];
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** What it is called, at most 120 characters. */
  readonly name: Scalars['String']['input'];
};

/** The places are there. */
export type CreatePoolPayload = {
  readonly __typename?: 'CreatePoolPayload';
  /** The pool. */
  readonly pool: Pool;
};

/** What a code opens. */
export type CreatePromotionCodeInput = {
  /** The word: 3 to 40 letters, digits and dashes; capitals do not matter. */
  readonly code: Scalars['String']['input'];
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** The ticket types it opens, 1 to 50, all of this event. */
  readonly ticketTypeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** How many orders can use it, 1 to 1,000,000. */
  readonly usesMax: Scalars['Int']['input'];
};

/** The code is good. */
export type CreatePromotionCodePayload = {
  readonly __typename?: 'CreatePromotionCodePayload';
  /** The code. */
  readonly promotionCode: PromotionCode;
};

/** A ticket type to add. */
export type CreateTicketTypeInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** The pools it draws on, at least one, all of this event. */
  readonly poolIds: ReadonlyArray<Scalars['ID']['input']>;
  /** What is sold and on which terms. */
  readonly terms: TicketTermsInput;
};

/** The ticket type is made. */
export type CreateTicketTypePayload = {
  readonly __typename?: 'CreateTicketTypePayload';
  /** The ticket type. */
  readonly ticketType: TicketType;
};

/** What a venue is. */
export type CreateVenueInput = {
  /** Street and number, at most 200 characters. */
  readonly address: Scalars['String']['input'];
  /** How many people fit, 1 to 1,000,000. */
  readonly capacity: Scalars['Int']['input'];
  /** The city, at most 120 characters. */
  readonly city: Scalars['String']['input'];
  /** ISO 3166 code of the country, e.g. TN. */
  readonly country: Scalars['String']['input'];
  /** An upload with the purpose VENUE_IMAGE. */
  readonly imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees north, together with `longitude`. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, together with `latitude`. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** What it is called, at most 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** The venue is made. */
export type CreateVenuePayload = {
  readonly __typename?: 'CreateVenuePayload';
  /** The venue. */
  readonly venue: Venue;
};

/** Who buys; identity knows the rest. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The customer's id. */
  readonly id: Scalars['ID']['output'];
};

/** What a customer booked, attended and spent. */
export type CustomerAnalytics = {
  readonly __typename?: 'CustomerAnalytics';
  /** Events at which the customer was admitted in this time, whoever bought the ticket. */
  readonly attendedCount: Scalars['Int']['output'];
  /** The same per category, by name. */
  readonly byCategory: ReadonlyArray<CategorySpending>;
  /** The same per month; months without orders are left out. */
  readonly byMonth: ReadonlyArray<MonthSpending>;
  /** The first day, UTC, as 2026-05-31. */
  readonly fromOn: Scalars['String']['output'];
  /** Orders placed in this time that were paid, or free. */
  readonly orderCount: Scalars['Int']['output'];
  /** What these tickets cost, with fees and tax, per currency; currencies without any are left out. */
  readonly spending: ReadonlyArray<Money>;
  /** Tickets of these orders that were not given back. */
  readonly ticketCount: Scalars['Int']['output'];
  /** The last day, UTC. */
  readonly untilOn: Scalars['String']['output'];
};

/** The viewer would hold more tickets of one type than a customer may. Nothing was booked. */
export type CustomerLimitError = UserError & {
  readonly __typename?: 'CustomerLimitError';
  /** The most one customer may hold. */
  readonly limit: Scalars['Int']['output'];
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** The type in question. */
  readonly ticketType: TicketType;
};

/** The platform's figures in a range of days; finances begin it. */
export type Dashboard = {
  readonly __typename?: 'Dashboard';
  /** The range, as 2026-01-01/2026-02-01. */
  readonly id: Scalars['ID']['output'];
  /** What was sold and who came in these days. */
  readonly tickets?: Maybe<DashboardTickets>;
};

/** What was sold and who came in a range of days. */
export type DashboardTickets = {
  readonly __typename?: 'DashboardTickets';
  /** People admitted in these days, each counted once per event. */
  readonly admitted: Scalars['Int']['output'];
  /** When it was counted: whatever happened before is in it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Orders placed in these days that were paid, or free. */
  readonly orderCount: Scalars['Int']['output'];
  /** How many events are published now. */
  readonly publishedEventCount: Scalars['Int']['output'];
  /** Scans that arrived in these days, whatever their verdict. */
  readonly scanCount: Scalars['Int']['output'];
  /** Tickets of these orders that were not given back. */
  readonly sold: Scalars['Int']['output'];
};

/** Whole days, UTC. */
export type DateRange = {
  /** Up to but not including this day, as 2026-02-01. At most five years; 366 days where each is counted by itself. */
  readonly beforeOn: Scalars['String']['input'];
  /** From this day on, as 2026-01-01. */
  readonly fromOn: Scalars['String']['input'];
};

/** What was sold on one day. */
export type DaySales = {
  readonly __typename?: 'DaySales';
  /** The day, UTC, as 2026-05-31. */
  readonly on: Scalars['String']['output'];
  /** Tickets sold and not given back. */
  readonly sold: Scalars['Int']['output'];
  /** What they cost, with fees and tax. */
  readonly takings: Money;
};

/** Which offer to turn down. */
export type DeclineTransferInput = {
  /** The offer's id. */
  readonly transferId: Scalars['ID']['input'];
};

/** The offer is turned down. */
export type DeclineTransferPayload = {
  readonly __typename?: 'DeclineTransferPayload';
  /** The offer. */
  readonly transfer: Transfer;
};

/** Which category to delete. */
export type DeleteCategoryInput = {
  /** The category's id. */
  readonly categoryId: Scalars['ID']['input'];
};

/** The category is gone. */
export type DeleteCategoryPayload = {
  readonly __typename?: 'DeleteCategoryPayload';
  /** The id it had. */
  readonly categoryId: Scalars['ID']['output'];
};

/** Which checkpoint to delete. */
export type DeleteCheckpointInput = {
  /** The checkpoint's id. */
  readonly checkpointId: Scalars['ID']['input'];
};

/** The checkpoint is gone. */
export type DeleteCheckpointPayload = {
  readonly __typename?: 'DeleteCheckpointPayload';
  /** The id it had. */
  readonly checkpointId: Scalars['ID']['output'];
};

/** Which event to delete. */
export type DeleteEventInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
};

/** The event is gone. */
export type DeleteEventPayload = {
  readonly __typename?: 'DeleteEventPayload';
  /** The id it had. */
  readonly eventId: Scalars['ID']['output'];
};

/** Which pool to delete. */
export type DeletePoolInput = {
  /** The pool's id. */
  readonly poolId: Scalars['ID']['input'];
};

/** The pool is gone. */
export type DeletePoolPayload = {
  readonly __typename?: 'DeletePoolPayload';
  /** The id it had. */
  readonly poolId: Scalars['ID']['output'];
};

/** Which ticket type to delete. */
export type DeleteTicketTypeInput = {
  /** The ticket type's id. */
  readonly ticketTypeId: Scalars['ID']['input'];
};

/** The ticket type is gone. */
export type DeleteTicketTypePayload = {
  readonly __typename?: 'DeleteTicketTypePayload';
  /** The id it had. */
  readonly ticketTypeId: Scalars['ID']['output'];
};

/** Which venue to delete. */
export type DeleteVenueInput = {
  /** The venue's id. */
  readonly venueId: Scalars['ID']['input'];
};

/** The venue is gone. */
export type DeleteVenuePayload = {
  readonly __typename?: 'DeleteVenuePayload';
  /** The id it had. */
  readonly venueId: Scalars['ID']['output'];
};

/** How one device stands. */
export type DeviceSync = {
  readonly __typename?: 'DeviceSync';
  /** Until when that cache is good. */
  readonly cacheExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of its scans are in conflict. */
  readonly conflictCount: Scalars['Int']['output'];
  /** The device, as the client names it. */
  readonly deviceId: Scalars['ID']['output'];
  /** When it began its last download. */
  readonly lastDownloadAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it uploaded last. */
  readonly lastUploadAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was removed; null for one that may scan. */
  readonly removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many scans it brought. */
  readonly uploadedCount: Scalars['Int']['output'];
  /** The usher who used it last. */
  readonly usherName?: Maybe<Scalars['String']['output']>;
};

/** What an organizer wants changed of an event. */
export type EditRequest = {
  readonly __typename?: 'EditRequest';
  /** The event's version that the request was made against. */
  readonly baseVersion: Scalars['Int']['output'];
  /** What would change. */
  readonly changes: ReadonlyArray<EventChange>;
  /** When it was decided or withdrawn. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was turned down. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** The event, as it is now. */
  readonly event: Event;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the event has changed since, so that the open request can no longer be approved; false once it is closed. */
  readonly isStale: Scalars['Boolean']['output'];
  /** What the organizer says about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: EditRequestStatus;
};

/** A page of edit requests. */
export type EditRequestConnection = {
  readonly __typename?: 'EditRequestConnection';
  /** The requests of this page. */
  readonly edges: ReadonlyArray<EditRequestEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An edit request in a list. */
export type EditRequestEdge = {
  readonly __typename?: 'EditRequestEdge';
  /** Where this request stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: EditRequest;
};

/** What to leave out of a list of edit requests. */
export type EditRequestFilter = {
  /** Only requests about this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only requests in this state. */
  readonly status?: InputMaybe<EditRequestStatus>;
};

/** Where an edit request stands. */
export type EditRequestStatus =
  /** It was applied. */
  | 'APPROVED'
  /** It waits for a decision. */
  | 'OPEN'
  /** It was turned down. */
  | 'REJECTED'
  /** The organizer took it back. */
  | 'WITHDRAWN';

/** Whom to call in an emergency. */
export type EmergencyContact = {
  readonly __typename?: 'EmergencyContact';
  /** Mobile number, in E.164. */
  readonly mobile: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
};

/** Something that happens at a place and a time, and that tickets are sold for. */
export type Event = {
  readonly __typename?: 'Event';
  /** What kind of event it is. */
  readonly category: Category;
  /** What there is to know about it. */
  readonly description: Scalars['String']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Whether the platform puts it in front. */
  readonly featured: Scalars['Boolean']['output'];
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** A picture of it. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Whether it is among the viewer's favourites; null for anybody but customers. */
  readonly isFavorite?: Maybe<Scalars['Boolean']['output']>;
  /** What administrators and its organizer see of it; null for anybody else. */
  readonly management?: Maybe<EventManagement>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Who holds it. */
  readonly organizer?: Maybe<Organizer>;
  /** The lowest total of one ticket; null while nothing is sold. */
  readonly priceFrom?: Maybe<Money>;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands in its life. */
  readonly status: EventStatus;
  /** What can be bought, in the organizer's order. */
  readonly ticketTypes: ReadonlyArray<TicketType>;
  /** Where it takes place. */
  readonly venue: Venue;
};

/** One field of an event that would change. */
export type EventChange = {
  readonly __typename?: 'EventChange';
  /** Which field. */
  readonly field: EventField;
  /** What it says; instants in ISO 8601, references as ids. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** What it would say. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An event in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where this event stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** The fields of an event that an organizer may ask to change. */
export type EventField =
  /** What kind of event it is. */
  | 'CATEGORY'
  /** What there is to know about it. */
  | 'DESCRIPTION'
  /** When it ends. */
  | 'ENDS_AT'
  /** What it is called. */
  | 'NAME'
  /** Until when a refund can be asked for. */
  | 'REFUND_UNTIL'
  /** When it starts. */
  | 'STARTS_AT'
  /** Where it takes place. */
  | 'VENUE';

/** What to leave out of a list of events; all conditions count together. */
export type EventFilter = {
  /** Only events of this category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only events in this city; capitals do not matter. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Only events of this organizer. */
  readonly organizerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only events with a ticket in this range. */
  readonly price?: InputMaybe<PriceRangeInput>;
  /** Only events that start before this instant. */
  readonly startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events that start at this instant or later. */
  readonly startsFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events whose name, description, venue, city or organizer contain every one of these words or their beginnings. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only events at this venue. */
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
};

/** What the people behind an event see of it and the public does not. */
export type EventManagement = {
  readonly __typename?: 'EventManagement';
  /** Whether tickets can be given to somebody else. */
  readonly areTransfersAllowed: Scalars['Boolean']['output'];
  /** Why it was called off. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** Its checkpoints with their gates, by name. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** Whether a gate may let in somebody who has not paid, when its staff asks for it. */
  readonly isUnpaidAdmitted: Scalars['Boolean']['output'];
  /** Its places, by name. */
  readonly pools: ReadonlyArray<Pool>;
  /** Its promotion codes, by code. */
  readonly promotionCodes: ReadonlyArray<PromotionCode>;
  /** Until when a refund can be asked for; null while the event has not begun. */
  readonly refundUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether people are let in at the moment. */
  readonly scanning: ScanningState;
  /** What was sold and who came. */
  readonly statistics: EventStatistics;
  /** Every ticket type, hidden ones too, in the organizer's order. */
  readonly ticketTypes: ReadonlyArray<TicketType>;
  /** Raised by every change of what the event says and of its status, not of its types, places, checkpoints and scanning; give it back with a change to notice that somebody else was faster. */
  readonly version: Scalars['Int']['output'];
};

/** The order of a list of events. */
export type EventSort =
  /** By name. */
  | 'NAME_ASC'
  /** The cheapest first; needs a price filter, whose currency decides. */
  | 'PRICE_ASC'
  /** The dearest first, by the lowest total; needs a price filter, whose currency decides. */
  | 'PRICE_DESC'
  /** The earliest start first. */
  | 'STARTS_AT_ASC'
  /** The latest start first. */
  | 'STARTS_AT_DESC';

/** What an event sold and who came. Sums over rows, never counters. */
export type EventStatistics = {
  readonly __typename?: 'EventStatistics';
  /** People admitted, each counted once. */
  readonly admitted: Scalars['Int']['output'];
  /** Tickets admitted per checkpoint, by name. */
  readonly attendance: ReadonlyArray<CheckpointAttendance>;
  /** Places there are in all pools. */
  readonly capacity: Scalars['Int']['output'];
  /** Tickets held for orders that are not paid yet. */
  readonly held: Scalars['Int']['output'];
  /** Orders that were paid, or free. */
  readonly orderCount: Scalars['Int']['output'];
  /** Tickets whose money was given back or is on its way. */
  readonly refunded: Scalars['Int']['output'];
  /** What was given back or is on its way. */
  readonly refunds: Money;
  /** Tickets sold per day, UTC, of the day the order was placed; days without sales are left out. At most 1,000 days, the latest. */
  readonly salesByDay: ReadonlyArray<DaySales>;
  /** Tickets sold per type, every type of the event, in the organizer's order. */
  readonly salesByType: ReadonlyArray<TypeSales>;
  /** Tickets sold and not given back. */
  readonly sold: Scalars['Int']['output'];
  /** What the tickets that are sold and not given back cost, with fees and tax. */
  readonly takings: Money;
};

/** Where an event stands in its life. */
export type EventStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Over. */
  | 'COMPLETED'
  /** Being prepared; nobody else sees it. */
  | 'DRAFT'
  /** Public. */
  | 'PUBLISHED';

/** How many events are in one state. */
export type EventStatusCount = {
  readonly __typename?: 'EventStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The state. */
  readonly status: EventStatus;
};

/** Whose attendees to export. */
export type ExportAttendeesInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
};

/** The file is written. */
export type ExportAttendeesPayload = {
  readonly __typename?: 'ExportAttendeesPayload';
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How many attendees it has. */
  readonly rowCount: Scalars['Int']['output'];
  /** Where to get it, a signed link. */
  readonly url: Scalars['String']['output'];
};

/** What to export. */
export type ExportScanLogInput = {
  /** The event's id; ushers may leave it out. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** What to leave out. */
  readonly filter?: InputMaybe<ScanLogFilter>;
};

/** The file is written. */
export type ExportScanLogPayload = {
  readonly __typename?: 'ExportScanLogPayload';
  /** When the link stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How many entries it has. */
  readonly rowCount: Scalars['Int']['output'];
  /** Where to get it, a signed link. */
  readonly url: Scalars['String']['output'];
};

/** A place where scans are made. */
export type Gate = {
  readonly __typename?: 'Gate';
  /** The gate's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** That somebody was admitted at a checkpoint, as gate staff sees it. */
export type GateAdmission = {
  readonly __typename?: 'GateAdmission';
  /** The checkpoint's id. */
  readonly checkpointId: Scalars['ID']['output'];
  /** What it is called. */
  readonly checkpointName: Scalars['String']['output'];
  /** When they were admitted first. */
  readonly firstAt: Scalars['DateTime']['output'];
  /** By which gate. */
  readonly firstGate?: Maybe<Gate>;
  /** Until when they may come back; null unless they are on leave. */
  readonly leaveUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Where they are since. */
  readonly state: AdmissionState;
};

/** Whether an usher may scan at an event. */
export type GateAssignment = {
  readonly __typename?: 'GateAssignment';
  /** The event's id. */
  readonly eventId: Scalars['ID']['output'];
  /** Whether the usher supervises there, as far as this session is for it. */
  readonly isSupervisor: Scalars['Boolean']['output'];
  /** Whether a scan would be heard there now, with a session for that event. */
  readonly isValid: Scalars['Boolean']['output'];
  /** Why not; null where it is valid. */
  readonly problem?: Maybe<AssignmentProblem>;
};

/** Somebody with a ticket for this event. */
export type GateAttendee = {
  readonly __typename?: 'GateAttendee';
  /** Where they are at each checkpoint that admitted them. */
  readonly admissions: ReadonlyArray<GateAdmission>;
  /** The person. */
  readonly attendee: Attendee;
  /** The card's number; null without one. */
  readonly cardUid?: Maybe<Scalars['String']['output']>;
  /** The e-mail of the customer who holds the ticket; for supervisors only. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The mobile of the customer who holds the ticket; for supervisors only. */
  readonly mobile?: Maybe<Scalars['String']['output']>;
  /** Their ticket; null for the holder of a card who has tickets for others only. */
  readonly ticket?: Maybe<ScannedTicket>;
};

/** A page of people. */
export type GateAttendeeConnection = {
  readonly __typename?: 'GateAttendeeConnection';
  /** The people of this page. */
  readonly edges: ReadonlyArray<GateAttendeeEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A person in a list. */
export type GateAttendeeEdge = {
  readonly __typename?: 'GateAttendeeEdge';
  /** Where this person stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: GateAttendee;
};

/** A card as an event sees it. */
export type GateCard = {
  readonly __typename?: 'GateCard';
  /** Who holds it; null while nobody with a ticket for this event does. */
  readonly attendee?: Maybe<Attendee>;
  /** What a scan of it would answer now. */
  readonly check: GateTicketCheck;
  /** Whether it may be used at all. */
  readonly isActive: Scalars['Boolean']['output'];
  /** The state payments gives it, e.g. ACTIVE or BLOCKED. */
  readonly status: Scalars['String']['output'];
  /** The holder's tickets for this event. */
  readonly tickets: ReadonlyArray<ScannedTicket>;
  /** Its number, in hexadecimal capitals. */
  readonly uid: Scalars['String']['output'];
};

/** What one gate did. */
export type GateCount = {
  readonly __typename?: 'GateCount';
  /** Entries by this gate. */
  readonly entries: Scalars['Int']['output'];
  /** The gate. */
  readonly gate: Gate;
  /** When something was scanned here last. */
  readonly lastScanAt?: Maybe<Scalars['DateTime']['output']>;
  /** Scans refused at this gate in the last 15 minutes. */
  readonly recentRefusals: Scalars['Int']['output'];
};

/** The event an usher works at. */
export type GateEvent = {
  readonly __typename?: 'GateEvent';
  /** People admitted, each counted once. */
  readonly admitted: Scalars['Int']['output'];
  /** When these figures were taken; they are shared for a second. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Its checkpoints with their gates, by name. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The same per gate, by checkpoint and name. */
  readonly gateCounts: ReadonlyArray<GateCount>;
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** People inside now, each counted once. */
  readonly inside: Scalars['Int']['output'];
  /** Whether scans are heard now: the event is public, has not ended, and scanning is open. */
  readonly isActive: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** People who are on leave now. */
  readonly onLeave: Scalars['Int']['output'];
  /** People whose leave is over and who did not come back. */
  readonly overdue: Scalars['Int']['output'];
  /** Scans that were refused in the last 15 minutes. */
  readonly recentRefusals: Scalars['Int']['output'];
  /** Whether people are let in at the moment. */
  readonly scanning: ScanningState;
  /** Tickets sold. */
  readonly sold: Scalars['Int']['output'];
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where it stands in its life. */
  readonly status: EventStatus;
  /** Where it takes place. */
  readonly venue: Venue;
};

/** What a gate would answer now. */
export type GateTicketCheck = {
  readonly __typename?: 'GateTicketCheck';
  /** A sentence for the staff. */
  readonly message: Scalars['String']['output'];
  /** Why it would be this answer; null for VALID. */
  readonly reason?: Maybe<ScanReason>;
  /** The ticket; null where none of this event was meant, or several. */
  readonly ticket?: Maybe<ScannedTicket>;
  /** The answer. */
  readonly verdict: ScanVerdict;
};

/** What a gift's link promises. */
export type Gift = {
  readonly __typename?: 'Gift';
  /** The event. */
  readonly event: Event;
  /** Until when it can be claimed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who gives it. */
  readonly fromName?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer has to prove that address by a code first; null for anybody but customers. */
  readonly isCodeNeeded?: Maybe<Scalars['Boolean']['output']>;
  /** The address it was sent to, mostly hidden. */
  readonly maskedTarget: Scalars['String']['output'];
  /** What the giver says. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** The type of the ticket. */
  readonly ticketType: TicketType;
};

/** The viewer has not proven that the gift's address is theirs. Nothing was changed. */
export type GiftAddressError = UserError & {
  readonly __typename?: 'GiftAddressError';
  /** The address it was sent to, mostly hidden. */
  readonly maskedTarget: Scalars['String']['output'];
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Tries left with the code that was sent; null where none is good. */
  readonly triesLeft?: Maybe<Scalars['Int']['output']>;
};

/** To whom a ticket is given: exactly one of the two ways. */
export type GiftTicketInput = {
  /** An e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** A word to them, at most 500 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** A mobile number, in any common form. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The link is on its way. */
export type GiftTicketPayload = {
  readonly __typename?: 'GiftTicketPayload';
  /** The offer. */
  readonly transfer: Transfer;
};

/** Something that happened at an event. */
export type Incident = {
  readonly __typename?: 'Incident';
  /** The event's id. */
  readonly eventId: Scalars['ID']['output'];
  /** The event's name. */
  readonly eventName: Scalars['String']['output'];
  /** Where it was. */
  readonly gate?: Maybe<Gate>;
  /** The incident's id. */
  readonly id: Scalars['ID']['output'];
  /** What it looked like. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** What the review says. */
  readonly reviewNote?: Maybe<Scalars['String']['output']>;
  /** When its review moved last. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How bad it is. */
  readonly severity: IncidentSeverity;
  /** Where it stands. */
  readonly status: IncidentStatus;
  /** What happened. */
  readonly text: Scalars['String']['output'];
  /** The ticket it is about, and who it is for. */
  readonly ticket?: Maybe<ScannedTicket>;
  /** What kind of thing it is. */
  readonly type: IncidentType;
  /** Who reports it. */
  readonly usherName?: Maybe<Scalars['String']['output']>;
};

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The incidents of this page. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An incident in a list. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Where this incident stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** What to leave out of a list of incidents; all conditions count together. */
export type IncidentFilter = {
  /** Only of this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only as bad as this. */
  readonly severity?: InputMaybe<IncidentSeverity>;
  /** Only in this state. */
  readonly status?: InputMaybe<IncidentStatus>;
  /** Only of this kind. */
  readonly type?: InputMaybe<IncidentType>;
};

/** How bad an incident is. */
export type IncidentSeverity =
  /** Everybody should drop what they do. */
  | 'CRITICAL'
  /** Somebody should look now. */
  | 'HIGH'
  /** It can wait. */
  | 'LOW'
  /** Somebody should look. */
  | 'MEDIUM';

/** Where an incident stands. */
export type IncidentStatus =
  /** There was nothing to it. */
  | 'DISMISSED'
  /** Somebody looks. */
  | 'IN_REVIEW'
  /** Nobody has looked yet. */
  | 'OPEN'
  /** It is dealt with. */
  | 'RESOLVED';

/** What kind of thing an incident is. */
export type IncidentType =
  /** Too many people. */
  | 'CROWD'
  /** Something does not work. */
  | 'EQUIPMENT'
  /** Tickets or cards that are not what they claim to be. */
  | 'FRAUD'
  /** Somebody needs a doctor. */
  | 'MEDICAL'
  /** Anything else. */
  | 'OTHER'
  /** Somebody is in danger or a danger. */
  | 'SECURITY';

/** What a range of days is divided into. A week begins on Monday; of the first and the last one only the days in the range count. */
export type Interval =
  /** Days, UTC. */
  | 'DAY'
  /** Months of the calendar. */
  | 'MONTH'
  /** Weeks, from Monday on. */
  | 'WEEK';

/** That somebody went away for a while. */
export type Leave = {
  readonly __typename?: 'Leave';
  /** The gate they left by. */
  readonly gate?: Maybe<Gate>;
  /** Whether the time is over and they did not come back. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Until when they have to be back. */
  readonly leaveUntil: Scalars['DateTime']['output'];
  /** When they left. */
  readonly leftAt: Scalars['DateTime']['output'];
  /** When they came back; null while they did not. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the scan that recorded it. */
  readonly scanId: Scalars['ID']['output'];
  /** The ticket, and who it is for. */
  readonly ticket: ScannedTicket;
  /** The usher who let them out. */
  readonly usherName?: Maybe<Scalars['String']['output']>;
};

/** A page of leaves. */
export type LeaveConnection = {
  readonly __typename?: 'LeaveConnection';
  /** The leaves of this page. */
  readonly edges: ReadonlyArray<LeaveEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A leave in a list. */
export type LeaveEdge = {
  readonly __typename?: 'LeaveEdge';
  /** Where this leave stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The leave. */
  readonly node: Leave;
};

/** What to leave out of a list of leaves; all conditions count together. */
export type LeaveFilter = {
  /** Only people who are away now, or only those who came back or left for good. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only people whose time is over and who did not come back. */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only leaves of this ticket. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a client reports of itself. */
export type LogScanActivityInput = {
  /** The device, as the client names it. */
  readonly deviceId: Scalars['ID']['input'];
  /** The gate; may be left out where the event has one checkpoint only. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** When, by the device's clock. */
  readonly happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What happened, at most 500 characters. */
  readonly note: Scalars['String']['input'];
  /** Made by the client, 8 to 64 letters, digits or dashes. */
  readonly scanId: Scalars['ID']['input'];
};

/** It is on the log. */
export type LogScanActivityPayload = {
  readonly __typename?: 'LogScanActivityPayload';
  /** The entry. */
  readonly entry: ScanLogEntry;
};

/** What to leave out of a list of events of any status; all conditions count together. */
export type ManagedEventFilter = {
  /** Only events of this category. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Only events that the platform puts in front, or only others. */
  readonly isFeatured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only events of this organizer; organizers see their own whatever they ask for. */
  readonly organizerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only events that start before this instant. */
  readonly startsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events that start at this instant or later. */
  readonly startsFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only events in this state. */
  readonly status?: InputMaybe<EventStatus>;
  /** Only events whose name, description, venue, city or organizer contain every one of these words or their beginnings. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only events at this venue. */
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of a list of managed events. */
export type ManagedEventSort =
  /** By name. */
  | 'NAME_ASC'
  /** The earliest start first. */
  | 'STARTS_AT_ASC'
  /** The latest start first. */
  | 'STARTS_AT_DESC';

/** An amount of money: integer minor units of one currency, never a float. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's minor units, e.g. 1250 for EUR 12.50, 3500 for TND 3.500. */
  readonly amountMinor: Scalars['Int64']['output'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['output'];
};

/** What a customer did in one month. */
export type MonthSpending = {
  readonly __typename?: 'MonthSpending';
  /** The first day of the month, UTC, as 2026-05-01. */
  readonly monthOn: Scalars['String']['output'];
  /** Orders that were paid, or free. */
  readonly orderCount: Scalars['Int']['output'];
  /** What these tickets cost, with fees and tax, per currency; currencies without any are left out. */
  readonly spending: ReadonlyArray<Money>;
  /** Tickets that were not given back. */
  readonly ticketCount: Scalars['Int']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes a ticket that was offered to the viewer. */
  readonly acceptTransfer: AcceptTransferPayload;
  /** Keeps an event among the viewer's favourites. Adding it twice changes nothing. */
  readonly addFavorite: AddFavoritePayload;
  /** Applies a requested change. CONFLICT if the event has changed since the request was made, or the request is no longer open. Administrators only. */
  readonly approveEditRequest: ApproveEditRequestPayload;
  /** Grants a refund: the code is dead, the place is free, the money goes back to where it came from. CONFLICT for a request that is no longer open or whose ticket was admitted. Administrators only. */
  readonly approveRefund: ApproveRefundPayload;
  /** Holds places for the viewer and prepares their tickets: all that is asked for or nothing. A free order is confirmed at once. */
  readonly bookTickets: BookTicketsResult;
  /** Calls an event off, for good: nothing is sold or scanned any more, and every sold ticket is refunded once. Repeating it changes nothing. Administrators only. */
  readonly cancelEvent: CancelEventPayload;
  /** Gives up an order that is still held; its places are free again. CONFLICT once it is anything else. */
  readonly cancelOrder: CancelOrderPayload;
  /** Takes back an offer, or a gift that was not claimed. */
  readonly cancelTransfer: CancelTransferPayload;
  /** Admits a ticket on somebody's behalf, by the rules of a scan. Administrators only. */
  readonly checkInTicket: CheckInTicketPayload;
  /** Makes a gift the viewer's ticket. A viewer whose account does not have the address it was sent to has to prove it by a code. */
  readonly claimGift: ClaimGiftResult;
  /** Ends an event before it does so by itself, twelve hours after its end. CONFLICT for anything but a public event that has begun. Administrators only. */
  readonly completeEvent: CompleteEventPayload;
  /** Adds a category. CONFLICT for a slug that is taken. Administrators only. */
  readonly createCategory: CreateCategoryPayload;
  /** Adds a checkpoint with its gates. The event's organizer, administrators. */
  readonly createCheckpoint: CreateCheckpointPayload;
  /** Makes a draft with its places and ticket types, one checkpoint and one gate. Administrators only. */
  readonly createEvent: CreateEventPayload;
  /** Adds places that are counted together. Administrators only. */
  readonly createPool: CreatePoolPayload;
  /** Makes a code that opens hidden ticket types of an event. CONFLICT for a code the event has already. Administrators only. */
  readonly createPromotionCode: CreatePromotionCodePayload;
  /** Adds a ticket type to an event. Administrators only. */
  readonly createTicketType: CreateTicketTypePayload;
  /** Adds a venue. Administrators only. */
  readonly createVenue: CreateVenuePayload;
  /** Turns down a ticket that was offered to the viewer. */
  readonly declineTransfer: DeclineTransferPayload;
  /** Deletes a category that no event names; CONFLICT otherwise. Administrators only. */
  readonly deleteCategory: DeleteCategoryPayload;
  /** Deletes a checkpoint where nothing was scanned; CONFLICT otherwise. The event's organizer, administrators. */
  readonly deleteCheckpoint: DeleteCheckpointPayload;
  /** Deletes an event for which nothing was ever booked, scanned or reported; CONFLICT otherwise. Administrators only. */
  readonly deleteEvent: DeleteEventPayload;
  /** Deletes a pool that no ticket type draws on; CONFLICT otherwise. Administrators only. */
  readonly deletePool: DeletePoolPayload;
  /** Deletes a ticket type that was never booked; CONFLICT otherwise. Administrators only. */
  readonly deleteTicketType: DeleteTicketTypePayload;
  /** Deletes a venue that no event names; CONFLICT otherwise. Administrators only. */
  readonly deleteVenue: DeleteVenuePayload;
  /** Writes the attendees of an event into a CSV file: ticket, type, attendee, status, order, admission. For administrators and the event's organizer. */
  readonly exportAttendees: ExportAttendeesPayload;
  /** Writes the log of an event into a CSV file. Supervisors, the event's organizer, administrators. */
  readonly exportScanLog: ExportScanLogPayload;
  /** Gives the viewer's ticket to whoever owns a mobile or an e-mail, account or not: a link to claim it is sent there. The same conditions as a transfer. */
  readonly giftTicket: GiftTicketPayload;
  /** Puts something on the log that a client reports of itself. It decides nothing. The same scan id gives the same entry for ever. */
  readonly logScanActivity: LogScanActivityPayload;
  /** Begins a download: a new cache with an expiry of its own, which the device must erase at that time. Give `since` for a delta. FORBIDDEN on a device that was removed. */
  readonly openCache: OpenCachePayload;
  /** Makes a draft public. CONFLICT for anything but a draft that has not ended and sells something. Administrators only. */
  readonly publishEvent: PublishEventPayload;
  /** Gives a ticket to another customer without asking either; the old code stops working at once. CONFLICT for a ticket that was admitted or is not valid. Administrators only. */
  readonly reassignTicket: ReassignTicketPayload;
  /** Gives the viewer's ticket a new code; the old one stops working at once. CONFLICT unless the ticket is valid. Administrators who support customers may do it for anybody. */
  readonly reissueTicket: ReissueTicketPayload;
  /** Turns a requested change down. Administrators only. */
  readonly rejectEditRequest: RejectEditRequestPayload;
  /** Turns a request for a refund down. Administrators only. */
  readonly rejectRefund: RejectRefundPayload;
  /** Stops a device from scanning and syncing at an event; what it scanned stays. Supervisors, the event's organizer, administrators. */
  readonly removeDevice: RemoveDevicePayload;
  /** Takes an event out of the viewer's favourites. Taking out what is not there changes nothing. */
  readonly removeFavorite: RemoveFavoritePayload;
  /** Reports something that happened at the usher's event. The same key gives the same incident for ever; with other content it is CONFLICT. */
  readonly reportIncident: ReportIncidentPayload;
  /** Sends a one-time code to the address a gift was sent to, for a viewer whose account does not have that address. Good for 10 minutes and five tries. */
  readonly requestGiftCode: RequestGiftCodePayload;
  /** Ask for a place to send a picture of an event, a venue or an incident to. Send the bytes with PUT to the address, then give the id to the mutation that uses it. */
  readonly requestPictureUpload: RequestPictureUploadPayload;
  /** Asks for the money of the viewer's ticket. CONFLICT unless the ticket is valid, was never admitted and is not being offered, or once the time for it is over. */
  readonly requestRefund: RequestRefundPayload;
  /** Lets a removed device scan and sync again. */
  readonly restoreDevice: RestoreDevicePayload;
  /** Takes an incident into review, or ends the review. CONFLICT for a move its life does not have. Administrators only. */
  readonly reviewIncident: ReviewIncidentPayload;
  /** Decides whether a code or a card lets its bearer in, out or away for a while, does so, and keeps a record either way. FORBIDDEN, and nothing recorded, without an active assignment to the event or on a device that was removed. */
  readonly scanTicket: ScanTicketPayload;
  /** Opens, pauses or closes scanning at an event; CONFLICT for one that is over or was called off. Supervisors of the event, its organizer, administrators. */
  readonly setScanning: SetScanningPayload;
  /** Asks for a change of the viewer's own event; the event stays as it is until an administrator approves. CONFLICT if it has changed since `baseVersion`, or while another request is open. */
  readonly submitEditRequest: SubmitEditRequestPayload;
  /** Offers the viewer's ticket to another customer. Nothing changes until it is accepted; then the old code stops working. CONFLICT unless the ticket is valid, was never admitted and has no other offer or refund request open. */
  readonly transferTicket: TransferTicketPayload;
  /** Takes a scan back: what it did no longer counts, and both stay on record. Ushers on the same device within 15 minutes, supervisors at any time; FORBIDDEN otherwise. */
  readonly undoScan: UndoScanPayload;
  /** Changes a category; fields left out stay. Administrators only. */
  readonly updateCategory: UpdateCategoryPayload;
  /** Changes a checkpoint; fields left out stay. The event's organizer, administrators. */
  readonly updateCheckpoint: UpdateCheckpointPayload;
  /** Changes what an event says. Fields left out stay. CONFLICT if `version` is given and is no longer the event's, for an event that was called off, and for times and organizer of one that is over. Administrators only. */
  readonly updateEvent: UpdateEventPayload;
  /** Renames a pool or sets its capacity; CONFLICT below what is held and sold. Administrators only. */
  readonly updatePool: UpdatePoolPayload;
  /** Sets how many orders can use a code; CONFLICT below what is used. Administrators only. */
  readonly updatePromotionCode: UpdatePromotionCodePayload;
  /** Moves a ticket to another state. CONFLICT for a move its life does not have. A cancelled ticket gives its place and its money back, once. Administrators only. */
  readonly updateTicketStatus: UpdateTicketStatusPayload;
  /** Changes a ticket type; orders that were placed keep their prices. Administrators only. */
  readonly updateTicketType: UpdateTicketTypePayload;
  /** Changes a venue; fields left out stay. Administrators only. */
  readonly updateVenue: UpdateVenuePayload;
  /** Brings scans that a device decided without a network: 1 to 500. Each is stored by itself, once, whatever becomes of the others; the results come in the order of the scans. FORBIDDEN as a whole, and nothing stored, on a device that was removed and with a gate of another event among the scans. */
  readonly uploadScans: UploadScansPayload;
  /** Takes an open request back. */
  readonly withdrawEditRequest: WithdrawEditRequestPayload;
  /** Takes an open request back. */
  readonly withdrawRefundRequest: WithdrawRefundRequestPayload;
};


export type MutationacceptTransferArgs = {
  input: AcceptTransferInput;
};


export type MutationaddFavoriteArgs = {
  input: AddFavoriteInput;
};


export type MutationapproveEditRequestArgs = {
  input: ApproveEditRequestInput;
};


export type MutationapproveRefundArgs = {
  input: ApproveRefundInput;
};


export type MutationbookTicketsArgs = {
  input: BookTicketsInput;
};


export type MutationcancelEventArgs = {
  input: CancelEventInput;
};


export type MutationcancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationcancelTransferArgs = {
  input: CancelTransferInput;
};


export type MutationcheckInTicketArgs = {
  input: CheckInTicketInput;
};


export type MutationclaimGiftArgs = {
  input: ClaimGiftInput;
};


export type MutationcompleteEventArgs = {
  input: CompleteEventInput;
};


export type MutationcreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationcreateCheckpointArgs = {
  input: CreateCheckpointInput;
};


export type MutationcreateEventArgs = {
  input: CreateEventInput;
};


export type MutationcreatePoolArgs = {
  input: CreatePoolInput;
};


export type MutationcreatePromotionCodeArgs = {
  input: CreatePromotionCodeInput;
};


export type MutationcreateTicketTypeArgs = {
  input: CreateTicketTypeInput;
};


export type MutationcreateVenueArgs = {
  input: CreateVenueInput;
};


export type MutationdeclineTransferArgs = {
  input: DeclineTransferInput;
};


export type MutationdeleteCategoryArgs = {
  input: DeleteCategoryInput;
};


export type MutationdeleteCheckpointArgs = {
  input: DeleteCheckpointInput;
};


export type MutationdeleteEventArgs = {
  input: DeleteEventInput;
};


export type MutationdeletePoolArgs = {
  input: DeletePoolInput;
};


export type MutationdeleteTicketTypeArgs = {
  input: DeleteTicketTypeInput;
};


export type MutationdeleteVenueArgs = {
  input: DeleteVenueInput;
};


export type MutationexportAttendeesArgs = {
  input: ExportAttendeesInput;
};


export type MutationexportScanLogArgs = {
  input: ExportScanLogInput;
};


export type MutationgiftTicketArgs = {
  input: GiftTicketInput;
};


export type MutationlogScanActivityArgs = {
  input: LogScanActivityInput;
};


export type MutationopenCacheArgs = {
  input: OpenCacheInput;
};


export type MutationpublishEventArgs = {
  input: PublishEventInput;
};


export type MutationreassignTicketArgs = {
  input: ReassignTicketInput;
};


export type MutationreissueTicketArgs = {
  input: ReissueTicketInput;
};


export type MutationrejectEditRequestArgs = {
  input: RejectEditRequestInput;
};


export type MutationrejectRefundArgs = {
  input: RejectRefundInput;
};


export type MutationremoveDeviceArgs = {
  input: RemoveDeviceInput;
};


export type MutationremoveFavoriteArgs = {
  input: RemoveFavoriteInput;
};


export type MutationreportIncidentArgs = {
  input: ReportIncidentInput;
};


export type MutationrequestGiftCodeArgs = {
  input: RequestGiftCodeInput;
};


export type MutationrequestPictureUploadArgs = {
  input: RequestPictureUploadInput;
};


export type MutationrequestRefundArgs = {
  input: RequestRefundInput;
};


export type MutationrestoreDeviceArgs = {
  input: RestoreDeviceInput;
};


export type MutationreviewIncidentArgs = {
  input: ReviewIncidentInput;
};


export type MutationscanTicketArgs = {
  input: ScanTicketInput;
};


export type MutationsetScanningArgs = {
  input: SetScanningInput;
};


export type MutationsubmitEditRequestArgs = {
  input: SubmitEditRequestInput;
};


export type MutationtransferTicketArgs = {
  input: TransferTicketInput;
};


export type MutationundoScanArgs = {
  input: UndoScanInput;
};


export type MutationupdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationupdateCheckpointArgs = {
  input: UpdateCheckpointInput;
};


export type MutationupdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationupdatePoolArgs = {
  input: UpdatePoolInput;
};


export type MutationupdatePromotionCodeArgs = {
  input: UpdatePromotionCodeInput;
};


export type MutationupdateTicketStatusArgs = {
  input: UpdateTicketStatusInput;
};


export type MutationupdateTicketTypeArgs = {
  input: UpdateTicketTypeInput;
};


export type MutationupdateVenueArgs = {
  input: UpdateVenueInput;
};


export type MutationuploadScansArgs = {
  input: UploadScansInput;
};


export type MutationwithdrawEditRequestArgs = {
  input: WithdrawEditRequestInput;
};


export type MutationwithdrawRefundRequestArgs = {
  input: WithdrawRefundRequestInput;
};

/** A new ticket type of a new event: with `capacity` it has places of its own, with `sharedPools` it draws on those, or both. */
export type NewTicketTypeInput = {
  /** Places of its own. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The names of shared pools it draws on. */
  readonly sharedPools?: ReadonlyArray<Scalars['String']['input']>;
  /** What is sold and on which terms. */
  readonly terms: TicketTermsInput;
};

/** How fresh this server's knowledge of cards is. */
export type NfcStatus = {
  readonly __typename?: 'NfcStatus';
  /** How many of them are held by somebody with a ticket for this event. */
  readonly attendeeCardCount: Scalars['Int']['output'];
  /** How many cards are known. */
  readonly cardCount: Scalars['Int']['output'];
  /** Whether cards can be scanned: at least one is known. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** When news of a card arrived last; null while none did. */
  readonly newsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a reader gave. */
export type NfcTest = {
  readonly __typename?: 'NfcTest';
  /** Whether it may be used. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Whether a card of this number is known. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** The number as it is kept, in hexadecimal capitals; null for what is no card's number. */
  readonly uid?: Maybe<Scalars['String']['output']>;
};

/** What a device decides by while it has no network. */
export type OfflineCache = {
  readonly __typename?: 'OfflineCache';
  /** Give this as `since` for the next delta. */
  readonly cursor: Scalars['String']['output'];
  /** The device's secret, 32 bytes, base64url: keep it in the key store, never beside the cache. Cards cannot be read without it. */
  readonly deviceSecret: Scalars['String']['output'];
  /** After this instant the device must not decide by it and must erase it. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The cache's id; uploads name it. */
  readonly id: Scalars['ID']['output'];
  /** Whether it brings all tickets and cards, not only what changed: then the device puts it in the place of all it has. So it is without `since`, when the cache before has expired, and when codes changed with the event's times. */
  readonly isFull: Scalars['Boolean']['output'];
  /** When it was issued. Scans before it are not vouched for. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** The keys that ticket codes are signed with. */
  readonly publicKeys: ReadonlyArray<CodePublicKey>;
  /** The event's rules. */
  readonly rules: OfflineRules;
  /** What the hashes of entries are salted with: 16 bytes, base64url. It stays the same from one cache of a device to the next. */
  readonly salt: Scalars['String']['output'];
};

/** What a device needs to know of its event to decide by itself. */
export type OfflineRules = {
  readonly __typename?: 'OfflineRules';
  /** Its checkpoints with their gates. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The event's id. */
  readonly eventId: Scalars['ID']['output'];
  /** The number that codes of this event carry. */
  readonly eventNumber: Scalars['Int']['output'];
  /** Whether people are let in. */
  readonly scanning: ScanningState;
  /** When it starts. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Where the event stands in its life. */
  readonly status: EventStatus;
  /** Its ticket types with their validity, hidden ones too. */
  readonly ticketTypes: ReadonlyArray<OfflineTicketType>;
};

/** A scan that a device decided by itself. */
export type OfflineScanInput = {
  /** The cache it was decided by. */
  readonly cacheId: Scalars['ID']['input'];
  /** The text that was read; of a card, its number in hexadecimal. */
  readonly code: Scalars['String']['input'];
  /** The gate; may be left out where the event has one checkpoint only. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** What it was for: ENTRY, EXIT or LEAVE. */
  readonly kind?: ScanKind;
  /** For a leave: the minutes until the person has to be back, 1 to 1440; the checkpoint's own when left out. */
  readonly leaveMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What was read. */
  readonly medium?: ScanMedium;
  /** Why, where it was not VALID; has to fit the verdict. Left out, it is NOT_OURS for NOT_FOUND (of a card UNKNOWN_CARD) and ALREADY_ADMITTED for ALREADY_SCANNED; INVALID needs one. */
  readonly reason?: InputMaybe<ScanReason>;
  /** Made by the client for this scan, 8 to 64 letters, digits or dashes. */
  readonly scanId: Scalars['ID']['input'];
  /** When, by the device's clock. */
  readonly scannedAt: Scalars['DateTime']['input'];
  /** For a card: the ticket that was meant, of those its entry names. Without it the holder's only ticket is taken. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** What the device answered. */
  readonly verdict: ScanVerdict;
};

/** A ticket type as a device needs it. */
export type OfflineTicketType = {
  readonly __typename?: 'OfflineTicketType';
  /** The ticket type's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** From when it opens a gate; null for always. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it opens a gate; null for the end of the event. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Which device downloads. */
export type OpenCacheInput = {
  /** The device, as the client names it. */
  readonly deviceId: Scalars['ID']['input'];
  /** The `cursor` of the device's cache before, for what changed since; null for all of it. */
  readonly since?: InputMaybe<Scalars['String']['input']>;
};

/** The download can begin. */
export type OpenCachePayload = {
  readonly __typename?: 'OpenCachePayload';
  /** The cache. */
  readonly cache: OfflineCache;
};

/** Places of one event that a customer holds or has bought. */
export type Order = {
  readonly __typename?: 'Order';
  /** Who placed it. */
  readonly customer?: Maybe<Customer>;
  /** The event. */
  readonly event: Event;
  /** Until when the places are held; of no meaning once the order is confirmed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The order's id. */
  readonly id: Scalars['ID']['output'];
  /** What was booked at which price, as it was then. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** What of it was given back, the latest last. */
  readonly refunds: ReadonlyArray<Refund>;
  /** Where it stands in its life. */
  readonly status: OrderStatus;
  /** Its tickets; for customers those that are theirs still. */
  readonly tickets: ReadonlyArray<Ticket>;
  /** What is to be paid. */
  readonly total: Money;
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The orders of this page. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An order in a list. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Where this order stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** What to leave out of a list of orders; all conditions count together. */
export type OrderFilter = {
  /** Only orders of this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only orders for this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only orders placed before this instant. */
  readonly placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only orders placed at this instant or later. */
  readonly placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only orders in this state. */
  readonly status?: InputMaybe<OrderStatus>;
};

/** The tickets of one type in an order, at the prices of that moment. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The fees of the line. */
  readonly fee: Money;
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** The tax of the line. */
  readonly tax: Money;
  /** The type. */
  readonly ticketType: TicketType;
  /** What the line costs: prices, fees and tax. */
  readonly total: Money;
  /** The price of one, without fee and tax. */
  readonly unitPrice: Money;
};

/** Where an order stands in its life. */
export type OrderStatus =
  /** Given up; its places were given back. */
  | 'CANCELLED'
  /** Paid, or free: its tickets are valid. */
  | 'CONFIRMED'
  /** Not paid in time; its places were given back. */
  | 'EXPIRED'
  /** Its places are held and wait for the payment. */
  | 'HELD';

/** Who holds an event; identity knows the rest. */
export type Organizer = {
  readonly __typename?: 'Organizer';
  /** The organizer's id. */
  readonly id: Scalars['ID']['output'];
  /** Its published events that have not ended, the earliest start first. Open to everybody. Null while ticketing cannot tell. */
  readonly upcomingEvents?: Maybe<EventConnection>;
};


/** Who holds an event; identity knows the rest. */
export type OrganizerupcomingEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An organizer's figures. */
export type OrganizerDashboard = {
  readonly __typename?: 'OrganizerDashboard';
  /** People admitted, each counted once per event. */
  readonly admitted: Scalars['Int']['output'];
  /** How many events are in each state; states without any are left out. */
  readonly eventCounts: ReadonlyArray<EventStatusCount>;
  /** The next events, drafts too, at most five, the earliest start first. */
  readonly nextEvents: ReadonlyArray<Event>;
  /** Edit requests that wait for a decision. */
  readonly openEditRequestCount: Scalars['Int']['output'];
  /** The same of orders placed in the last 30 days, today included, per day and currency; days without sales are left out. */
  readonly salesByDay: ReadonlyArray<DaySales>;
  /** Tickets sold and not given back, of all events. */
  readonly sold: Scalars['Int']['output'];
  /** What they cost, with fees and tax, per currency; currencies without any are left out. */
  readonly takings: ReadonlyArray<Money>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What a picture is for. */
export type PicturePurpose =
  /** An event's picture, sent by an administrator or an organizer. */
  | 'EVENT_IMAGE'
  /** What an usher saw. */
  | 'INCIDENT_PHOTO'
  /** A venue's picture, sent by an administrator. */
  | 'VENUE_IMAGE';

/** Places that are counted together: a type may draw on several pools, a pool may serve several types. */
export type Pool = {
  readonly __typename?: 'Pool';
  /** How many places there are. */
  readonly capacity: Scalars['Int']['output'];
  /** Places that are left. */
  readonly free: Scalars['Int']['output'];
  /** Places held for orders that are not paid yet. */
  readonly held: Scalars['Int']['output'];
  /** The pool's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Places that are sold. */
  readonly sold: Scalars['Int']['output'];
  /** The ticket types that draw on it. */
  readonly ticketTypes: ReadonlyArray<TicketType>;
};

/** A range of what one ticket costs in total. */
export type PriceRangeInput = {
  /** ISO 4217 code; amounts of different currencies do not compare. */
  readonly currency: Scalars['String']['input'];
  /** The most, in minor units. */
  readonly maxMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** The least, in minor units. */
  readonly minMinor?: InputMaybe<Scalars['Int64']['input']>;
};

/** A word that opens hidden ticket types, so many times. */
export type PromotionCode = {
  readonly __typename?: 'PromotionCode';
  /** The word, in capitals. */
  readonly code: Scalars['String']['output'];
  /** The promotion code's id. */
  readonly id: Scalars['ID']['output'];
  /** The ticket types it opens. */
  readonly ticketTypes: ReadonlyArray<TicketType>;
  /** How many orders hold or bought places by it. */
  readonly used: Scalars['Int']['output'];
  /** How many orders can use it. */
  readonly usesMax: Scalars['Int']['output'];
};

/** The promotion code does not help. Nothing was booked. */
export type PromotionCodeError = UserError & {
  readonly __typename?: 'PromotionCodeError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Why. */
  readonly reason: PromotionCodeProblem;
};

/** Why a promotion code does not help. */
export type PromotionCodeProblem =
  /** It opens none of the ticket types that were asked for, or there is no such code. */
  | 'NOT_GOOD'
  /** As many orders as may have used it. A hold may give a use back. */
  | 'USED_UP';

/** Which event to make public. */
export type PublishEventInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
};

/** The event is public. */
export type PublishEventPayload = {
  readonly __typename?: 'PublishEventPayload';
  /** The event, as it is now. */
  readonly event: Event;
};

/** The signed code of a ticket. Whoever has it can enter: show it to nobody but the gate. */
export type QrCode = {
  readonly __typename?: 'QrCode';
  /** The QR image as a PNG data URL. */
  readonly dataUrl: Scalars['String']['output'];
  /** After this instant no gate accepts the code. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The QR image as a PNG file, by a signed link that lives for 15 minutes. */
  readonly imageUrl: Scalars['String']['output'];
  /** The code itself, to be drawn as QR in alphanumeric mode. */
  readonly text: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Every event the usher is assigned to and that has not ended, the earliest start first; at most 100. To scan at another one, sign in to it. */
  readonly assignedEvents: ReadonlyArray<AssignedEvent>;
  /** One page of the cards of people with tickets for this event, as `cachedTickets`. */
  readonly cachedCards: CachedCardPage;
  /** One page of the tickets of a cache: all of them, or what changed since the cache before. Ask with `after` until `next` is null; of what is asked for under the same id, what comes later replaces what came before. FORBIDDEN on a device that was removed; NOT_FOUND for a cache of another event; CONFLICT for one that has expired. */
  readonly cachedTickets: CachedTicketPage;
  /** Every category, by name. The platform keeps these few, so the list has no pages. */
  readonly categories: ReadonlyArray<Category>;
  /** What the platform's categories of events sold and who came. For the administrators who see the platform as a whole. */
  readonly categoryAnalytics: CategoryAnalytics;
  /** One request to change an event. NOT_FOUND for another organizer's. */
  readonly editRequest?: Maybe<EditRequest>;
  /** Requests to change events, the latest first: administrators see all, organizers their own. */
  readonly editRequests: EditRequestConnection;
  /** One published event; NOT_FOUND for any other. Open to everybody. */
  readonly event?: Maybe<Event>;
  /** Published events that have not ended, filtered and sorted. Open to everybody. */
  readonly events: EventConnection;
  /** Events the viewer wants to find again, the latest added first. Those that are not public any more are left out. */
  readonly favoriteEvents: EventConnection;
  /** Published events the platform puts in front, the earliest start first. Open to everybody. */
  readonly featuredEvents: EventConnection;
  /** Whether the usher may scan at an event now, and why not. */
  readonly gateAssignment: GateAssignment;
  /** Who a card or a ticket of this event is for. Exactly one of the two. NOT_FOUND for what is not of this event. */
  readonly gateAttendee: GateAttendee;
  /** People with tickets for this event, by name. Four letters at least, or nothing is found; only supervisors see e-mail and mobile. */
  readonly gateAttendees: GateAttendeeConnection;
  /** A card as this event sees it: who holds it, and what a scan of it would answer now. Nobody is admitted and nothing is recorded. NOT_FOUND for a number that is no card's. */
  readonly gateCard: GateCard;
  /** The event the usher is signed in for, as it stands now. FORBIDDEN without an active assignment to it. */
  readonly gateEvent: GateEvent;
  /** What a gift's link promises, before it is claimed. NOT_FOUND for a secret that is wrong, used or over. Open to everybody. */
  readonly gift?: Maybe<Gift>;
  /** One incident. NOT_FOUND for one out of sight. */
  readonly incident?: Maybe<Incident>;
  /** Incidents, the latest first: ushers see those of their event, organizers those of their events, administrators all. */
  readonly incidents: IncidentConnection;
  /** Leaves at this event, the latest first. */
  readonly leaves: LeaveConnection;
  /** One event of any status, with `management` filled in. NOT_FOUND for an organizer who does not hold it. */
  readonly managedEvent?: Maybe<Event>;
  /** Events of any status: administrators see all, organizers their own. */
  readonly managedEvents: EventConnection;
  /** What the viewer booked, attended and spent. */
  readonly myAnalytics: CustomerAnalytics;
  /** The viewer's orders, the latest first. */
  readonly myOrders: OrderConnection;
  /** The viewer's tickets: upcoming ones by start, others the latest first. Tickets of orders that expired unpaid are left out. */
  readonly myTickets: TicketConnection;
  /** Offers of tickets that the viewer made or got, the latest first. */
  readonly myTransfers: TransferConnection;
  /** How fresh this server's knowledge of cards is. A reader of its own is the device's to test. */
  readonly nfcStatus: NfcStatus;
  /** One order of the viewer; administrators see every order. NOT_FOUND for anybody else's. */
  readonly order?: Maybe<Order>;
  /** Orders of every customer, the latest first. Administrators who support customers only. */
  readonly orders: OrderConnection;
  /** The organizer's figures: own events only. */
  readonly organizerDashboard: OrganizerDashboard;
  /** One request for a refund. NOT_FOUND for another customer's. */
  readonly refundRequest?: Maybe<RefundRequest>;
  /** Requests for refunds, the latest first: administrators who support customers see all, customers their own. */
  readonly refundRequests: RefundRequestConnection;
  /** The platform's ticket sales. Administrators only. */
  readonly salesOverview: SalesOverview;
  /** Tickets that were let in or out more often than the rules allow, a line for each scan that counts in place of others. Supervisors, the event's organizer, administrators. */
  readonly scanConflicts: ScanConflictConnection;
  /** Everything that happened at gates, the latest first: ushers see their event, organizers their own events, administrators all. */
  readonly scanLog: ScanLogConnection;
  /** One entry of the log. NOT_FOUND for an entry out of sight. */
  readonly scanLogEntry?: Maybe<ScanLogEntry>;
  /** What a device downloaded and uploaded last, and what it disagreed about. Ushers ask about their event. */
  readonly syncStatus: SyncStatus;
  /** Looks a card's number up, to try a reader out. */
  readonly testNfc: NfcTest;
  /** One ticket of the viewer; administrators see every ticket. NOT_FOUND for anybody else's. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets of every customer, the latest first. Administrators who support customers only. */
  readonly tickets: TicketConnection;
  /** Venues by name. Open to everybody. */
  readonly venues: VenueConnection;
  /** What a scan of a ticket's code would answer now. Nobody is admitted and nothing is recorded. */
  readonly verifyCode: GateTicketCheck;
  /** Whether a code of the viewer's own ticket, or the viewer's own card, would open the gates now. Nobody is admitted and nothing is recorded. NOT_FOUND for anybody else's. */
  readonly verifyOwnCode: CodeCheck;
  /** Whether the log is as it was sealed. Administrators only. */
  readonly verifyScanLog: ScanLogVerification;
};


export type QuerycachedCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cacheId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QuerycachedTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cacheId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QuerycategoryAnalyticsArgs = {
  range?: InputMaybe<DateRange>;
};


export type QueryeditRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryeditRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EditRequestFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  sort?: EventSort;
};


export type QueryfavoriteEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryfeaturedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerygateAssignmentArgs = {
  eventId: Scalars['ID']['input'];
};


export type QuerygateAttendeeArgs = {
  cardUid?: InputMaybe<Scalars['String']['input']>;
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerygateAttendeesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  name: Scalars['String']['input'];
};


export type QuerygateCardArgs = {
  gateId?: InputMaybe<Scalars['ID']['input']>;
  uid: Scalars['String']['input'];
};


export type QuerygiftArgs = {
  secret: Scalars['String']['input'];
};


export type QueryincidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryincidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryleavesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaveFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerymanagedEventArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymanagedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ManagedEventFilter>;
  first?: Scalars['Int']['input'];
  sort?: ManagedEventSort;
};


export type QuerymyAnalyticsArgs = {
  fromOn?: InputMaybe<Scalars['String']['input']>;
  untilOn?: InputMaybe<Scalars['String']['input']>;
};


export type QuerymyOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerymyTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerymyTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TransferFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryorderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryordersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryrefundRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryrefundRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RefundRequestFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerysalesOverviewArgs = {
  fromOn?: InputMaybe<Scalars['String']['input']>;
  untilOn?: InputMaybe<Scalars['String']['input']>;
};


export type QueryscanConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryscanLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ScanLogFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryscanLogEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysyncStatusArgs = {
  deviceId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerytestNfcArgs = {
  uid: Scalars['String']['input'];
};


export type QueryticketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryticketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketSearch>;
  first?: Scalars['Int']['input'];
};


export type QueryvenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VenueFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryverifyCodeArgs = {
  code: Scalars['String']['input'];
  gateId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryverifyOwnCodeArgs = {
  input: VerifyOwnCodeInput;
};

/** Whether somebody who was in may come in again. */
export type ReEntry =
  /** As often as they like. */
  | 'FREE'
  /** Once out, out. */
  | 'NONE'
  /** From a leave, in time. */
  | 'WITH_LEAVE';

/** Who gets a ticket. */
export type ReassignTicketInput = {
  /** The customer who gets it. */
  readonly customerId: Scalars['ID']['input'];
  /** Why; it goes on record. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The ticket is somebody else's. */
export type ReassignTicketPayload = {
  readonly __typename?: 'ReassignTicketPayload';
  /** The ticket. */
  readonly ticket: Ticket;
};

/** Money of an order that goes back to where it came from. */
export type Refund = {
  readonly __typename?: 'Refund';
  /** How much. */
  readonly amount: Money;
  /** Why. */
  readonly cause: RefundCause;
  /** When it was granted. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The refund's id. */
  readonly id: Scalars['ID']['output'];
  /** When payments had given it back. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is on its way or has arrived. */
  readonly status: RefundStatus;
};

/** Why money goes back. */
export type RefundCause =
  /** An administrator cancelled the ticket. */
  | 'ADMIN'
  /** The event was called off. */
  | 'EVENT_CANCELLED'
  /** The customer asked for it. */
  | 'REQUEST';

/** A customer's wish to have the money of a ticket back. */
export type RefundRequest = {
  readonly __typename?: 'RefundRequest';
  /** Who asks. */
  readonly customer?: Maybe<Customer>;
  /** When it was decided or withdrawn. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. */
  readonly decisionReason?: Maybe<Scalars['String']['output']>;
  /** The event. */
  readonly event: Event;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The money, once it was granted. */
  readonly refund?: Maybe<Refund>;
  /** When it was made. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: RefundRequestStatus;
  /** The ticket; null for anybody who may not see it any more. */
  readonly ticket?: Maybe<Ticket>;
};

/** A page of refund requests. */
export type RefundRequestConnection = {
  readonly __typename?: 'RefundRequestConnection';
  /** The requests of this page. */
  readonly edges: ReadonlyArray<RefundRequestEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A refund request in a list. */
export type RefundRequestEdge = {
  readonly __typename?: 'RefundRequestEdge';
  /** Where this request stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: RefundRequest;
};

/** What to leave out of a list of refund requests; all conditions count together. */
export type RefundRequestFilter = {
  /** Only requests of this customer; customers see their own whatever they ask for. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only requests about this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only requests in this state. */
  readonly status?: InputMaybe<RefundRequestStatus>;
};

/** Where a refund request stands. */
export type RefundRequestStatus =
  /** It was granted. */
  | 'APPROVED'
  /** It waits for a decision. */
  | 'OPEN'
  /** It was turned down. */
  | 'REJECTED'
  /** The customer took it back. */
  | 'WITHDRAWN';

/** Where a refund stands. */
export type RefundStatus =
  /** It is on its way. */
  | 'PENDING'
  /** It was given back. */
  | 'SUCCEEDED';

/** Which ticket gets a new code. */
export type ReissueTicketInput = {
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The ticket has a new code. */
export type ReissueTicketPayload = {
  readonly __typename?: 'ReissueTicketPayload';
  /** The ticket. */
  readonly ticket: Ticket;
};

/** Which request to turn down. */
export type RejectEditRequestInput = {
  /** The request's id. */
  readonly editRequestId: Scalars['ID']['input'];
  /** Why, for the organizer; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The request is turned down. */
export type RejectEditRequestPayload = {
  readonly __typename?: 'RejectEditRequestPayload';
  /** The request. */
  readonly editRequest: EditRequest;
};

/** Which request to turn down. */
export type RejectRefundInput = {
  /** Why, for the customer; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The request's id. */
  readonly refundRequestId: Scalars['ID']['input'];
};

/** The request is turned down. */
export type RejectRefundPayload = {
  readonly __typename?: 'RejectRefundPayload';
  /** The request. */
  readonly refundRequest: RefundRequest;
};

/** Which device to remove. */
export type RemoveDeviceInput = {
  /** The device, as the client names it. */
  readonly deviceId: Scalars['ID']['input'];
  /** The event's id; ushers may leave it out. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
};

/** The device is removed. */
export type RemoveDevicePayload = {
  readonly __typename?: 'RemoveDevicePayload';
  /** The device. */
  readonly device: DeviceSync;
};

/** Which event to take out. */
export type RemoveFavoriteInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
};

/** The event is no favourite. */
export type RemoveFavoritePayload = {
  readonly __typename?: 'RemoveFavoritePayload';
  /** The event's id. */
  readonly eventId: Scalars['ID']['output'];
};

/** What happened. */
export type ReportIncidentInput = {
  /** Where it was. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client, 8 to 64 letters, digits or dashes. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** An upload with the purpose INCIDENT_PHOTO. */
  readonly photoUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** How bad it is. */
  readonly severity: IncidentSeverity;
  /** What happened, at most 2,000 characters. */
  readonly text: Scalars['String']['input'];
  /** The ticket it is about. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** What kind of thing it is. */
  readonly type: IncidentType;
};

/** The incident is reported. */
export type ReportIncidentPayload = {
  readonly __typename?: 'ReportIncidentPayload';
  /** The incident. */
  readonly incident: Incident;
};

/** Which gift needs a code. */
export type RequestGiftCodeInput = {
  /** The secret in the link. */
  readonly secret: Scalars['String']['input'];
};

/** The code is on its way. */
export type RequestGiftCodePayload = {
  readonly __typename?: 'RequestGiftCodePayload';
  /** Until when it is good. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The address it goes to, mostly hidden. */
  readonly maskedTarget: Scalars['String']['output'];
};

/** What to send. */
export type RequestPictureUploadInput = {
  /** How many bytes will be sent, at most 5 MB: the address takes exactly so many. */
  readonly byteCount: Scalars['Int']['input'];
  /** What the picture is for. */
  readonly purpose: PicturePurpose;
};

/** Where to send it. */
export type RequestPictureUploadPayload = {
  readonly __typename?: 'RequestPictureUploadPayload';
  /** The most bytes that are taken. */
  readonly bytesMax: Scalars['Int']['output'];
  /** When the address stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Give this to the mutation that uses the picture; it can be used once. */
  readonly uploadId: Scalars['ID']['output'];
  /** Send the bytes here with PUT, without any header of ours. */
  readonly url: Scalars['String']['output'];
};

/** What to ask for. */
export type RequestRefundInput = {
  /** Why, at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The request waits for a decision. */
export type RequestRefundPayload = {
  readonly __typename?: 'RequestRefundPayload';
  /** The request. */
  readonly refundRequest: RefundRequest;
};

/** Which device to let in again. */
export type RestoreDeviceInput = {
  /** The device, as the client names it. */
  readonly deviceId: Scalars['ID']['input'];
  /** The event's id; ushers may leave it out. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
};

/** The device may scan again. */
export type RestoreDevicePayload = {
  readonly __typename?: 'RestoreDevicePayload';
  /** The device. */
  readonly device: DeviceSync;
};

/** Where a review goes. */
export type ReviewIncidentInput = {
  /** The incident's id. */
  readonly incidentId: Scalars['ID']['input'];
  /** What the review says, at most 1,000 characters; needed to end it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** IN_REVIEW, RESOLVED or DISMISSED. */
  readonly status: IncidentStatus;
};

/** The review moved. */
export type ReviewIncidentPayload = {
  readonly __typename?: 'ReviewIncidentPayload';
  /** The incident. */
  readonly incident: Incident;
};

/** The event or one of the types is not on sale now. Nothing was booked. */
export type SalesClosedError = UserError & {
  readonly __typename?: 'SalesClosedError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** When sales begin, if they have not yet. */
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The platform's ticket sales in a time. */
export type SalesOverview = {
  readonly __typename?: 'SalesOverview';
  /** People admitted in this time, each counted once per event. */
  readonly admitted: Scalars['Int']['output'];
  /** Per category, by name; categories that sold nothing are left out. */
  readonly byCategory: ReadonlyArray<CategorySales>;
  /** How many events are in each state now; states without any are left out. */
  readonly eventCounts: ReadonlyArray<EventStatusCount>;
  /** The first day, UTC, as 2026-05-31. */
  readonly fromOn: Scalars['String']['output'];
  /** Orders placed in this time that were paid, or free. */
  readonly orderCount: Scalars['Int']['output'];
  /** What was given back or is on its way, of these orders, per currency; currencies without any are left out. */
  readonly refunds: ReadonlyArray<Money>;
  /** Per day and currency; days without sales are left out. */
  readonly salesByDay: ReadonlyArray<DaySales>;
  /** Tickets of these orders that were not given back. */
  readonly sold: Scalars['Int']['output'];
  /** What they cost, with fees and tax, per currency; currencies without any are left out. */
  readonly takings: ReadonlyArray<Money>;
  /** The last day, UTC. */
  readonly untilOn: Scalars['String']['output'];
};

/** One event at a gate. */
export type Scan = {
  readonly __typename?: 'Scan';
  /** Who the ticket is for; null when no ticket of this event was meant. */
  readonly attendee?: Maybe<Attendee>;
  /** The tickets a card opens, where the gate could not tell which is meant; empty otherwise. */
  readonly candidates: ReadonlyArray<ScannedTicket>;
  /** The gate of that first admission. */
  readonly firstGate?: Maybe<Gate>;
  /** When the ticket was first admitted at this checkpoint. */
  readonly firstScannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id the client gave it. */
  readonly id: Scalars['ID']['output'];
  /** What it was for. */
  readonly kind: ScanKind;
  /** Until when the person has to be back from a leave. */
  readonly leaveUntil?: Maybe<Scalars['DateTime']['output']>;
  /** A sentence for the staff. */
  readonly message: Scalars['String']['output'];
  /** Why it is this answer; null for VALID. */
  readonly reason?: Maybe<ScanReason>;
  /** When the server received the scan. */
  readonly scannedAt: Scalars['DateTime']['output'];
  /** The ticket's id; null when no ticket of this event was meant. It opens no gate by itself. */
  readonly ticketId?: Maybe<Scalars['ID']['output']>;
  /** The type of the ticket; null when no ticket of this event was meant. */
  readonly ticketType?: Maybe<ScannedTicketType>;
  /** The answer. */
  readonly verdict: ScanVerdict;
};

/** Scans of one ticket at one checkpoint, of which one counts. */
export type ScanConflict = {
  readonly __typename?: 'ScanConflict';
  /** The checkpoint. */
  readonly checkpoint: Checkpoint;
  /** The others, the earliest first; at most 100. */
  readonly conflicts: ReadonlyArray<CountingScan>;
  /** The scan that counts; null where none does. */
  readonly counts?: Maybe<CountingScan>;
  /** The ticket, and who it is for. */
  readonly ticket: ScannedTicket;
};

/** A page of conflicts. */
export type ScanConflictConnection = {
  readonly __typename?: 'ScanConflictConnection';
  /** The conflicts of this page. */
  readonly edges: ReadonlyArray<ScanConflictEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A conflict in a list. */
export type ScanConflictEdge = {
  readonly __typename?: 'ScanConflictEdge';
  /** Where this conflict stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: ScanConflict;
};

/** What is remarkable about a scan. */
export type ScanFlag =
  /** The device's clock was beyond what the server can vouch for. */
  | 'CLOCK'
  /** It happened against the rules. */
  | 'OVERRIDE'
  /** The device decided by a cache that had expired. */
  | 'STALE_CACHE';

/** What a scan is for. */
export type ScanKind =
  /** Something a client reports of itself; it decides nothing. */
  | 'ACTIVITY'
  /** To enter; also to come back from a leave. */
  | 'ENTRY'
  /** To leave for good, or until the checkpoint's rules let the person in again. */
  | 'EXIT'
  /** To leave for a while, with a time to be back. */
  | 'LEAVE'
  /** To take another scan back. */
  | 'UNDO';

/** A page of the log. */
export type ScanLogConnection = {
  readonly __typename?: 'ScanLogConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<ScanLogEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** An entry in a list. */
export type ScanLogEdge = {
  readonly __typename?: 'ScanLogEdge';
  /** Where this entry stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: ScanLogEntry;
};

/** One entry of the log. */
export type ScanLogEntry = {
  readonly __typename?: 'ScanLogEntry';
  /** The card's number, where a card was read. */
  readonly cardUid?: Maybe<Scalars['String']['output']>;
  /** What was read, the first 512 characters: of refusals only, and not where the code is good and came at the wrong time or place, for whoever has a good code can enter. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The time that decides. */
  readonly countedAt: Scalars['DateTime']['output'];
  /** When the device says it was. */
  readonly deviceAt?: Maybe<Scalars['DateTime']['output']>;
  /** The device, as the client names it. */
  readonly deviceId: Scalars['String']['output'];
  /** The event's id. */
  readonly eventId: Scalars['ID']['output'];
  /** What is remarkable about it. */
  readonly flags: ReadonlyArray<ScanFlag>;
  /** The gate. */
  readonly gate?: Maybe<Gate>;
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** What it was for. */
  readonly kind: ScanKind;
  /** What was read; null where nothing was, as in an undo or an activity. */
  readonly medium?: Maybe<ScanMedium>;
  /** A sentence for the staff. */
  readonly message: Scalars['String']['output'];
  /** What the client said about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What became of it once all that is known was put in order. */
  readonly outcome: ScanOutcome;
  /** Why it was this answer; null for VALID. */
  readonly reason?: Maybe<ScanReason>;
  /** When the server got it. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The id the client gave the scan. */
  readonly scanId: Scalars['ID']['output'];
  /** How it came here. */
  readonly source: ScanSource;
  /** The ticket, where one of this event was meant. */
  readonly ticket?: Maybe<ScannedTicket>;
  /** The scan it takes back. */
  readonly undoneScanId?: Maybe<Scalars['ID']['output']>;
  /** The usher's name; null for an administrator. */
  readonly usherName?: Maybe<Scalars['String']['output']>;
  /** The answer that was given. */
  readonly verdict: ScanVerdict;
};

/** What to leave out of the log; all conditions count together. */
export type ScanLogFilter = {
  /** Only of attendees whose name contains every one of these words or their beginnings; four letters at least. */
  readonly attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Only of the card of this number. */
  readonly cardUid?: InputMaybe<Scalars['String']['input']>;
  /** Only of this event; ushers see their event whatever they ask for, organizers have to name one. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this gate. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this kind. */
  readonly kind?: InputMaybe<ScanKind>;
  /** Only received before this instant. */
  readonly receivedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only received at this instant or later. */
  readonly receivedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of this ticket. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of ushers whose name contains every one of these words or their beginnings. */
  readonly usherName?: InputMaybe<Scalars['String']['input']>;
  /** Only with this answer. */
  readonly verdict?: InputMaybe<ScanVerdict>;
};

/** Whether the log is as it was sealed. */
export type ScanLogVerification = {
  readonly __typename?: 'ScanLogVerification';
  /** How many blocks are sealed. */
  readonly blockCount: Scalars['Int']['output'];
  /** The first block that is not as it was; null where all are. */
  readonly firstBrokenBlock?: Maybe<Scalars['Int']['output']>;
  /** Whether every sealed block is as it was. */
  readonly isIntact: Scalars['Boolean']['output'];
  /** How many entries they hold. */
  readonly rowCount: Scalars['Int']['output'];
  /** When the last block was sealed. */
  readonly sealedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What is scanned. */
export type ScanMedium =
  /** Nothing: an administrator names the ticket. */
  | 'ADMIN'
  /** A card, by its number. */
  | 'NFC'
  /** A ticket's code. */
  | 'QR';

/** What became of a scan once all that is known was put in order. */
export type ScanOutcome =
  /** Another scan of the same ticket counts in its place. */
  | 'CONFLICT'
  /** It counts. */
  | 'COUNTED'
  /** It let nobody in or out. */
  | 'NONE'
  /** It happened against the rules, and counts because it happened. */
  | 'OVERRIDE'
  /** It was taken back. */
  | 'UNDONE';

/** Why a scan was answered as it was. */
export type ScanReason =
  /** Somebody was already let in on it. */
  | 'ALREADY_ADMITTED'
  /** The person is on leave already. */
  | 'ALREADY_ON_LEAVE'
  /** The card opens several tickets, and the gate does not guess. */
  | 'AMBIGUOUS'
  /** The ticket is blocked. */
  | 'BLOCKED'
  /** The ticket was cancelled. */
  | 'CANCELLED'
  /** The card is blocked, lost or replaced. */
  | 'CARD_INACTIVE'
  /** The event was called off. */
  | 'EVENT_CANCELLED'
  /** The code has expired. */
  | 'EXPIRED'
  /** Signed under a key we do not know, or no longer accept. */
  | 'KEY'
  /** The person left and came back too late. */
  | 'LEAVE_EXPIRED'
  /** Nobody is inside on it, so that nobody can leave. */
  | 'NOT_INSIDE'
  /** The text is no code of ours, or not a card's number. */
  | 'NOT_OURS'
  /** The holder of the card has no ticket here. */
  | 'NO_TICKET'
  /** The ticket was refunded, or is being refunded. */
  | 'REFUNDED'
  /** The ticket was issued anew; this is its old code. */
  | 'REISSUED'
  /** Nobody is let in at the moment. */
  | 'SCANNING_CLOSED'
  /** The signature is not right. */
  | 'SIGNATURE'
  /** The ticket is not good yet. */
  | 'TOO_EARLY'
  /** The ticket is no longer good. */
  | 'TOO_LATE'
  /** The ticket has gone to somebody else; this is its old code. */
  | 'TRANSFERRED'
  /** The card is not linked to anybody. */
  | 'UNKNOWN_CARD'
  /** There is no such ticket. */
  | 'UNKNOWN_TICKET'
  /** The ticket is not paid. */
  | 'UNPAID'
  /** The ticket is for another event. */
  | 'WRONG_EVENT'
  /** This checkpoint does not take this type. */
  | 'WRONG_TYPE';

/** How a scan came here. */
export type ScanSource =
  /** An administrator did it. */
  | 'ADMIN'
  /** A device without a network decided it. */
  | 'OFFLINE'
  /** It was decided here. */
  | 'ONLINE';

/** What was scanned and where. The event is the one the usher is signed in for. */
export type ScanTicketInput = {
  /** Whether to let somebody in whose ticket is not paid while its order is held; counts only if the event allows it too. An unpaid ticket has no code yet: this is for cards. */
  readonly acceptUnpaid?: Scalars['Boolean']['input'];
  /** The text that was read, whatever it is; of a card, its number in hexadecimal. At most 4096 characters. */
  readonly code: Scalars['String']['input'];
  /** The scanning device, as the client names it; at most 64 characters. */
  readonly deviceId: Scalars['ID']['input'];
  /** The gate; may be left out where the event has one checkpoint only. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** What the scan is for. */
  readonly kind?: ScanKind;
  /** For a leave: the minutes until the person has to be back, 1 to 1440; the checkpoint's own when left out. */
  readonly leaveMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What was read. */
  readonly medium?: ScanMedium;
  /** Made by the client for this scan, 8 to 64 letters, digits or dashes. The same id gives the same answer for ever; with other content it is CONFLICT. */
  readonly scanId: Scalars['ID']['input'];
  /** When the device read the code, by its own clock. */
  readonly scannedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** For a card that opens several tickets: the one of `candidates` that is meant. */
  readonly ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to a scan. */
export type ScanTicketPayload = {
  readonly __typename?: 'ScanTicketPayload';
  /** The scan as it was recorded. */
  readonly scan: Scan;
};

/** The answer to a scan. */
export type ScanVerdict =
  /** Somebody is in on this ticket. */
  | 'ALREADY_SCANNED'
  /** A ticket of ours that is not good here and now. */
  | 'INVALID'
  /** No ticket of ours. */
  | 'NOT_FOUND'
  /** Let them in. */
  | 'VALID';

/** A ticket as gate staff sees it. */
export type ScannedTicket = {
  readonly __typename?: 'ScannedTicket';
  /** Where the person is since they were admitted; null for who was not. */
  readonly admission?: Maybe<AdmissionState>;
  /** Who enters with it. */
  readonly attendeeName?: Maybe<Scalars['String']['output']>;
  /** The ticket's id. It opens no gate by itself. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands in its life. */
  readonly status: TicketStatus;
  /** Its type. */
  readonly ticketType: ScannedTicketType;
};

/** What gate staff sees of a ticket's type. */
export type ScannedTicketType = {
  readonly __typename?: 'ScannedTicketType';
  /** The ticket type's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** Whether people are let in. */
export type ScanningState =
  /** No more. */
  | 'CLOSED'
  /** They are. */
  | 'OPEN'
  /** Not for now. */
  | 'PAUSED';

/** What to do about scanning. */
export type SetScanningInput = {
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** What it shall be. */
  readonly scanning: ScanningState;
};

/** Scanning is set. */
export type SetScanningPayload = {
  readonly __typename?: 'SetScanningPayload';
  /** The event's id. */
  readonly eventId: Scalars['ID']['output'];
  /** What it is now. */
  readonly scanning: ScanningState;
};

/** A pool that several new ticket types share. */
export type SharedPoolInput = {
  /** How many places there are. */
  readonly capacity: Scalars['Int']['input'];
  /** What it is called, and what the types name it by. */
  readonly name: Scalars['String']['input'];
};

/** There are fewer places left than were asked for. Nothing was booked. */
export type SoldOutError = UserError & {
  readonly __typename?: 'SoldOutError';
  /** When places that others hold may be free again; null when none are held. */
  readonly mayReturnAt?: Maybe<Scalars['DateTime']['output']>;
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Places still to be had of this type. */
  readonly remaining: Scalars['Int']['output'];
  /** The type that ran out. */
  readonly ticketType: TicketType;
};

/** What to ask for. Fields left out stay as they are; at least one has to change. */
export type SubmitEditRequestInput = {
  /** The version of the event that was seen. */
  readonly baseVersion: Scalars['Int']['input'];
  /** What kind of event it shall be. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What there shall be to know about it, at most 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it shall end. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** What it shall be called, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** For whoever decides, at most 1,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Until when a refund can be asked for. */
  readonly refundUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it shall start. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it shall take place. */
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
};

/** The request waits for a decision. */
export type SubmitEditRequestPayload = {
  readonly __typename?: 'SubmitEditRequestPayload';
  /** The request. */
  readonly editRequest: EditRequest;
};

/** How devices and server stand to each other. */
export type SyncStatus = {
  readonly __typename?: 'SyncStatus';
  /** When this was looked up. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The devices, by name; at most 500. */
  readonly devices: ReadonlyArray<DeviceSync>;
};

/** The right of one person to enter one event. */
export type Ticket = {
  readonly __typename?: 'Ticket';
  /** Where and when it was admitted, per checkpoint. */
  readonly admissions: ReadonlyArray<Admission>;
  /** Who enters with it. */
  readonly attendeeName?: Maybe<Scalars['String']['output']>;
  /** The event. */
  readonly event: Event;
  /** The customer it belongs to. */
  readonly holder?: Maybe<Customer>;
  /** The ticket's id; it opens no gate. */
  readonly id: Scalars['ID']['output'];
  /** When it became valid. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The order it came from. */
  readonly order?: Maybe<Order>;
  /** The offer of it that is open. */
  readonly pendingTransfer?: Maybe<Transfer>;
  /** What the gate reads; null unless the ticket is valid. */
  readonly qrCode?: Maybe<QrCode>;
  /** The latest request for its money. */
  readonly refundRequest?: Maybe<RefundRequest>;
  /** Where it stands in its life. */
  readonly status: TicketStatus;
  /** Its type. */
  readonly ticketType: TicketType;
};

/** A page of tickets. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** The tickets of this page. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A ticket in a list. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** Where this ticket stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** What to leave out of a list of tickets. */
export type TicketFilter = {
  /** Only tickets in this state. */
  readonly status?: InputMaybe<TicketStatus>;
  /** Only tickets of events that are to come, or that are over. */
  readonly when?: InputMaybe<TicketWhen>;
};

/** What to leave out of a list of all tickets; all conditions count together. */
export type TicketSearch = {
  /** Only tickets whose attendee's name contains every one of these words or their beginnings. */
  readonly attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Only tickets of this event. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only tickets of this customer. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only tickets of this order. */
  readonly orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only tickets in this state. */
  readonly status?: InputMaybe<TicketStatus>;
  /** Only tickets of this type. */
  readonly ticketTypeId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a ticket stands in its life. Having been used is no state: that is an admission. */
export type TicketStatus =
  /** Stopped for now. */
  | 'BLOCKED'
  /** Given up. */
  | 'CANCELLED'
  /** Not paid yet. */
  | 'PENDING'
  /** Its money was given back. */
  | 'REFUNDED'
  /** Its money is being given back; it opens no gate. */
  | 'REFUNDING'
  /** Good for entry. */
  | 'VALID';

/** What is sold and on which terms. */
export type TicketTermsInput = {
  /** The platform's fee, in minor units. */
  readonly feeMinor?: Scalars['Int64']['input'];
  /** Whether the public does not see it. */
  readonly isHidden?: Scalars['Boolean']['input'];
  /** The most one customer may hold, 1 to 100. */
  readonly maxPerCustomer?: Scalars['Int']['input'];
  /** What it is called, at most 120 characters. */
  readonly name: Scalars['String']['input'];
  /** Its place in the list. */
  readonly position?: Scalars['Int']['input'];
  /** The price without fee and tax, in minor units of the event's currency. */
  readonly priceMinor: Scalars['Int64']['input'];
  /** When sales begin; null for at once. */
  readonly salesFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** When sales end; null for the end of the event. */
  readonly salesUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tax, in minor units. */
  readonly taxMinor?: Scalars['Int64']['input'];
  /** From when it opens a gate; null for always. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it opens a gate; null for the end of the event. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A kind of ticket of one event. */
export type TicketType = {
  readonly __typename?: 'TicketType';
  /** Places that can be booked now. */
  readonly available: Scalars['Int']['output'];
  /** The platform's fee. */
  readonly fee: Money;
  /** The ticket type's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the public does not see it. */
  readonly isHidden: Scalars['Boolean']['output'];
  /** Whether it can be bought at this moment, as far as time decides. */
  readonly isOnSale: Scalars['Boolean']['output'];
  /** The most one customer may hold. */
  readonly maxPerCustomer: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The price without fee and tax. */
  readonly price: Money;
  /** When sales begin; null when they have always been open. */
  readonly salesFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When sales end; null when they end with the event. */
  readonly salesUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The tax. */
  readonly tax: Money;
  /** What one ticket costs: price, fee and tax. */
  readonly total: Money;
  /** From when it opens a gate; null for always. */
  readonly validFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it opens a gate; null for the end of the event. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Before or after the event. */
export type TicketWhen =
  /** The event has ended. */
  | 'PAST'
  /** The event has not ended. */
  | 'UPCOMING';

/** A ticket that is offered to somebody else. */
export type Transfer = {
  readonly __typename?: 'Transfer';
  /** When it was taken, turned down, taken back or over. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer made or got it. */
  readonly direction: TransferDirection;
  /** The event. */
  readonly event: Event;
  /** Until when it can be taken. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who offers it. */
  readonly fromName?: Maybe<Scalars['String']['output']>;
  /** The offer's id. */
  readonly id: Scalars['ID']['output'];
  /** An offer to a customer, a gift, or an administrator's doing. */
  readonly kind: TransferKind;
  /** The address it was offered to, mostly hidden, e.g. +44•••12; null where a customer was named, and for the one who got it. */
  readonly maskedTarget?: Maybe<Scalars['String']['output']>;
  /** What the giver says. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** When it was offered. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: TransferStatus;
  /** The ticket, for whom it belongs to now. */
  readonly ticket?: Maybe<Ticket>;
  /** The type of the ticket. */
  readonly ticketType: TicketType;
};

/** A page of offers. */
export type TransferConnection = {
  readonly __typename?: 'TransferConnection';
  /** The offers of this page. */
  readonly edges: ReadonlyArray<TransferEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** Seen from the viewer. */
export type TransferDirection =
  /** The viewer got the offer. */
  | 'INCOMING'
  /** The viewer made the offer. */
  | 'OUTGOING';

/** An offer in a list. */
export type TransferEdge = {
  readonly __typename?: 'TransferEdge';
  /** Where this offer stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Transfer;
};

/** What to leave out of a list of offers. */
export type TransferFilter = {
  /** Only offers the viewer made, or got. */
  readonly direction?: InputMaybe<TransferDirection>;
  /** Only offers in this state. */
  readonly status?: InputMaybe<TransferStatus>;
};

/** How a ticket changes hands. */
export type TransferKind =
  /** Done by an administrator. */
  | 'ADMIN'
  /** Given to an address that may have no account. */
  | 'GIFT'
  /** Offered to a customer. */
  | 'TRANSFER';

/** Where an offer stands. */
export type TransferStatus =
  /** It was taken. */
  | 'ACCEPTED'
  /** It was taken back. */
  | 'CANCELLED'
  /** It was turned down. */
  | 'DECLINED'
  /** Nobody took it in time. */
  | 'EXPIRED'
  /** It can be taken. */
  | 'PENDING';

/** To whom a ticket is offered: exactly one of the two ways. */
export type TransferTicketInput = {
  /** The customer's id. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** A word to them, at most 500 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** The customer's mobile number, in any common form. The answer does not tell whether anybody has it. */
  readonly mobile?: InputMaybe<Scalars['String']['input']>;
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The ticket is offered. */
export type TransferTicketPayload = {
  readonly __typename?: 'TransferTicketPayload';
  /** The offer. */
  readonly transfer: Transfer;
};

/** What was sold of one type. */
export type TypeSales = {
  readonly __typename?: 'TypeSales';
  /** How many of the sold ones were admitted. */
  readonly admitted: Scalars['Int']['output'];
  /** Tickets held for orders that are not paid yet. */
  readonly held: Scalars['Int']['output'];
  /** Tickets sold and not given back. */
  readonly sold: Scalars['Int']['output'];
  /** What the sold ones cost, with fees and tax. */
  readonly takings: Money;
  /** The type. */
  readonly ticketType: TicketType;
};

/** Which scan to take back. */
export type UndoScanInput = {
  /** The scanning device, as the client names it. */
  readonly deviceId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Made by the client for this undo, 8 to 64 letters, digits or dashes. The same id gives the same answer for ever. */
  readonly scanId: Scalars['ID']['input'];
  /** The scan that is taken back: an entry, exit or leave that was VALID. */
  readonly undoneScanId: Scalars['ID']['input'];
};

/** The scan is taken back. */
export type UndoScanPayload = {
  readonly __typename?: 'UndoScanPayload';
  /** The undo, as it was recorded. */
  readonly scan: Scan;
};

/** What to change of a category. */
export type UpdateCategoryInput = {
  /** The category's id. */
  readonly categoryId: Scalars['ID']['input'];
  /** What it is called, at most 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its name in addresses: small letters, digits and dashes. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** The category is changed. */
export type UpdateCategoryPayload = {
  readonly __typename?: 'UpdateCategoryPayload';
  /** The category, as it is now. */
  readonly category: Category;
};

/** What to change of a checkpoint. */
export type UpdateCheckpointInput = {
  /** Names of gates to add. */
  readonly addGates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The checkpoint's id. */
  readonly checkpointId: Scalars['ID']['input'];
  /** How long a leave may last, 1 to 1440 minutes. */
  readonly leaveMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, at most 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whether somebody who was in may come in again. */
  readonly reEntry?: InputMaybe<ReEntry>;
  /** The ticket types it takes; null for all of them. */
  readonly ticketTypeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The checkpoint is changed. */
export type UpdateCheckpointPayload = {
  readonly __typename?: 'UpdateCheckpointPayload';
  /** The checkpoint, as it is now. */
  readonly checkpoint: Checkpoint;
};

/** What to change of an event. */
export type UpdateEventInput = {
  /** Whether tickets can be given to somebody else. */
  readonly areTransfersAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of event it is. */
  readonly categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What there is to know about it, at most 10,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The event's id. */
  readonly eventId: Scalars['ID']['input'];
  /** An upload with the purpose EVENT_IMAGE; null takes the picture away. */
  readonly imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the platform puts it in front. */
  readonly isFeatured?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a gate may let in somebody who has not paid, when its staff asks for it. */
  readonly isUnpaidAdmitted?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is called, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organizer who holds it; only while nothing was booked. */
  readonly organizerId?: InputMaybe<Scalars['ID']['input']>;
  /** Until when a refund can be asked for; null while the event has not begun. */
  readonly refundUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it starts. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it takes place. */
  readonly venueId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** The event is changed. */
export type UpdateEventPayload = {
  readonly __typename?: 'UpdateEventPayload';
  /** The event, as it is now. */
  readonly event: Event;
};

/** What to change of a pool. */
export type UpdatePoolInput = {
  /** How many places there are, 0 to 1,000,000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, at most 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The pool's id. */
  readonly poolId: Scalars['ID']['input'];
};

/** The pool is changed. */
export type UpdatePoolPayload = {
  readonly __typename?: 'UpdatePoolPayload';
  /** The pool, as it is now. */
  readonly pool: Pool;
};

/** What to change of a code. */
export type UpdatePromotionCodeInput = {
  /** The promotion code's id. */
  readonly promotionCodeId: Scalars['ID']['input'];
  /** How many orders can use it, 0 to 1,000,000. */
  readonly usesMax: Scalars['Int']['input'];
};

/** The code is changed. */
export type UpdatePromotionCodePayload = {
  readonly __typename?: 'UpdatePromotionCodePayload';
  /** The code, as it is now. */
  readonly promotionCode: PromotionCode;
};

/** Where a ticket goes. */
export type UpdateTicketStatusInput = {
  /** Why; it goes on record. At most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The state to reach: BLOCKED, VALID (again, after BLOCKED), CANCELLED, or REFUNDING, which ends as REFUNDED. */
  readonly status: TicketStatus;
  /** The ticket's id. */
  readonly ticketId: Scalars['ID']['input'];
};

/** The ticket is in the new state. */
export type UpdateTicketStatusPayload = {
  readonly __typename?: 'UpdateTicketStatusPayload';
  /** The ticket. */
  readonly ticket: Ticket;
};

/** What to change of a ticket type. */
export type UpdateTicketTypeInput = {
  /** The platform's fee, in minor units. */
  readonly feeMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** Whether the public does not see it. */
  readonly isHidden?: InputMaybe<Scalars['Boolean']['input']>;
  /** The most one customer may hold, 1 to 100. */
  readonly maxPerCustomer?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, at most 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The pools it draws on; only while it was never booked. */
  readonly poolIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its place in the list. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** The price without fee and tax, in minor units of the event's currency. */
  readonly priceMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** When sales begin; null for at once. */
  readonly salesFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** When sales end; null for the end of the event. */
  readonly salesUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tax, in minor units. */
  readonly taxMinor?: InputMaybe<Scalars['Int64']['input']>;
  /** The ticket type's id. */
  readonly ticketTypeId: Scalars['ID']['input'];
  /** From when it opens a gate; null for always. */
  readonly validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it opens a gate; null for the end of the event. */
  readonly validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The ticket type is changed. */
export type UpdateTicketTypePayload = {
  readonly __typename?: 'UpdateTicketTypePayload';
  /** The ticket type, as it is now. */
  readonly ticketType: TicketType;
};

/** What to change of a venue. */
export type UpdateVenueInput = {
  /** Street and number, at most 200 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** How many people fit, 1 to 1,000,000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The city, at most 120 characters. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166 code of the country, e.g. TN. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** An upload with the purpose VENUE_IMAGE; null takes the picture away. */
  readonly imageUploadId?: InputMaybe<Scalars['ID']['input']>;
  /** Degrees north, together with `longitude`. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, together with `latitude`. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** What it is called, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The venue's id. */
  readonly venueId: Scalars['ID']['input'];
};

/** The venue is changed. */
export type UpdateVenuePayload = {
  readonly __typename?: 'UpdateVenuePayload';
  /** The venue, as it is now. */
  readonly venue: Venue;
};

/** Why a scan could not be stored. */
export type UploadProblem =
  /** Its id, kind, medium, code, time, verdict, reason or minutes are not what they have to be. */
  | 'BAD_INPUT'
  /** The id was used for another scan. */
  | 'ID_REUSED'
  /** Something failed on the server's side: send it again. */
  | 'TRY_AGAIN'
  /** The cache is not one of this event and device. */
  | 'UNKNOWN_CACHE'
  /** The gate is not one of this event, or has to be named. */
  | 'UNKNOWN_GATE';

/** Scans to bring. */
export type UploadScansInput = {
  /** The device, as the client names it. */
  readonly deviceId: Scalars['ID']['input'];
  /** 1 to 500 scans. */
  readonly scans: ReadonlyArray<OfflineScanInput>;
};

/** The scans are stored, but for those that were refused. */
export type UploadScansPayload = {
  readonly __typename?: 'UploadScansPayload';
  /** One per scan, in their order. */
  readonly results: ReadonlyArray<UploadedScanResult>;
};

/** What became of one scan. */
export type UploadedScanResult = {
  readonly __typename?: 'UploadedScanResult';
  /** The scan that counts in its place, in a conflict. */
  readonly countsInstead?: Maybe<CountingScan>;
  /** What is remarkable about it. */
  readonly flags: ReadonlyArray<ScanFlag>;
  /** Whether it is stored. What is not can be sent again once the problem is gone. */
  readonly isStored: Scalars['Boolean']['output'];
  /** What became of it as far as is known now; null where it is not stored. */
  readonly outcome?: Maybe<ScanOutcome>;
  /** What the rules say against an admission that happened all the same. */
  readonly overrideReason?: Maybe<ScanReason>;
  /** Why it is not stored; null where it is. */
  readonly problem?: Maybe<UploadProblem>;
  /** The id the client gave it. */
  readonly scanId: Scalars['ID']['output'];
  /** The answer that was given, for ever; null where it is not stored. */
  readonly verdict?: Maybe<ScanVerdict>;
};

/** A failure the client is expected to handle; it says what to tell the user. */
export type UserError = {
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** A place where events are held. */
export type Venue = {
  readonly __typename?: 'Venue';
  /** Street and number. */
  readonly address: Scalars['String']['output'];
  /** How many people fit. */
  readonly capacity: Scalars['Int']['output'];
  /** The city. */
  readonly city: Scalars['String']['output'];
  /** ISO 3166 code of the country, e.g. TN. */
  readonly country: Scalars['String']['output'];
  /** The venue's id. */
  readonly id: Scalars['ID']['output'];
  /** A picture of it. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** Degrees north. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** A page of venues. */
export type VenueConnection = {
  readonly __typename?: 'VenueConnection';
  /** The venues of this page. */
  readonly edges: ReadonlyArray<VenueEdge>;
  /** Whether and where to read on. */
  readonly pageInfo: PageInfo;
};

/** A venue in a list. */
export type VenueEdge = {
  readonly __typename?: 'VenueEdge';
  /** Where this venue stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The venue. */
  readonly node: Venue;
};

/** What to leave out of a list of venues. */
export type VenueFilter = {
  /** Only venues in this city; capitals do not matter. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
};

/** A code or card to look at, and where it would be used. */
export type VerifyOwnCodeInput = {
  /** The text that was read; of a card, its number in hexadecimal. */
  readonly code: Scalars['String']['input'];
  /** The event. May be left out for a ticket's code, which names it. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** What was read. */
  readonly medium?: ScanMedium;
};

/** Which request to take back. */
export type WithdrawEditRequestInput = {
  /** The request's id. */
  readonly editRequestId: Scalars['ID']['input'];
};

/** The request is withdrawn. */
export type WithdrawEditRequestPayload = {
  readonly __typename?: 'WithdrawEditRequestPayload';
  /** The request. */
  readonly editRequest: EditRequest;
};

/** Which request to take back. */
export type WithdrawRefundRequestInput = {
  /** The request's id. */
  readonly refundRequestId: Scalars['ID']['input'];
};

/** The request is withdrawn. */
export type WithdrawRefundRequestPayload = {
  readonly __typename?: 'WithdrawRefundRequestPayload';
  /** The request. */
  readonly refundRequest: RefundRequest;
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
  Event: Event;
  Order: Order;
  Organizer: Organizer;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dashboard:
    ( { __typename: 'Dashboard' }
    & GraphQLRecursivePick<FederationTypes['Dashboard'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Organizer:
    ( { __typename: 'Organizer' }
    & GraphQLRecursivePick<FederationTypes['Organizer'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookTicketsResult:
    | ( Omit<BookTicketsPayload, 'order'> & { order: _RefType['Order'] } & { __typename: 'BookTicketsPayload' } )
    | ( CustomerLimitErrorMapper & { __typename: 'CustomerLimitError' } )
    | ( PromotionCodeErrorMapper & { __typename: 'PromotionCodeError' } )
    | ( SalesClosedErrorMapper & { __typename: 'SalesClosedError' } )
    | ( SoldOutErrorMapper & { __typename: 'SoldOutError' } )
  ;
  ClaimGiftResult:
    | ( Omit<ClaimGiftPayload, 'ticket'> & { ticket: _RefType['Ticket'] } & { __typename: 'ClaimGiftPayload' } )
    | ( GiftAddressErrorMapper & { __typename: 'GiftAddressError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CustomerLimitErrorMapper & { __typename: 'CustomerLimitError' } )
    | ( GiftAddressErrorMapper & { __typename: 'GiftAddressError' } )
    | ( PromotionCodeErrorMapper & { __typename: 'PromotionCodeError' } )
    | ( SalesClosedErrorMapper & { __typename: 'SalesClosedError' } )
    | ( SoldOutErrorMapper & { __typename: 'SoldOutError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptTransferInput: AcceptTransferInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptTransferPayload: ResolverTypeWrapper<Omit<AcceptTransferPayload, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  AddFavoriteInput: AddFavoriteInput;
  AddFavoritePayload: ResolverTypeWrapper<Omit<AddFavoritePayload, 'event'> & { event: ResolversTypes['Event'] }>;
  Admission: ResolverTypeWrapper<AdmissionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmissionCheckpoint: ResolverTypeWrapper<AdmissionCheckpoint>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdmissionState: ResolverTypeWrapper<'INSIDE' | 'ON_LEAVE' | 'OUT'>;
  ApproveEditRequestInput: ApproveEditRequestInput;
  ApproveEditRequestPayload: ResolverTypeWrapper<Omit<ApproveEditRequestPayload, 'editRequest'> & { editRequest: ResolversTypes['EditRequest'] }>;
  ApproveRefundInput: ApproveRefundInput;
  ApproveRefundPayload: ResolverTypeWrapper<Omit<ApproveRefundPayload, 'refundRequest'> & { refundRequest: ResolversTypes['RefundRequest'] }>;
  AssignedEvent: ResolverTypeWrapper<AssignedEventMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignmentProblem: ResolverTypeWrapper<'NOT_ASSIGNED' | 'NOT_PUBLISHED' | 'CANCELLED' | 'OVER' | 'SCANNING_CLOSED'>;
  Attendee: ResolverTypeWrapper<AttendeeMapper>;
  AttendeeDependent: ResolverTypeWrapper<AttendeeDependentMapper>;
  AttendeeInput: AttendeeInput;
  AttendeeKind: ResolverTypeWrapper<'SELF' | 'DEPENDENT' | 'GUEST'>;
  BookTicketsInput: BookTicketsInput;
  BookTicketsPayload: ResolverTypeWrapper<Omit<BookTicketsPayload, 'order'> & { order: ResolversTypes['Order'] }>;
  BookTicketsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookTicketsResult']>;
  BookingItemInput: BookingItemInput;
  CachedCardPage: ResolverTypeWrapper<CachedCardPage>;
  CachedEntry: ResolverTypeWrapper<CachedEntry>;
  CachedRevocation: ResolverTypeWrapper<Omit<CachedRevocation, 'reason'> & { reason: ResolversTypes['ScanReason'] }>;
  CachedTicketPage: ResolverTypeWrapper<Omit<CachedTicketPage, 'revocations'> & { revocations: ReadonlyArray<ResolversTypes['CachedRevocation']> }>;
  CancelEventInput: CancelEventInput;
  CancelEventPayload: ResolverTypeWrapper<Omit<CancelEventPayload, 'event'> & { event: ResolversTypes['Event'] }>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'order'> & { order: ResolversTypes['Order'] }>;
  CancelTransferInput: CancelTransferInput;
  CancelTransferPayload: ResolverTypeWrapper<Omit<CancelTransferPayload, 'transfer'> & { transfer: ResolversTypes['Transfer'] }>;
  Category: ResolverTypeWrapper<CategoryMapper>;
  CategoryAnalytics: ResolverTypeWrapper<Omit<CategoryAnalytics, 'categories'> & { categories: ReadonlyArray<ResolversTypes['CategoryFigures']> }>;
  CategoryFigures: ResolverTypeWrapper<Omit<CategoryFigures, 'category'> & { category: ResolversTypes['Category'] }>;
  CategorySales: ResolverTypeWrapper<Omit<CategorySales, 'category'> & { category: ResolversTypes['Category'] }>;
  CategorySpending: ResolverTypeWrapper<Omit<CategorySpending, 'category'> & { category: ResolversTypes['Category'] }>;
  CheckInTicketInput: CheckInTicketInput;
  CheckInTicketPayload: ResolverTypeWrapper<Omit<CheckInTicketPayload, 'scan'> & { scan: ResolversTypes['Scan'] }>;
  Checkpoint: ResolverTypeWrapper<CheckpointMapper>;
  CheckpointAttendance: ResolverTypeWrapper<CheckpointAttendanceMapper>;
  ClaimGiftInput: ClaimGiftInput;
  ClaimGiftPayload: ResolverTypeWrapper<Omit<ClaimGiftPayload, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  ClaimGiftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimGiftResult']>;
  CodeCheck: ResolverTypeWrapper<CodeCheckMapper>;
  CodePublicKey: ResolverTypeWrapper<CodePublicKey>;
  CompleteEventInput: CompleteEventInput;
  CompleteEventPayload: ResolverTypeWrapper<Omit<CompleteEventPayload, 'event'> & { event: ResolversTypes['Event'] }>;
  CountingScan: ResolverTypeWrapper<CountingScanMapper>;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryPayload: ResolverTypeWrapper<Omit<CreateCategoryPayload, 'category'> & { category: ResolversTypes['Category'] }>;
  CreateCheckpointInput: CreateCheckpointInput;
  CreateCheckpointPayload: ResolverTypeWrapper<Omit<CreateCheckpointPayload, 'checkpoint'> & { checkpoint: ResolversTypes['Checkpoint'] }>;
  CreateEventInput: CreateEventInput;
  CreateEventPayload: ResolverTypeWrapper<Omit<CreateEventPayload, 'event'> & { event: ResolversTypes['Event'] }>;
  CreatePoolInput: CreatePoolInput;
  CreatePoolPayload: ResolverTypeWrapper<Omit<CreatePoolPayload, 'pool'> & { pool: ResolversTypes['Pool'] }>;
  CreatePromotionCodeInput: CreatePromotionCodeInput;
  CreatePromotionCodePayload: ResolverTypeWrapper<Omit<CreatePromotionCodePayload, 'promotionCode'> & { promotionCode: ResolversTypes['PromotionCode'] }>;
  CreateTicketTypeInput: CreateTicketTypeInput;
  CreateTicketTypePayload: ResolverTypeWrapper<Omit<CreateTicketTypePayload, 'ticketType'> & { ticketType: ResolversTypes['TicketType'] }>;
  CreateVenueInput: CreateVenueInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreateVenuePayload: ResolverTypeWrapper<Omit<CreateVenuePayload, 'venue'> & { venue: ResolversTypes['Venue'] }>;
  Customer: ResolverTypeWrapper<Customer>;
  CustomerAnalytics: ResolverTypeWrapper<Omit<CustomerAnalytics, 'byCategory'> & { byCategory: ReadonlyArray<ResolversTypes['CategorySpending']> }>;
  CustomerLimitError: ResolverTypeWrapper<CustomerLimitErrorMapper>;
  Dashboard: ResolverTypeWrapper<DashboardMapper>;
  DashboardTickets: ResolverTypeWrapper<DashboardTickets>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DaySales: ResolverTypeWrapper<DaySales>;
  DeclineTransferInput: DeclineTransferInput;
  DeclineTransferPayload: ResolverTypeWrapper<Omit<DeclineTransferPayload, 'transfer'> & { transfer: ResolversTypes['Transfer'] }>;
  DeleteCategoryInput: DeleteCategoryInput;
  DeleteCategoryPayload: ResolverTypeWrapper<DeleteCategoryPayload>;
  DeleteCheckpointInput: DeleteCheckpointInput;
  DeleteCheckpointPayload: ResolverTypeWrapper<DeleteCheckpointPayload>;
  DeleteEventInput: DeleteEventInput;
  DeleteEventPayload: ResolverTypeWrapper<DeleteEventPayload>;
  DeletePoolInput: DeletePoolInput;
  DeletePoolPayload: ResolverTypeWrapper<DeletePoolPayload>;
  DeleteTicketTypeInput: DeleteTicketTypeInput;
  DeleteTicketTypePayload: ResolverTypeWrapper<DeleteTicketTypePayload>;
  DeleteVenueInput: DeleteVenueInput;
  DeleteVenuePayload: ResolverTypeWrapper<DeleteVenuePayload>;
  DeviceSync: ResolverTypeWrapper<DeviceSync>;
  EditRequest: ResolverTypeWrapper<EditRequestMapper>;
  EditRequestConnection: ResolverTypeWrapper<Omit<EditRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EditRequestEdge']> }>;
  EditRequestEdge: ResolverTypeWrapper<Omit<EditRequestEdge, 'node'> & { node: ResolversTypes['EditRequest'] }>;
  EditRequestFilter: EditRequestFilter;
  EditRequestStatus: ResolverTypeWrapper<'OPEN' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'>;
  EmergencyContact: ResolverTypeWrapper<EmergencyContact>;
  Event: ResolverTypeWrapper<EventMapper>;
  EventChange: ResolverTypeWrapper<Omit<EventChange, 'field'> & { field: ResolversTypes['EventField'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventField: ResolverTypeWrapper<'NAME' | 'DESCRIPTION' | 'VENUE' | 'CATEGORY' | 'STARTS_AT' | 'ENDS_AT' | 'REFUND_UNTIL'>;
  EventFilter: EventFilter;
  EventManagement: ResolverTypeWrapper<EventManagementMapper>;
  EventSort: ResolverTypeWrapper<'STARTS_AT_ASC' | 'STARTS_AT_DESC' | 'NAME_ASC' | 'PRICE_ASC' | 'PRICE_DESC'>;
  EventStatistics: ResolverTypeWrapper<EventStatisticsMapper>;
  EventStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'COMPLETED' | 'CANCELLED'>;
  EventStatusCount: ResolverTypeWrapper<Omit<EventStatusCount, 'status'> & { status: ResolversTypes['EventStatus'] }>;
  ExportAttendeesInput: ExportAttendeesInput;
  ExportAttendeesPayload: ResolverTypeWrapper<ExportAttendeesPayload>;
  ExportScanLogInput: ExportScanLogInput;
  ExportScanLogPayload: ResolverTypeWrapper<ExportScanLogPayload>;
  Gate: ResolverTypeWrapper<GateMapper>;
  GateAdmission: ResolverTypeWrapper<GateAdmissionMapper>;
  GateAssignment: ResolverTypeWrapper<Omit<GateAssignment, 'problem'> & { problem?: Maybe<ResolversTypes['AssignmentProblem']> }>;
  GateAttendee: ResolverTypeWrapper<GateAttendeeMapper>;
  GateAttendeeConnection: ResolverTypeWrapper<Omit<GateAttendeeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GateAttendeeEdge']> }>;
  GateAttendeeEdge: ResolverTypeWrapper<Omit<GateAttendeeEdge, 'node'> & { node: ResolversTypes['GateAttendee'] }>;
  GateCard: ResolverTypeWrapper<GateCardMapper>;
  GateCount: ResolverTypeWrapper<GateCountMapper>;
  GateEvent: ResolverTypeWrapper<GateEventMapper>;
  GateTicketCheck: ResolverTypeWrapper<GateTicketCheckMapper>;
  Gift: ResolverTypeWrapper<GiftMapper>;
  GiftAddressError: ResolverTypeWrapper<GiftAddressErrorMapper>;
  GiftTicketInput: GiftTicketInput;
  GiftTicketPayload: ResolverTypeWrapper<Omit<GiftTicketPayload, 'transfer'> & { transfer: ResolversTypes['Transfer'] }>;
  Incident: ResolverTypeWrapper<IncidentMapper>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IncidentEdge']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentFilter: IncidentFilter;
  IncidentSeverity: ResolverTypeWrapper<'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'>;
  IncidentStatus: ResolverTypeWrapper<'OPEN' | 'IN_REVIEW' | 'RESOLVED' | 'DISMISSED'>;
  IncidentType: ResolverTypeWrapper<'MEDICAL' | 'SECURITY' | 'FRAUD' | 'EQUIPMENT' | 'CROWD' | 'OTHER'>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Interval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH'>;
  Leave: ResolverTypeWrapper<LeaveMapper>;
  LeaveConnection: ResolverTypeWrapper<Omit<LeaveConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LeaveEdge']> }>;
  LeaveEdge: ResolverTypeWrapper<Omit<LeaveEdge, 'node'> & { node: ResolversTypes['Leave'] }>;
  LeaveFilter: LeaveFilter;
  LogScanActivityInput: LogScanActivityInput;
  LogScanActivityPayload: ResolverTypeWrapper<Omit<LogScanActivityPayload, 'entry'> & { entry: ResolversTypes['ScanLogEntry'] }>;
  ManagedEventFilter: ManagedEventFilter;
  ManagedEventSort: ResolverTypeWrapper<'STARTS_AT_DESC' | 'STARTS_AT_ASC' | 'NAME_ASC'>;
  Money: ResolverTypeWrapper<Money>;
  MonthSpending: ResolverTypeWrapper<MonthSpending>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewTicketTypeInput: NewTicketTypeInput;
  NfcStatus: ResolverTypeWrapper<NfcStatus>;
  NfcTest: ResolverTypeWrapper<NfcTest>;
  OfflineCache: ResolverTypeWrapper<Omit<OfflineCache, 'rules'> & { rules: ResolversTypes['OfflineRules'] }>;
  OfflineRules: ResolverTypeWrapper<OfflineRulesMapper>;
  OfflineScanInput: OfflineScanInput;
  OfflineTicketType: ResolverTypeWrapper<OfflineTicketType>;
  OpenCacheInput: OpenCacheInput;
  OpenCachePayload: ResolverTypeWrapper<Omit<OpenCachePayload, 'cache'> & { cache: ResolversTypes['OfflineCache'] }>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderStatus: ResolverTypeWrapper<'HELD' | 'CONFIRMED' | 'EXPIRED' | 'CANCELLED'>;
  Organizer: ResolverTypeWrapper<OrganizerMapper>;
  OrganizerDashboard: ResolverTypeWrapper<Omit<OrganizerDashboard, 'eventCounts' | 'nextEvents'> & { eventCounts: ReadonlyArray<ResolversTypes['EventStatusCount']>, nextEvents: ReadonlyArray<ResolversTypes['Event']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PicturePurpose: ResolverTypeWrapper<'EVENT_IMAGE' | 'VENUE_IMAGE' | 'INCIDENT_PHOTO'>;
  Pool: ResolverTypeWrapper<PoolMapper>;
  PriceRangeInput: PriceRangeInput;
  PromotionCode: ResolverTypeWrapper<PromotionCodeMapper>;
  PromotionCodeError: ResolverTypeWrapper<PromotionCodeErrorMapper>;
  PromotionCodeProblem: ResolverTypeWrapper<'NOT_GOOD' | 'USED_UP'>;
  PublishEventInput: PublishEventInput;
  PublishEventPayload: ResolverTypeWrapper<Omit<PublishEventPayload, 'event'> & { event: ResolversTypes['Event'] }>;
  QrCode: ResolverTypeWrapper<QrCodeMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReEntry: ResolverTypeWrapper<'NONE' | 'WITH_LEAVE' | 'FREE'>;
  ReassignTicketInput: ReassignTicketInput;
  ReassignTicketPayload: ResolverTypeWrapper<Omit<ReassignTicketPayload, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  Refund: ResolverTypeWrapper<RefundMapper>;
  RefundCause: ResolverTypeWrapper<'REQUEST' | 'ADMIN' | 'EVENT_CANCELLED'>;
  RefundRequest: ResolverTypeWrapper<RefundRequestMapper>;
  RefundRequestConnection: ResolverTypeWrapper<Omit<RefundRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RefundRequestEdge']> }>;
  RefundRequestEdge: ResolverTypeWrapper<Omit<RefundRequestEdge, 'node'> & { node: ResolversTypes['RefundRequest'] }>;
  RefundRequestFilter: RefundRequestFilter;
  RefundRequestStatus: ResolverTypeWrapper<'OPEN' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'>;
  RefundStatus: ResolverTypeWrapper<'PENDING' | 'SUCCEEDED'>;
  ReissueTicketInput: ReissueTicketInput;
  ReissueTicketPayload: ResolverTypeWrapper<Omit<ReissueTicketPayload, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  RejectEditRequestInput: RejectEditRequestInput;
  RejectEditRequestPayload: ResolverTypeWrapper<Omit<RejectEditRequestPayload, 'editRequest'> & { editRequest: ResolversTypes['EditRequest'] }>;
  RejectRefundInput: RejectRefundInput;
  RejectRefundPayload: ResolverTypeWrapper<Omit<RejectRefundPayload, 'refundRequest'> & { refundRequest: ResolversTypes['RefundRequest'] }>;
  RemoveDeviceInput: RemoveDeviceInput;
  RemoveDevicePayload: ResolverTypeWrapper<RemoveDevicePayload>;
  RemoveFavoriteInput: RemoveFavoriteInput;
  RemoveFavoritePayload: ResolverTypeWrapper<RemoveFavoritePayload>;
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentPayload: ResolverTypeWrapper<Omit<ReportIncidentPayload, 'incident'> & { incident: ResolversTypes['Incident'] }>;
  RequestGiftCodeInput: RequestGiftCodeInput;
  RequestGiftCodePayload: ResolverTypeWrapper<RequestGiftCodePayload>;
  RequestPictureUploadInput: RequestPictureUploadInput;
  RequestPictureUploadPayload: ResolverTypeWrapper<RequestPictureUploadPayload>;
  RequestRefundInput: RequestRefundInput;
  RequestRefundPayload: ResolverTypeWrapper<Omit<RequestRefundPayload, 'refundRequest'> & { refundRequest: ResolversTypes['RefundRequest'] }>;
  RestoreDeviceInput: RestoreDeviceInput;
  RestoreDevicePayload: ResolverTypeWrapper<RestoreDevicePayload>;
  ReviewIncidentInput: ReviewIncidentInput;
  ReviewIncidentPayload: ResolverTypeWrapper<Omit<ReviewIncidentPayload, 'incident'> & { incident: ResolversTypes['Incident'] }>;
  SalesClosedError: ResolverTypeWrapper<SalesClosedErrorMapper>;
  SalesOverview: ResolverTypeWrapper<Omit<SalesOverview, 'byCategory' | 'eventCounts'> & { byCategory: ReadonlyArray<ResolversTypes['CategorySales']>, eventCounts: ReadonlyArray<ResolversTypes['EventStatusCount']> }>;
  Scan: ResolverTypeWrapper<ScanMapper>;
  ScanConflict: ResolverTypeWrapper<ScanConflictMapper>;
  ScanConflictConnection: ResolverTypeWrapper<Omit<ScanConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ScanConflictEdge']> }>;
  ScanConflictEdge: ResolverTypeWrapper<Omit<ScanConflictEdge, 'node'> & { node: ResolversTypes['ScanConflict'] }>;
  ScanFlag: ResolverTypeWrapper<'STALE_CACHE' | 'CLOCK' | 'OVERRIDE'>;
  ScanKind: ResolverTypeWrapper<'ENTRY' | 'EXIT' | 'LEAVE' | 'UNDO' | 'ACTIVITY'>;
  ScanLogConnection: ResolverTypeWrapper<Omit<ScanLogConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ScanLogEdge']> }>;
  ScanLogEdge: ResolverTypeWrapper<Omit<ScanLogEdge, 'node'> & { node: ResolversTypes['ScanLogEntry'] }>;
  ScanLogEntry: ResolverTypeWrapper<ScanLogEntryMapper>;
  ScanLogFilter: ScanLogFilter;
  ScanLogVerification: ResolverTypeWrapper<ScanLogVerification>;
  ScanMedium: ResolverTypeWrapper<'QR' | 'NFC' | 'ADMIN'>;
  ScanOutcome: ResolverTypeWrapper<'NONE' | 'COUNTED' | 'CONFLICT' | 'OVERRIDE' | 'UNDONE'>;
  ScanReason: ResolverTypeWrapper<'NOT_OURS' | 'UNKNOWN_CARD' | 'NO_TICKET' | 'CARD_INACTIVE' | 'AMBIGUOUS' | 'UNKNOWN_TICKET' | 'KEY' | 'SIGNATURE' | 'EXPIRED' | 'WRONG_EVENT' | 'CANCELLED' | 'REFUNDED' | 'BLOCKED' | 'TRANSFERRED' | 'REISSUED' | 'UNPAID' | 'SCANNING_CLOSED' | 'EVENT_CANCELLED' | 'TOO_EARLY' | 'TOO_LATE' | 'WRONG_TYPE' | 'ALREADY_ADMITTED' | 'LEAVE_EXPIRED' | 'NOT_INSIDE' | 'ALREADY_ON_LEAVE'>;
  ScanSource: ResolverTypeWrapper<'ONLINE' | 'OFFLINE' | 'ADMIN'>;
  ScanTicketInput: ScanTicketInput;
  ScanTicketPayload: ResolverTypeWrapper<Omit<ScanTicketPayload, 'scan'> & { scan: ResolversTypes['Scan'] }>;
  ScanVerdict: ResolverTypeWrapper<'VALID' | 'INVALID' | 'ALREADY_SCANNED' | 'NOT_FOUND'>;
  ScannedTicket: ResolverTypeWrapper<ScannedTicketMapper>;
  ScannedTicketType: ResolverTypeWrapper<ScannedTicketType>;
  ScanningState: ResolverTypeWrapper<'OPEN' | 'PAUSED' | 'CLOSED'>;
  SetScanningInput: SetScanningInput;
  SetScanningPayload: ResolverTypeWrapper<Omit<SetScanningPayload, 'scanning'> & { scanning: ResolversTypes['ScanningState'] }>;
  SharedPoolInput: SharedPoolInput;
  SoldOutError: ResolverTypeWrapper<SoldOutErrorMapper>;
  SubmitEditRequestInput: SubmitEditRequestInput;
  SubmitEditRequestPayload: ResolverTypeWrapper<Omit<SubmitEditRequestPayload, 'editRequest'> & { editRequest: ResolversTypes['EditRequest'] }>;
  SyncStatus: ResolverTypeWrapper<SyncStatus>;
  Ticket: ResolverTypeWrapper<TicketMapper>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilter: TicketFilter;
  TicketSearch: TicketSearch;
  TicketStatus: ResolverTypeWrapper<'PENDING' | 'VALID' | 'BLOCKED' | 'REFUNDING' | 'REFUNDED' | 'CANCELLED'>;
  TicketTermsInput: TicketTermsInput;
  TicketType: ResolverTypeWrapper<TicketTypeMapper>;
  TicketWhen: ResolverTypeWrapper<'UPCOMING' | 'PAST'>;
  Transfer: ResolverTypeWrapper<TransferMapper>;
  TransferConnection: ResolverTypeWrapper<Omit<TransferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TransferEdge']> }>;
  TransferDirection: ResolverTypeWrapper<'OUTGOING' | 'INCOMING'>;
  TransferEdge: ResolverTypeWrapper<Omit<TransferEdge, 'node'> & { node: ResolversTypes['Transfer'] }>;
  TransferFilter: TransferFilter;
  TransferKind: ResolverTypeWrapper<'TRANSFER' | 'GIFT' | 'ADMIN'>;
  TransferStatus: ResolverTypeWrapper<'PENDING' | 'ACCEPTED' | 'DECLINED' | 'CANCELLED' | 'EXPIRED'>;
  TransferTicketInput: TransferTicketInput;
  TransferTicketPayload: ResolverTypeWrapper<Omit<TransferTicketPayload, 'transfer'> & { transfer: ResolversTypes['Transfer'] }>;
  TypeSales: ResolverTypeWrapper<TypeSalesMapper>;
  UndoScanInput: UndoScanInput;
  UndoScanPayload: ResolverTypeWrapper<Omit<UndoScanPayload, 'scan'> & { scan: ResolversTypes['Scan'] }>;
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCategoryPayload: ResolverTypeWrapper<Omit<UpdateCategoryPayload, 'category'> & { category: ResolversTypes['Category'] }>;
  UpdateCheckpointInput: UpdateCheckpointInput;
  UpdateCheckpointPayload: ResolverTypeWrapper<Omit<UpdateCheckpointPayload, 'checkpoint'> & { checkpoint: ResolversTypes['Checkpoint'] }>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventPayload: ResolverTypeWrapper<Omit<UpdateEventPayload, 'event'> & { event: ResolversTypes['Event'] }>;
  UpdatePoolInput: UpdatePoolInput;
  UpdatePoolPayload: ResolverTypeWrapper<Omit<UpdatePoolPayload, 'pool'> & { pool: ResolversTypes['Pool'] }>;
  UpdatePromotionCodeInput: UpdatePromotionCodeInput;
  UpdatePromotionCodePayload: ResolverTypeWrapper<Omit<UpdatePromotionCodePayload, 'promotionCode'> & { promotionCode: ResolversTypes['PromotionCode'] }>;
  UpdateTicketStatusInput: UpdateTicketStatusInput;
  UpdateTicketStatusPayload: ResolverTypeWrapper<Omit<UpdateTicketStatusPayload, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  UpdateTicketTypeInput: UpdateTicketTypeInput;
  UpdateTicketTypePayload: ResolverTypeWrapper<Omit<UpdateTicketTypePayload, 'ticketType'> & { ticketType: ResolversTypes['TicketType'] }>;
  UpdateVenueInput: UpdateVenueInput;
  UpdateVenuePayload: ResolverTypeWrapper<Omit<UpdateVenuePayload, 'venue'> & { venue: ResolversTypes['Venue'] }>;
  UploadProblem: ResolverTypeWrapper<'BAD_INPUT' | 'UNKNOWN_CACHE' | 'UNKNOWN_GATE' | 'ID_REUSED' | 'TRY_AGAIN'>;
  UploadScansInput: UploadScansInput;
  UploadScansPayload: ResolverTypeWrapper<Omit<UploadScansPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['UploadedScanResult']> }>;
  UploadedScanResult: ResolverTypeWrapper<UploadedScanResultMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Venue: ResolverTypeWrapper<VenueMapper>;
  VenueConnection: ResolverTypeWrapper<Omit<VenueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VenueEdge']> }>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  VenueFilter: VenueFilter;
  VerifyOwnCodeInput: VerifyOwnCodeInput;
  WithdrawEditRequestInput: WithdrawEditRequestInput;
  WithdrawEditRequestPayload: ResolverTypeWrapper<Omit<WithdrawEditRequestPayload, 'editRequest'> & { editRequest: ResolversTypes['EditRequest'] }>;
  WithdrawRefundRequestInput: WithdrawRefundRequestInput;
  WithdrawRefundRequestPayload: ResolverTypeWrapper<Omit<WithdrawRefundRequestPayload, 'refundRequest'> & { refundRequest: ResolversTypes['RefundRequest'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptTransferInput: AcceptTransferInput;
  ID: Scalars['ID']['output'];
  AcceptTransferPayload: Omit<AcceptTransferPayload, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  AddFavoriteInput: AddFavoriteInput;
  AddFavoritePayload: Omit<AddFavoritePayload, 'event'> & { event: ResolversParentTypes['Event'] };
  Admission: AdmissionMapper;
  Int: Scalars['Int']['output'];
  AdmissionCheckpoint: AdmissionCheckpoint;
  String: Scalars['String']['output'];
  ApproveEditRequestInput: ApproveEditRequestInput;
  ApproveEditRequestPayload: Omit<ApproveEditRequestPayload, 'editRequest'> & { editRequest: ResolversParentTypes['EditRequest'] };
  ApproveRefundInput: ApproveRefundInput;
  ApproveRefundPayload: Omit<ApproveRefundPayload, 'refundRequest'> & { refundRequest: ResolversParentTypes['RefundRequest'] };
  AssignedEvent: AssignedEventMapper;
  Boolean: Scalars['Boolean']['output'];
  Attendee: AttendeeMapper;
  AttendeeDependent: AttendeeDependentMapper;
  AttendeeInput: AttendeeInput;
  BookTicketsInput: BookTicketsInput;
  BookTicketsPayload: Omit<BookTicketsPayload, 'order'> & { order: ResolversParentTypes['Order'] };
  BookTicketsResult: ResolversUnionTypes<ResolversParentTypes>['BookTicketsResult'];
  BookingItemInput: BookingItemInput;
  CachedCardPage: CachedCardPage;
  CachedEntry: CachedEntry;
  CachedRevocation: CachedRevocation;
  CachedTicketPage: Omit<CachedTicketPage, 'revocations'> & { revocations: ReadonlyArray<ResolversParentTypes['CachedRevocation']> };
  CancelEventInput: CancelEventInput;
  CancelEventPayload: Omit<CancelEventPayload, 'event'> & { event: ResolversParentTypes['Event'] };
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'order'> & { order: ResolversParentTypes['Order'] };
  CancelTransferInput: CancelTransferInput;
  CancelTransferPayload: Omit<CancelTransferPayload, 'transfer'> & { transfer: ResolversParentTypes['Transfer'] };
  Category: CategoryMapper;
  CategoryAnalytics: Omit<CategoryAnalytics, 'categories'> & { categories: ReadonlyArray<ResolversParentTypes['CategoryFigures']> };
  CategoryFigures: Omit<CategoryFigures, 'category'> & { category: ResolversParentTypes['Category'] };
  CategorySales: Omit<CategorySales, 'category'> & { category: ResolversParentTypes['Category'] };
  CategorySpending: Omit<CategorySpending, 'category'> & { category: ResolversParentTypes['Category'] };
  CheckInTicketInput: CheckInTicketInput;
  CheckInTicketPayload: Omit<CheckInTicketPayload, 'scan'> & { scan: ResolversParentTypes['Scan'] };
  Checkpoint: CheckpointMapper;
  CheckpointAttendance: CheckpointAttendanceMapper;
  ClaimGiftInput: ClaimGiftInput;
  ClaimGiftPayload: Omit<ClaimGiftPayload, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  ClaimGiftResult: ResolversUnionTypes<ResolversParentTypes>['ClaimGiftResult'];
  CodeCheck: CodeCheckMapper;
  CodePublicKey: CodePublicKey;
  CompleteEventInput: CompleteEventInput;
  CompleteEventPayload: Omit<CompleteEventPayload, 'event'> & { event: ResolversParentTypes['Event'] };
  CountingScan: CountingScanMapper;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryPayload: Omit<CreateCategoryPayload, 'category'> & { category: ResolversParentTypes['Category'] };
  CreateCheckpointInput: CreateCheckpointInput;
  CreateCheckpointPayload: Omit<CreateCheckpointPayload, 'checkpoint'> & { checkpoint: ResolversParentTypes['Checkpoint'] };
  CreateEventInput: CreateEventInput;
  CreateEventPayload: Omit<CreateEventPayload, 'event'> & { event: ResolversParentTypes['Event'] };
  CreatePoolInput: CreatePoolInput;
  CreatePoolPayload: Omit<CreatePoolPayload, 'pool'> & { pool: ResolversParentTypes['Pool'] };
  CreatePromotionCodeInput: CreatePromotionCodeInput;
  CreatePromotionCodePayload: Omit<CreatePromotionCodePayload, 'promotionCode'> & { promotionCode: ResolversParentTypes['PromotionCode'] };
  CreateTicketTypeInput: CreateTicketTypeInput;
  CreateTicketTypePayload: Omit<CreateTicketTypePayload, 'ticketType'> & { ticketType: ResolversParentTypes['TicketType'] };
  CreateVenueInput: CreateVenueInput;
  Float: Scalars['Float']['output'];
  CreateVenuePayload: Omit<CreateVenuePayload, 'venue'> & { venue: ResolversParentTypes['Venue'] };
  Customer: Customer;
  CustomerAnalytics: Omit<CustomerAnalytics, 'byCategory'> & { byCategory: ReadonlyArray<ResolversParentTypes['CategorySpending']> };
  CustomerLimitError: CustomerLimitErrorMapper;
  Dashboard: DashboardMapper;
  DashboardTickets: DashboardTickets;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DaySales: DaySales;
  DeclineTransferInput: DeclineTransferInput;
  DeclineTransferPayload: Omit<DeclineTransferPayload, 'transfer'> & { transfer: ResolversParentTypes['Transfer'] };
  DeleteCategoryInput: DeleteCategoryInput;
  DeleteCategoryPayload: DeleteCategoryPayload;
  DeleteCheckpointInput: DeleteCheckpointInput;
  DeleteCheckpointPayload: DeleteCheckpointPayload;
  DeleteEventInput: DeleteEventInput;
  DeleteEventPayload: DeleteEventPayload;
  DeletePoolInput: DeletePoolInput;
  DeletePoolPayload: DeletePoolPayload;
  DeleteTicketTypeInput: DeleteTicketTypeInput;
  DeleteTicketTypePayload: DeleteTicketTypePayload;
  DeleteVenueInput: DeleteVenueInput;
  DeleteVenuePayload: DeleteVenuePayload;
  DeviceSync: DeviceSync;
  EditRequest: EditRequestMapper;
  EditRequestConnection: Omit<EditRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EditRequestEdge']> };
  EditRequestEdge: Omit<EditRequestEdge, 'node'> & { node: ResolversParentTypes['EditRequest'] };
  EditRequestFilter: EditRequestFilter;
  EmergencyContact: EmergencyContact;
  Event: EventMapper;
  EventChange: EventChange;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventManagement: EventManagementMapper;
  EventStatistics: EventStatisticsMapper;
  EventStatusCount: EventStatusCount;
  ExportAttendeesInput: ExportAttendeesInput;
  ExportAttendeesPayload: ExportAttendeesPayload;
  ExportScanLogInput: ExportScanLogInput;
  ExportScanLogPayload: ExportScanLogPayload;
  Gate: GateMapper;
  GateAdmission: GateAdmissionMapper;
  GateAssignment: GateAssignment;
  GateAttendee: GateAttendeeMapper;
  GateAttendeeConnection: Omit<GateAttendeeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GateAttendeeEdge']> };
  GateAttendeeEdge: Omit<GateAttendeeEdge, 'node'> & { node: ResolversParentTypes['GateAttendee'] };
  GateCard: GateCardMapper;
  GateCount: GateCountMapper;
  GateEvent: GateEventMapper;
  GateTicketCheck: GateTicketCheckMapper;
  Gift: GiftMapper;
  GiftAddressError: GiftAddressErrorMapper;
  GiftTicketInput: GiftTicketInput;
  GiftTicketPayload: Omit<GiftTicketPayload, 'transfer'> & { transfer: ResolversParentTypes['Transfer'] };
  Incident: IncidentMapper;
  IncidentConnection: Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IncidentEdge']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentFilter: IncidentFilter;
  Int64: Scalars['Int64']['output'];
  Leave: LeaveMapper;
  LeaveConnection: Omit<LeaveConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LeaveEdge']> };
  LeaveEdge: Omit<LeaveEdge, 'node'> & { node: ResolversParentTypes['Leave'] };
  LeaveFilter: LeaveFilter;
  LogScanActivityInput: LogScanActivityInput;
  LogScanActivityPayload: Omit<LogScanActivityPayload, 'entry'> & { entry: ResolversParentTypes['ScanLogEntry'] };
  ManagedEventFilter: ManagedEventFilter;
  Money: Money;
  MonthSpending: MonthSpending;
  Mutation: Record<PropertyKey, never>;
  NewTicketTypeInput: NewTicketTypeInput;
  NfcStatus: NfcStatus;
  NfcTest: NfcTest;
  OfflineCache: Omit<OfflineCache, 'rules'> & { rules: ResolversParentTypes['OfflineRules'] };
  OfflineRules: OfflineRulesMapper;
  OfflineScanInput: OfflineScanInput;
  OfflineTicketType: OfflineTicketType;
  OpenCacheInput: OpenCacheInput;
  OpenCachePayload: Omit<OpenCachePayload, 'cache'> & { cache: ResolversParentTypes['OfflineCache'] };
  Order: OrderMapper;
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLineMapper;
  Organizer: OrganizerMapper;
  OrganizerDashboard: Omit<OrganizerDashboard, 'eventCounts' | 'nextEvents'> & { eventCounts: ReadonlyArray<ResolversParentTypes['EventStatusCount']>, nextEvents: ReadonlyArray<ResolversParentTypes['Event']> };
  PageInfo: PageInfo;
  Pool: PoolMapper;
  PriceRangeInput: PriceRangeInput;
  PromotionCode: PromotionCodeMapper;
  PromotionCodeError: PromotionCodeErrorMapper;
  PublishEventInput: PublishEventInput;
  PublishEventPayload: Omit<PublishEventPayload, 'event'> & { event: ResolversParentTypes['Event'] };
  QrCode: QrCodeMapper;
  Query: Record<PropertyKey, never>;
  ReassignTicketInput: ReassignTicketInput;
  ReassignTicketPayload: Omit<ReassignTicketPayload, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  Refund: RefundMapper;
  RefundRequest: RefundRequestMapper;
  RefundRequestConnection: Omit<RefundRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RefundRequestEdge']> };
  RefundRequestEdge: Omit<RefundRequestEdge, 'node'> & { node: ResolversParentTypes['RefundRequest'] };
  RefundRequestFilter: RefundRequestFilter;
  ReissueTicketInput: ReissueTicketInput;
  ReissueTicketPayload: Omit<ReissueTicketPayload, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  RejectEditRequestInput: RejectEditRequestInput;
  RejectEditRequestPayload: Omit<RejectEditRequestPayload, 'editRequest'> & { editRequest: ResolversParentTypes['EditRequest'] };
  RejectRefundInput: RejectRefundInput;
  RejectRefundPayload: Omit<RejectRefundPayload, 'refundRequest'> & { refundRequest: ResolversParentTypes['RefundRequest'] };
  RemoveDeviceInput: RemoveDeviceInput;
  RemoveDevicePayload: RemoveDevicePayload;
  RemoveFavoriteInput: RemoveFavoriteInput;
  RemoveFavoritePayload: RemoveFavoritePayload;
  ReportIncidentInput: ReportIncidentInput;
  ReportIncidentPayload: Omit<ReportIncidentPayload, 'incident'> & { incident: ResolversParentTypes['Incident'] };
  RequestGiftCodeInput: RequestGiftCodeInput;
  RequestGiftCodePayload: RequestGiftCodePayload;
  RequestPictureUploadInput: RequestPictureUploadInput;
  RequestPictureUploadPayload: RequestPictureUploadPayload;
  RequestRefundInput: RequestRefundInput;
  RequestRefundPayload: Omit<RequestRefundPayload, 'refundRequest'> & { refundRequest: ResolversParentTypes['RefundRequest'] };
  RestoreDeviceInput: RestoreDeviceInput;
  RestoreDevicePayload: RestoreDevicePayload;
  ReviewIncidentInput: ReviewIncidentInput;
  ReviewIncidentPayload: Omit<ReviewIncidentPayload, 'incident'> & { incident: ResolversParentTypes['Incident'] };
  SalesClosedError: SalesClosedErrorMapper;
  SalesOverview: Omit<SalesOverview, 'byCategory' | 'eventCounts'> & { byCategory: ReadonlyArray<ResolversParentTypes['CategorySales']>, eventCounts: ReadonlyArray<ResolversParentTypes['EventStatusCount']> };
  Scan: ScanMapper;
  ScanConflict: ScanConflictMapper;
  ScanConflictConnection: Omit<ScanConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ScanConflictEdge']> };
  ScanConflictEdge: Omit<ScanConflictEdge, 'node'> & { node: ResolversParentTypes['ScanConflict'] };
  ScanLogConnection: Omit<ScanLogConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ScanLogEdge']> };
  ScanLogEdge: Omit<ScanLogEdge, 'node'> & { node: ResolversParentTypes['ScanLogEntry'] };
  ScanLogEntry: ScanLogEntryMapper;
  ScanLogFilter: ScanLogFilter;
  ScanLogVerification: ScanLogVerification;
  ScanTicketInput: ScanTicketInput;
  ScanTicketPayload: Omit<ScanTicketPayload, 'scan'> & { scan: ResolversParentTypes['Scan'] };
  ScannedTicket: ScannedTicketMapper;
  ScannedTicketType: ScannedTicketType;
  SetScanningInput: SetScanningInput;
  SetScanningPayload: SetScanningPayload;
  SharedPoolInput: SharedPoolInput;
  SoldOutError: SoldOutErrorMapper;
  SubmitEditRequestInput: SubmitEditRequestInput;
  SubmitEditRequestPayload: Omit<SubmitEditRequestPayload, 'editRequest'> & { editRequest: ResolversParentTypes['EditRequest'] };
  SyncStatus: SyncStatus;
  Ticket: TicketMapper;
  TicketConnection: Omit<TicketConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilter: TicketFilter;
  TicketSearch: TicketSearch;
  TicketTermsInput: TicketTermsInput;
  TicketType: TicketTypeMapper;
  Transfer: TransferMapper;
  TransferConnection: Omit<TransferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TransferEdge']> };
  TransferEdge: Omit<TransferEdge, 'node'> & { node: ResolversParentTypes['Transfer'] };
  TransferFilter: TransferFilter;
  TransferTicketInput: TransferTicketInput;
  TransferTicketPayload: Omit<TransferTicketPayload, 'transfer'> & { transfer: ResolversParentTypes['Transfer'] };
  TypeSales: TypeSalesMapper;
  UndoScanInput: UndoScanInput;
  UndoScanPayload: Omit<UndoScanPayload, 'scan'> & { scan: ResolversParentTypes['Scan'] };
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCategoryPayload: Omit<UpdateCategoryPayload, 'category'> & { category: ResolversParentTypes['Category'] };
  UpdateCheckpointInput: UpdateCheckpointInput;
  UpdateCheckpointPayload: Omit<UpdateCheckpointPayload, 'checkpoint'> & { checkpoint: ResolversParentTypes['Checkpoint'] };
  UpdateEventInput: UpdateEventInput;
  UpdateEventPayload: Omit<UpdateEventPayload, 'event'> & { event: ResolversParentTypes['Event'] };
  UpdatePoolInput: UpdatePoolInput;
  UpdatePoolPayload: Omit<UpdatePoolPayload, 'pool'> & { pool: ResolversParentTypes['Pool'] };
  UpdatePromotionCodeInput: UpdatePromotionCodeInput;
  UpdatePromotionCodePayload: Omit<UpdatePromotionCodePayload, 'promotionCode'> & { promotionCode: ResolversParentTypes['PromotionCode'] };
  UpdateTicketStatusInput: UpdateTicketStatusInput;
  UpdateTicketStatusPayload: Omit<UpdateTicketStatusPayload, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  UpdateTicketTypeInput: UpdateTicketTypeInput;
  UpdateTicketTypePayload: Omit<UpdateTicketTypePayload, 'ticketType'> & { ticketType: ResolversParentTypes['TicketType'] };
  UpdateVenueInput: UpdateVenueInput;
  UpdateVenuePayload: Omit<UpdateVenuePayload, 'venue'> & { venue: ResolversParentTypes['Venue'] };
  UploadScansInput: UploadScansInput;
  UploadScansPayload: Omit<UploadScansPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['UploadedScanResult']> };
  UploadedScanResult: UploadedScanResultMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Venue: VenueMapper;
  VenueConnection: Omit<VenueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VenueEdge']> };
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  VenueFilter: VenueFilter;
  VerifyOwnCodeInput: VerifyOwnCodeInput;
  WithdrawEditRequestInput: WithdrawEditRequestInput;
  WithdrawEditRequestPayload: Omit<WithdrawEditRequestPayload, 'editRequest'> & { editRequest: ResolversParentTypes['EditRequest'] };
  WithdrawRefundRequestInput: WithdrawRefundRequestInput;
  WithdrawRefundRequestPayload: Omit<WithdrawRefundRequestPayload, 'refundRequest'> & { refundRequest: ResolversParentTypes['RefundRequest'] };
};

export type AcceptTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptTransferPayload'] = ResolversParentTypes['AcceptTransferPayload']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type AddFavoritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFavoritePayload'] = ResolversParentTypes['AddFavoritePayload']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type AdmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Admission'] = ResolversParentTypes['Admission']> = {
  checkpoint?: Resolver<ResolversTypes['AdmissionCheckpoint'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstGate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  leaveUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AdmissionState'], ParentType, ContextType>;
};

export type AdmissionCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionCheckpoint'] = ResolversParentTypes['AdmissionCheckpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdmissionStateResolvers = EnumResolverSignature<{ INSIDE?: any, ON_LEAVE?: any, OUT?: any }, ResolversTypes['AdmissionState']>;

export type ApproveEditRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveEditRequestPayload'] = ResolversParentTypes['ApproveEditRequestPayload']> = {
  editRequest?: Resolver<ResolversTypes['EditRequest'], ParentType, ContextType>;
};

export type ApproveRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveRefundPayload'] = ResolversParentTypes['ApproveRefundPayload']> = {
  refundRequest?: Resolver<ResolversTypes['RefundRequest'], ParentType, ContextType>;
};

export type AssignedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedEvent'] = ResolversParentTypes['AssignedEvent']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSignedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scanning?: Resolver<ResolversTypes['ScanningState'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type AssignmentProblemResolvers = EnumResolverSignature<{ CANCELLED?: any, NOT_ASSIGNED?: any, NOT_PUBLISHED?: any, OVER?: any, SCANNING_CLOSED?: any }, ResolversTypes['AssignmentProblem']>;

export type AttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardUid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependents?: Resolver<ReadonlyArray<ResolversTypes['AttendeeDependent']>, ParentType, ContextType>;
  emergencyContact?: Resolver<Maybe<ResolversTypes['EmergencyContact']>, ParentType, ContextType>;
  emergencyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttendeeKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendeeDependentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendeeDependent'] = ResolversParentTypes['AttendeeDependent']> = {
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tickets?: Resolver<ReadonlyArray<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
};

export type AttendeeKindResolvers = EnumResolverSignature<{ DEPENDENT?: any, GUEST?: any, SELF?: any }, ResolversTypes['AttendeeKind']>;

export type BookTicketsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookTicketsPayload'] = ResolversParentTypes['BookTicketsPayload']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookTicketsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookTicketsResult'] = ResolversParentTypes['BookTicketsResult']> = {
  __resolveType?: TypeResolveFn<'BookTicketsPayload' | 'CustomerLimitError' | 'PromotionCodeError' | 'SalesClosedError' | 'SoldOutError', ParentType, ContextType>;
};

export type CachedCardPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CachedCardPage'] = ResolversParentTypes['CachedCardPage']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['CachedEntry']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedLookups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CachedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CachedEntry'] = ResolversParentTypes['CachedEntry']> = {
  lookup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CachedRevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CachedRevocation'] = ResolversParentTypes['CachedRevocation']> = {
  minimumEpoch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ScanReason'], ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CachedTicketPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CachedTicketPage'] = ResolversParentTypes['CachedTicketPage']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['CachedEntry']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revocations?: Resolver<ReadonlyArray<ResolversTypes['CachedRevocation']>, ParentType, ContextType>;
};

export type CancelEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEventPayload'] = ResolversParentTypes['CancelEventPayload']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type CancelTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTransferPayload'] = ResolversParentTypes['CancelTransferPayload']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryAnalyticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryAnalytics'] = ResolversParentTypes['CategoryAnalytics']> = {
  beforeOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CategoryFigures']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFigures'] = ResolversParentTypes['CategoryFigures']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CategorySalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySales'] = ResolversParentTypes['CategorySales']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CategorySpendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySpending'] = ResolversParentTypes['CategorySpending']> = {
  attendedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spending?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckInTicketPayload'] = ResolversParentTypes['CheckInTicketPayload']> = {
  scan?: Resolver<ResolversTypes['Scan'], ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Gate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaveMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reEntry?: Resolver<ResolversTypes['ReEntry'], ParentType, ContextType>;
  ticketTypeIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type CheckpointAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointAttendance'] = ResolversParentTypes['CheckpointAttendance']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimGiftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimGiftPayload'] = ResolversParentTypes['ClaimGiftPayload']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimGiftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimGiftResult'] = ResolversParentTypes['ClaimGiftResult']> = {
  __resolveType?: TypeResolveFn<'ClaimGiftPayload' | 'GiftAddressError', ParentType, ContextType>;
};

export type CodeCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeCheck'] = ResolversParentTypes['CodeCheck']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ScanReason']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type CodePublicKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodePublicKey'] = ResolversParentTypes['CodePublicKey']> = {
  keyId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifyUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompleteEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteEventPayload'] = ResolversParentTypes['CompleteEventPayload']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type CountingScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountingScan'] = ResolversParentTypes['CountingScan']> = {
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategoryPayload'] = ResolversParentTypes['CreateCategoryPayload']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CreateCheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCheckpointPayload'] = ResolversParentTypes['CreateCheckpointPayload']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
};

export type CreateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventPayload'] = ResolversParentTypes['CreateEventPayload']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type CreatePoolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePoolPayload'] = ResolversParentTypes['CreatePoolPayload']> = {
  pool?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
};

export type CreatePromotionCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePromotionCodePayload'] = ResolversParentTypes['CreatePromotionCodePayload']> = {
  promotionCode?: Resolver<ResolversTypes['PromotionCode'], ParentType, ContextType>;
};

export type CreateTicketTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTicketTypePayload'] = ResolversParentTypes['CreateTicketTypePayload']> = {
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
};

export type CreateVenuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateVenuePayload'] = ResolversParentTypes['CreateVenuePayload']> = {
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerAnalyticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerAnalytics'] = ResolversParentTypes['CustomerAnalytics']> = {
  attendedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['CategorySpending']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthSpending']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spending?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLimitError'] = ResolversParentTypes['CustomerLimitError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dashboard'] = ResolversParentTypes['Dashboard'], FederationReferenceType extends FederationReferenceTypes['Dashboard'] = FederationReferenceTypes['Dashboard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dashboard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tickets?: Resolver<Maybe<ResolversTypes['DashboardTickets']>, ParentType, ContextType>;
};

export type DashboardTicketsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DashboardTickets'] = ResolversParentTypes['DashboardTickets']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedEventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scanCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DaySalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaySales'] = ResolversParentTypes['DaySales']> = {
  on?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DeclineTransferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineTransferPayload'] = ResolversParentTypes['DeclineTransferPayload']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type DeleteCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCategoryPayload'] = ResolversParentTypes['DeleteCategoryPayload']> = {
  categoryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteCheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCheckpointPayload'] = ResolversParentTypes['DeleteCheckpointPayload']> = {
  checkpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEventPayload'] = ResolversParentTypes['DeleteEventPayload']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeletePoolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletePoolPayload'] = ResolversParentTypes['DeletePoolPayload']> = {
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteTicketTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteTicketTypePayload'] = ResolversParentTypes['DeleteTicketTypePayload']> = {
  ticketTypeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeleteVenuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteVenuePayload'] = ResolversParentTypes['DeleteVenuePayload']> = {
  venueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeviceSyncResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeviceSync'] = ResolversParentTypes['DeviceSync']> = {
  cacheExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conflictCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDownloadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUploadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uploadedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditRequest'] = ResolversParentTypes['EditRequest']> = {
  baseVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['EventChange']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditRequestStatus'], ParentType, ContextType>;
};

export type EditRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditRequestConnection'] = ResolversParentTypes['EditRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EditRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditRequestEdge'] = ResolversParentTypes['EditRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EditRequest'], ParentType, ContextType>;
};

export type EditRequestStatusResolvers = EnumResolverSignature<{ APPROVED?: any, OPEN?: any, REJECTED?: any, WITHDRAWN?: any }, ResolversTypes['EditRequestStatus']>;

export type EmergencyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyContact'] = ResolversParentTypes['EmergencyContact']> = {
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  featured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isFavorite?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  management?: Resolver<Maybe<ResolversTypes['EventManagement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  priceFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['TicketType']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type EventChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventChange'] = ResolversParentTypes['EventChange']> = {
  field?: Resolver<ResolversTypes['EventField'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFieldResolvers = EnumResolverSignature<{ CATEGORY?: any, DESCRIPTION?: any, ENDS_AT?: any, NAME?: any, REFUND_UNTIL?: any, STARTS_AT?: any, VENUE?: any }, ResolversTypes['EventField']>;

export type EventManagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventManagement'] = ResolversParentTypes['EventManagement']> = {
  areTransfersAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  isUnpaidAdmitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pools?: Resolver<ReadonlyArray<ResolversTypes['Pool']>, ParentType, ContextType>;
  promotionCodes?: Resolver<ReadonlyArray<ResolversTypes['PromotionCode']>, ParentType, ContextType>;
  refundUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scanning?: Resolver<ResolversTypes['ScanningState'], ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['EventStatistics'], ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['TicketType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventSortResolvers = EnumResolverSignature<{ NAME_ASC?: any, PRICE_ASC?: any, PRICE_DESC?: any, STARTS_AT_ASC?: any, STARTS_AT_DESC?: any }, ResolversTypes['EventSort']>;

export type EventStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatistics'] = ResolversParentTypes['EventStatistics']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['CheckpointAttendance']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salesByDay?: Resolver<ReadonlyArray<ResolversTypes['DaySales']>, ParentType, ContextType>;
  salesByType?: Resolver<ReadonlyArray<ResolversTypes['TypeSales']>, ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EventStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, COMPLETED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['EventStatus']>;

export type EventStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventStatusCount'] = ResolversParentTypes['EventStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
};

export type ExportAttendeesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportAttendeesPayload'] = ResolversParentTypes['ExportAttendeesPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportScanLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportScanLogPayload'] = ResolversParentTypes['ExportScanLogPayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateAdmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateAdmission'] = ResolversParentTypes['GateAdmission']> = {
  checkpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkpointName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstGate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  leaveUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AdmissionState'], ParentType, ContextType>;
};

export type GateAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateAssignment'] = ResolversParentTypes['GateAssignment']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSupervisor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['AssignmentProblem']>, ParentType, ContextType>;
};

export type GateAttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateAttendee'] = ResolversParentTypes['GateAttendee']> = {
  admissions?: Resolver<ReadonlyArray<ResolversTypes['GateAdmission']>, ParentType, ContextType>;
  attendee?: Resolver<ResolversTypes['Attendee'], ParentType, ContextType>;
  cardUid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
};

export type GateAttendeeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateAttendeeConnection'] = ResolversParentTypes['GateAttendeeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GateAttendeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GateAttendeeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateAttendeeEdge'] = ResolversParentTypes['GateAttendeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GateAttendee'], ParentType, ContextType>;
};

export type GateCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateCard'] = ResolversParentTypes['GateCard']> = {
  attendee?: Resolver<Maybe<ResolversTypes['Attendee']>, ParentType, ContextType>;
  check?: Resolver<ResolversTypes['GateTicketCheck'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tickets?: Resolver<ReadonlyArray<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateCount'] = ResolversParentTypes['GateCount']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gate?: Resolver<ResolversTypes['Gate'], ParentType, ContextType>;
  lastScanAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recentRefusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GateEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateEvent'] = ResolversParentTypes['GateEvent']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  gateCounts?: Resolver<ReadonlyArray<ResolversTypes['GateCount']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onLeave?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recentRefusals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scanning?: Resolver<ResolversTypes['ScanningState'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type GateTicketCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateTicketCheck'] = ResolversParentTypes['GateTicketCheck']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ScanReason']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type GiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gift'] = ResolversParentTypes['Gift']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCodeNeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maskedTarget?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
};

export type GiftAddressErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftAddressError'] = ResolversParentTypes['GiftAddressError']> = {
  maskedTarget?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GiftTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftTicketPayload'] = ResolversParentTypes['GiftTicketPayload']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['IncidentSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IncidentType'], ParentType, ContextType>;
  usherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentSeverityResolvers = EnumResolverSignature<{ CRITICAL?: any, HIGH?: any, LOW?: any, MEDIUM?: any }, ResolversTypes['IncidentSeverity']>;

export type IncidentStatusResolvers = EnumResolverSignature<{ DISMISSED?: any, IN_REVIEW?: any, OPEN?: any, RESOLVED?: any }, ResolversTypes['IncidentStatus']>;

export type IncidentTypeResolvers = EnumResolverSignature<{ CROWD?: any, EQUIPMENT?: any, FRAUD?: any, MEDICAL?: any, OTHER?: any, SECURITY?: any }, ResolversTypes['IncidentType']>;

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, WEEK?: any }, ResolversTypes['Interval']>;

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  gate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaveUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['ScannedTicket'], ParentType, ContextType>;
  usherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeaveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveConnection'] = ResolversParentTypes['LeaveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LeaveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveEdge'] = ResolversParentTypes['LeaveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
};

export type LogScanActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogScanActivityPayload'] = ResolversParentTypes['LogScanActivityPayload']> = {
  entry?: Resolver<ResolversTypes['ScanLogEntry'], ParentType, ContextType>;
};

export type ManagedEventSortResolvers = EnumResolverSignature<{ NAME_ASC?: any, STARTS_AT_ASC?: any, STARTS_AT_DESC?: any }, ResolversTypes['ManagedEventSort']>;

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthSpendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthSpending'] = ResolversParentTypes['MonthSpending']> = {
  monthOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spending?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTransfer?: Resolver<ResolversTypes['AcceptTransferPayload'], ParentType, ContextType, RequireFields<MutationacceptTransferArgs, 'input'>>;
  addFavorite?: Resolver<ResolversTypes['AddFavoritePayload'], ParentType, ContextType, RequireFields<MutationaddFavoriteArgs, 'input'>>;
  approveEditRequest?: Resolver<ResolversTypes['ApproveEditRequestPayload'], ParentType, ContextType, RequireFields<MutationapproveEditRequestArgs, 'input'>>;
  approveRefund?: Resolver<ResolversTypes['ApproveRefundPayload'], ParentType, ContextType, RequireFields<MutationapproveRefundArgs, 'input'>>;
  bookTickets?: Resolver<ResolversTypes['BookTicketsResult'], ParentType, ContextType, RequireFields<MutationbookTicketsArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['CancelEventPayload'], ParentType, ContextType, RequireFields<MutationcancelEventArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationcancelOrderArgs, 'input'>>;
  cancelTransfer?: Resolver<ResolversTypes['CancelTransferPayload'], ParentType, ContextType, RequireFields<MutationcancelTransferArgs, 'input'>>;
  checkInTicket?: Resolver<ResolversTypes['CheckInTicketPayload'], ParentType, ContextType, RequireFields<MutationcheckInTicketArgs, 'input'>>;
  claimGift?: Resolver<ResolversTypes['ClaimGiftResult'], ParentType, ContextType, RequireFields<MutationclaimGiftArgs, 'input'>>;
  completeEvent?: Resolver<ResolversTypes['CompleteEventPayload'], ParentType, ContextType, RequireFields<MutationcompleteEventArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['CreateCategoryPayload'], ParentType, ContextType, RequireFields<MutationcreateCategoryArgs, 'input'>>;
  createCheckpoint?: Resolver<ResolversTypes['CreateCheckpointPayload'], ParentType, ContextType, RequireFields<MutationcreateCheckpointArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['CreateEventPayload'], ParentType, ContextType, RequireFields<MutationcreateEventArgs, 'input'>>;
  createPool?: Resolver<ResolversTypes['CreatePoolPayload'], ParentType, ContextType, RequireFields<MutationcreatePoolArgs, 'input'>>;
  createPromotionCode?: Resolver<ResolversTypes['CreatePromotionCodePayload'], ParentType, ContextType, RequireFields<MutationcreatePromotionCodeArgs, 'input'>>;
  createTicketType?: Resolver<ResolversTypes['CreateTicketTypePayload'], ParentType, ContextType, RequireFields<MutationcreateTicketTypeArgs, 'input'>>;
  createVenue?: Resolver<ResolversTypes['CreateVenuePayload'], ParentType, ContextType, RequireFields<MutationcreateVenueArgs, 'input'>>;
  declineTransfer?: Resolver<ResolversTypes['DeclineTransferPayload'], ParentType, ContextType, RequireFields<MutationdeclineTransferArgs, 'input'>>;
  deleteCategory?: Resolver<ResolversTypes['DeleteCategoryPayload'], ParentType, ContextType, RequireFields<MutationdeleteCategoryArgs, 'input'>>;
  deleteCheckpoint?: Resolver<ResolversTypes['DeleteCheckpointPayload'], ParentType, ContextType, RequireFields<MutationdeleteCheckpointArgs, 'input'>>;
  deleteEvent?: Resolver<ResolversTypes['DeleteEventPayload'], ParentType, ContextType, RequireFields<MutationdeleteEventArgs, 'input'>>;
  deletePool?: Resolver<ResolversTypes['DeletePoolPayload'], ParentType, ContextType, RequireFields<MutationdeletePoolArgs, 'input'>>;
  deleteTicketType?: Resolver<ResolversTypes['DeleteTicketTypePayload'], ParentType, ContextType, RequireFields<MutationdeleteTicketTypeArgs, 'input'>>;
  deleteVenue?: Resolver<ResolversTypes['DeleteVenuePayload'], ParentType, ContextType, RequireFields<MutationdeleteVenueArgs, 'input'>>;
  exportAttendees?: Resolver<ResolversTypes['ExportAttendeesPayload'], ParentType, ContextType, RequireFields<MutationexportAttendeesArgs, 'input'>>;
  exportScanLog?: Resolver<ResolversTypes['ExportScanLogPayload'], ParentType, ContextType, RequireFields<MutationexportScanLogArgs, 'input'>>;
  giftTicket?: Resolver<ResolversTypes['GiftTicketPayload'], ParentType, ContextType, RequireFields<MutationgiftTicketArgs, 'input'>>;
  logScanActivity?: Resolver<ResolversTypes['LogScanActivityPayload'], ParentType, ContextType, RequireFields<MutationlogScanActivityArgs, 'input'>>;
  openCache?: Resolver<ResolversTypes['OpenCachePayload'], ParentType, ContextType, RequireFields<MutationopenCacheArgs, 'input'>>;
  publishEvent?: Resolver<ResolversTypes['PublishEventPayload'], ParentType, ContextType, RequireFields<MutationpublishEventArgs, 'input'>>;
  reassignTicket?: Resolver<ResolversTypes['ReassignTicketPayload'], ParentType, ContextType, RequireFields<MutationreassignTicketArgs, 'input'>>;
  reissueTicket?: Resolver<ResolversTypes['ReissueTicketPayload'], ParentType, ContextType, RequireFields<MutationreissueTicketArgs, 'input'>>;
  rejectEditRequest?: Resolver<ResolversTypes['RejectEditRequestPayload'], ParentType, ContextType, RequireFields<MutationrejectEditRequestArgs, 'input'>>;
  rejectRefund?: Resolver<ResolversTypes['RejectRefundPayload'], ParentType, ContextType, RequireFields<MutationrejectRefundArgs, 'input'>>;
  removeDevice?: Resolver<ResolversTypes['RemoveDevicePayload'], ParentType, ContextType, RequireFields<MutationremoveDeviceArgs, 'input'>>;
  removeFavorite?: Resolver<ResolversTypes['RemoveFavoritePayload'], ParentType, ContextType, RequireFields<MutationremoveFavoriteArgs, 'input'>>;
  reportIncident?: Resolver<ResolversTypes['ReportIncidentPayload'], ParentType, ContextType, RequireFields<MutationreportIncidentArgs, 'input'>>;
  requestGiftCode?: Resolver<ResolversTypes['RequestGiftCodePayload'], ParentType, ContextType, RequireFields<MutationrequestGiftCodeArgs, 'input'>>;
  requestPictureUpload?: Resolver<ResolversTypes['RequestPictureUploadPayload'], ParentType, ContextType, RequireFields<MutationrequestPictureUploadArgs, 'input'>>;
  requestRefund?: Resolver<ResolversTypes['RequestRefundPayload'], ParentType, ContextType, RequireFields<MutationrequestRefundArgs, 'input'>>;
  restoreDevice?: Resolver<ResolversTypes['RestoreDevicePayload'], ParentType, ContextType, RequireFields<MutationrestoreDeviceArgs, 'input'>>;
  reviewIncident?: Resolver<ResolversTypes['ReviewIncidentPayload'], ParentType, ContextType, RequireFields<MutationreviewIncidentArgs, 'input'>>;
  scanTicket?: Resolver<ResolversTypes['ScanTicketPayload'], ParentType, ContextType, RequireFields<MutationscanTicketArgs, 'input'>>;
  setScanning?: Resolver<ResolversTypes['SetScanningPayload'], ParentType, ContextType, RequireFields<MutationsetScanningArgs, 'input'>>;
  submitEditRequest?: Resolver<ResolversTypes['SubmitEditRequestPayload'], ParentType, ContextType, RequireFields<MutationsubmitEditRequestArgs, 'input'>>;
  transferTicket?: Resolver<ResolversTypes['TransferTicketPayload'], ParentType, ContextType, RequireFields<MutationtransferTicketArgs, 'input'>>;
  undoScan?: Resolver<ResolversTypes['UndoScanPayload'], ParentType, ContextType, RequireFields<MutationundoScanArgs, 'input'>>;
  updateCategory?: Resolver<ResolversTypes['UpdateCategoryPayload'], ParentType, ContextType, RequireFields<MutationupdateCategoryArgs, 'input'>>;
  updateCheckpoint?: Resolver<ResolversTypes['UpdateCheckpointPayload'], ParentType, ContextType, RequireFields<MutationupdateCheckpointArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['UpdateEventPayload'], ParentType, ContextType, RequireFields<MutationupdateEventArgs, 'input'>>;
  updatePool?: Resolver<ResolversTypes['UpdatePoolPayload'], ParentType, ContextType, RequireFields<MutationupdatePoolArgs, 'input'>>;
  updatePromotionCode?: Resolver<ResolversTypes['UpdatePromotionCodePayload'], ParentType, ContextType, RequireFields<MutationupdatePromotionCodeArgs, 'input'>>;
  updateTicketStatus?: Resolver<ResolversTypes['UpdateTicketStatusPayload'], ParentType, ContextType, RequireFields<MutationupdateTicketStatusArgs, 'input'>>;
  updateTicketType?: Resolver<ResolversTypes['UpdateTicketTypePayload'], ParentType, ContextType, RequireFields<MutationupdateTicketTypeArgs, 'input'>>;
  updateVenue?: Resolver<ResolversTypes['UpdateVenuePayload'], ParentType, ContextType, RequireFields<MutationupdateVenueArgs, 'input'>>;
  uploadScans?: Resolver<ResolversTypes['UploadScansPayload'], ParentType, ContextType, RequireFields<MutationuploadScansArgs, 'input'>>;
  withdrawEditRequest?: Resolver<ResolversTypes['WithdrawEditRequestPayload'], ParentType, ContextType, RequireFields<MutationwithdrawEditRequestArgs, 'input'>>;
  withdrawRefundRequest?: Resolver<ResolversTypes['WithdrawRefundRequestPayload'], ParentType, ContextType, RequireFields<MutationwithdrawRefundRequestArgs, 'input'>>;
};

export type NfcStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcStatus'] = ResolversParentTypes['NfcStatus']> = {
  attendeeCardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NfcTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NfcTest'] = ResolversParentTypes['NfcTest']> = {
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OfflineCacheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfflineCache'] = ResolversParentTypes['OfflineCache']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deviceSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publicKeys?: Resolver<ReadonlyArray<ResolversTypes['CodePublicKey']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['OfflineRules'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfflineRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfflineRules'] = ResolversParentTypes['OfflineRules']> = {
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scanning?: Resolver<ResolversTypes['ScanningState'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['OfflineTicketType']>, ParentType, ContextType>;
};

export type OfflineTicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfflineTicketType'] = ResolversParentTypes['OfflineTicketType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OpenCachePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCachePayload'] = ResolversParentTypes['OpenCachePayload']> = {
  cache?: Resolver<ResolversTypes['OfflineCache'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Refund']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  tickets?: Resolver<ReadonlyArray<ResolversTypes['Ticket']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, CONFIRMED?: any, EXPIRED?: any, HELD?: any }, ResolversTypes['OrderStatus']>;

export type OrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer'], FederationReferenceType extends FederationReferenceTypes['Organizer'] = FederationReferenceTypes['Organizer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organizer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  upcomingEvents?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<OrganizerupcomingEventsArgs, 'first'>>;
};

export type OrganizerDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizerDashboard'] = ResolversParentTypes['OrganizerDashboard']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCounts?: Resolver<ReadonlyArray<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  nextEvents?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  openEditRequestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  salesByDay?: Resolver<ReadonlyArray<ResolversTypes['DaySales']>, ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PicturePurposeResolvers = EnumResolverSignature<{ EVENT_IMAGE?: any, INCIDENT_PHOTO?: any, VENUE_IMAGE?: any }, ResolversTypes['PicturePurpose']>;

export type PoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pool'] = ResolversParentTypes['Pool']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['TicketType']>, ParentType, ContextType>;
};

export type PromotionCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionCode'] = ResolversParentTypes['PromotionCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['TicketType']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionCodeError'] = ResolversParentTypes['PromotionCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PromotionCodeProblem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionCodeProblemResolvers = EnumResolverSignature<{ NOT_GOOD?: any, USED_UP?: any }, ResolversTypes['PromotionCodeProblem']>;

export type PublishEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEventPayload'] = ResolversParentTypes['PublishEventPayload']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type QrCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QrCode'] = ResolversParentTypes['QrCode']> = {
  dataUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assignedEvents?: Resolver<ReadonlyArray<ResolversTypes['AssignedEvent']>, ParentType, ContextType>;
  cachedCards?: Resolver<ResolversTypes['CachedCardPage'], ParentType, ContextType, RequireFields<QuerycachedCardsArgs, 'cacheId' | 'first'>>;
  cachedTickets?: Resolver<ResolversTypes['CachedTicketPage'], ParentType, ContextType, RequireFields<QuerycachedTicketsArgs, 'cacheId' | 'first'>>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  categoryAnalytics?: Resolver<ResolversTypes['CategoryAnalytics'], ParentType, ContextType, Partial<QuerycategoryAnalyticsArgs>>;
  editRequest?: Resolver<Maybe<ResolversTypes['EditRequest']>, ParentType, ContextType, RequireFields<QueryeditRequestArgs, 'id'>>;
  editRequests?: Resolver<ResolversTypes['EditRequestConnection'], ParentType, ContextType, RequireFields<QueryeditRequestsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first' | 'sort'>>;
  favoriteEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryfavoriteEventsArgs, 'first'>>;
  featuredEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryfeaturedEventsArgs, 'first'>>;
  gateAssignment?: Resolver<ResolversTypes['GateAssignment'], ParentType, ContextType, RequireFields<QuerygateAssignmentArgs, 'eventId'>>;
  gateAttendee?: Resolver<ResolversTypes['GateAttendee'], ParentType, ContextType, Partial<QuerygateAttendeeArgs>>;
  gateAttendees?: Resolver<ResolversTypes['GateAttendeeConnection'], ParentType, ContextType, RequireFields<QuerygateAttendeesArgs, 'first' | 'name'>>;
  gateCard?: Resolver<ResolversTypes['GateCard'], ParentType, ContextType, RequireFields<QuerygateCardArgs, 'uid'>>;
  gateEvent?: Resolver<ResolversTypes['GateEvent'], ParentType, ContextType>;
  gift?: Resolver<Maybe<ResolversTypes['Gift']>, ParentType, ContextType, RequireFields<QuerygiftArgs, 'secret'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryincidentArgs, 'id'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryincidentsArgs, 'first'>>;
  leaves?: Resolver<ResolversTypes['LeaveConnection'], ParentType, ContextType, RequireFields<QueryleavesArgs, 'first'>>;
  managedEvent?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QuerymanagedEventArgs, 'id'>>;
  managedEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QuerymanagedEventsArgs, 'first' | 'sort'>>;
  myAnalytics?: Resolver<ResolversTypes['CustomerAnalytics'], ParentType, ContextType, Partial<QuerymyAnalyticsArgs>>;
  myOrders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QuerymyOrdersArgs, 'first'>>;
  myTickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QuerymyTicketsArgs, 'first'>>;
  myTransfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, RequireFields<QuerymyTransfersArgs, 'first'>>;
  nfcStatus?: Resolver<ResolversTypes['NfcStatus'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryorderArgs, 'id'>>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QueryordersArgs, 'first'>>;
  organizerDashboard?: Resolver<ResolversTypes['OrganizerDashboard'], ParentType, ContextType>;
  refundRequest?: Resolver<Maybe<ResolversTypes['RefundRequest']>, ParentType, ContextType, RequireFields<QueryrefundRequestArgs, 'id'>>;
  refundRequests?: Resolver<ResolversTypes['RefundRequestConnection'], ParentType, ContextType, RequireFields<QueryrefundRequestsArgs, 'first'>>;
  salesOverview?: Resolver<ResolversTypes['SalesOverview'], ParentType, ContextType, Partial<QuerysalesOverviewArgs>>;
  scanConflicts?: Resolver<ResolversTypes['ScanConflictConnection'], ParentType, ContextType, RequireFields<QueryscanConflictsArgs, 'first'>>;
  scanLog?: Resolver<ResolversTypes['ScanLogConnection'], ParentType, ContextType, RequireFields<QueryscanLogArgs, 'first'>>;
  scanLogEntry?: Resolver<Maybe<ResolversTypes['ScanLogEntry']>, ParentType, ContextType, RequireFields<QueryscanLogEntryArgs, 'id'>>;
  syncStatus?: Resolver<ResolversTypes['SyncStatus'], ParentType, ContextType, Partial<QuerysyncStatusArgs>>;
  testNfc?: Resolver<ResolversTypes['NfcTest'], ParentType, ContextType, RequireFields<QuerytestNfcArgs, 'uid'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryticketArgs, 'id'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryticketsArgs, 'first'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryvenuesArgs, 'first'>>;
  verifyCode?: Resolver<ResolversTypes['GateTicketCheck'], ParentType, ContextType, RequireFields<QueryverifyCodeArgs, 'code'>>;
  verifyOwnCode?: Resolver<ResolversTypes['CodeCheck'], ParentType, ContextType, RequireFields<QueryverifyOwnCodeArgs, 'input'>>;
  verifyScanLog?: Resolver<ResolversTypes['ScanLogVerification'], ParentType, ContextType>;
};

export type ReEntryResolvers = EnumResolverSignature<{ FREE?: any, NONE?: any, WITH_LEAVE?: any }, ResolversTypes['ReEntry']>;

export type ReassignTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReassignTicketPayload'] = ResolversParentTypes['ReassignTicketPayload']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RefundCause'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
};

export type RefundCauseResolvers = EnumResolverSignature<{ ADMIN?: any, EVENT_CANCELLED?: any, REQUEST?: any }, ResolversTypes['RefundCause']>;

export type RefundRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundRequest'] = ResolversParentTypes['RefundRequest']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundRequestStatus'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type RefundRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundRequestConnection'] = ResolversParentTypes['RefundRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RefundRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RefundRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundRequestEdge'] = ResolversParentTypes['RefundRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RefundRequest'], ParentType, ContextType>;
};

export type RefundRequestStatusResolvers = EnumResolverSignature<{ APPROVED?: any, OPEN?: any, REJECTED?: any, WITHDRAWN?: any }, ResolversTypes['RefundRequestStatus']>;

export type RefundStatusResolvers = EnumResolverSignature<{ PENDING?: any, SUCCEEDED?: any }, ResolversTypes['RefundStatus']>;

export type ReissueTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueTicketPayload'] = ResolversParentTypes['ReissueTicketPayload']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type RejectEditRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectEditRequestPayload'] = ResolversParentTypes['RejectEditRequestPayload']> = {
  editRequest?: Resolver<ResolversTypes['EditRequest'], ParentType, ContextType>;
};

export type RejectRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectRefundPayload'] = ResolversParentTypes['RejectRefundPayload']> = {
  refundRequest?: Resolver<ResolversTypes['RefundRequest'], ParentType, ContextType>;
};

export type RemoveDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDevicePayload'] = ResolversParentTypes['RemoveDevicePayload']> = {
  device?: Resolver<ResolversTypes['DeviceSync'], ParentType, ContextType>;
};

export type RemoveFavoritePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFavoritePayload'] = ResolversParentTypes['RemoveFavoritePayload']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReportIncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportIncidentPayload'] = ResolversParentTypes['ReportIncidentPayload']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type RequestGiftCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestGiftCodePayload'] = ResolversParentTypes['RequestGiftCodePayload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maskedTarget?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestPictureUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPictureUploadPayload'] = ResolversParentTypes['RequestPictureUploadPayload']> = {
  bytesMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequestRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRefundPayload'] = ResolversParentTypes['RequestRefundPayload']> = {
  refundRequest?: Resolver<ResolversTypes['RefundRequest'], ParentType, ContextType>;
};

export type RestoreDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreDevicePayload'] = ResolversParentTypes['RestoreDevicePayload']> = {
  device?: Resolver<ResolversTypes['DeviceSync'], ParentType, ContextType>;
};

export type ReviewIncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewIncidentPayload'] = ResolversParentTypes['ReviewIncidentPayload']> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type SalesClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClosedError'] = ResolversParentTypes['SalesClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SalesOverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesOverview'] = ResolversParentTypes['SalesOverview']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['CategorySales']>, ParentType, ContextType>;
  eventCounts?: Resolver<ReadonlyArray<ResolversTypes['EventStatusCount']>, ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  salesByDay?: Resolver<ReadonlyArray<ResolversTypes['DaySales']>, ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scan'] = ResolversParentTypes['Scan']> = {
  attendee?: Resolver<Maybe<ResolversTypes['Attendee']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
  firstGate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  firstScannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScanKind'], ParentType, ContextType>;
  leaveUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ScanReason']>, ParentType, ContextType>;
  scannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticketId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticketType?: Resolver<Maybe<ResolversTypes['ScannedTicketType']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type ScanConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanConflict'] = ResolversParentTypes['ScanConflict']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['CountingScan']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['CountingScan']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['ScannedTicket'], ParentType, ContextType>;
};

export type ScanConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanConflictConnection'] = ResolversParentTypes['ScanConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScanConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScanConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanConflictEdge'] = ResolversParentTypes['ScanConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScanConflict'], ParentType, ContextType>;
};

export type ScanFlagResolvers = EnumResolverSignature<{ CLOCK?: any, OVERRIDE?: any, STALE_CACHE?: any }, ResolversTypes['ScanFlag']>;

export type ScanKindResolvers = EnumResolverSignature<{ ACTIVITY?: any, ENTRY?: any, EXIT?: any, LEAVE?: any, UNDO?: any }, ResolversTypes['ScanKind']>;

export type ScanLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanLogConnection'] = ResolversParentTypes['ScanLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScanLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ScanLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanLogEdge'] = ResolversParentTypes['ScanLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScanLogEntry'], ParentType, ContextType>;
};

export type ScanLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanLogEntry'] = ResolversParentTypes['ScanLogEntry']> = {
  cardUid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deviceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['ScanFlag']>, ParentType, ContextType>;
  gate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScanKind'], ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['ScanMedium']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ScanOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ScanReason']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ScanSource'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['ScannedTicket']>, ParentType, ContextType>;
  undoneScanId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  usherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type ScanLogVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanLogVerification'] = ResolversParentTypes['ScanLogVerification']> = {
  blockCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstBrokenBlock?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ScanMediumResolvers = EnumResolverSignature<{ ADMIN?: any, NFC?: any, QR?: any }, ResolversTypes['ScanMedium']>;

export type ScanOutcomeResolvers = EnumResolverSignature<{ CONFLICT?: any, COUNTED?: any, NONE?: any, OVERRIDE?: any, UNDONE?: any }, ResolversTypes['ScanOutcome']>;

export type ScanReasonResolvers = EnumResolverSignature<{ ALREADY_ADMITTED?: any, ALREADY_ON_LEAVE?: any, AMBIGUOUS?: any, BLOCKED?: any, CANCELLED?: any, CARD_INACTIVE?: any, EVENT_CANCELLED?: any, EXPIRED?: any, KEY?: any, LEAVE_EXPIRED?: any, NOT_INSIDE?: any, NOT_OURS?: any, NO_TICKET?: any, REFUNDED?: any, REISSUED?: any, SCANNING_CLOSED?: any, SIGNATURE?: any, TOO_EARLY?: any, TOO_LATE?: any, TRANSFERRED?: any, UNKNOWN_CARD?: any, UNKNOWN_TICKET?: any, UNPAID?: any, WRONG_EVENT?: any, WRONG_TYPE?: any }, ResolversTypes['ScanReason']>;

export type ScanSourceResolvers = EnumResolverSignature<{ ADMIN?: any, OFFLINE?: any, ONLINE?: any }, ResolversTypes['ScanSource']>;

export type ScanTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanTicketPayload'] = ResolversParentTypes['ScanTicketPayload']> = {
  scan?: Resolver<ResolversTypes['Scan'], ParentType, ContextType>;
};

export type ScanVerdictResolvers = EnumResolverSignature<{ ALREADY_SCANNED?: any, INVALID?: any, NOT_FOUND?: any, VALID?: any }, ResolversTypes['ScanVerdict']>;

export type ScannedTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScannedTicket'] = ResolversParentTypes['ScannedTicket']> = {
  admission?: Resolver<Maybe<ResolversTypes['AdmissionState']>, ParentType, ContextType>;
  attendeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['ScannedTicketType'], ParentType, ContextType>;
};

export type ScannedTicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScannedTicketType'] = ResolversParentTypes['ScannedTicketType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScanningStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any, PAUSED?: any }, ResolversTypes['ScanningState']>;

export type SetScanningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetScanningPayload'] = ResolversParentTypes['SetScanningPayload']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scanning?: Resolver<ResolversTypes['ScanningState'], ParentType, ContextType>;
};

export type SoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldOutError'] = ResolversParentTypes['SoldOutError']> = {
  mayReturnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitEditRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitEditRequestPayload'] = ResolversParentTypes['SubmitEditRequestPayload']> = {
  editRequest?: Resolver<ResolversTypes['EditRequest'], ParentType, ContextType>;
};

export type SyncStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SyncStatus'] = ResolversParentTypes['SyncStatus']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  devices?: Resolver<ReadonlyArray<ResolversTypes['DeviceSync']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admissions?: Resolver<ReadonlyArray<ResolversTypes['Admission']>, ParentType, ContextType>;
  attendeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  pendingTransfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  qrCode?: Resolver<Maybe<ResolversTypes['QrCode']>, ParentType, ContextType>;
  refundRequest?: Resolver<Maybe<ResolversTypes['RefundRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketStatusResolvers = EnumResolverSignature<{ BLOCKED?: any, CANCELLED?: any, PENDING?: any, REFUNDED?: any, REFUNDING?: any, VALID?: any }, ResolversTypes['TicketStatus']>;

export type TicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketType'] = ResolversParentTypes['TicketType']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxPerCustomer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salesFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  salesUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TicketWhenResolvers = EnumResolverSignature<{ PAST?: any, UPCOMING?: any }, ResolversTypes['TicketWhen']>;

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransferDirection'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fromName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransferKind'], ParentType, ContextType>;
  maskedTarget?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TransferStatus'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransferDirectionResolvers = EnumResolverSignature<{ INCOMING?: any, OUTGOING?: any }, ResolversTypes['TransferDirection']>;

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferKindResolvers = EnumResolverSignature<{ ADMIN?: any, GIFT?: any, TRANSFER?: any }, ResolversTypes['TransferKind']>;

export type TransferStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, CANCELLED?: any, DECLINED?: any, EXPIRED?: any, PENDING?: any }, ResolversTypes['TransferStatus']>;

export type TransferTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferTicketPayload'] = ResolversParentTypes['TransferTicketPayload']> = {
  transfer?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TypeSalesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeSales'] = ResolversParentTypes['TypeSales']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takings?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
};

export type UndoScanPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoScanPayload'] = ResolversParentTypes['UndoScanPayload']> = {
  scan?: Resolver<ResolversTypes['Scan'], ParentType, ContextType>;
};

export type UpdateCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCategoryPayload'] = ResolversParentTypes['UpdateCategoryPayload']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type UpdateCheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCheckpointPayload'] = ResolversParentTypes['UpdateCheckpointPayload']> = {
  checkpoint?: Resolver<ResolversTypes['Checkpoint'], ParentType, ContextType>;
};

export type UpdateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventPayload'] = ResolversParentTypes['UpdateEventPayload']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type UpdatePoolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePoolPayload'] = ResolversParentTypes['UpdatePoolPayload']> = {
  pool?: Resolver<ResolversTypes['Pool'], ParentType, ContextType>;
};

export type UpdatePromotionCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePromotionCodePayload'] = ResolversParentTypes['UpdatePromotionCodePayload']> = {
  promotionCode?: Resolver<ResolversTypes['PromotionCode'], ParentType, ContextType>;
};

export type UpdateTicketStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTicketStatusPayload'] = ResolversParentTypes['UpdateTicketStatusPayload']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type UpdateTicketTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTicketTypePayload'] = ResolversParentTypes['UpdateTicketTypePayload']> = {
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
};

export type UpdateVenuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateVenuePayload'] = ResolversParentTypes['UpdateVenuePayload']> = {
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type UploadProblemResolvers = EnumResolverSignature<{ BAD_INPUT?: any, ID_REUSED?: any, TRY_AGAIN?: any, UNKNOWN_CACHE?: any, UNKNOWN_GATE?: any }, ResolversTypes['UploadProblem']>;

export type UploadScansPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadScansPayload'] = ResolversParentTypes['UploadScansPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['UploadedScanResult']>, ParentType, ContextType>;
};

export type UploadedScanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadedScanResult'] = ResolversParentTypes['UploadedScanResult']> = {
  countsInstead?: Resolver<Maybe<ResolversTypes['CountingScan']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['ScanFlag']>, ParentType, ContextType>;
  isStored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ScanOutcome']>, ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['ScanReason']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['UploadProblem']>, ParentType, ContextType>;
  scanId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ScanVerdict']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CustomerLimitError' | 'GiftAddressError' | 'PromotionCodeError' | 'SalesClosedError' | 'SoldOutError', ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type WithdrawEditRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawEditRequestPayload'] = ResolversParentTypes['WithdrawEditRequestPayload']> = {
  editRequest?: Resolver<ResolversTypes['EditRequest'], ParentType, ContextType>;
};

export type WithdrawRefundRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawRefundRequestPayload'] = ResolversParentTypes['WithdrawRefundRequestPayload']> = {
  refundRequest?: Resolver<ResolversTypes['RefundRequest'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptTransferPayload?: AcceptTransferPayloadResolvers<ContextType>;
  AddFavoritePayload?: AddFavoritePayloadResolvers<ContextType>;
  Admission?: AdmissionResolvers<ContextType>;
  AdmissionCheckpoint?: AdmissionCheckpointResolvers<ContextType>;
  AdmissionState?: AdmissionStateResolvers;
  ApproveEditRequestPayload?: ApproveEditRequestPayloadResolvers<ContextType>;
  ApproveRefundPayload?: ApproveRefundPayloadResolvers<ContextType>;
  AssignedEvent?: AssignedEventResolvers<ContextType>;
  AssignmentProblem?: AssignmentProblemResolvers;
  Attendee?: AttendeeResolvers<ContextType>;
  AttendeeDependent?: AttendeeDependentResolvers<ContextType>;
  AttendeeKind?: AttendeeKindResolvers;
  BookTicketsPayload?: BookTicketsPayloadResolvers<ContextType>;
  BookTicketsResult?: BookTicketsResultResolvers<ContextType>;
  CachedCardPage?: CachedCardPageResolvers<ContextType>;
  CachedEntry?: CachedEntryResolvers<ContextType>;
  CachedRevocation?: CachedRevocationResolvers<ContextType>;
  CachedTicketPage?: CachedTicketPageResolvers<ContextType>;
  CancelEventPayload?: CancelEventPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CancelTransferPayload?: CancelTransferPayloadResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryAnalytics?: CategoryAnalyticsResolvers<ContextType>;
  CategoryFigures?: CategoryFiguresResolvers<ContextType>;
  CategorySales?: CategorySalesResolvers<ContextType>;
  CategorySpending?: CategorySpendingResolvers<ContextType>;
  CheckInTicketPayload?: CheckInTicketPayloadResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointAttendance?: CheckpointAttendanceResolvers<ContextType>;
  ClaimGiftPayload?: ClaimGiftPayloadResolvers<ContextType>;
  ClaimGiftResult?: ClaimGiftResultResolvers<ContextType>;
  CodeCheck?: CodeCheckResolvers<ContextType>;
  CodePublicKey?: CodePublicKeyResolvers<ContextType>;
  CompleteEventPayload?: CompleteEventPayloadResolvers<ContextType>;
  CountingScan?: CountingScanResolvers<ContextType>;
  CreateCategoryPayload?: CreateCategoryPayloadResolvers<ContextType>;
  CreateCheckpointPayload?: CreateCheckpointPayloadResolvers<ContextType>;
  CreateEventPayload?: CreateEventPayloadResolvers<ContextType>;
  CreatePoolPayload?: CreatePoolPayloadResolvers<ContextType>;
  CreatePromotionCodePayload?: CreatePromotionCodePayloadResolvers<ContextType>;
  CreateTicketTypePayload?: CreateTicketTypePayloadResolvers<ContextType>;
  CreateVenuePayload?: CreateVenuePayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAnalytics?: CustomerAnalyticsResolvers<ContextType>;
  CustomerLimitError?: CustomerLimitErrorResolvers<ContextType>;
  Dashboard?: DashboardResolvers<ContextType>;
  DashboardTickets?: DashboardTicketsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DaySales?: DaySalesResolvers<ContextType>;
  DeclineTransferPayload?: DeclineTransferPayloadResolvers<ContextType>;
  DeleteCategoryPayload?: DeleteCategoryPayloadResolvers<ContextType>;
  DeleteCheckpointPayload?: DeleteCheckpointPayloadResolvers<ContextType>;
  DeleteEventPayload?: DeleteEventPayloadResolvers<ContextType>;
  DeletePoolPayload?: DeletePoolPayloadResolvers<ContextType>;
  DeleteTicketTypePayload?: DeleteTicketTypePayloadResolvers<ContextType>;
  DeleteVenuePayload?: DeleteVenuePayloadResolvers<ContextType>;
  DeviceSync?: DeviceSyncResolvers<ContextType>;
  EditRequest?: EditRequestResolvers<ContextType>;
  EditRequestConnection?: EditRequestConnectionResolvers<ContextType>;
  EditRequestEdge?: EditRequestEdgeResolvers<ContextType>;
  EditRequestStatus?: EditRequestStatusResolvers;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventChange?: EventChangeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventField?: EventFieldResolvers;
  EventManagement?: EventManagementResolvers<ContextType>;
  EventSort?: EventSortResolvers;
  EventStatistics?: EventStatisticsResolvers<ContextType>;
  EventStatus?: EventStatusResolvers;
  EventStatusCount?: EventStatusCountResolvers<ContextType>;
  ExportAttendeesPayload?: ExportAttendeesPayloadResolvers<ContextType>;
  ExportScanLogPayload?: ExportScanLogPayloadResolvers<ContextType>;
  Gate?: GateResolvers<ContextType>;
  GateAdmission?: GateAdmissionResolvers<ContextType>;
  GateAssignment?: GateAssignmentResolvers<ContextType>;
  GateAttendee?: GateAttendeeResolvers<ContextType>;
  GateAttendeeConnection?: GateAttendeeConnectionResolvers<ContextType>;
  GateAttendeeEdge?: GateAttendeeEdgeResolvers<ContextType>;
  GateCard?: GateCardResolvers<ContextType>;
  GateCount?: GateCountResolvers<ContextType>;
  GateEvent?: GateEventResolvers<ContextType>;
  GateTicketCheck?: GateTicketCheckResolvers<ContextType>;
  Gift?: GiftResolvers<ContextType>;
  GiftAddressError?: GiftAddressErrorResolvers<ContextType>;
  GiftTicketPayload?: GiftTicketPayloadResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentSeverity?: IncidentSeverityResolvers;
  IncidentStatus?: IncidentStatusResolvers;
  IncidentType?: IncidentTypeResolvers;
  Int64?: GraphQLScalarType;
  Interval?: IntervalResolvers;
  Leave?: LeaveResolvers<ContextType>;
  LeaveConnection?: LeaveConnectionResolvers<ContextType>;
  LeaveEdge?: LeaveEdgeResolvers<ContextType>;
  LogScanActivityPayload?: LogScanActivityPayloadResolvers<ContextType>;
  ManagedEventSort?: ManagedEventSortResolvers;
  Money?: MoneyResolvers<ContextType>;
  MonthSpending?: MonthSpendingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NfcStatus?: NfcStatusResolvers<ContextType>;
  NfcTest?: NfcTestResolvers<ContextType>;
  OfflineCache?: OfflineCacheResolvers<ContextType>;
  OfflineRules?: OfflineRulesResolvers<ContextType>;
  OfflineTicketType?: OfflineTicketTypeResolvers<ContextType>;
  OpenCachePayload?: OpenCachePayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderStatus?: OrderStatusResolvers;
  Organizer?: OrganizerResolvers<ContextType>;
  OrganizerDashboard?: OrganizerDashboardResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PicturePurpose?: PicturePurposeResolvers;
  Pool?: PoolResolvers<ContextType>;
  PromotionCode?: PromotionCodeResolvers<ContextType>;
  PromotionCodeError?: PromotionCodeErrorResolvers<ContextType>;
  PromotionCodeProblem?: PromotionCodeProblemResolvers;
  PublishEventPayload?: PublishEventPayloadResolvers<ContextType>;
  QrCode?: QrCodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReEntry?: ReEntryResolvers;
  ReassignTicketPayload?: ReassignTicketPayloadResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundCause?: RefundCauseResolvers;
  RefundRequest?: RefundRequestResolvers<ContextType>;
  RefundRequestConnection?: RefundRequestConnectionResolvers<ContextType>;
  RefundRequestEdge?: RefundRequestEdgeResolvers<ContextType>;
  RefundRequestStatus?: RefundRequestStatusResolvers;
  RefundStatus?: RefundStatusResolvers;
  ReissueTicketPayload?: ReissueTicketPayloadResolvers<ContextType>;
  RejectEditRequestPayload?: RejectEditRequestPayloadResolvers<ContextType>;
  RejectRefundPayload?: RejectRefundPayloadResolvers<ContextType>;
  RemoveDevicePayload?: RemoveDevicePayloadResolvers<ContextType>;
  RemoveFavoritePayload?: RemoveFavoritePayloadResolvers<ContextType>;
  ReportIncidentPayload?: ReportIncidentPayloadResolvers<ContextType>;
  RequestGiftCodePayload?: RequestGiftCodePayloadResolvers<ContextType>;
  RequestPictureUploadPayload?: RequestPictureUploadPayloadResolvers<ContextType>;
  RequestRefundPayload?: RequestRefundPayloadResolvers<ContextType>;
  RestoreDevicePayload?: RestoreDevicePayloadResolvers<ContextType>;
  ReviewIncidentPayload?: ReviewIncidentPayloadResolvers<ContextType>;
  SalesClosedError?: SalesClosedErrorResolvers<ContextType>;
  SalesOverview?: SalesOverviewResolvers<ContextType>;
  Scan?: ScanResolvers<ContextType>;
  ScanConflict?: ScanConflictResolvers<ContextType>;
  ScanConflictConnection?: ScanConflictConnectionResolvers<ContextType>;
  ScanConflictEdge?: ScanConflictEdgeResolvers<ContextType>;
  ScanFlag?: ScanFlagResolvers;
  ScanKind?: ScanKindResolvers;
  ScanLogConnection?: ScanLogConnectionResolvers<ContextType>;
  ScanLogEdge?: ScanLogEdgeResolvers<ContextType>;
  ScanLogEntry?: ScanLogEntryResolvers<ContextType>;
  ScanLogVerification?: ScanLogVerificationResolvers<ContextType>;
  ScanMedium?: ScanMediumResolvers;
  ScanOutcome?: ScanOutcomeResolvers;
  ScanReason?: ScanReasonResolvers;
  ScanSource?: ScanSourceResolvers;
  ScanTicketPayload?: ScanTicketPayloadResolvers<ContextType>;
  ScanVerdict?: ScanVerdictResolvers;
  ScannedTicket?: ScannedTicketResolvers<ContextType>;
  ScannedTicketType?: ScannedTicketTypeResolvers<ContextType>;
  ScanningState?: ScanningStateResolvers;
  SetScanningPayload?: SetScanningPayloadResolvers<ContextType>;
  SoldOutError?: SoldOutErrorResolvers<ContextType>;
  SubmitEditRequestPayload?: SubmitEditRequestPayloadResolvers<ContextType>;
  SyncStatus?: SyncStatusResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketStatus?: TicketStatusResolvers;
  TicketType?: TicketTypeResolvers<ContextType>;
  TicketWhen?: TicketWhenResolvers;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferDirection?: TransferDirectionResolvers;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferKind?: TransferKindResolvers;
  TransferStatus?: TransferStatusResolvers;
  TransferTicketPayload?: TransferTicketPayloadResolvers<ContextType>;
  TypeSales?: TypeSalesResolvers<ContextType>;
  UndoScanPayload?: UndoScanPayloadResolvers<ContextType>;
  UpdateCategoryPayload?: UpdateCategoryPayloadResolvers<ContextType>;
  UpdateCheckpointPayload?: UpdateCheckpointPayloadResolvers<ContextType>;
  UpdateEventPayload?: UpdateEventPayloadResolvers<ContextType>;
  UpdatePoolPayload?: UpdatePoolPayloadResolvers<ContextType>;
  UpdatePromotionCodePayload?: UpdatePromotionCodePayloadResolvers<ContextType>;
  UpdateTicketStatusPayload?: UpdateTicketStatusPayloadResolvers<ContextType>;
  UpdateTicketTypePayload?: UpdateTicketTypePayloadResolvers<ContextType>;
  UpdateVenuePayload?: UpdateVenuePayloadResolvers<ContextType>;
  UploadProblem?: UploadProblemResolvers;
  UploadScansPayload?: UploadScansPayloadResolvers<ContextType>;
  UploadedScanResult?: UploadedScanResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  WithdrawEditRequestPayload?: WithdrawEditRequestPayloadResolvers<ContextType>;
  WithdrawRefundRequestPayload?: WithdrawRefundRequestPayloadResolvers<ContextType>;
};

