import {
  anyone,
  asAdmin,
  inPortal,
  sensitive,
  type RuleTable,
} from '@gatehouse/kit-subgraph/rules';
import { moneyRoles } from './domain/money-roles.ts';
import { supportRoles } from './domain/support-roles.ts';
import type {
  FederationTypes,
  MutationResolvers,
  QueryResolvers,
} from './graphql/types.generated.ts';
import { isCustomerOrSupport } from './rules/is-customer-or-support.ts';
import { seesCards } from './rules/sees-cards.ts';

const aCustomer = inPortal('customer');
const aMerchant = inPortal('merchant');
/** Whoever supports customers stops cards for them; only managers make, give and end them. */
const aSupporter = asAdmin(...supportRoles);
const aManager = asAdmin(...moneyRoles);
const freezes = asAdmin('SuperAdmin', 'Admin');

/** Customers pay and see their own, administrators who support them look; the loaders hold what is own, also for entities. */
export const permissions = {
  Query: {
    payment: isCustomerOrSupport,
    payments: isCustomerOrSupport,
    invoice: isCustomerOrSupport,
    cardAnalytics: asAdmin(...moneyRoles),
    myCards: aCustomer,
    cards: aSupporter,
    card: seesCards,
    myCardRequests: aCustomer,
    cardRequests: aSupporter,
    cardTransfers: aMerchant,
    bulkReport: aManager,
    myWallet: aCustomer,
    merchantCards: aMerchant,
    merchantDashboard: aMerchant,
  },
  Mutation: {
    createCard: sensitive(aManager),
    blockCard: sensitive(isCustomerOrSupport),
    unblockCard: sensitive(aSupporter),
    reportCardLost: sensitive(isCustomerOrSupport),
    expireCard: sensitive(aManager),
    retireCard: sensitive(aManager),
    activateCard: sensitive(aCustomer),
    replaceCard: sensitive(aManager),
    transferCard: sensitive(aManager),
    requestCardUpload: sensitive(aManager),
    bulkCards: sensitive(aManager),
    requestCard: sensitive(aCustomer),
    cancelCardRequest: sensitive(aCustomer),
    approveCardRequest: sensitive(aManager),
    refuseCardRequest: sensitive(aManager),
    fulfilCardRequest: sensitive(aManager),
    offerCards: sensitive(aMerchant),
    acceptCardTransfer: sensitive(aMerchant),
    declineCardTransfer: sensitive(aMerchant),
    cancelCardTransfer: sensitive(aMerchant),
    processPayment: sensitive(aCustomer),
    confirmPayment: sensitive(aCustomer),
    reloadWallet: sensitive(aCustomer),
    payCardFee: sensitive(aCustomer),
    setUpAutoReload: sensitive(aCustomer),
    updateAutoReload: sensitive(aCustomer),
    disableAutoReload: sensitive(aCustomer),
    freezeWallet: sensitive(freezes),
    unfreezeWallet: sensitive(freezes),
    verifyCustomer: sensitive(aMerchant),
    assignCard: sensitive(aMerchant),
    sendAssignmentCode: sensitive(aMerchant),
    verifyAssignmentCode: sensitive(aMerchant),
  },
  Payment: anyone,
  Order: anyone,
  LedgerHealth: asAdmin(...moneyRoles),
  Dashboard: asAdmin(...moneyRoles),
  NfcCard: anyone,
  Wallet: anyone,
  Customer: anyone,
  Merchant: anyone,
} satisfies RuleTable<QueryResolvers, MutationResolvers, FederationTypes>;
