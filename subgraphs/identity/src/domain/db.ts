import type * as tables from '@gatehouse/identity-db/schema';
import type { Db as DbOf } from '@gatehouse/kit-subgraph/subgraph';

/** Identity's database, or a transaction in it. */
export type Db = DbOf<typeof tables>;
