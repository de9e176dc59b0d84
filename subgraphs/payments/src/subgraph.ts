import { receiver } from '@gatehouse/kit-events/receive';
import { openFiles } from '@gatehouse/kit-files/open-files';
import { ledgerCron, ledgerJobs } from '@gatehouse/kit-ledger/ledger-jobs';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import { revocationHandlers } from '@gatehouse/kit-subgraph/revocation-handlers';
import type { Subgraph } from '@gatehouse/kit-subgraph/subgraph';
import { migrationsFolder } from '@gatehouse/payments-db/migrations-folder';
import * as schema from '@gatehouse/payments-db/schema';
import * as cardBulks from '@gatehouse/payments-db/card-bulks';
import * as cards from '@gatehouse/payments-db/cards';
import * as documents from '@gatehouse/payments-db/documents';
import * as ledger from '@gatehouse/payments-db/ledger';
import * as people from '@gatehouse/payments-db/people';
import * as providers from '@gatehouse/payments-db/providers';
import * as uploads from '@gatehouse/payments-db/uploads';
import * as wallets from '@gatehouse/payments-db/wallets';
import { events } from '@gatehouse/schema/events';
import { typeDefsOf } from '@gatehouse/schema/type-defs';
import { type Context, createContext } from './context.ts';
import { books } from './domain/books.ts';
import { forgetUploads, forgetUploadsJob } from './domain/files/forget-uploads.ts';
import { assignmentCodeKey as codePurpose } from './domain/merchants/assignment-code.ts';
import { forgetAsks } from './domain/merchants/forget-asks.ts';
import { compareReports } from './domain/reports/compare-reports.ts';
import type { Tables } from './domain/till.ts';
import { forgetEventBodies } from './domain/webhooks/forget-event-bodies.ts';
import { resolvers } from './graphql/resolvers.generated.ts';
import { applyProviderEvent } from './jobs/apply-provider-event.ts';
import { chargeReload } from './jobs/charge-reload.ts';
import { documentRoute } from './document-route.ts';
import { readSeller } from './environment.ts';
import { issueInvoice } from './jobs/issue-invoice.ts';
import { giveUp } from './jobs/give-up.ts';
import { poll } from './jobs/poll.ts';
import { publishCheckpoint } from './jobs/publish-checkpoint.ts';
import { refund } from './jobs/refund.ts';
import { sendSandboxWebhook } from './jobs/send-sandbox-webhook.ts';
import { permissions } from './permissions.ts';
import { readProviderEnvironment } from './providers/environment.ts';
import { openProviders } from './providers/open-providers.ts';
import { sandboxPage, sandboxPayer } from './routes/sandbox-payer.ts';
import { webhook } from './routes/webhook.ts';
import { customerUpdated } from './subscribers/customer-updated.ts';
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
  tables: {
    ...schema,
    ...ledger,
    ...cards,
    ...cardBulks,
    ...uploads,
    ...wallets,
    ...people,
    ...providers,
    ...documents,
  },
  migrations: migrationsFolder,
  revocations: 'heard',
  receive: receiver({
    catalogue: events,
    to: 'payments',
    handlers: {
      ...revocationHandlers('payments'),
      'customer.registered': customerUpdated,
      'customer.updated': customerUpdated,
      'merchant.updated': merchantUpdated,
      'order.placed': orderPlaced,
      'order.confirmed': orderConfirmed,
      'order.expired': orderExpired,
      'order.cancelled': orderCancelled,
      'order.unfulfilled': orderUnfulfilled,
      'refund.approved': refundApproved,
    },
  }),
  start: async ({ inherited, ...resources }) => {
    const { db, log, secret } = resources;
    const files = await openFiles({ name: 'payments', ...resources, inherited });
    const asked = openProviders(readProviderEnvironment(inherited), resources);
    const assignmentCodeKey = deriveKey(secret, codePurpose);
    const till = { db, log, ...asked };
    const hear = webhook(till);
    const { link: documentUrl, handle } = documentRoute(resources);
    return {
      createContext: (base) => createContext({ till, files, assignmentCodeKey, documentUrl }, base),
      jobs: {
        poll: poll(till),
        issueInvoice: issueInvoice(db, readSeller(inherited)),
        publishCheckpoint: publishCheckpoint(till),
        chargeReload: chargeReload(till),
        giveUp: giveUp(till),
        refund: refund(till),
        applyProviderEvent: applyProviderEvent(till),
        sendSandboxWebhook: sendSandboxWebhook(hear, asked.sandboxSecret),
        compareReports: () => compareReports(till, new Date()),
        forgetEventBodies: () => forgetEventBodies(db, new Date()),
        forgetAsks: () => forgetAsks(db, new Date()),
        [forgetUploadsJob]: () => forgetUploads({ db, files }, new Date()),
        ...ledgerJobs(db, books, log),
      },
      cron: [
        ...ledgerCron,
        { job: 'publishCheckpoint', pattern: '* * * * *' },
        { job: forgetUploadsJob, pattern: '37 * * * *' },
        // Once a day, at an hour of little traffic (UTC).
        { job: 'forgetEventBodies', pattern: '41 3 * * *' },
        { job: 'forgetAsks', pattern: '47 3 * * *' },
        { job: 'compareReports', pattern: '53 3 * * *' },
      ],
      routes: {
        ...files.routes,
        'POST /payments/webhooks/:provider': hear,
        'GET /payments/documents/:file': handle,
        'GET /payments/dev/sandbox/:paymentId': sandboxPage(asked.bank),
        'POST /payments/dev/sandbox/:paymentId/:act': sandboxPayer(asked.bank),
      },
    };
  },
};
