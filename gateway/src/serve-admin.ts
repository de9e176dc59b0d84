import { fastify } from 'fastify';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

type Options = {
  readonly host: string;
  readonly port: number;
  readonly health: Health;
  readonly metrics: Metrics;
};

export type Admin = { readonly url: string; readonly stop: () => Promise<void> };

/** What operators read, on a port that is never published: figures, and health with its reasons. */
export async function serveAdmin({ host, port, health, metrics }: Options): Promise<Admin> {
  const { registry } = metrics;
  metrics.watchProcess();
  const app = fastify({ forceCloseConnections: true });
  app.get('/metrics', async (_request, reply) =>
    reply.header('content-type', registry.contentType).send(await registry.metrics()),
  );
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) =>
    reply.code((await health.isReady()) ? 200 : 503).send(await health.details()),
  );
  const url = await app.listen({ host, port });
  return { url, stop: () => app.close() };
}
