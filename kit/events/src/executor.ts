import type { SQL } from 'drizzle-orm';

/** A drizzle database or transaction of any schema: what publishing needs of it is that it runs a statement. */
export type Executor = { readonly execute: (query: SQL) => PromiseLike<unknown> };
