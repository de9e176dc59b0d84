import type { Files } from '@gatehouse/kit-files/open-files';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { Db } from './db.ts';
import type { Keys } from './keys.ts';
import type { Passwords } from './passwords/open-passwords.ts';
import type { SignToken } from './tokens/open-signer.ts';

/** Who acts, from where and when: what the audit log wants to know. */
export type Actor = {
  readonly keys: Pick<Keys, 'audit'>;
  readonly viewer: Viewer | undefined;
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;
  readonly requestId: string;
};

/** One caller, and what it takes to let somebody in or to change what is known of people. */
export type Visit = Actor & {
  readonly db: Db;
  readonly keys: Keys;
  readonly passwords: Passwords;
  readonly signToken: SignToken;
  readonly files: Files;
  /** Where links in messages lead when the portal's policy names no address of its own. */
  readonly publicUrl: string;
  readonly log: Logger;
  /** The message budget of the whole deployment. */
  readonly messagesPerHour: number;
};
