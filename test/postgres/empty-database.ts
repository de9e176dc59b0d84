import { randomBytes } from 'node:crypto';
import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { inject } from 'vitest';

type EmptyDatabase = { readonly adminUrl: string } & AsyncDisposable;

/** A database of its own for one test, in the run's cluster. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const cluster = inject('adminUrl');
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const adminUrl = await cloneDatabase(cluster, { template: 'template1', name });
  return { adminUrl, [Symbol.asyncDispose]: () => dropDatabase(cluster, name) };
}
