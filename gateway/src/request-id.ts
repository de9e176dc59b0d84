import type { IncomingMessage } from 'node:http';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';

export const requestIdHeader = 'x-request-id';

/** Long enough to be unique, and of an alphabet that can be put into any log or header. */
const acceptable = /^[A-Za-z0-9_-]{8,64}$/;

/** The client's own id where it gives a fit one, so that it can find its request in our log; else a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[requestIdHeader];
  return typeof given === 'string' && acceptable.test(given) ? given : uuidV7();
}
