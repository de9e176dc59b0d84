import { hash } from '@node-rs/argon2';

/** argon2id: 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Spellings of one text are one password: keyboards differ in how they compose an accented letter. */
export const normalPassword = (password: string): string => password.normalize('NFKC');

/** The argon2id hash of a password, made off the event loop. */
export const hashPassword = (password: string): Promise<string> =>
  hash(normalPassword(password), cost);
