import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { StartedServer } from './start-server.ts';
import { stopWithUs } from './watchdog.ts';

type Options = {
  /** Starts it once more at the same port; without it, what ends by itself has ended. */
  readonly restart: (() => Promise<StartedServer>) | undefined;
  readonly onEnd: () => void;
  readonly log: (line: string) => void;
};

const orderlyStopMs = 20_000;

/** A disk that is full may be full for long, and looking costs half a second of work. */
const restartEveryMs = 2000;

/**
 * Follows a server until it is stopped. One that ended by itself is started again until it runs: a server that finds no room for
 * its log of changes ends at once, and cannot begin either before there is some. The answer stops it, once, however often asked.
 */
export function superviseServer(
  first: StartedServer,
  { restart, onEnd, log }: Options,
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const again = async (): Promise<StartedServer | undefined> => {
    if (restart === undefined) return undefined;
    let isTold = false;
    const tryAgain = () =>
      restart().catch((error: unknown) => {
        // Once: it is tried every few seconds, and mostly fails for the same reason until somebody makes room.
        if (!isTold) log(error instanceof Error ? error.message : String(error));
        isTold = true;
        return undefined;
      });
    while (!signal.aborted) {
      await pause(restartEveryMs, undefined, { signal, ref: false }).catch(() => {});
      const server = signal.aborted ? undefined : await tryAgain();
      if (server !== undefined) {
        log(`PostgreSQL runs again (process ${server.pid}).`);
        return server;
      }
    }
    return undefined;
  };
  const follow = async () => {
    for (let server: StartedServer | undefined = first; server !== undefined;) {
      await untilEnded(server, signal);
      if (signal.aborted) break;
      log(`PostgreSQL (process ${server.pid}) ended by itself.`);
      server = await again();
    }
    onEnd();
  };
  const ended = follow();
  return async () => {
    stopping.abort();
    await ended;
  };
}

/** Ends it when told to. SIGINT is PostgreSQL's fast shutdown: no new statement, a checkpoint, and out. */
async function untilEnded({ process: server, pid }: StartedServer, signal: AbortSignal) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  const callOff = stopWithUs(pid);
  const onExit = () => void server.kill('SIGINT');
  process.once('exit', onExit);
  let harder: NodeJS.Timeout | undefined;
  const end = () => {
    server.ref();
    server.kill('SIGINT');
    harder = setTimeout(() => server.kill('SIGQUIT'), orderlyStopMs);
  };
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  await exited;
  clearTimeout(harder);
  signal.removeEventListener('abort', end);
  process.off('exit', onExit);
  callOff();
}
