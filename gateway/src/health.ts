import { within } from '@gatehouse/kit-subgraph/within';
import type { FastifyInstance } from 'fastify';
import type { Backends } from './backends.ts';
import { loopLagMaxMs, readyTimeoutMs } from './limits.ts';

type Options = {
  readonly backends: Pick<Backends, 'names' | 'ping' | 'pingOne'>;
  readonly isDraining: () => boolean;
  /** True once every shipped document has its plan. */
  readonly isWarm: () => boolean;
  readonly loopLagMs: () => number;
};

export type Health = {
  readonly isReady: () => Promise<boolean>;
  /** What is the matter, for operators: a dead subgraph is told here and is no reason to be unready. */
  readonly details: () => Promise<object>;
};

export function watchHealth({ backends, isDraining, isWarm, loopLagMs }: Options): Health {
  const facts = () => ({
    draining: isDraining(),
    plansWarm: isWarm(),
    loopInTime: loopLagMs() < loopLagMaxMs,
  });
  // A database with the tables of an older release does not answer a ping.
  const isReady = async () => {
    const { draining, plansWarm, loopInTime } = facts();
    return !draining && plansWarm && loopInTime && (await answersInTime(backends.ping));
  };
  const details = async () => {
    const [ready, answering, ...each] = await Promise.all([
      isReady(),
      answersInTime(backends.ping),
      ...backends.names.map((name) => answersInTime(() => backends.pingOne(name))),
    ]);
    const subgraphs = Object.fromEntries(backends.names.map((name, at) => [name, each[at]]));
    const status = statusOf(ready);
    return { status, ...facts(), loopLagMs: Math.round(loopLagMs()), answering, subgraphs };
  };
  return { isReady, details };
}

const statusOf = (isReady: boolean) => (isReady ? 'ready' : 'not ready');

/** `live`: this process answers, and nothing else; a database that is down must not get us restarted. `ready`: send requests here. */
export function answerHealth(app: FastifyInstance, { isReady }: Pick<Health, 'isReady'>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: statusOf(ready) });
  });
}

const answersInTime = (ping: () => Promise<void>) =>
  within(ping(), readyTimeoutMs, () => new Error('No answer in time.')).then(
    () => true,
    () => false,
  );
