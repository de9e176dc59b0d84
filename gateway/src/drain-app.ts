import { drain, type Drain } from '@gatehouse/kit-subgraph/drain';
import type { FastifyInstance } from 'fastify';
import { requestDeadlineMs } from './limits.ts';

type Waits = { readonly drainMs: number; readonly lingerMs: number };

/** Ends the gateway's server in the one way that there is, and then what Fastify has opened besides. */
export function drainApp(app: FastifyInstance, waits: Waits): Drain {
  const draining = drain(app.server, { ...waits, answerMs: requestDeadlineMs });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining.saysClose()) reply.header('connection', 'close');
    done(null, payload);
  });
  const stop = async () => {
    await draining.stop();
    await app.close();
  };
  let ended: Promise<void> | undefined;
  return { ...draining, stop: () => (ended ??= stop()) };
}
