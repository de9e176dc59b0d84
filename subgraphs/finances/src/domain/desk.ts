import type * as deposits from '@gatehouse/finances-db/deposits';
import type * as disbursements from '@gatehouse/finances-db/disbursements';
import type * as documents from '@gatehouse/finances-db/documents';
import type * as expenses from '@gatehouse/finances-db/expenses';
import type * as ledger from '@gatehouse/finances-db/ledger';
import type * as profit from '@gatehouse/finances-db/profit';
import type * as projections from '@gatehouse/finances-db/projections';
import type * as schema from '@gatehouse/finances-db/schema';
import type * as takings from '@gatehouse/finances-db/takings';
import type { Party } from '@gatehouse/kit-documents/snapshot';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Db as DbOf, Resources } from '@gatehouse/kit-subgraph/subgraph';

export type Tables = typeof schema &
  typeof ledger &
  typeof projections &
  typeof disbursements &
  typeof takings &
  typeof documents &
  typeof expenses &
  typeof deposits &
  typeof profit;
export type Db = DbOf<Tables>;
/** A transaction, or the database itself where a statement stands alone. */
export type Tx = Pick<Db, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute'>;

/** What it takes to keep the books: the database, its connection for statements written by hand, and somewhere to raise an alarm. */
export type Desk = {
  readonly db: Db;
  readonly sql: Resources<Tables>['sql'];
  readonly log: Logger;
  /** Who issues documents. */
  readonly seller: Party;
  /** A link to an issued document that is good for a while. */
  readonly documentUrl: (documentId: string, now: Date) => string;
};
