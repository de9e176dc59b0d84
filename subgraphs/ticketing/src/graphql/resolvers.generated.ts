/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { categories as Query_categories } from './resolvers/Query/categories.ts';
import    { event as Query_event } from './resolvers/Query/event.ts';
import    { events as Query_events } from './resolvers/Query/events.ts';
import    { featuredEvents as Query_featuredEvents } from './resolvers/Query/featuredEvents.ts';
import    { gateEvent as Query_gateEvent } from './resolvers/Query/gateEvent.ts';
import    { myOrders as Query_myOrders } from './resolvers/Query/myOrders.ts';
import    { myTickets as Query_myTickets } from './resolvers/Query/myTickets.ts';
import    { order as Query_order } from './resolvers/Query/order.ts';
import    { ticket as Query_ticket } from './resolvers/Query/ticket.ts';
import    { venues as Query_venues } from './resolvers/Query/venues.ts';
import    { bookTickets as Mutation_bookTickets } from './resolvers/Mutation/bookTickets.ts';
import    { cancelOrder as Mutation_cancelOrder } from './resolvers/Mutation/cancelOrder.ts';
import    { scanTicket as Mutation_scanTicket } from './resolvers/Mutation/scanTicket.ts';
import    { Attendee } from './resolvers/Attendee.ts';
import    { AttendeeDependent } from './resolvers/AttendeeDependent.ts';
import    { Category } from './resolvers/Category.ts';
import    { Checkpoint } from './resolvers/Checkpoint.ts';
import    { Customer } from './resolvers/Customer.ts';
import    { CustomerLimitError } from './resolvers/CustomerLimitError.ts';
import    { EmergencyContact } from './resolvers/EmergencyContact.ts';
import    { Event } from './resolvers/Event.ts';
import    { Gate } from './resolvers/Gate.ts';
import    { GateEvent } from './resolvers/GateEvent.ts';
import    { Order } from './resolvers/Order.ts';
import    { OrderLine } from './resolvers/OrderLine.ts';
import    { Organizer } from './resolvers/Organizer.ts';
import    { QrCode } from './resolvers/QrCode.ts';
import    { SalesClosedError } from './resolvers/SalesClosedError.ts';
import    { Scan } from './resolvers/Scan.ts';
import    { ScannedTicketType } from './resolvers/ScannedTicketType.ts';
import    { SoldOutError } from './resolvers/SoldOutError.ts';
import    { Ticket } from './resolvers/Ticket.ts';
import    { TicketType } from './resolvers/TicketType.ts';
import    { Venue } from './resolvers/Venue.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { categories: Query_categories,event: Query_event,events: Query_events,featuredEvents: Query_featuredEvents,gateEvent: Query_gateEvent,myOrders: Query_myOrders,myTickets: Query_myTickets,order: Query_order,ticket: Query_ticket,venues: Query_venues },
      Mutation: { bookTickets: Mutation_bookTickets,cancelOrder: Mutation_cancelOrder,scanTicket: Mutation_scanTicket },
      
      Attendee: Attendee,
AttendeeDependent: AttendeeDependent,
Category: Category,
Checkpoint: Checkpoint,
Customer: Customer,
CustomerLimitError: CustomerLimitError,
EmergencyContact: EmergencyContact,
Event: Event,
Gate: Gate,
GateEvent: GateEvent,
Order: Order,
OrderLine: OrderLine,
Organizer: Organizer,
QrCode: QrCode,
SalesClosedError: SalesClosedError,
Scan: Scan,
ScannedTicketType: ScannedTicketType,
SoldOutError: SoldOutError,
Ticket: Ticket,
TicketType: TicketType,
Venue: Venue,
DateTime: DateTime,
Int64: Int64
    }