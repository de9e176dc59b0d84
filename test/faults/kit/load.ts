import { Agent, request } from 'node:http';

export type Question = {
  readonly body: object;
  readonly token?: string | undefined;
  /** Whether this is the whole and right answer. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads the fields that its own document asked for.
  readonly isRight: (data: any) => boolean;
};

export type Sent<Q extends Question = Question> = {
  readonly question: Q;
  /** By the clock of `performance`. */
  readonly at: number;
  readonly tookMs: number;
  /** `ok`, the code of an error, `wrong: …` for what is neither, `lost: …` for what got no whole answer. */
  readonly outcome: string;
  readonly text: string;
};

export type Load<Q extends Question> = {
  readonly sent: readonly Sent<Q>[];
  /** Sends no more, and returns when all are answered. */
  readonly stop: () => Promise<readonly Sent<Q>[]>;
};

type Options<Q> = {
  readonly url: string;
  readonly perSecond: number;
  readonly ask: () => Q;
  readonly connections?: number;
};

/** So many questions a second on kept connections, whether the last ones are answered or not. */
export function startLoad<Q extends Question>(options: Options<Q>): Load<Q> {
  const { url, perSecond, ask, connections = 512 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const sent: Sent<Q>[] = [];
  const waiting = new Set<Promise<unknown>>();
  const startedAt = performance.now();
  let count = 0;
  const send = () => {
    // A late timer is made up for, so that the rate is what it says.
    for (; count < ((performance.now() - startedAt) / 1000) * perSecond; count += 1) {
      const sending = sendOne(url, agent, ask()).then((one) => {
        sent.push(one);
        waiting.delete(sending);
      });
      waiting.add(sending);
    }
  };
  const timer = setInterval(send, Math.max(5, 1000 / perSecond));
  return {
    sent,
    stop: async () => {
      clearInterval(timer);
      await Promise.all(waiting);
      agent.destroy();
      return sent;
    },
  };
}

/** Posts one question, and says what became of it. */
export function sendOne<Q extends Question>(
  url: string,
  agent: Agent,
  question: Q,
): Promise<Sent<Q>> {
  const at = performance.now();
  const { promise, resolve } = Promise.withResolvers<Sent<Q>>();
  const end = (outcome: string, text = '') =>
    resolve({ question, at, tookMs: performance.now() - at, outcome, text });
  const body = JSON.stringify(question.body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(question.token === undefined ? {} : { authorization: `Bearer ${question.token}` }),
  };
  const sending = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    response.on('error', (error) => end(`lost: ${error.message}`));
    response.on('close', () => {
      if (!response.complete) end('lost: half an answer');
      else end(outcomeOf(text, question), text);
    });
  });
  sending.on('error', (error: NodeJS.ErrnoException) =>
    end(error.code === 'ECONNREFUSED' ? 'not accepted' : `lost: ${error.message}`),
  );
  sending.end(body);
  return promise;
}

type Text = { data?: unknown; errors?: readonly { extensions?: { code?: string } }[] };

function outcomeOf(text: string, { isRight }: Question): string {
  try {
    const { data, errors } = JSON.parse(text) as Text;
    if (errors !== undefined) return errors[0]?.extensions?.code ?? `wrong: ${text}`;
    return isRight(data) ? 'ok' : `wrong: ${text}`;
  } catch {
    return `wrong: ${text}`;
  }
}

/** How many ended how. */
export function countOutcomes(sent: readonly Sent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { outcome } of sent) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** The time in which this part of them was answered. */
export function quantileMs(sent: readonly Sent[], part: number): number {
  const sorted = sent.map(({ tookMs }) => tookMs).toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

/** What every fault's line in the table begins with. */
export const figuresOf = (sent: readonly Sent[]) => ({
  sent: sent.length,
  ok: sent.filter(({ outcome }) => outcome === 'ok').length,
  failed: sent.filter(({ outcome }) => /^[A-Z_]+$/.test(outcome)).length,
  lost: sent.filter(({ outcome }) => /^(lost|wrong)/.test(outcome)).length,
});
