import type * as tables from '@gatehouse/identity-db/schema';
import type { Resources, Running } from '@gatehouse/kit-subgraph/subgraph';
import { createContext, type Context } from './context.ts';
import { forgetOldRows, forgetOldRowsJob } from './domain/forget-old-rows.ts';
import { deriveKeys } from './domain/keys.ts';
import { inboxRoutes } from './domain/messages/inbox-routes.ts';
import { developmentSender, unconfiguredSender } from './domain/messages/message-senders.ts';
import { sendMessageJob } from './domain/messages/queue-message.ts';
import { sendMessage } from './domain/messages/send-message.ts';
import { openPasswords } from './domain/passwords/open-passwords.ts';
import { createSigningKey } from './domain/tokens/create-signing-key.ts';
import { listPublicKeys } from './domain/tokens/list-public-keys.ts';
import { openSigner } from './domain/tokens/open-signer.ts';

/** Opens identity's doors: a key to sign with, a place to hash passwords, a way for messages to leave. */
export async function start(resources: Resources<typeof tables>): Promise<Running<Context>> {
  const { db, secret, production, log } = resources;
  const keys = deriveKeys(secret);
  await createSigningKey(db, keys.signingKeys, new Date());
  const passwords = await openPasswords();
  const signToken = await openSigner(db, keys.signingKeys);
  const tools = { db, keys, passwords, signToken, log };
  const sender = production ? unconfiguredSender : developmentSender(log);
  if (production) log.warn({}, 'No message provider is configured: codes cannot be sent.');
  const inbox = inboxRoutes(db, keys.messages);
  return {
    createContext: (base) => createContext(tools, base),
    jobs: {
      [forgetOldRowsJob]: () => forgetOldRows(db, new Date()),
      [sendMessageJob]: (payload) => sendMessage({ db, key: keys.messages, sender }, payload),
    },
    cron: [{ job: forgetOldRowsJob, pattern: '17 * * * *' }],
    routes: {
      'GET /identity/jwks.json': async () => Response.json(await listPublicKeys(db)),
      ...(production
        ? {}
        : {
            'GET /identity/dev/inbox': inbox.page,
            'GET /identity/dev/inbox.json': inbox.list,
          }),
    },
  };
}
