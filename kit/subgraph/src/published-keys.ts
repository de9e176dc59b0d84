import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { subgraphUnavailable } from './errors.ts';
import type { Logger } from './log.ts';
import { within } from './within.ts';

type Options = {
  /** Told when keys could not be read; the answer tells only those who need them. */
  readonly log?: Logger;
  /** A clock that nobody sets: one set back by an hour would hide a new key for as long. */
  readonly now?: () => number;
};

/** Finds the key of a token; `learn` gives it a set that came by another way. */
export type PublishedKeys = JWTVerifyGetKey & { readonly learn: (set: JSONWebKeySet) => void };

/** Keys older than this are read again, behind the back of the request that notices. */
const freshForMs = 600_000;

/** Counted from the last attempt, whatever came of it: unknown key ids must not make us a load on identity. */
const lookEveryMs = 60_000;

/** While there are none at all, identity is just starting, and every request waits for it. */
const firstLookEveryMs = 1000;

const lookMaxMs = 3000;

/**
 * Identity's published keys. The last good set serves on for as long as identity is away; without any, SUBGRAPH_UNAVAILABLE,
 * because the token may well be right. `fetchKeys` is a hop over HTTP or a call in process: the rest is the same.
 */
export function publishedKeys(
  fetchKeys: () => Promise<Response>,
  { log, now = () => performance.now() }: Options = {},
): PublishedKeys {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;

  const look = async () => {
    lookedAt = now();
    try {
      keys = await within(readKeys(fetchKeys), lookMaxMs, subgraphUnavailable);
      readAt = lookedAt;
    } catch (error) {
      log?.warn({ err: error }, 'published keys not read');
    }
    looking = undefined;
  };
  /** The look that is under way, a new one if one is due, or nothing. */
  const lookIfDue = (): Promise<void> | undefined => {
    const everyMs = keys === undefined ? firstLookEveryMs : lookEveryMs;
    if (looking === undefined && now() - lookedAt >= everyMs) looking = look();
    return looking;
  };

  const find: JWTVerifyGetKey = async (header, token) => {
    if (keys === undefined) await lookIfDue();
    else if (now() - readAt >= freshForMs) void lookIfDue();
    if (keys === undefined) throw subgraphUnavailable();
    try {
      return await keys(header, token);
    } catch (error) {
      const another = error instanceof errors.JWKSNoMatchingKey ? lookIfDue() : undefined;
      if (another === undefined) throw error;
      await another;
      return keys(header, token);
    }
  };
  const learn = (set: JSONWebKeySet) => {
    keys = createLocalJWKSet(set);
    readAt = now();
  };
  return Object.assign(find, { learn });
}

async function readKeys(fetchKeys: () => Promise<Response>) {
  const response = await fetchKeys();
  if (!response.ok)
    throw new Error(`Identity answered ${response.status} when asked for its keys.`);
  return createLocalJWKSet((await response.json()) as JSONWebKeySet);
}
