/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { assignedEvents as Query_assignedEvents } from './resolvers/Query/assignedEvents.ts';
import    { cachedCards as Query_cachedCards } from './resolvers/Query/cachedCards.ts';
import    { cachedTickets as Query_cachedTickets } from './resolvers/Query/cachedTickets.ts';
import    { categories as Query_categories } from './resolvers/Query/categories.ts';
import    { categoryAnalytics as Query_categoryAnalytics } from './resolvers/Query/categoryAnalytics.ts';
import    { editRequest as Query_editRequest } from './resolvers/Query/editRequest.ts';
import    { editRequests as Query_editRequests } from './resolvers/Query/editRequests.ts';
import    { event as Query_event } from './resolvers/Query/event.ts';
import    { events as Query_events } from './resolvers/Query/events.ts';
import    { favoriteEvents as Query_favoriteEvents } from './resolvers/Query/favoriteEvents.ts';
import    { featuredEvents as Query_featuredEvents } from './resolvers/Query/featuredEvents.ts';
import    { gateAssignment as Query_gateAssignment } from './resolvers/Query/gateAssignment.ts';
import    { gateAttendee as Query_gateAttendee } from './resolvers/Query/gateAttendee.ts';
import    { gateAttendees as Query_gateAttendees } from './resolvers/Query/gateAttendees.ts';
import    { gateCard as Query_gateCard } from './resolvers/Query/gateCard.ts';
import    { gateEvent as Query_gateEvent } from './resolvers/Query/gateEvent.ts';
import    { gift as Query_gift } from './resolvers/Query/gift.ts';
import    { incident as Query_incident } from './resolvers/Query/incident.ts';
import    { incidents as Query_incidents } from './resolvers/Query/incidents.ts';
import    { leaves as Query_leaves } from './resolvers/Query/leaves.ts';
import    { managedEvent as Query_managedEvent } from './resolvers/Query/managedEvent.ts';
import    { managedEvents as Query_managedEvents } from './resolvers/Query/managedEvents.ts';
import    { myAnalytics as Query_myAnalytics } from './resolvers/Query/myAnalytics.ts';
import    { myOrders as Query_myOrders } from './resolvers/Query/myOrders.ts';
import    { myTickets as Query_myTickets } from './resolvers/Query/myTickets.ts';
import    { myTransfers as Query_myTransfers } from './resolvers/Query/myTransfers.ts';
import    { nfcStatus as Query_nfcStatus } from './resolvers/Query/nfcStatus.ts';
import    { order as Query_order } from './resolvers/Query/order.ts';
import    { orders as Query_orders } from './resolvers/Query/orders.ts';
import    { organizerDashboard as Query_organizerDashboard } from './resolvers/Query/organizerDashboard.ts';
import    { refundRequest as Query_refundRequest } from './resolvers/Query/refundRequest.ts';
import    { refundRequests as Query_refundRequests } from './resolvers/Query/refundRequests.ts';
import    { salesOverview as Query_salesOverview } from './resolvers/Query/salesOverview.ts';
import    { scanConflicts as Query_scanConflicts } from './resolvers/Query/scanConflicts.ts';
import    { scanLog as Query_scanLog } from './resolvers/Query/scanLog.ts';
import    { scanLogEntry as Query_scanLogEntry } from './resolvers/Query/scanLogEntry.ts';
import    { syncStatus as Query_syncStatus } from './resolvers/Query/syncStatus.ts';
import    { testNfc as Query_testNfc } from './resolvers/Query/testNfc.ts';
import    { ticket as Query_ticket } from './resolvers/Query/ticket.ts';
import    { tickets as Query_tickets } from './resolvers/Query/tickets.ts';
import    { venues as Query_venues } from './resolvers/Query/venues.ts';
import    { verifyCode as Query_verifyCode } from './resolvers/Query/verifyCode.ts';
import    { verifyOwnCode as Query_verifyOwnCode } from './resolvers/Query/verifyOwnCode.ts';
import    { verifyScanLog as Query_verifyScanLog } from './resolvers/Query/verifyScanLog.ts';
import    { acceptTransfer as Mutation_acceptTransfer } from './resolvers/Mutation/acceptTransfer.ts';
import    { addFavorite as Mutation_addFavorite } from './resolvers/Mutation/addFavorite.ts';
import    { approveEditRequest as Mutation_approveEditRequest } from './resolvers/Mutation/approveEditRequest.ts';
import    { approveRefund as Mutation_approveRefund } from './resolvers/Mutation/approveRefund.ts';
import    { bookTickets as Mutation_bookTickets } from './resolvers/Mutation/bookTickets.ts';
import    { cancelEvent as Mutation_cancelEvent } from './resolvers/Mutation/cancelEvent.ts';
import    { cancelOrder as Mutation_cancelOrder } from './resolvers/Mutation/cancelOrder.ts';
import    { cancelTransfer as Mutation_cancelTransfer } from './resolvers/Mutation/cancelTransfer.ts';
import    { checkInTicket as Mutation_checkInTicket } from './resolvers/Mutation/checkInTicket.ts';
import    { claimGift as Mutation_claimGift } from './resolvers/Mutation/claimGift.ts';
import    { completeEvent as Mutation_completeEvent } from './resolvers/Mutation/completeEvent.ts';
import    { createCategory as Mutation_createCategory } from './resolvers/Mutation/createCategory.ts';
import    { createCheckpoint as Mutation_createCheckpoint } from './resolvers/Mutation/createCheckpoint.ts';
import    { createEvent as Mutation_createEvent } from './resolvers/Mutation/createEvent.ts';
import    { createPool as Mutation_createPool } from './resolvers/Mutation/createPool.ts';
import    { createPromotionCode as Mutation_createPromotionCode } from './resolvers/Mutation/createPromotionCode.ts';
import    { createTicketType as Mutation_createTicketType } from './resolvers/Mutation/createTicketType.ts';
import    { createVenue as Mutation_createVenue } from './resolvers/Mutation/createVenue.ts';
import    { declineTransfer as Mutation_declineTransfer } from './resolvers/Mutation/declineTransfer.ts';
import    { deleteCategory as Mutation_deleteCategory } from './resolvers/Mutation/deleteCategory.ts';
import    { deleteCheckpoint as Mutation_deleteCheckpoint } from './resolvers/Mutation/deleteCheckpoint.ts';
import    { deleteEvent as Mutation_deleteEvent } from './resolvers/Mutation/deleteEvent.ts';
import    { deletePool as Mutation_deletePool } from './resolvers/Mutation/deletePool.ts';
import    { deleteTicketType as Mutation_deleteTicketType } from './resolvers/Mutation/deleteTicketType.ts';
import    { deleteVenue as Mutation_deleteVenue } from './resolvers/Mutation/deleteVenue.ts';
import    { exportAttendees as Mutation_exportAttendees } from './resolvers/Mutation/exportAttendees.ts';
import    { exportScanLog as Mutation_exportScanLog } from './resolvers/Mutation/exportScanLog.ts';
import    { giftTicket as Mutation_giftTicket } from './resolvers/Mutation/giftTicket.ts';
import    { logScanActivity as Mutation_logScanActivity } from './resolvers/Mutation/logScanActivity.ts';
import    { openCache as Mutation_openCache } from './resolvers/Mutation/openCache.ts';
import    { publishEvent as Mutation_publishEvent } from './resolvers/Mutation/publishEvent.ts';
import    { reassignTicket as Mutation_reassignTicket } from './resolvers/Mutation/reassignTicket.ts';
import    { reissueTicket as Mutation_reissueTicket } from './resolvers/Mutation/reissueTicket.ts';
import    { rejectEditRequest as Mutation_rejectEditRequest } from './resolvers/Mutation/rejectEditRequest.ts';
import    { rejectRefund as Mutation_rejectRefund } from './resolvers/Mutation/rejectRefund.ts';
import    { removeDevice as Mutation_removeDevice } from './resolvers/Mutation/removeDevice.ts';
import    { removeFavorite as Mutation_removeFavorite } from './resolvers/Mutation/removeFavorite.ts';
import    { reportIncident as Mutation_reportIncident } from './resolvers/Mutation/reportIncident.ts';
import    { requestGiftCode as Mutation_requestGiftCode } from './resolvers/Mutation/requestGiftCode.ts';
import    { requestPictureUpload as Mutation_requestPictureUpload } from './resolvers/Mutation/requestPictureUpload.ts';
import    { requestRefund as Mutation_requestRefund } from './resolvers/Mutation/requestRefund.ts';
import    { restoreDevice as Mutation_restoreDevice } from './resolvers/Mutation/restoreDevice.ts';
import    { reviewIncident as Mutation_reviewIncident } from './resolvers/Mutation/reviewIncident.ts';
import    { scanTicket as Mutation_scanTicket } from './resolvers/Mutation/scanTicket.ts';
import    { setScanning as Mutation_setScanning } from './resolvers/Mutation/setScanning.ts';
import    { submitEditRequest as Mutation_submitEditRequest } from './resolvers/Mutation/submitEditRequest.ts';
import    { transferTicket as Mutation_transferTicket } from './resolvers/Mutation/transferTicket.ts';
import    { undoScan as Mutation_undoScan } from './resolvers/Mutation/undoScan.ts';
import    { updateCategory as Mutation_updateCategory } from './resolvers/Mutation/updateCategory.ts';
import    { updateCheckpoint as Mutation_updateCheckpoint } from './resolvers/Mutation/updateCheckpoint.ts';
import    { updateEvent as Mutation_updateEvent } from './resolvers/Mutation/updateEvent.ts';
import    { updatePool as Mutation_updatePool } from './resolvers/Mutation/updatePool.ts';
import    { updatePromotionCode as Mutation_updatePromotionCode } from './resolvers/Mutation/updatePromotionCode.ts';
import    { updateTicketStatus as Mutation_updateTicketStatus } from './resolvers/Mutation/updateTicketStatus.ts';
import    { updateTicketType as Mutation_updateTicketType } from './resolvers/Mutation/updateTicketType.ts';
import    { updateVenue as Mutation_updateVenue } from './resolvers/Mutation/updateVenue.ts';
import    { uploadScans as Mutation_uploadScans } from './resolvers/Mutation/uploadScans.ts';
import    { withdrawEditRequest as Mutation_withdrawEditRequest } from './resolvers/Mutation/withdrawEditRequest.ts';
import    { withdrawRefundRequest as Mutation_withdrawRefundRequest } from './resolvers/Mutation/withdrawRefundRequest.ts';
import    { Admission } from './resolvers/Admission.ts';
import    { AdmissionCheckpoint } from './resolvers/AdmissionCheckpoint.ts';
import    { AssignedEvent } from './resolvers/AssignedEvent.ts';
import    { Attendee } from './resolvers/Attendee.ts';
import    { AttendeeDependent } from './resolvers/AttendeeDependent.ts';
import    { CachedCardPage } from './resolvers/CachedCardPage.ts';
import    { CachedEntry } from './resolvers/CachedEntry.ts';
import    { CachedRevocation } from './resolvers/CachedRevocation.ts';
import    { CachedTicketPage } from './resolvers/CachedTicketPage.ts';
import    { Category } from './resolvers/Category.ts';
import    { CategoryAnalytics } from './resolvers/CategoryAnalytics.ts';
import    { CategoryFigures } from './resolvers/CategoryFigures.ts';
import    { CategorySales } from './resolvers/CategorySales.ts';
import    { CategorySpending } from './resolvers/CategorySpending.ts';
import    { Checkpoint } from './resolvers/Checkpoint.ts';
import    { CheckpointAttendance } from './resolvers/CheckpointAttendance.ts';
import    { CodeCheck } from './resolvers/CodeCheck.ts';
import    { CodePublicKey } from './resolvers/CodePublicKey.ts';
import    { CountingScan } from './resolvers/CountingScan.ts';
import    { Customer } from './resolvers/Customer.ts';
import    { CustomerAnalytics } from './resolvers/CustomerAnalytics.ts';
import    { CustomerLimitError } from './resolvers/CustomerLimitError.ts';
import    { Dashboard } from './resolvers/Dashboard.ts';
import    { DashboardTickets } from './resolvers/DashboardTickets.ts';
import    { DaySales } from './resolvers/DaySales.ts';
import    { DeviceSync } from './resolvers/DeviceSync.ts';
import    { EditRequest } from './resolvers/EditRequest.ts';
import    { EmergencyContact } from './resolvers/EmergencyContact.ts';
import    { Event } from './resolvers/Event.ts';
import    { EventChange } from './resolvers/EventChange.ts';
import    { EventManagement } from './resolvers/EventManagement.ts';
import    { EventStatistics } from './resolvers/EventStatistics.ts';
import    { EventStatusCount } from './resolvers/EventStatusCount.ts';
import    { Gate } from './resolvers/Gate.ts';
import    { GateAdmission } from './resolvers/GateAdmission.ts';
import    { GateAssignment } from './resolvers/GateAssignment.ts';
import    { GateAttendee } from './resolvers/GateAttendee.ts';
import    { GateCard } from './resolvers/GateCard.ts';
import    { GateCount } from './resolvers/GateCount.ts';
import    { GateEvent } from './resolvers/GateEvent.ts';
import    { GateTicketCheck } from './resolvers/GateTicketCheck.ts';
import    { Gift } from './resolvers/Gift.ts';
import    { GiftAddressError } from './resolvers/GiftAddressError.ts';
import    { Incident } from './resolvers/Incident.ts';
import    { Leave } from './resolvers/Leave.ts';
import    { MonthSpending } from './resolvers/MonthSpending.ts';
import    { NfcStatus } from './resolvers/NfcStatus.ts';
import    { NfcTest } from './resolvers/NfcTest.ts';
import    { OfflineCache } from './resolvers/OfflineCache.ts';
import    { OfflineRules } from './resolvers/OfflineRules.ts';
import    { OfflineTicketType } from './resolvers/OfflineTicketType.ts';
import    { Order } from './resolvers/Order.ts';
import    { OrderLine } from './resolvers/OrderLine.ts';
import    { Organizer } from './resolvers/Organizer.ts';
import    { OrganizerDashboard } from './resolvers/OrganizerDashboard.ts';
import    { Pool } from './resolvers/Pool.ts';
import    { PromotionCode } from './resolvers/PromotionCode.ts';
import    { PromotionCodeError } from './resolvers/PromotionCodeError.ts';
import    { QrCode } from './resolvers/QrCode.ts';
import    { Refund } from './resolvers/Refund.ts';
import    { RefundRequest } from './resolvers/RefundRequest.ts';
import    { SalesClosedError } from './resolvers/SalesClosedError.ts';
import    { SalesOverview } from './resolvers/SalesOverview.ts';
import    { Scan } from './resolvers/Scan.ts';
import    { ScanConflict } from './resolvers/ScanConflict.ts';
import    { ScanLogEntry } from './resolvers/ScanLogEntry.ts';
import    { ScanLogVerification } from './resolvers/ScanLogVerification.ts';
import    { ScannedTicket } from './resolvers/ScannedTicket.ts';
import    { ScannedTicketType } from './resolvers/ScannedTicketType.ts';
import    { SoldOutError } from './resolvers/SoldOutError.ts';
import    { SyncStatus } from './resolvers/SyncStatus.ts';
import    { Ticket } from './resolvers/Ticket.ts';
import    { TicketType } from './resolvers/TicketType.ts';
import    { Transfer } from './resolvers/Transfer.ts';
import    { TypeSales } from './resolvers/TypeSales.ts';
import    { UploadedScanResult } from './resolvers/UploadedScanResult.ts';
import    { Venue } from './resolvers/Venue.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { assignedEvents: Query_assignedEvents,cachedCards: Query_cachedCards,cachedTickets: Query_cachedTickets,categories: Query_categories,categoryAnalytics: Query_categoryAnalytics,editRequest: Query_editRequest,editRequests: Query_editRequests,event: Query_event,events: Query_events,favoriteEvents: Query_favoriteEvents,featuredEvents: Query_featuredEvents,gateAssignment: Query_gateAssignment,gateAttendee: Query_gateAttendee,gateAttendees: Query_gateAttendees,gateCard: Query_gateCard,gateEvent: Query_gateEvent,gift: Query_gift,incident: Query_incident,incidents: Query_incidents,leaves: Query_leaves,managedEvent: Query_managedEvent,managedEvents: Query_managedEvents,myAnalytics: Query_myAnalytics,myOrders: Query_myOrders,myTickets: Query_myTickets,myTransfers: Query_myTransfers,nfcStatus: Query_nfcStatus,order: Query_order,orders: Query_orders,organizerDashboard: Query_organizerDashboard,refundRequest: Query_refundRequest,refundRequests: Query_refundRequests,salesOverview: Query_salesOverview,scanConflicts: Query_scanConflicts,scanLog: Query_scanLog,scanLogEntry: Query_scanLogEntry,syncStatus: Query_syncStatus,testNfc: Query_testNfc,ticket: Query_ticket,tickets: Query_tickets,venues: Query_venues,verifyCode: Query_verifyCode,verifyOwnCode: Query_verifyOwnCode,verifyScanLog: Query_verifyScanLog },
      Mutation: { acceptTransfer: Mutation_acceptTransfer,addFavorite: Mutation_addFavorite,approveEditRequest: Mutation_approveEditRequest,approveRefund: Mutation_approveRefund,bookTickets: Mutation_bookTickets,cancelEvent: Mutation_cancelEvent,cancelOrder: Mutation_cancelOrder,cancelTransfer: Mutation_cancelTransfer,checkInTicket: Mutation_checkInTicket,claimGift: Mutation_claimGift,completeEvent: Mutation_completeEvent,createCategory: Mutation_createCategory,createCheckpoint: Mutation_createCheckpoint,createEvent: Mutation_createEvent,createPool: Mutation_createPool,createPromotionCode: Mutation_createPromotionCode,createTicketType: Mutation_createTicketType,createVenue: Mutation_createVenue,declineTransfer: Mutation_declineTransfer,deleteCategory: Mutation_deleteCategory,deleteCheckpoint: Mutation_deleteCheckpoint,deleteEvent: Mutation_deleteEvent,deletePool: Mutation_deletePool,deleteTicketType: Mutation_deleteTicketType,deleteVenue: Mutation_deleteVenue,exportAttendees: Mutation_exportAttendees,exportScanLog: Mutation_exportScanLog,giftTicket: Mutation_giftTicket,logScanActivity: Mutation_logScanActivity,openCache: Mutation_openCache,publishEvent: Mutation_publishEvent,reassignTicket: Mutation_reassignTicket,reissueTicket: Mutation_reissueTicket,rejectEditRequest: Mutation_rejectEditRequest,rejectRefund: Mutation_rejectRefund,removeDevice: Mutation_removeDevice,removeFavorite: Mutation_removeFavorite,reportIncident: Mutation_reportIncident,requestGiftCode: Mutation_requestGiftCode,requestPictureUpload: Mutation_requestPictureUpload,requestRefund: Mutation_requestRefund,restoreDevice: Mutation_restoreDevice,reviewIncident: Mutation_reviewIncident,scanTicket: Mutation_scanTicket,setScanning: Mutation_setScanning,submitEditRequest: Mutation_submitEditRequest,transferTicket: Mutation_transferTicket,undoScan: Mutation_undoScan,updateCategory: Mutation_updateCategory,updateCheckpoint: Mutation_updateCheckpoint,updateEvent: Mutation_updateEvent,updatePool: Mutation_updatePool,updatePromotionCode: Mutation_updatePromotionCode,updateTicketStatus: Mutation_updateTicketStatus,updateTicketType: Mutation_updateTicketType,updateVenue: Mutation_updateVenue,uploadScans: Mutation_uploadScans,withdrawEditRequest: Mutation_withdrawEditRequest,withdrawRefundRequest: Mutation_withdrawRefundRequest },
      
      Admission: Admission,
AdmissionCheckpoint: AdmissionCheckpoint,
AssignedEvent: AssignedEvent,
Attendee: Attendee,
AttendeeDependent: AttendeeDependent,
CachedCardPage: CachedCardPage,
CachedEntry: CachedEntry,
CachedRevocation: CachedRevocation,
CachedTicketPage: CachedTicketPage,
Category: Category,
CategoryAnalytics: CategoryAnalytics,
CategoryFigures: CategoryFigures,
CategorySales: CategorySales,
CategorySpending: CategorySpending,
Checkpoint: Checkpoint,
CheckpointAttendance: CheckpointAttendance,
CodeCheck: CodeCheck,
CodePublicKey: CodePublicKey,
CountingScan: CountingScan,
Customer: Customer,
CustomerAnalytics: CustomerAnalytics,
CustomerLimitError: CustomerLimitError,
Dashboard: Dashboard,
DashboardTickets: DashboardTickets,
DaySales: DaySales,
DeviceSync: DeviceSync,
EditRequest: EditRequest,
EmergencyContact: EmergencyContact,
Event: Event,
EventChange: EventChange,
EventManagement: EventManagement,
EventStatistics: EventStatistics,
EventStatusCount: EventStatusCount,
Gate: Gate,
GateAdmission: GateAdmission,
GateAssignment: GateAssignment,
GateAttendee: GateAttendee,
GateCard: GateCard,
GateCount: GateCount,
GateEvent: GateEvent,
GateTicketCheck: GateTicketCheck,
Gift: Gift,
GiftAddressError: GiftAddressError,
Incident: Incident,
Leave: Leave,
MonthSpending: MonthSpending,
NfcStatus: NfcStatus,
NfcTest: NfcTest,
OfflineCache: OfflineCache,
OfflineRules: OfflineRules,
OfflineTicketType: OfflineTicketType,
Order: Order,
OrderLine: OrderLine,
Organizer: Organizer,
OrganizerDashboard: OrganizerDashboard,
Pool: Pool,
PromotionCode: PromotionCode,
PromotionCodeError: PromotionCodeError,
QrCode: QrCode,
Refund: Refund,
RefundRequest: RefundRequest,
SalesClosedError: SalesClosedError,
SalesOverview: SalesOverview,
Scan: Scan,
ScanConflict: ScanConflict,
ScanLogEntry: ScanLogEntry,
ScanLogVerification: ScanLogVerification,
ScannedTicket: ScannedTicket,
ScannedTicketType: ScannedTicketType,
SoldOutError: SoldOutError,
SyncStatus: SyncStatus,
Ticket: Ticket,
TicketType: TicketType,
Transfer: Transfer,
TypeSales: TypeSales,
UploadedScanResult: UploadedScanResult,
Venue: Venue,
DateTime: DateTime,
Int64: Int64
    }