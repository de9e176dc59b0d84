import { randomInt, randomUUID } from 'node:crypto';
import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import { verify } from '@node-rs/argon2';
import { boundedQueue, type Bounds } from './bounded-queue.ts';
import { hashPassword, normalPassword } from './hash-password.ts';

/** One caller's password work, until it is disposed of. */
export type PasswordTurn = Disposable & {
  readonly hash: (password: string) => Promise<string>;
  /** Whether the password fits the hash. Without a hash it costs the same and is false. */
  readonly verify: (hash: string | null | undefined, password: string) => Promise<boolean>;
};

export type Passwords = {
  /**
   * Takes a place in the queue, or throws RATE_LIMITED while all are taken. To be asked before anything is counted against
   * the caller: whoever has a place is served, and whoever is refused has spent nothing.
   */
  readonly admit: () => PasswordTurn;
};

type Options = Bounds & {
  /** How a password is compared with a hash; a test counts the comparisons. */
  readonly verifyHash: (hash: string, password: string) => Promise<boolean>;
};

const defaults: Options = {
  // Fewer than the four threads that Node shares between hashing, files and name look-ups.
  runningMax: 3,
  // The gateway stops waiting for a subgraph after five seconds; whoever stays longer has spent a try on a time-out, and the
  // hash runs for nobody.
  stayMaxMs: 1500,
  // Two cores that mostly do something else let so many out before the gateway gives up; on others it is soon more.
  placesAtFirst: 20,
  verifyHash: (hash, password) => verify(hash, password),
};

/** Not the same for all: who was refused together would come back together, and find the door idle in between. */
const retryAfterMaxS = 4;

/** Password work of one process, a few at a time. */
export async function openPasswords(options: Partial<Options> = {}): Promise<Passwords> {
  const { verifyHash, ...bounds } = { ...defaults, ...options };
  const queue = boundedQueue(bounds);
  // What a password is compared with when there is no account: an unknown name must not answer sooner than a known one.
  const nobody = await hashPassword(randomUUID());
  return {
    admit: () => {
      const place = queue.enter();
      if (place === undefined) throw rateLimited(randomInt(1, retryAfterMaxS + 1));
      return {
        hash: (password) => place.run(() => hashPassword(password)),
        verify: async (hash, password) => {
          const fits = await place.run(() => verifyHash(hash ?? nobody, normalPassword(password)));
          return fits && typeof hash === 'string';
        },
        [Symbol.dispose]: () => place[Symbol.dispose](),
      };
    },
  };
}
