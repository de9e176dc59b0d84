import type { KeyObject } from 'node:crypto';
import { codeKeys } from '@gatehouse/ticketing-db/tickets';
import type { TicketingDb } from '../db.ts';
import { privateKeyOf, publicKeyOf } from './ed25519.ts';
import { openSeed } from './sealed-seed.ts';

export type OpenKey = {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly verifyUntil: Date;
};

/** The keys of this deployment, opened once and kept. */
export type CodeKeys = { readonly find: (id: number) => Promise<OpenKey | undefined> };

/** An unknown id may be a key another process has made since; looking for it is rationed, so that forged ids cost nothing. */
const lookEveryMs = 10_000;

export function openCodeKeys(db: TicketingDb, sealingKey: Buffer): CodeKeys {
  let keys: ReadonlyMap<number, OpenKey> = new Map();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const look = async () => {
    const rows = await db.select().from(codeKeys);
    keys = new Map(
      rows.map(({ id, publicKey, sealedPrivateKey, verifyUntil }) => {
        const privateKey = privateKeyOf({
          seed: openSeed(sealingKey, sealedPrivateKey),
          publicKey,
        });
        return [id, { privateKey, publicKey: publicKeyOf(publicKey), verifyUntil }];
      }),
    );
    // Only a look that succeeded is one: after one that failed, a genuine code must not be taken for forged.
    lookedAt = performance.now();
  };

  return {
    find: async (id) => {
      const known = keys.get(id);
      if (known !== undefined) return known;
      if (looking === undefined && performance.now() - lookedAt > lookEveryMs)
        looking = look().finally(() => (looking = undefined));
      await looking;
      return keys.get(id);
    },
  };
}
