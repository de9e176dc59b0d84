import { openFiles } from '@gatehouse/kit-files/open-files';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import type { Resources, Running } from '@gatehouse/kit-subgraph/subgraph';
import { type Context, createContext } from './context.ts';
import { openCodeKeys } from './domain/codes/code-keys.ts';
import { ensureCodeKey } from './domain/codes/ensure-code-key.ts';
import type { Tables } from './domain/db.ts';
import { openHeadcounts } from './domain/gate/headcounts.ts';
import type { Hall } from './hall.ts';
import { cron, jobs } from './jobs/jobs.ts';
import { qrCodeRoute } from './qr-code-route.ts';

/** Opens the hall: keys to sign codes with, a place for files. */
export async function start(resources: Resources<Tables>): Promise<Running<Context>> {
  const { db, sql, log, secret, publicUrl } = resources;
  const keyFor = (purpose: string) => deriveKey(secret, purpose);
  const sealingKey = keyFor('ticket-codes');
  const ensureKey = () => ensureCodeKey(db, sealingKey, new Date());
  await ensureKey();
  const keys = openCodeKeys(db, sealingKey);
  const files = await openFiles({ name: 'ticketing', ...resources });
  const qrCode = qrCodeRoute({ db, keys, secret, publicUrl });
  const headcounts = openHeadcounts(db);
  const hall: Hall = { db, sql, log, keys, headcounts, files, keyFor, qrCodeUrl: qrCode.link };
  return {
    createContext: (base) => createContext(hall, base),
    jobs: { ...jobs(hall), ensureCodeKey: ensureKey },
    cron,
    routes: { 'GET /ticketing/tickets/:id/:epoch/qr-code.png': qrCode.handle, ...files.routes },
  };
}
