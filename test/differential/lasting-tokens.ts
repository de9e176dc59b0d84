import * as tables from '@gatehouse/identity-db/schema';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { openSigner } from '@gatehouse/identity/domain/tokens/open-signer';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { decodeJwt } from 'jose';
import type { At } from '../kit/roles.ts';

/** Longer than ten thousand operations take on a busy machine; a real token lives for five minutes. */
const lifeMs = 12 * 60 * 60_000;

/** Signs tokens anew, with identity's key, so that they outlive the run. */
export async function lastingTokens<Name extends string>(
  { databaseUrl, secret }: At,
  tokens: Readonly<Record<Name, string>>,
): Promise<Record<Name, string>> {
  const connection = openDb(databaseUrl, {
    schema: tables,
    applicationName: 'test tokens',
    max: 1,
  });
  try {
    const sign = await openSigner(connection.db, deriveKeys(secret).signingKeys);
    const issuedAt = new Date();
    const life = { issuedAt, expiresAt: new Date(issuedAt.getTime() + lifeMs) };
    const signed = Object.entries<string>(tokens).map(async ([name, token]) => [
      name,
      await sign(decodeJwt(token), life),
    ]);
    return Object.fromEntries(await Promise.all(signed)) as Record<Name, string>;
  } finally {
    await connection.close();
  }
}
