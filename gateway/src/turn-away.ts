import { rateLimited } from '@gatehouse/kit-subgraph/errors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressesCountedMax, loopWindowMs } from './limits.ts';
import { refuse } from './refuse.ts';

type Limits = {
  /** How often one address may ask; 0 for as often as it likes. */
  readonly requestsPerMinute?: number | undefined;
  /** How late the event loop may be; 0 for as late as it gets. */
  readonly shedAtLagMs?: number | undefined;
  readonly lagMs: () => number;
};

/** What is too much, of one address or of all together, is turned away before its body is read. */
export async function turnAway(app: FastifyInstance, limits: Limits): Promise<void> {
  const { requestsPerMinute = 0, shedAtLagMs = 0, lagMs } = limits;
  if (requestsPerMinute > 0) await limitAddresses(app, requestsPerMinute);
  if (shedAtLagMs > 0) shedLoad(app, { lagMs, lagMaxMs: shedAtLagMs });
}

/**
 * Answers 429 to an address (of IPv6: a network of 64 bits) that asks more often than this. Coarse: many people stand
 * behind one address, and what is worth guessing is counted by account in the subgraphs.
 */
async function limitAddresses(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    cache: addressesCountedMax,
  });
  const count = app.createRateLimit();
  app.addHook('onRequest', async (request, reply) => {
    if (isProbe(request)) return undefined;
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return undefined;
    return comeLater(request, reply, { status: 429, seconds: counted.ttlInSeconds });
  });
}

type Load = { readonly lagMs: () => number; readonly lagMaxMs: number };

/** Answers 503 while the event loop is so late that nobody would be answered in time. */
function shedLoad(app: FastifyInstance, { lagMs, lagMaxMs }: Load): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (lagMs() < lagMaxMs || isProbe(request)) done();
    else comeLater(request, reply, { status: 503, seconds: Math.ceil(loopWindowMs / 1000) });
  });
}

/** Whoever watches us must learn that we are alive, above all when we are busy. */
const isProbe = ({ url }: FastifyRequest) => url.startsWith('/health/');

type Refusal = { readonly status: 429 | 503; readonly seconds: number };

function comeLater(request: FastifyRequest, reply: FastifyReply, { status, seconds }: Refusal) {
  request.record.codes = ['RATE_LIMITED'];
  return refuse(reply, status, rateLimited(seconds));
}
