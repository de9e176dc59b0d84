import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { finances } from '@gatehouse/finances/subgraph';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import type { Graph } from '../kit/graph.ts';
import { aViewer } from '../kit/viewer.ts';

/** The database as the role of finances has it. */
export function financesDb({ databaseUrl, secret }: Pick<Graph, 'databaseUrl' | 'secret'>) {
  const url = roleUrl(databaseUrl, 'finances', secret);
  const { db, close } = openDb(url, {
    schema: finances.tables,
    applicationName: 'test finances',
    max: 8,
  });
  return { db, [Symbol.asyncDispose]: close };
}

export type FinancesDb = ReturnType<typeof financesDb>['db'];

/** Some administrator, for the domain by itself. */
export const aMaker = () => ({
  viewer: aViewer({ portal: 'admin', profileId: randomUUID(), role: 'Admin' }),
  now: new Date(),
  address: '192.0.2.1',
  userAgent: 'test',
  requestId: 'test',
});

/** An organizer with so much settled. */
export async function settledOrganizer(db: FinancesDb, amountMinor: bigint): Promise<string> {
  const owner = randomUUID();
  await books.post(db, {
    kind: 'test.settled',
    sourceId: owner,
    lines: [
      { kind: 'organizer_pending', owner, currency: 'EUR', amountMinor: -amountMinor },
      { kind: 'organizer_available', owner, currency: 'EUR', amountMinor },
    ],
  });
  return owner;
}
