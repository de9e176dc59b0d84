import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Db as DbOf } from '@gatehouse/kit-subgraph/subgraph';
import type * as cardBulks from '@gatehouse/payments-db/card-bulks';
import type * as cards from '@gatehouse/payments-db/cards';
import type * as documents from '@gatehouse/payments-db/documents';
import type * as ledger from '@gatehouse/payments-db/ledger';
import type * as people from '@gatehouse/payments-db/people';
import type * as providers from '@gatehouse/payments-db/providers';
import type * as schema from '@gatehouse/payments-db/schema';
import type * as uploads from '@gatehouse/payments-db/uploads';
import type * as wallets from '@gatehouse/payments-db/wallets';
import type { Provider } from './provider.ts';

export type Tables = typeof schema &
  typeof ledger &
  typeof cards &
  typeof cardBulks &
  typeof uploads &
  typeof wallets &
  typeof people &
  typeof providers &
  typeof documents;
export type Db = DbOf<Tables>;
/** A transaction, or the database itself where a statement stands alone. */
export type Tx = Pick<Db, 'select' | 'insert' | 'update' | 'execute'>;

/** What it takes to move money: the books, whoever holds the money, and somewhere to raise an alarm. */
export type Till = {
  readonly db: Db;
  /** Who is asked for new payments. */
  readonly provider: Provider;
  /** Who was asked for an existing one: whatever is configured since, nobody else can say what became of it. */
  readonly providerNamed: (name: string) => Provider;
  readonly log: Logger;
};
