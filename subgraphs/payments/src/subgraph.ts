import { receiver } from '@gatehouse/kit-events/receive';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import { revocationHandlers } from '@gatehouse/kit-subgraph/revocation-handlers';
import type { Subgraph } from '@gatehouse/kit-subgraph/subgraph';
import { migrationsFolder } from '@gatehouse/payments-db/migrations-folder';
import * as tables from '@gatehouse/payments-db/schema';
import { events } from '@gatehouse/schema/events';
import { typeDefsOf } from '@gatehouse/schema/type-defs';
import { type Context, createContext } from './context.ts';
import type { Tables } from './domain/till.ts';
import { resolvers } from './graphql/resolvers.generated.ts';
import { giveUp } from './jobs/give-up.ts';
import { poll } from './jobs/poll.ts';
import { refund } from './jobs/refund.ts';
import { permissions } from './permissions.ts';
import { sandboxProvider } from './providers/sandbox/sandbox-provider.ts';
import { merchantUpdated } from './subscribers/merchant-updated.ts';
import { orderCancelled } from './subscribers/order-cancelled.ts';
import { orderConfirmed } from './subscribers/order-confirmed.ts';
import { orderExpired } from './subscribers/order-expired.ts';
import { orderPlaced } from './subscribers/order-placed.ts';
import { orderUnfulfilled } from './subscribers/order-unfulfilled.ts';
import { refundApproved } from './subscribers/refund-approved.ts';

/** Payments and refunds, and the providers that move the money. */
export const payments: Subgraph<Tables, Context> = {
  name: 'payments',
  schema: guardedSchema({ typeDefs: typeDefsOf('payments'), resolvers, permissions }),
  tables,
  migrations: migrationsFolder,
  revocations: 'heard',
  receive: receiver({
    catalogue: events,
    to: 'payments',
    handlers: {
      ...revocationHandlers('payments'),
      'merchant.updated': merchantUpdated,
      'order.placed': orderPlaced,
      'order.confirmed': orderConfirmed,
      'order.expired': orderExpired,
      'order.cancelled': orderCancelled,
      'order.unfulfilled': orderUnfulfilled,
      'refund.approved': refundApproved,
    },
  }),
  start: ({ db, log, production }) => {
    const till = { db, log, provider: sandboxProvider(db) };
    if (production) log.warn({ provider: till.provider.name }, 'no real money is moved');
    return {
      createContext: (base) => createContext(till, base),
      jobs: { poll: poll(till), giveUp: giveUp(till), refund: refund(till) },
    };
  },
};
