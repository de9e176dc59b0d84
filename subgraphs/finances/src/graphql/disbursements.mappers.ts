import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import type { Money } from '@gatehouse/kit-subgraph/money';

export type DisbursementMapper = Disbursement;
export type WithdrawalExceedsShareErrorMapper = { readonly available: Money };
