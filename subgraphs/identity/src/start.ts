import type * as tables from '@gatehouse/identity-db/schema';
import { openFiles } from '@gatehouse/kit-files/open-files';
import type { Resources, Running } from '@gatehouse/kit-subgraph/subgraph';
import { createContext, type Context } from './context.ts';
import { keepToldEntry, keepToldEntryJob } from './domain/audit/keep-told-entry.ts';
import { removeExport, removeExportJob } from './domain/audit/remove-export.ts';
import { runSealing } from './domain/audit/run-sealing.ts';
import { forgetUploads, forgetUploadsJob } from './domain/files/forget-uploads.ts';
import { removeFile } from './domain/files/remove-file.ts';
import { removeFileJob } from './domain/files/remove-file-later.ts';
import { forgetOldRows, forgetOldRowsJob } from './domain/forget-old-rows.ts';
import { deriveKeys } from './domain/keys.ts';
import { inboxRoutes } from './domain/messages/inbox-routes.ts';
import { openSenders } from './domain/messages/open-senders.ts';
import { sendMessageJob } from './domain/messages/queue-message.ts';
import { sendMessage } from './domain/messages/send-message.ts';
import { sendRequested, sendRequestedJob } from './domain/messages/send-requested.ts';
import { openPasswords } from './domain/passwords/open-passwords.ts';
import { inviteFirstAdmin } from './domain/people/admins/invite-first-admin.ts';
import { heartbeat } from './domain/sessions/heartbeat.ts';
import { listPublicKeys } from './domain/tokens/list-public-keys.ts';
import { openSigner } from './domain/tokens/open-signer.ts';
import { rotateSigningKeys, rotateSigningKeysJob } from './domain/tokens/rotate-signing-keys.ts';
import { readEnvironment } from './environment.ts';

/** Opens identity's doors: a key to sign with, a place to hash passwords, one for files, a way for messages to leave. */
export async function start(resources: Resources<typeof tables>): Promise<Running<Context>> {
  const { db, secret, production, publicUrl, log } = resources;
  const { messagesPerHour, firstAdmin, ...providers } = readEnvironment(resources.inherited);
  const keys = deriveKeys(secret);
  await rotateSigningKeys(db, keys.signingKeys, new Date());
  if (firstAdmin !== undefined)
    await inviteFirstAdmin({ db, keys, publicUrl }, { email: firstAdmin, now: new Date() });
  const passwords = await openPasswords();
  const signToken = await openSigner(db, keys.signingKeys);
  const files = await openFiles({ name: 'identity', ...resources });
  const tools = { db, keys, passwords, signToken, files, publicUrl, log, messagesPerHour };
  const sender = openSenders({ ...providers, production, log });
  const sending = { db, key: keys.messages, sender, keepsText: !production };
  const inbox = inboxRoutes(db, keys.messages);
  const stopSealing = runSealing({ db, log });
  return {
    createContext: (base) => createContext(tools, base),
    jobs: {
      [forgetOldRowsJob]: () => forgetOldRows(db, new Date()),
      [keepToldEntryJob]: (payload) => keepToldEntry(db, keys.audit, payload),
      [removeExportJob]: (payload) => removeExport(files, payload),
      [forgetUploadsJob]: () => forgetUploads({ db, files }, new Date()),
      [removeFileJob]: (payload) => removeFile(files, payload),
      [rotateSigningKeysJob]: () => rotateSigningKeys(db, keys.signingKeys, new Date()),
      [sendRequestedJob]: (payload) => sendRequested(tools, payload, new Date()),
      [sendMessageJob]: (payload) => sendMessage(sending, payload),
    },
    cron: [
      { job: forgetOldRowsJob, pattern: '17 * * * *' },
      { job: forgetUploadsJob, pattern: '27 * * * *' },
      { job: rotateSigningKeysJob, pattern: '43 * * * *' },
    ],
    telling: heartbeat(db),
    routes: {
      ...files.routes,
      'GET /identity/jwks.json': async () => Response.json(await listPublicKeys(db)),
      ...(production
        ? {}
        : {
            'GET /identity/dev/inbox': inbox.page,
            'GET /identity/dev/inbox.json': inbox.list,
          }),
    },
    stop: async () => {
      await stopSealing();
      sender.stop?.();
    },
  };
}
