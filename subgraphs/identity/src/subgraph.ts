import { migrationsFolder } from '@gatehouse/identity-db/migrations-folder';
import * as tables from '@gatehouse/identity-db/schema';
import { receiver } from '@gatehouse/kit-events/receive';
import { guardedSchema } from '@gatehouse/kit-subgraph/guarded-schema';
import type { Subgraph } from '@gatehouse/kit-subgraph/subgraph';
import { events } from '@gatehouse/schema/events';
import { typeDefsOf } from '@gatehouse/schema/type-defs';
import type { Context } from './context.ts';
import { resolvers } from './graphql/resolvers.generated.ts';
import { permissions } from './permissions.ts';
import { start } from './start.ts';
import { auditRecorded } from './subscribers/audit-recorded.ts';
import { eventPublished } from './subscribers/event-published.ts';
import { messageRequested } from './subscribers/message-requested.ts';

/** Who calls, in which role and where; and what the platform knows about people. */
export const identity: Subgraph<typeof tables, Context> = {
  name: 'identity',
  schema: guardedSchema({ typeDefs: typeDefsOf('identity'), resolvers, permissions }),
  tables,
  migrations: migrationsFolder,
  // Between the password and the session there is one thing to do, and signing out.
  stages: {
    select_scope: ['myMemberships', 'selectMembership', 'signOut', 'viewer'],
    change_password: ['changePassword', 'signOut', 'viewer'],
  },
  revocations: 'kept',
  receive: receiver({
    catalogue: events,
    to: 'identity',
    handlers: {
      'event.published': eventPublished,
      'event.updated': eventPublished,
      'audit.recorded': auditRecorded,
      'message.requested': messageRequested,
    },
  }),
  start,
};
