import { within } from '@gatehouse/kit-subgraph/within';
import type { FastifyInstance } from 'fastify';
import type { Backends } from './backends.ts';
import { readyTimeoutMs } from './limits.ts';

type Options = { readonly ping: Backends['ping']; readonly isDraining: () => boolean };

/** `live`: this process answers, and nothing else; a database that is down must not get us restarted. `ready`: send requests here. */
export function answerHealth(app: FastifyInstance, { ping, isDraining }: Options): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const isReady = !isDraining() && (await answersInTime(ping));
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  });
}

const answersInTime = (ping: () => Promise<void>) =>
  within(ping(), readyTimeoutMs, () => new Error('No answer in time.')).then(
    () => true,
    () => false,
  );
