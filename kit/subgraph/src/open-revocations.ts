import type { OpenDb } from '@gatehouse/kit-postgres/open-db';
import type { JSONWebKeySet } from 'jose';
import type { Logger } from './log.ts';
import { revocationChannel, type Revocation } from './revocation-handlers.ts';
import type { Viewer } from './viewer.ts';

/** What this process knows of tokens that died before their time. */
export type Revocations = {
  readonly isRevoked: (viewer: Viewer) => boolean;
  /** Whether identity was heard lately, and every revocation that it says there is. */
  readonly hearsIdentity: () => boolean;
  /** Returns when all that is committed by now is known. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly sql: OpenDb<Record<string, never>>['sql'];
  /** Of the subgraph, and so of its schema. */
  readonly name: string;
  /** Identity's own list is complete by nature; others depend on heartbeats. */
  readonly isHeard: boolean;
  readonly log: Logger;
  /** Told the keys of each heartbeat, so that a rotated key is known before the first token under it comes. */
  readonly onKeys?: ((keys: JSONWebKeySet) => void) | undefined;
};

/** Reads whatever happens: a notification may be lost with its connection. */
const readEveryMs = 1000;

/** Three heartbeats. */
const silenceMaxMs = 15_000;

/** Rows carry the time at which their transaction began, and none takes longer than this to commit. */
const overlap = '15 seconds';

/**
 * The live list of one process: read at start, then at each notification and every second. Who answers a request asks memory
 * only.
 */
export async function openRevocations(options: Options): Promise<Revocations> {
  const { sql, name, log } = options;
  const list = revocationList();
  const identity = options.isHeard ? followIdentity(options) : undefined;
  let latest = '-infinity';
  const read = async () => {
    const rows = await sql<Row[]>`
      select kind, ref, minimum, (extract(epoch from until) * 1000)::float8 as "untilMs", at::text as written
      from ${sql(name)}.revocations
      where until > now() and at > ${latest}::timestamptz - ${overlap}::interval
      order by at`;
    for (const row of rows) list.add(row);
    latest = rows.at(-1)?.written ?? latest;
    await identity?.look();
    list.forget();
  };
  await read();
  const reader = keepReading(read, log);
  await sql.listen(revocationChannel(name), reader.wake, reader.wake);
  return {
    isRevoked: list.isRevoked,
    hearsIdentity: () => identity?.isHeard() ?? true,
    catchUp: reader.catchUp,
    stop: reader.stop,
  };
}

type Row = Pick<Revocation, 'kind' | 'ref' | 'minimum'> & {
  readonly untilMs: number;
  readonly written: string;
};

function revocationList() {
  const minimums = new Map<string, Pick<Row, 'minimum' | 'untilMs'>>();
  const isBelow = (kind: Row['kind'], ref = '', value = 0) =>
    value < (minimums.get(`${kind} ${ref}`)?.minimum ?? 0);
  return {
    add: ({ kind, ref, minimum, untilMs }: Row) => {
      const key = `${kind} ${ref}`;
      const known = minimums.get(key) ?? { minimum, untilMs };
      minimums.set(key, {
        minimum: Math.max(known.minimum, minimum),
        untilMs: Math.max(known.untilMs, untilMs),
      });
    },
    /** Every token that a past entry concerns has expired by itself. */
    forget: (now = Date.now()) => {
      for (const [key, { untilMs }] of minimums) if (untilMs < now) minimums.delete(key);
    },
    isRevoked: (viewer: Viewer) =>
      isBelow('session', viewer.sessionId, viewer.generation) ||
      isBelow('membership', viewer.membershipId, viewer.membershipVersion) ||
      isBelow('account', viewer.accountId, viewer.epoch),
  };
}

/** How long ago identity was heard, by the database's clock, kept by one that nobody sets. Never yet counts from the start. */
function followIdentity({ sql, name, onKeys }: Options) {
  let heardAt = performance.now();
  let isMissing = false;
  let keysSeen = '';
  const look = async () => {
    const asked = performance.now();
    const [state] = await sql<State[]>`
      select
        (extract(epoch from clock_timestamp() - heard_at) * 1000)::float8 as "silentMs",
        newest - oldest + 1 > (
          select count(*) from ${sql(name)}.revocations where seq between oldest and newest
        ) as "isMissing",
        keys
      from ${sql(name)}.identity_state`;
    if (state === undefined) return;
    heardAt = asked - state.silentMs;
    isMissing = state.isMissing;
    // What was heard before a long silence may be older than the keys that somebody has asked for since.
    if (state.silentMs > silenceMaxMs) return;
    const keys = JSON.stringify(state.keys);
    if (keys !== keysSeen) onKeys?.(state.keys);
    keysSeen = keys;
  };
  return { look, isHeard: () => !isMissing && performance.now() - heardAt <= silenceMaxMs };
}

type State = {
  readonly silentMs: number;
  readonly isMissing: boolean;
  readonly keys: JSONWebKeySet;
};

/** One read at a time; a call that comes during one is followed by another, for it may be about what was just missed. */
function keepReading(read: () => Promise<void>, log: Logger) {
  let reading: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let isFailing = false;
  const readOnce = () =>
    read().then(
      () => void (isFailing = false),
      (error: unknown) => {
        if (!isFailing && !stopped) log.warn({ err: error }, 'revocations not read');
        isFailing = true;
      },
    );
  const wake = (): void => {
    if (stopped) return;
    again = reading !== undefined;
    reading ??= readOnce().finally(() => {
      reading = undefined;
      if (again) wake();
    });
  };
  const catchUp = async () => {
    await reading;
    wake();
    await reading;
  };
  const timer = setInterval(wake, readEveryMs);
  const stop = async () => {
    stopped = true;
    clearInterval(timer);
    await reading;
  };
  return { wake, catchUp, stop };
}
