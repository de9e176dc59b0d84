import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

type Mail = { readonly to: readonly string[]; readonly raw: string };

export type MailServer = AsyncDisposable & {
  /** For SMTP_URL. */
  readonly url: string;
  /** What was taken, in order. */
  readonly mails: readonly Mail[];
};

type Refusals = {
  /** Replies to the texts, one after the other; what comes after them is taken. */
  readonly data?: readonly number[];
  readonly recipient?: number;
};

/** A mail server that takes everything but what it is told to refuse, and repeats the address in its refusals as real ones do. */
export async function openMailServer({ data = [], recipient }: Refusals = {}): Promise<MailServer> {
  const mails: Mail[] = [];
  const replies = [...data];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(recipient === undefined ? null : refusal(recipient, address)),
    onData: (stream, { envelope }, done) => {
      const to = envelope.rcptTo.map(({ address }) => address);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const reply = replies.shift();
        if (reply !== undefined) return done(refusal(reply, to.join()));
        mails.push({ to, raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    [Symbol.asyncDispose]: () => {
      server.close(() => resolve());
      return closed;
    },
  };
}

const refusal = (responseCode: number, address: string) =>
  Object.assign(new Error(`<${address}> refused`), { responseCode });
