import type { Logger } from './log.ts';

/** What a process has opened, its two ways to end itself: in order, or with a reason, which it prints, and 1; and SIGHUP. */
export type Closing = Pick<AsyncDisposableStack, 'defer'> & {
  readonly stop: () => void;
  readonly giveUp: (error: unknown) => void;
  /** From now on a hang-up means this, and no longer the end: for a process that has no terminal to lose. */
  readonly onHangup: (act: () => Promise<void>) => void;
};

type Options = {
  readonly log: Logger;
  /** All of stopping. */
  readonly deadlineMs: number;
};

/** One Ctrl-C arrives more than once: from the terminal, and again from npx and pnpm, which pass theirs on. */
const sameSignalMs = 2000;

/**
 * Runs a process from start to orderly end. What `start` opens, it defers on `closing`; the first signal, a start that fails
 * or an error that nobody has caught undoes all of it in reverse, once. A later signal or the deadline ends the process at
 * once, with 1.
 */
export async function runUntilStopped(
  start: (closing: Closing) => Promise<void>,
  { log, deadlineMs }: Options,
): Promise<void> {
  const opened = new AsyncDisposableStack();
  let endingSince: number | undefined;
  let exitCode = 0;
  const end = async () => {
    if (endingSince !== undefined) return;
    endingSince = performance.now();
    setTimeout(() => exitNow(log, 'Stopping took too long.'), deadlineMs).unref();
    await opened
      .disposeAsync()
      .catch((error: unknown) => log.error({ err: error }, 'stopping failed'));
    process.exit(exitCode);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (endingSince === undefined) {
      log.info({ signal }, 'stopping');
      void end();
    } else if (performance.now() - endingSince > sameSignalMs)
      exitNow(log, 'Stopped at once, by a second signal.');
  };
  const giveUp = (error: unknown) => {
    // A start that is interrupted fails as well, because what it wants to use is closed already.
    if (endingSince !== undefined) return;
    process.stderr.write(`\nGatehouse stops. ${explain(error)}\n\n`);
    log.debug({ err: error }, 'giving up');
    exitCode = 1;
    void end();
  };
  const onUncaught = (error: unknown) => {
    // Nobody knows what state it has left behind. Through the log, because Node would print it in full, with its values.
    log.error({ err: error }, 'uncaught error');
    exitCode = 1;
    void end();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  process.on('uncaughtException', onUncaught);
  process.on('unhandledRejection', onUncaught);
  const closing = {
    defer: (close: () => Promise<void>) => opened.defer(close),
    stop: () => void end(),
    giveUp,
    onHangup: (act: () => Promise<void>) => {
      process.off('SIGHUP', onSignal);
      process.on('SIGHUP', () => void act().catch((error: unknown) => log.error({ err: error })));
    },
  };
  await start(closing).catch(giveUp);
}

// A failed query has its values in the message, and a terminal is a log as well.
const explain = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\nparams:')[0];

function exitNow(log: Logger, message: string): never {
  log.error(message);
  process.exit(1);
}
