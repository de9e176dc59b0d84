import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AttendeeMapper, CheckpointMapper, GateMapper, GateEventMapper, ScanMapper } from './gate.mappers.ts';
import type { CategoryMapper, EventMapper, TicketTypeMapper, VenueMapper } from './catalogue.mappers.ts';
import type { CustomerLimitErrorMapper, OrderMapper, OrderLineMapper, SalesClosedErrorMapper, SoldOutErrorMapper } from './orders.mappers.ts';
import type { QrCodeMapper, TicketMapper } from './tickets.mappers.ts';
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

/** What gate staff sees of the person a ticket is for. */
export type Attendee = {
  readonly __typename?: 'Attendee';
  /** For an emergency. */
  readonly bloodType?: Maybe<Scalars['String']['output']>;
  /** The dependents of the person. */
  readonly dependents: ReadonlyArray<AttendeeDependent>;
  /** Whom to call in an emergency. */
  readonly emergencyContact?: Maybe<EmergencyContact>;
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
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** A photo to compare with. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** What they are to the person, e.g. child. */
  readonly relationship: Scalars['String']['output'];
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

/** What to book. */
export type BookTicketsInput = {
  /** The event. */
  readonly eventId: Scalars['ID']['input'];
  /** Made by the client, 8 to 64 letters, digits or dashes. The same key gives the same order for ever; with other content it is CONFLICT. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How many of which type; ten tickets at most in all. */
  readonly items: ReadonlyArray<BookingItemInput>;
};

/** The places are held. */
export type BookTicketsPayload = {
  readonly __typename?: 'BookTicketsPayload';
  /** The order. */
  readonly order: Order;
};

/** What became of a booking. */
export type BookTicketsResult = BookTicketsPayload | CustomerLimitError | SalesClosedError | SoldOutError;

/** Tickets of one type. */
export type BookingItemInput = {
  /** Who each ticket is for: one ticket per attendee. */
  readonly attendees: ReadonlyArray<AttendeeInput>;
  /** The ticket type; each at most once. */
  readonly ticketTypeId: Scalars['ID']['input'];
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

/** A line people cross with a ticket, by one or more gates; each checkpoint admits a ticket by itself. */
export type Checkpoint = {
  readonly __typename?: 'Checkpoint';
  /** Tickets admitted here so far. */
  readonly admitted: Scalars['Int']['output'];
  /** Its gates, by name. */
  readonly gates: ReadonlyArray<Gate>;
  /** The checkpoint's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** Who buys; identity knows the rest. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** The customer's id. */
  readonly id: Scalars['ID']['output'];
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

/** A place where scans are made. */
export type Gate = {
  readonly __typename?: 'Gate';
  /** The gate's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** The event an usher works at. */
export type GateEvent = {
  readonly __typename?: 'GateEvent';
  /** People admitted, each counted once. */
  readonly admitted: Scalars['Int']['output'];
  /** When these figures were taken. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Its checkpoints with their gates, by name. */
  readonly checkpoints: ReadonlyArray<Checkpoint>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
  /** People inside now, each counted once. */
  readonly inside: Scalars['Int']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
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
  /** Holds places for the viewer and prepares their tickets: all that is asked for or nothing. A free order is confirmed at once. */
  readonly bookTickets: BookTicketsResult;
  /** Gives up an order that is still held; its places are free again. CONFLICT once it is anything else. */
  readonly cancelOrder: CancelOrderPayload;
  /** Decides whether a code lets its bearer in, admits them if so, and keeps a record either way. FORBIDDEN, and nothing recorded, without an active assignment to the event. */
  readonly scanTicket: ScanTicketPayload;
};


export type MutationbookTicketsArgs = {
  input: BookTicketsInput;
};


export type MutationcancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationscanTicketArgs = {
  input: ScanTicketInput;
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
  /** Where it stands in its life. */
  readonly status: OrderStatus;
  /** Its tickets. */
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
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
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
  /** Every category, by name. The platform keeps these few, so the list has no pages. */
  readonly categories: ReadonlyArray<Category>;
  /** One published event; NOT_FOUND for any other. Open to everybody. */
  readonly event?: Maybe<Event>;
  /** Published events that have not ended, filtered and sorted. Open to everybody. */
  readonly events: EventConnection;
  /** Published events the platform puts in front, the earliest start first. Open to everybody. */
  readonly featuredEvents: EventConnection;
  /** The event the usher is signed in for, as it stands now. FORBIDDEN without an active assignment to it. */
  readonly gateEvent: GateEvent;
  /** The viewer's orders, the latest first. */
  readonly myOrders: OrderConnection;
  /** The viewer's tickets: upcoming ones by start, others the latest first. Tickets of orders that expired unpaid are left out. */
  readonly myTickets: TicketConnection;
  /** One order of the viewer; administrators see every order. NOT_FOUND for anybody else's. */
  readonly order?: Maybe<Order>;
  /** One ticket of the viewer; administrators see every ticket. NOT_FOUND for anybody else's. */
  readonly ticket?: Maybe<Ticket>;
  /** Venues by name. Open to everybody. */
  readonly venues: VenueConnection;
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


export type QueryfeaturedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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


export type QueryorderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryticketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryvenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VenueFilter>;
  first?: Scalars['Int']['input'];
};

/** The event or one of the types is not on sale now. Nothing was booked. */
export type SalesClosedError = UserError & {
  readonly __typename?: 'SalesClosedError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** When sales begin, if they have not yet. */
  readonly opensAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One attempt to enter. */
export type Scan = {
  readonly __typename?: 'Scan';
  /** Who the ticket is for; null when no ticket of this event was meant. */
  readonly attendee?: Maybe<Attendee>;
  /** The gate of that first admission. */
  readonly firstGate?: Maybe<Gate>;
  /** When the ticket was first admitted at this checkpoint. */
  readonly firstScannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id the client gave it. */
  readonly id: Scalars['ID']['output'];
  /** A sentence for the staff. */
  readonly message: Scalars['String']['output'];
  /** Why it is this answer; null for VALID. */
  readonly reason?: Maybe<ScanReason>;
  /** When the server received the scan. */
  readonly scannedAt: Scalars['DateTime']['output'];
  /** The type of the ticket; null when no ticket of this event was meant. */
  readonly ticketType?: Maybe<ScannedTicketType>;
  /** The answer. */
  readonly verdict: ScanVerdict;
};

/** Why a scan was answered as it was. */
export type ScanReason =
  /** Somebody was already let in on it. */
  | 'ALREADY_ADMITTED'
  /** The ticket is blocked. */
  | 'BLOCKED'
  /** The ticket was cancelled. */
  | 'CANCELLED'
  /** The event was called off. */
  | 'EVENT_CANCELLED'
  /** The code has expired. */
  | 'EXPIRED'
  /** Signed under a key we do not know, or no longer accept. */
  | 'KEY'
  /** The person left and came back too late. */
  | 'LEAVE_EXPIRED'
  /** The text is no code of ours. */
  | 'NOT_OURS'
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
  /** There is no such ticket. */
  | 'UNKNOWN_TICKET'
  /** The ticket is not paid. */
  | 'UNPAID'
  /** The ticket is for another event. */
  | 'WRONG_EVENT'
  /** This checkpoint does not take this type. */
  | 'WRONG_TYPE';

/** What was scanned and where. The event is the one the usher is signed in for. */
export type ScanTicketInput = {
  /**
   * Whether to let somebody in whose ticket is not paid while its order is held; counts only if the event allows it too. Only
   * what has a code can be scanned, and so far a ticket gets its code when it is paid.
   */
  readonly acceptUnpaid?: Scalars['Boolean']['input'];
  /** The text that was read, whatever it is; at most 4096 characters. */
  readonly code: Scalars['String']['input'];
  /** The scanning device, as the client names it; at most 64 characters. */
  readonly deviceId: Scalars['ID']['input'];
  /** The gate; may be left out where the event has one checkpoint only. */
  readonly gateId?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the client for this scan, 8 to 64 letters, digits or dashes. The same id gives the same answer for ever; with other content it is CONFLICT. */
  readonly scanId: Scalars['ID']['input'];
  /** When the device read the code, by its own clock. */
  readonly scannedAt?: InputMaybe<Scalars['DateTime']['input']>;
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

/** The right of one person to enter one event. */
export type Ticket = {
  readonly __typename?: 'Ticket';
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
  /** What the gate reads; null unless the ticket is valid. */
  readonly qrCode?: Maybe<QrCode>;
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

/** A kind of ticket of one event. */
export type TicketType = {
  readonly __typename?: 'TicketType';
  /** Places that can be booked now. */
  readonly available: Scalars['Int']['output'];
  /** The platform's fee. */
  readonly fee: Money;
  /** The ticket type's id. */
  readonly id: Scalars['ID']['output'];
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
};

/** Before or after the event. */
export type TicketWhen =
  /** The event has ended. */
  | 'PAST'
  /** The event has not ended. */
  | 'UPCOMING';

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
  Event: Event;
  Order: Order;
  Ticket: Ticket;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Ticket:
    ( { __typename: 'Ticket' }
    & GraphQLRecursivePick<FederationTypes['Ticket'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookTicketsResult:
    | ( Omit<BookTicketsPayload, 'order'> & { order: _RefType['Order'] } & { __typename: 'BookTicketsPayload' } )
    | ( CustomerLimitErrorMapper & { __typename: 'CustomerLimitError' } )
    | ( SalesClosedErrorMapper & { __typename: 'SalesClosedError' } )
    | ( SoldOutErrorMapper & { __typename: 'SoldOutError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CustomerLimitErrorMapper & { __typename: 'CustomerLimitError' } )
    | ( SalesClosedErrorMapper & { __typename: 'SalesClosedError' } )
    | ( SoldOutErrorMapper & { __typename: 'SoldOutError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Attendee: ResolverTypeWrapper<AttendeeMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AttendeeDependent: ResolverTypeWrapper<AttendeeDependent>;
  AttendeeInput: AttendeeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BookTicketsInput: BookTicketsInput;
  BookTicketsPayload: ResolverTypeWrapper<Omit<BookTicketsPayload, 'order'> & { order: ResolversTypes['Order'] }>;
  BookTicketsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookTicketsResult']>;
  BookingItemInput: BookingItemInput;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'order'> & { order: ResolversTypes['Order'] }>;
  Category: ResolverTypeWrapper<CategoryMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Checkpoint: ResolverTypeWrapper<CheckpointMapper>;
  Customer: ResolverTypeWrapper<Customer>;
  CustomerLimitError: ResolverTypeWrapper<CustomerLimitErrorMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmergencyContact: ResolverTypeWrapper<EmergencyContact>;
  Event: ResolverTypeWrapper<EventMapper>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventSort: ResolverTypeWrapper<'STARTS_AT_ASC' | 'STARTS_AT_DESC' | 'NAME_ASC' | 'PRICE_ASC' | 'PRICE_DESC'>;
  EventStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'COMPLETED' | 'CANCELLED'>;
  Gate: ResolverTypeWrapper<GateMapper>;
  GateEvent: ResolverTypeWrapper<GateEventMapper>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderLine: ResolverTypeWrapper<OrderLineMapper>;
  OrderStatus: ResolverTypeWrapper<'HELD' | 'CONFIRMED' | 'EXPIRED' | 'CANCELLED'>;
  Organizer: ResolverTypeWrapper<Organizer>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PriceRangeInput: PriceRangeInput;
  QrCode: ResolverTypeWrapper<QrCodeMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SalesClosedError: ResolverTypeWrapper<SalesClosedErrorMapper>;
  Scan: ResolverTypeWrapper<ScanMapper>;
  ScanReason: ResolverTypeWrapper<'NOT_OURS' | 'UNKNOWN_TICKET' | 'KEY' | 'SIGNATURE' | 'EXPIRED' | 'WRONG_EVENT' | 'CANCELLED' | 'REFUNDED' | 'BLOCKED' | 'TRANSFERRED' | 'REISSUED' | 'UNPAID' | 'SCANNING_CLOSED' | 'EVENT_CANCELLED' | 'TOO_EARLY' | 'TOO_LATE' | 'WRONG_TYPE' | 'ALREADY_ADMITTED' | 'LEAVE_EXPIRED'>;
  ScanTicketInput: ScanTicketInput;
  ScanTicketPayload: ResolverTypeWrapper<Omit<ScanTicketPayload, 'scan'> & { scan: ResolversTypes['Scan'] }>;
  ScanVerdict: ResolverTypeWrapper<'VALID' | 'INVALID' | 'ALREADY_SCANNED' | 'NOT_FOUND'>;
  ScannedTicketType: ResolverTypeWrapper<ScannedTicketType>;
  ScanningState: ResolverTypeWrapper<'OPEN' | 'PAUSED' | 'CLOSED'>;
  SoldOutError: ResolverTypeWrapper<SoldOutErrorMapper>;
  Ticket: ResolverTypeWrapper<TicketMapper>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TicketEdge']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilter: TicketFilter;
  TicketStatus: ResolverTypeWrapper<'PENDING' | 'VALID' | 'BLOCKED' | 'REFUNDING' | 'REFUNDED' | 'CANCELLED'>;
  TicketType: ResolverTypeWrapper<TicketTypeMapper>;
  TicketWhen: ResolverTypeWrapper<'UPCOMING' | 'PAST'>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Venue: ResolverTypeWrapper<VenueMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VenueConnection: ResolverTypeWrapper<Omit<VenueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VenueEdge']> }>;
  VenueEdge: ResolverTypeWrapper<Omit<VenueEdge, 'node'> & { node: ResolversTypes['Venue'] }>;
  VenueFilter: VenueFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attendee: AttendeeMapper;
  String: Scalars['String']['output'];
  AttendeeDependent: AttendeeDependent;
  AttendeeInput: AttendeeInput;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  BookTicketsInput: BookTicketsInput;
  BookTicketsPayload: Omit<BookTicketsPayload, 'order'> & { order: ResolversParentTypes['Order'] };
  BookTicketsResult: ResolversUnionTypes<ResolversParentTypes>['BookTicketsResult'];
  BookingItemInput: BookingItemInput;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'order'> & { order: ResolversParentTypes['Order'] };
  Category: CategoryMapper;
  Int: Scalars['Int']['output'];
  Checkpoint: CheckpointMapper;
  Customer: Customer;
  CustomerLimitError: CustomerLimitErrorMapper;
  DateTime: Scalars['DateTime']['output'];
  EmergencyContact: EmergencyContact;
  Event: EventMapper;
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Gate: GateMapper;
  GateEvent: GateEventMapper;
  Int64: Scalars['Int64']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Order: OrderMapper;
  OrderConnection: Omit<OrderConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderLine: OrderLineMapper;
  Organizer: Organizer;
  PageInfo: PageInfo;
  PriceRangeInput: PriceRangeInput;
  QrCode: QrCodeMapper;
  Query: Record<PropertyKey, never>;
  SalesClosedError: SalesClosedErrorMapper;
  Scan: ScanMapper;
  ScanTicketInput: ScanTicketInput;
  ScanTicketPayload: Omit<ScanTicketPayload, 'scan'> & { scan: ResolversParentTypes['Scan'] };
  ScannedTicketType: ScannedTicketType;
  SoldOutError: SoldOutErrorMapper;
  Ticket: TicketMapper;
  TicketConnection: Omit<TicketConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TicketEdge']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilter: TicketFilter;
  TicketType: TicketTypeMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Venue: VenueMapper;
  Float: Scalars['Float']['output'];
  VenueConnection: Omit<VenueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VenueEdge']> };
  VenueEdge: Omit<VenueEdge, 'node'> & { node: ResolversParentTypes['Venue'] };
  VenueFilter: VenueFilter;
};

export type AttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependents?: Resolver<ReadonlyArray<ResolversTypes['AttendeeDependent']>, ParentType, ContextType>;
  emergencyContact?: Resolver<Maybe<ResolversTypes['EmergencyContact']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttendeeDependentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendeeDependent'] = ResolversParentTypes['AttendeeDependent']> = {
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BookTicketsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookTicketsPayload'] = ResolversParentTypes['BookTicketsPayload']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookTicketsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookTicketsResult'] = ResolversParentTypes['BookTicketsResult']> = {
  __resolveType?: TypeResolveFn<'BookTicketsPayload' | 'CustomerLimitError' | 'SalesClosedError' | 'SoldOutError', ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category']> = {
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Gate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CustomerLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerLimitError'] = ResolversParentTypes['CustomerLimitError']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType>;
  priceFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  ticketTypes?: Resolver<ReadonlyArray<ResolversTypes['TicketType']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventSortResolvers = EnumResolverSignature<{ NAME_ASC?: any, PRICE_ASC?: any, PRICE_DESC?: any, STARTS_AT_ASC?: any, STARTS_AT_DESC?: any }, ResolversTypes['EventSort']>;

export type EventStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, COMPLETED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['EventStatus']>;

export type GateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gate'] = ResolversParentTypes['Gate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GateEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GateEvent'] = ResolversParentTypes['GateEvent']> = {
  admitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkpoints?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scanning?: Resolver<ResolversTypes['ScanningState'], ParentType, ContextType>;
  sold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookTickets?: Resolver<ResolversTypes['BookTicketsResult'], ParentType, ContextType, RequireFields<MutationbookTicketsArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationcancelOrderArgs, 'input'>>;
  scanTicket?: Resolver<ResolversTypes['ScanTicketPayload'], ParentType, ContextType, RequireFields<MutationscanTicketArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type OrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QrCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QrCode'] = ResolversParentTypes['QrCode']> = {
  dataUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  imageUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first' | 'sort'>>;
  featuredEvents?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryfeaturedEventsArgs, 'first'>>;
  gateEvent?: Resolver<ResolversTypes['GateEvent'], ParentType, ContextType>;
  myOrders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<QuerymyOrdersArgs, 'first'>>;
  myTickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QuerymyTicketsArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryorderArgs, 'id'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryticketArgs, 'id'>>;
  venues?: Resolver<ResolversTypes['VenueConnection'], ParentType, ContextType, RequireFields<QueryvenuesArgs, 'first'>>;
};

export type SalesClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SalesClosedError'] = ResolversParentTypes['SalesClosedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scan'] = ResolversParentTypes['Scan']> = {
  attendee?: Resolver<Maybe<ResolversTypes['Attendee']>, ParentType, ContextType>;
  firstGate?: Resolver<Maybe<ResolversTypes['Gate']>, ParentType, ContextType>;
  firstScannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ScanReason']>, ParentType, ContextType>;
  scannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticketType?: Resolver<Maybe<ResolversTypes['ScannedTicketType']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ScanVerdict'], ParentType, ContextType>;
};

export type ScanReasonResolvers = EnumResolverSignature<{ ALREADY_ADMITTED?: any, BLOCKED?: any, CANCELLED?: any, EVENT_CANCELLED?: any, EXPIRED?: any, KEY?: any, LEAVE_EXPIRED?: any, NOT_OURS?: any, REFUNDED?: any, REISSUED?: any, SCANNING_CLOSED?: any, SIGNATURE?: any, TOO_EARLY?: any, TOO_LATE?: any, TRANSFERRED?: any, UNKNOWN_TICKET?: any, UNPAID?: any, WRONG_EVENT?: any, WRONG_TYPE?: any }, ResolversTypes['ScanReason']>;

export type ScanTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanTicketPayload'] = ResolversParentTypes['ScanTicketPayload']> = {
  scan?: Resolver<ResolversTypes['Scan'], ParentType, ContextType>;
};

export type ScanVerdictResolvers = EnumResolverSignature<{ ALREADY_SCANNED?: any, INVALID?: any, NOT_FOUND?: any, VALID?: any }, ResolversTypes['ScanVerdict']>;

export type ScannedTicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScannedTicketType'] = ResolversParentTypes['ScannedTicketType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScanningStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any, PAUSED?: any }, ResolversTypes['ScanningState']>;

export type SoldOutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SoldOutError'] = ResolversParentTypes['SoldOutError']> = {
  mayReturnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticketType?: Resolver<ResolversTypes['TicketType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket'], FederationReferenceType extends FederationReferenceTypes['Ticket'] = FederationReferenceTypes['Ticket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ticket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  qrCode?: Resolver<Maybe<ResolversTypes['QrCode']>, ParentType, ContextType>;
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
  isOnSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxPerCustomer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  salesFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  salesUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TicketWhenResolvers = EnumResolverSignature<{ PAST?: any, UPCOMING?: any }, ResolversTypes['TicketWhen']>;

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'CustomerLimitError' | 'SalesClosedError' | 'SoldOutError', ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Attendee?: AttendeeResolvers<ContextType>;
  AttendeeDependent?: AttendeeDependentResolvers<ContextType>;
  BookTicketsPayload?: BookTicketsPayloadResolvers<ContextType>;
  BookTicketsResult?: BookTicketsResultResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerLimitError?: CustomerLimitErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventSort?: EventSortResolvers;
  EventStatus?: EventStatusResolvers;
  Gate?: GateResolvers<ContextType>;
  GateEvent?: GateEventResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderStatus?: OrderStatusResolvers;
  Organizer?: OrganizerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  QrCode?: QrCodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SalesClosedError?: SalesClosedErrorResolvers<ContextType>;
  Scan?: ScanResolvers<ContextType>;
  ScanReason?: ScanReasonResolvers;
  ScanTicketPayload?: ScanTicketPayloadResolvers<ContextType>;
  ScanVerdict?: ScanVerdictResolvers;
  ScannedTicketType?: ScannedTicketTypeResolvers<ContextType>;
  ScanningState?: ScanningStateResolvers;
  SoldOutError?: SoldOutErrorResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketStatus?: TicketStatusResolvers;
  TicketType?: TicketTypeResolvers<ContextType>;
  TicketWhen?: TicketWhenResolvers;
  UserError?: UserErrorResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
};

