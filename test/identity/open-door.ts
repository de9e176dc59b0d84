import * as tables from '@gatehouse/identity-db/schema';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { openPasswords } from '@gatehouse/identity/domain/passwords/open-passwords';
import { openSigner } from '@gatehouse/identity/domain/tokens/open-signer';
import type { Visit } from '@gatehouse/identity/domain/visit';
import { openFiles } from '@gatehouse/kit-files/open-files';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { createLog } from '@gatehouse/kit-subgraph/log';
import type { Graph } from '../kit/graph.ts';

/** Identity's door without the building: for what no answer shows, such as the work that it cost. */
export type Door = AsyncDisposable & {
  readonly visit: () => Visit;
  /** The hashes that passwords were compared with. Here none fits, unless all do. */
  readonly compared: readonly string[];
};

type Options = { readonly isEveryPasswordRight?: boolean };

/** Opens a door to the database of a graph. */
export async function openDoor(
  { databaseUrl, secret, filesDir, url }: Graph,
  { isEveryPasswordRight = false }: Options = {},
): Promise<Door> {
  const { db, close } = openDb(databaseUrl, { schema: tables, applicationName: 'test door' });
  const keys = deriveKeys(secret);
  const compared: string[] = [];
  const verifyHash = async (hash: string) => {
    compared.push(hash);
    return isEveryPasswordRight;
  };
  const log = createLog({ level: 'silent', name: 'test' });
  const inherited = { FILES_DIR: filesDir };
  const tools = {
    db,
    keys,
    passwords: await openPasswords({ verifyHash }),
    signToken: await openSigner(db, keys.signingKeys),
    files: await openFiles({
      name: 'identity',
      publicUrl: url,
      secret,
      production: false,
      log,
      inherited,
    }),
    publicUrl: 'http://localhost:4000',
    messagesPerHour: 10_000,
    log,
  };
  return {
    visit: () => ({
      ...tools,
      viewer: undefined,
      now: new Date(),
      requestId: 'test',
      address: '192.0.2.1',
      userAgent: 'test',
    }),
    compared,
    [Symbol.asyncDispose]: close,
  };
}
