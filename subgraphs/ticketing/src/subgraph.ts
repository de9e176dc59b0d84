import { receiver } from '@gatehouse/kit-events/receive';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import { revocationHandlers } from '@gatehouse/kit-subgraph/revocation-handlers';
import type { Subgraph } from '@gatehouse/kit-subgraph/subgraph';
import { events } from '@gatehouse/schema/events';
import { typeDefsOf } from '@gatehouse/schema/type-defs';
import { migrationsFolder } from '@gatehouse/ticketing-db/migrations-folder';
import * as catalogue from '@gatehouse/ticketing-db/catalogue';
import * as gate from '@gatehouse/ticketing-db/gate';
import * as orders from '@gatehouse/ticketing-db/orders';
import * as promotions from '@gatehouse/ticketing-db/promotions';
import * as projections from '@gatehouse/ticketing-db/projections';
import * as refunds from '@gatehouse/ticketing-db/refunds';
import * as requests from '@gatehouse/ticketing-db/requests';
import * as scans from '@gatehouse/ticketing-db/scans';
import * as tickets from '@gatehouse/ticketing-db/tickets';
import * as transfers from '@gatehouse/ticketing-db/transfers';
import * as uploads from '@gatehouse/ticketing-db/uploads';
import type { Context } from './context.ts';
import type { Tables } from './domain/db.ts';
import { resolvers } from './graphql/resolvers.generated.ts';
import { permissions } from './permissions.ts';
import { start } from './start.ts';
import { cardUpdated } from './subscribers/card-updated.ts';
import { customerRegistered } from './subscribers/customer-registered.ts';
import { customerUpdated } from './subscribers/customer-updated.ts';
import { organizerUpdated } from './subscribers/organizer-updated.ts';
import { paymentCaptured } from './subscribers/payment-captured.ts';
import { paymentFailed } from './subscribers/payment-failed.ts';
import { paymentRefunded } from './subscribers/payment-refunded.ts';
import { paymentStarted } from './subscribers/payment-started.ts';
import { usherUpdated } from './subscribers/usher-updated.ts';

/** Events, orders, tickets and the gate. */
export const ticketing: Subgraph<Tables, Context> = {
  name: 'ticketing',
  schema: guardedSchema({ typeDefs: typeDefsOf('ticketing'), resolvers, permissions }),
  tables: {
    ...catalogue,
    ...orders,
    ...refunds,
    ...requests,
    ...tickets,
    ...transfers,
    ...gate,
    ...scans,
    ...projections,
    ...promotions,
    ...uploads,
  },
  migrations: migrationsFolder,
  revocations: 'heard',
  receive: receiver({
    catalogue: events,
    to: 'ticketing',
    handlers: {
      ...revocationHandlers('ticketing'),
      'customer.registered': customerRegistered,
      'customer.updated': customerUpdated,
      'organizer.updated': organizerUpdated,
      'usher.updated': usherUpdated,
      'card.updated': cardUpdated,
      'payment.started': paymentStarted,
      'payment.captured': paymentCaptured,
      'payment.failed': paymentFailed,
      'payment.refunded': paymentRefunded,
    },
  }),
  start,
};
