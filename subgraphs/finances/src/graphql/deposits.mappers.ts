import type { Deposit } from '@gatehouse/finances-db/deposits';
import type { Money } from '@gatehouse/kit-subgraph/money';

export type DepositMapper = Deposit;
export type DepositExceededErrorMapper = { readonly left: Money };
