import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

type Waits = {
  /** For a load balancer to see that we are not ready any more. */
  readonly drainMs: number;
  /** For kept connections to send what is on its way. */
  readonly lingerMs: number;
  /** For requests that have arrived to be answered. */
  readonly answerMs: number;
};

export type Drain = {
  /** True from the first moment: requests do not belong here any more. */
  readonly isDraining: () => boolean;
  /** While true, every answer has to say `connection: close`. */
  readonly saysClose: () => boolean;
  readonly stop: () => Promise<void>;
};

/**
 * Ends an HTTP server so that no request that has arrived goes unanswered. Answers say `connection: close` from the first
 * moment; then no new connection is taken; silent ones are closed only when what may be on its way has had time to arrive.
 */
export function drain(server: Server, { drainMs, lingerMs, answerMs }: Waits): Drain {
  let draining = false;
  let closing = false;
  const end = async () => {
    draining = true;
    closing = drainMs > 0;
    await pause(drainMs);
    // Whoever is told to close comes back with a new connection, which is what there must be none of for a moment.
    closing = false;
    await untilQuiet(server);
    closing = true;
    const closed = once(server, 'close');
    // The method of the TCP server: that of the HTTP server would close idle connections at once, and with them requests
    // that the kernel has and we have not read.
    TcpServer.prototype.close.call(server);
    await Promise.race([closed, pause(lingerMs)]);
    // Whoever has not sent a whole request by now, or does not read the answer, is not waited for.
    const harder = setTimeout(() => server.closeAllConnections(), answerMs);
    server.closeIdleConnections();
    await closed;
    clearTimeout(harder);
  };
  let ended: Promise<void> | undefined;
  return { isDraining: () => draining, saysClose: () => closing, stop: () => (ended ??= end()) };
}

const quietTurns = 20;

/** Where turns are slow and connections many, the queue is never seen empty. */
const quietMaxMs = 4000;

/**
 * Returns when the queue of the listening socket is empty. The loop takes one connection per turn, and closing the socket
 * resets all that the kernel has completed and we have not taken, with the requests that they bring.
 */
async function untilQuiet(server: Server): Promise<void> {
  let lastTurn = 0;
  let turns = 0;
  const onConnection = () => void (lastTurn = turns);
  server.on('connection', onConnection);
  const endsAt = performance.now() + quietMaxMs;
  for (; turns - lastTurn < quietTurns && performance.now() < endsAt; turns += 1) await turn();
  server.off('connection', onConnection);
}
