import type { MessageSender } from './message-sender.ts';

type Options = { readonly url: string; readonly token: string; readonly from: string };

const answerMs = 15_000;

/** Answers that say something about us or about this moment, not about the message. */
const tryAgain = new Set([401, 403, 408, 429]);

/** Text messages through a provider's HTTP endpoint; the protocol is in identity's README. */
export const smsSender = ({ url, token, from }: Options): MessageSender => ({
  send: async ({ id, target, content }) => {
    const status = await post({
      url,
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': id },
      body: { to: target, from, text: content.text, id },
    });
    if (status >= 200 && status < 300) return { outcome: 'sent' };
    if (status >= 400 && status < 500 && !tryAgain.has(status))
      return { outcome: 'refused', reason: `HTTP ${status}` };
    throw new Error(`The text message provider answered ${status}.`);
  },
});

type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
};

async function post({ url, headers, body }: Post): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // Followed, a redirect would carry the text to where nobody has configured it to go.
    redirect: 'manual',
    signal: AbortSignal.timeout(answerMs),
  }).catch((error: Error) => error);
  if (answer instanceof Error)
    throw new Error(`The text message provider could not be asked: ${reasonOf(answer)}.`);
  // Its words are of no use and may repeat ours.
  await answer.body?.cancel();
  return answer.status;
}

/** Such as ECONNREFUSED or TimeoutError; messages of errors may hold what was sent. */
const reasonOf = ({ name, cause }: Error): string =>
  (cause as { readonly code?: string } | undefined)?.code ?? name;
