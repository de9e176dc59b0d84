/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { bulkReport as Query_bulkReport } from './resolvers/Query/bulkReport.ts';
import    { card as Query_card } from './resolvers/Query/card.ts';
import    { cardAnalytics as Query_cardAnalytics } from './resolvers/Query/cardAnalytics.ts';
import    { cardRequests as Query_cardRequests } from './resolvers/Query/cardRequests.ts';
import    { cardTransfers as Query_cardTransfers } from './resolvers/Query/cardTransfers.ts';
import    { cards as Query_cards } from './resolvers/Query/cards.ts';
import    { invoice as Query_invoice } from './resolvers/Query/invoice.ts';
import    { merchantCards as Query_merchantCards } from './resolvers/Query/merchantCards.ts';
import    { merchantDashboard as Query_merchantDashboard } from './resolvers/Query/merchantDashboard.ts';
import    { myCardRequests as Query_myCardRequests } from './resolvers/Query/myCardRequests.ts';
import    { myCards as Query_myCards } from './resolvers/Query/myCards.ts';
import    { myWallet as Query_myWallet } from './resolvers/Query/myWallet.ts';
import    { payment as Query_payment } from './resolvers/Query/payment.ts';
import    { payments as Query_payments } from './resolvers/Query/payments.ts';
import    { acceptCardTransfer as Mutation_acceptCardTransfer } from './resolvers/Mutation/acceptCardTransfer.ts';
import    { activateCard as Mutation_activateCard } from './resolvers/Mutation/activateCard.ts';
import    { approveCardRequest as Mutation_approveCardRequest } from './resolvers/Mutation/approveCardRequest.ts';
import    { assignCard as Mutation_assignCard } from './resolvers/Mutation/assignCard.ts';
import    { blockCard as Mutation_blockCard } from './resolvers/Mutation/blockCard.ts';
import    { bulkCards as Mutation_bulkCards } from './resolvers/Mutation/bulkCards.ts';
import    { cancelCardRequest as Mutation_cancelCardRequest } from './resolvers/Mutation/cancelCardRequest.ts';
import    { cancelCardTransfer as Mutation_cancelCardTransfer } from './resolvers/Mutation/cancelCardTransfer.ts';
import    { confirmPayment as Mutation_confirmPayment } from './resolvers/Mutation/confirmPayment.ts';
import    { createCard as Mutation_createCard } from './resolvers/Mutation/createCard.ts';
import    { declineCardTransfer as Mutation_declineCardTransfer } from './resolvers/Mutation/declineCardTransfer.ts';
import    { disableAutoReload as Mutation_disableAutoReload } from './resolvers/Mutation/disableAutoReload.ts';
import    { expireCard as Mutation_expireCard } from './resolvers/Mutation/expireCard.ts';
import    { freezeWallet as Mutation_freezeWallet } from './resolvers/Mutation/freezeWallet.ts';
import    { fulfilCardRequest as Mutation_fulfilCardRequest } from './resolvers/Mutation/fulfilCardRequest.ts';
import    { offerCards as Mutation_offerCards } from './resolvers/Mutation/offerCards.ts';
import    { payCardFee as Mutation_payCardFee } from './resolvers/Mutation/payCardFee.ts';
import    { processPayment as Mutation_processPayment } from './resolvers/Mutation/processPayment.ts';
import    { refuseCardRequest as Mutation_refuseCardRequest } from './resolvers/Mutation/refuseCardRequest.ts';
import    { reloadWallet as Mutation_reloadWallet } from './resolvers/Mutation/reloadWallet.ts';
import    { replaceCard as Mutation_replaceCard } from './resolvers/Mutation/replaceCard.ts';
import    { reportCardLost as Mutation_reportCardLost } from './resolvers/Mutation/reportCardLost.ts';
import    { requestCard as Mutation_requestCard } from './resolvers/Mutation/requestCard.ts';
import    { requestCardUpload as Mutation_requestCardUpload } from './resolvers/Mutation/requestCardUpload.ts';
import    { retireCard as Mutation_retireCard } from './resolvers/Mutation/retireCard.ts';
import    { sendAssignmentCode as Mutation_sendAssignmentCode } from './resolvers/Mutation/sendAssignmentCode.ts';
import    { setUpAutoReload as Mutation_setUpAutoReload } from './resolvers/Mutation/setUpAutoReload.ts';
import    { transferCard as Mutation_transferCard } from './resolvers/Mutation/transferCard.ts';
import    { unblockCard as Mutation_unblockCard } from './resolvers/Mutation/unblockCard.ts';
import    { unfreezeWallet as Mutation_unfreezeWallet } from './resolvers/Mutation/unfreezeWallet.ts';
import    { updateAutoReload as Mutation_updateAutoReload } from './resolvers/Mutation/updateAutoReload.ts';
import    { verifyAssignmentCode as Mutation_verifyAssignmentCode } from './resolvers/Mutation/verifyAssignmentCode.ts';
import    { verifyCustomer as Mutation_verifyCustomer } from './resolvers/Mutation/verifyCustomer.ts';
import    { AssignmentCodeError } from './resolvers/AssignmentCodeError.ts';
import    { AutoReload } from './resolvers/AutoReload.ts';
import    { CardAnalytics } from './resolvers/CardAnalytics.ts';
import    { CardAssignment } from './resolvers/CardAssignment.ts';
import    { CardBulk } from './resolvers/CardBulk.ts';
import    { CardBulkRow } from './resolvers/CardBulkRow.ts';
import    { CardFeeNotPayableError } from './resolvers/CardFeeNotPayableError.ts';
import    { CardNotAssignableError } from './resolvers/CardNotAssignableError.ts';
import    { CardNotTransferableError } from './resolvers/CardNotTransferableError.ts';
import    { CardNotUsableError } from './resolvers/CardNotUsableError.ts';
import    { CardPeriod } from './resolvers/CardPeriod.ts';
import    { CardRequest } from './resolvers/CardRequest.ts';
import    { CardStatusCount } from './resolvers/CardStatusCount.ts';
import    { CardStock } from './resolvers/CardStock.ts';
import    { CardTransfer } from './resolvers/CardTransfer.ts';
import    { Customer } from './resolvers/Customer.ts';
import    { Dashboard } from './resolvers/Dashboard.ts';
import    { DashboardPayments } from './resolvers/DashboardPayments.ts';
import    { DayActivations } from './resolvers/DayActivations.ts';
import    { InsufficientBalanceError } from './resolvers/InsufficientBalanceError.ts';
import    { Invoice } from './resolvers/Invoice.ts';
import    { LedgerCheck } from './resolvers/LedgerCheck.ts';
import    { LedgerHealth } from './resolvers/LedgerHealth.ts';
import    { LedgerReport } from './resolvers/LedgerReport.ts';
import    { Merchant } from './resolvers/Merchant.ts';
import    { MerchantDashboard } from './resolvers/MerchantDashboard.ts';
import    { NfcCard } from './resolvers/NfcCard.ts';
import    { NfcCardEvent } from './resolvers/NfcCardEvent.ts';
import    { Order } from './resolvers/Order.ts';
import    { OrderNotPayableError } from './resolvers/OrderNotPayableError.ts';
import    { Payment } from './resolvers/Payment.ts';
import    { PaymentDeclinedError } from './resolvers/PaymentDeclinedError.ts';
import    { ReloadAttempt } from './resolvers/ReloadAttempt.ts';
import    { Wallet } from './resolvers/Wallet.ts';
import    { WalletCeilingError } from './resolvers/WalletCeilingError.ts';
import    { WalletTransaction } from './resolvers/WalletTransaction.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { bulkReport: Query_bulkReport,card: Query_card,cardAnalytics: Query_cardAnalytics,cardRequests: Query_cardRequests,cardTransfers: Query_cardTransfers,cards: Query_cards,invoice: Query_invoice,merchantCards: Query_merchantCards,merchantDashboard: Query_merchantDashboard,myCardRequests: Query_myCardRequests,myCards: Query_myCards,myWallet: Query_myWallet,payment: Query_payment,payments: Query_payments },
      Mutation: { acceptCardTransfer: Mutation_acceptCardTransfer,activateCard: Mutation_activateCard,approveCardRequest: Mutation_approveCardRequest,assignCard: Mutation_assignCard,blockCard: Mutation_blockCard,bulkCards: Mutation_bulkCards,cancelCardRequest: Mutation_cancelCardRequest,cancelCardTransfer: Mutation_cancelCardTransfer,confirmPayment: Mutation_confirmPayment,createCard: Mutation_createCard,declineCardTransfer: Mutation_declineCardTransfer,disableAutoReload: Mutation_disableAutoReload,expireCard: Mutation_expireCard,freezeWallet: Mutation_freezeWallet,fulfilCardRequest: Mutation_fulfilCardRequest,offerCards: Mutation_offerCards,payCardFee: Mutation_payCardFee,processPayment: Mutation_processPayment,refuseCardRequest: Mutation_refuseCardRequest,reloadWallet: Mutation_reloadWallet,replaceCard: Mutation_replaceCard,reportCardLost: Mutation_reportCardLost,requestCard: Mutation_requestCard,requestCardUpload: Mutation_requestCardUpload,retireCard: Mutation_retireCard,sendAssignmentCode: Mutation_sendAssignmentCode,setUpAutoReload: Mutation_setUpAutoReload,transferCard: Mutation_transferCard,unblockCard: Mutation_unblockCard,unfreezeWallet: Mutation_unfreezeWallet,updateAutoReload: Mutation_updateAutoReload,verifyAssignmentCode: Mutation_verifyAssignmentCode,verifyCustomer: Mutation_verifyCustomer },
      
      AssignmentCodeError: AssignmentCodeError,
AutoReload: AutoReload,
CardAnalytics: CardAnalytics,
CardAssignment: CardAssignment,
CardBulk: CardBulk,
CardBulkRow: CardBulkRow,
CardFeeNotPayableError: CardFeeNotPayableError,
CardNotAssignableError: CardNotAssignableError,
CardNotTransferableError: CardNotTransferableError,
CardNotUsableError: CardNotUsableError,
CardPeriod: CardPeriod,
CardRequest: CardRequest,
CardStatusCount: CardStatusCount,
CardStock: CardStock,
CardTransfer: CardTransfer,
Customer: Customer,
Dashboard: Dashboard,
DashboardPayments: DashboardPayments,
DayActivations: DayActivations,
InsufficientBalanceError: InsufficientBalanceError,
Invoice: Invoice,
LedgerCheck: LedgerCheck,
LedgerHealth: LedgerHealth,
LedgerReport: LedgerReport,
Merchant: Merchant,
MerchantDashboard: MerchantDashboard,
NfcCard: NfcCard,
NfcCardEvent: NfcCardEvent,
Order: Order,
OrderNotPayableError: OrderNotPayableError,
Payment: Payment,
PaymentDeclinedError: PaymentDeclinedError,
ReloadAttempt: ReloadAttempt,
Wallet: Wallet,
WalletCeilingError: WalletCeilingError,
WalletTransaction: WalletTransaction,
DateTime: DateTime,
Int64: Int64
    }