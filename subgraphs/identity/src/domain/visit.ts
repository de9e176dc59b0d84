import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Db } from './db.ts';
import type { Keys } from './keys.ts';
import type { Passwords } from './passwords/open-passwords.ts';
import type { SignToken } from './tokens/open-signer.ts';

/** One caller at the door: who cannot be known yet, from where and when can; and what it takes to let somebody in. */
export type Visit = {
  readonly db: Db;
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;
  readonly keys: Keys;
  readonly passwords: Passwords;
  readonly signToken: SignToken;
  readonly log: Logger;
};
