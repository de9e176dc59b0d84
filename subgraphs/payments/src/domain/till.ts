import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Db as DbOf } from '@gatehouse/kit-subgraph/subgraph';
import type * as tables from '@gatehouse/payments-db/schema';
import type { Provider } from './provider.ts';

export type Tables = typeof tables;
export type Db = DbOf<Tables>;
/** A transaction, or the database itself where a statement stands alone. */
export type Tx = Pick<Db, 'select' | 'insert' | 'update' | 'execute'>;

/** What it takes to move money: the books, whoever holds the money, and somewhere to raise an alarm. */
export type Till = {
  readonly db: Db;
  readonly provider: Provider;
  readonly log: Logger;
};
