import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import type { Money } from '@gatehouse/kit-subgraph/money';
import type { PayoutInvoice } from '../domain/payouts/find-payout-invoices.ts';
import type { StatementItem } from '../domain/payouts/list-statement.ts';

export type PayoutMapper = Disbursement;
export type PayoutInvoiceMapper = PayoutInvoice;
export type PayoutItemMapper = StatementItem;
export type PayoutExceedsBalanceErrorMapper = { readonly available: Money };
