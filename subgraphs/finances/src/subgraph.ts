import * as profit from '@gatehouse/finances-db/profit';
import * as expenses from '@gatehouse/finances-db/expenses';
import * as deposits from '@gatehouse/finances-db/deposits';
import { migrationsFolder } from '@gatehouse/finances-db/migrations-folder';
import * as disbursements from '@gatehouse/finances-db/disbursements';
import * as documents from '@gatehouse/finances-db/documents';
import * as ledger from '@gatehouse/finances-db/ledger';
import * as projections from '@gatehouse/finances-db/projections';
import * as schema from '@gatehouse/finances-db/schema';
import * as takings from '@gatehouse/finances-db/takings';
import { receiver } from '@gatehouse/kit-events/receive';
import { ledgerCron, ledgerJobs } from '@gatehouse/kit-ledger/ledger-jobs';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import { revocationHandlers } from '@gatehouse/kit-subgraph/revocation-handlers';
import type { Subgraph } from '@gatehouse/kit-subgraph/subgraph';
import { events } from '@gatehouse/schema/events';
import { typeDefsOf } from '@gatehouse/schema/type-defs';
import { type Context, createContext } from './context.ts';
import { books } from './domain/books.ts';
import { documentRoute } from './document-route.ts';
import type { Tables } from './domain/desk.ts';
import { keepCheckpoint } from './domain/mirror/keep-checkpoint.ts';
import { mirrorJournal } from './domain/mirror/mirror-journal.ts';
import { readEnvironment } from './environment.ts';
import { resolvers } from './graphql/resolvers.generated.ts';
import { cron, jobs } from './jobs.ts';
import { permissions } from './permissions.ts';
import { eventUpdated } from './subscribers/event-updated.ts';
import { organizerUpdated } from './subscribers/organizer-updated.ts';

/** The platform's books, and what administrators are shown of all its money. */
export const finances: Subgraph<Tables, Context> = {
  name: 'finances',
  schema: guardedSchema({ typeDefs: typeDefsOf('finances'), resolvers, permissions }),
  tables: {
    ...schema,
    ...ledger,
    ...projections,
    ...disbursements,
    ...takings,
    ...expenses,
    ...deposits,
    ...profit,
    ...documents,
  },
  migrations: migrationsFolder,
  revocations: 'heard',
  receive: receiver({
    catalogue: events,
    to: 'finances',
    handlers: {
      ...revocationHandlers('finances'),
      'organizer.updated': organizerUpdated,
      'event.published': eventUpdated,
      'event.updated': eventUpdated,
      'ledger.posted': mirrorJournal,
      'ledger.checkpoint': keepCheckpoint,
    },
  }),
  start: (resources) => {
    const { db, sql, log, inherited } = resources;
    const { link, handle } = documentRoute(resources);
    const desk = { db, sql, log, ...readEnvironment(inherited), documentUrl: link };
    return {
      createContext: (base) => createContext(desk, base),
      jobs: { ...jobs(desk), ...ledgerJobs(db, books, log) },
      cron: [...cron, ...ledgerCron],
      routes: { 'GET /finances/documents/:file': handle },
    };
  },
};
