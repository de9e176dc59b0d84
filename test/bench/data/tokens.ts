import * as tables from '@gatehouse/identity-db/schema';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { openSession } from '@gatehouse/identity/domain/sessions/open-session';
import { listPublicKeys } from '@gatehouse/identity/domain/tokens/list-public-keys';
import { openSigner, type SignToken } from '@gatehouse/identity/domain/tokens/open-signer';
import { openDb } from '@gatehouse/kit-postgres/open-db';

/** Longer than the five minutes of a real token: a client would refresh it, and a benchmark is not about that. */
const tokenMs = 2 * 60 * 60_000;

type Signing = { readonly databaseUrl: string; readonly secret: string };

export type Tokens = {
  /** Opens a real session of this membership and answers its access token. */
  readonly tokenOf: (membershipId: string) => Promise<string>;
  /** The public keys, in the form of RFC 7517. */
  readonly keys: Awaited<ReturnType<typeof listPublicKeys>>;
  readonly close: () => Promise<void>;
};

/** Signs people in as identity does, with its keys. */
export async function openTokens({ databaseUrl, secret }: Signing): Promise<Tokens> {
  const options = { schema: tables, applicationName: 'bench', max: 2 };
  const { db, close } = openDb(databaseUrl, options);
  const keys = deriveKeys(secret);
  const sign = await openSigner(db, keys.signingKeys);
  const signToken: SignToken = (claims, { issuedAt }) =>
    sign(claims, { issuedAt, expiresAt: new Date(issuedAt.getTime() + tokenMs) });
  return {
    tokenOf: async (membershipId) => {
      const visit = {
        now: new Date(),
        address: '127.0.0.1',
        requestId: 'bench',
        viewer: undefined,
        userAgent: 'bench',
        keys,
        signToken,
      };
      const tokens = await openSession(db, visit, { membershipId, amr: ['pwd'] });
      if (tokens === undefined) throw new Error('This membership does not count.');
      return tokens.accessToken;
    },
    keys: await listPublicKeys(db),
    close,
  };
}
