import { receiver } from '@gatehouse/kit-events/receive';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import { revocationHandlers } from '@gatehouse/kit-subgraph/revocation-handlers';
import type { Resources, Running, Subgraph } from '@gatehouse/kit-subgraph/subgraph';
import { events } from '@gatehouse/schema/events';
import { typeDefsOf } from '@gatehouse/schema/type-defs';
import { migrationsFolder } from '@gatehouse/ticketing-db/migrations-folder';
import * as catalogue from '@gatehouse/ticketing-db/catalogue';
import * as gate from '@gatehouse/ticketing-db/gate';
import * as orders from '@gatehouse/ticketing-db/orders';
import * as projections from '@gatehouse/ticketing-db/projections';
import * as tickets from '@gatehouse/ticketing-db/tickets';
import { type Context, createContext } from './context.ts';
import { openCodeKeys } from './domain/codes/code-keys.ts';
import { ensureCodeKey } from './domain/codes/ensure-code-key.ts';
import type { Tables } from './domain/db.ts';
import { openHeadcounts } from './domain/gate/headcounts.ts';
import { resolvers } from './graphql/resolvers.generated.ts';
import { expireOrder } from './jobs/expire-order.ts';
import { permissions } from './permissions.ts';
import { qrCodeRoute } from './qr-code-route.ts';
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
  tables: { ...catalogue, ...orders, ...tickets, ...gate, ...projections },
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
      'payment.started': paymentStarted,
      'payment.captured': paymentCaptured,
      'payment.failed': paymentFailed,
      'payment.refunded': paymentRefunded,
    },
  }),
  start,
};

async function start(resources: Resources<Tables>): Promise<Running<Context>> {
  const { db, sql, secret, publicUrl } = resources;
  const sealingKey = deriveKey(secret, 'ticket-codes');
  const ensureKey = () => ensureCodeKey(db, sealingKey, new Date());
  await ensureKey();
  const keys = openCodeKeys(db, sealingKey);
  const qrCode = qrCodeRoute({ db, keys, secret, publicUrl });
  const hall = { db, sql, keys, headcounts: openHeadcounts(db), qrCodeUrl: qrCode.link };
  return {
    createContext: (base) => createContext(hall, base),
    jobs: { expireOrder: expireOrder(db), ensureCodeKey: ensureKey },
    cron: [{ job: 'ensureCodeKey', pattern: '17 3 * * *' }],
    routes: { 'GET /ticketing/tickets/:id/qr-code.png': qrCode.handle },
  };
}
