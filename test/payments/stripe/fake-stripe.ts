import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse, type Reply, stripeBooks } from './stripe-books.ts';

// A stand-in for a service that is not ours: as much of Stripe's HTTP as payments speaks, and ways for it to go wrong.

/** How a call goes wrong: not answered, before or after it took effect, cut off, or answered with an error of Stripe's own. */
export type Fault = 'silentBefore' | 'silentAfter' | 'resets' | 500 | 429 | 409 | 401;

type Call = { readonly what: string; readonly headers: IncomingMessage['headers'] };

export type FakeStripe = AsyncDisposable & {
  readonly url: string;
  /** Every request in order, as `POST /v1/payment_intents`. */
  readonly calls: readonly Call[];
  readonly intents: ReturnType<typeof stripeBooks>['intents'];
  readonly refunds: ReturnType<typeof stripeBooks>['refunds'];
  /** The intents whose money was taken, each time it was. */
  readonly charged: readonly string[];
  /** The next call that begins with this goes wrong. */
  readonly fail: (what: string, fault: Fault) => void;
  /** As a payer, a bank or a person at Stripe changes an intent or a refund. */
  readonly change: (id: string, change: object) => void;
  /** Forgets keys, as Stripe does after a day. */
  readonly forgetKeys: () => void;
};

export async function openFakeStripe(): Promise<FakeStripe> {
  const { intents, refunds, charged, answer } = stripeBooks();
  const calls: Call[] = [];
  const faults: { readonly what: string; readonly fault: Fault }[] = [];
  const keys = answeredKeys();

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', 'http://stripe');
    const what = `${method} ${url.pathname}`;
    calls.push({ what, headers });
    const at = faults.findIndex((each) => what.startsWith(each.what));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === 'silentBefore') return;
    if (fault === 'resets') return void request.socket.destroy();
    const send = ({ status, body }: Reply) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (fault === 401 || fault === 409 || fault === 429)
      return void send(refuse(fault, 'api_error', fault === 409 ? 'lock_timeout' : 'something'));
    const reply = keys.once(headers['idempotency-key']?.toString(), url.pathname + text, () =>
      fault === 500
        ? refuse(500, 'api_error', 'something')
        : answer({ method, url, params: Object.fromEntries(new URLSearchParams(text)) }),
    );
    if (fault !== 'silentAfter') send(reply);
  };

  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    intents,
    refunds,
    charged,
    fail: (what, fault) => void faults.push({ what, fault }),
    change: (id, change) => void Object.assign(intents.get(id) ?? refunds.get(id) ?? {}, change),
    forgetKeys: keys.forget,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The same key is answered the same, also when that was an error; with other content it is refused. */
function answeredKeys() {
  const answered = new Map<string, { readonly params: string; readonly reply: Reply }>();
  const answerOnce = (key: string | undefined, params: string, act: () => Reply): Reply => {
    if (key === undefined) return act();
    const earlier = answered.get(key);
    if (earlier !== undefined && earlier.params !== params)
      return refuse(400, 'idempotency_error', 'idempotency_error');
    const reply = earlier?.reply ?? structuredClone(act());
    answered.set(key, { params, reply });
    return reply;
  };
  return { once: answerOnce, forget: () => answered.clear() };
}
