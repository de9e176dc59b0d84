import { accounts } from '@gatehouse/identity-db/schema';
import * as identityTables from '@gatehouse/identity-db/schema';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { programme } from './programme.ts';
import { seedMoney } from './seed-money.ts';
import { seedPeople } from './seed-people.ts';
import { eventIdOf, seedProgramme } from './seed-programme.ts';
import { seedSales } from './seed-sales.ts';

type Seed = {
  /** The prepared database as its owner; workers must be running, for sales are told from one subgraph to the other. */
  readonly databaseUrl: string;
  readonly secret: string;
  readonly now: Date;
  readonly log: Logger;
};

/**
 * Fills an empty Gatehouse with what a real platform looks like, relative to today and otherwise the same everywhere. Each
 * part is all or nothing and skipped where there are rows already, so that a start that was interrupted is made good.
 */
export async function seedDemo({
  databaseUrl,
  secret,
  now,
  log,
}: Seed): Promise<'seeded' | 'present'> {
  const open = (name: string, schema: Record<string, unknown>) =>
    openDb(roleUrl(databaseUrl, name, secret), {
      schema,
      applicationName: 'gatehouse-demo',
      max: 4,
    });
  const identity = open('identity', identityTables);
  const ticketing = open('ticketing', {});
  const payments = open('payments', {});
  const finances = open('finances', {});
  try {
    const hasEvents = (await ticketing.db.$count(events)) > 0;
    const hasPeople = (await identity.db.$count(accounts)) > 0;
    if (!hasEvents) await seedProgramme(ticketing.db, now);
    if (!hasPeople) await seedPeople(identity.db as never, programme.map(eventIdOf), now);
    const dbs = { identity: identity.db, ticketing: ticketing.db, payments: payments.db };
    const sold = await seedSales(dbs as never, { now, log });
    await seedMoney({ ...dbs, finances: finances.db } as never, { now, log });
    return hasEvents && hasPeople && sold === 0 ? 'present' : 'seeded';
  } finally {
    const opened = [identity, ticketing, payments, finances];
    await Promise.all(opened.map((database) => database.close()));
  }
}
