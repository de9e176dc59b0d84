import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { openAnother } from './another-process.ts';
import { goodPassword, register, verifyRegistration } from './asks.ts';
import { captureLog } from './capture-log.ts';
import { openTextProvider, type TextProvider } from './text-provider.ts';

const mobile = '+447700900123';

/** A process that sends by this provider. */
const through = ({ url }: TextProvider) => ({
  production: true,
  worker: true,
  environment: { SMS_URL: url, SMS_TOKEN: 'planted-provider-token', SMS_FROM: 'Gatehouse' },
});

/** A registration waits for its code; nothing was sent yet. */
async function askForCode(graph: Graph): Promise<string> {
  const { data } = await register(graph, { mobile, password: goodPassword, name: 'Leila' });
  return data.registerCustomer.challenge.id as string;
}

/** Refusal and time of the only message, once it was sent or refused. What failed is due again at once, so that nobody waits. */
async function finished(graph: Graph) {
  const look = async () => {
    await graph.sql`update identity_jobs._private_jobs set run_at = now() where run_at > now() and locked_at is null`;
    await graph.sql`select pg_notify('jobs:insert', '{"count":1}')`;
    const [row] = await graph.sql`
      select id, content, sent_at, refusal from identity.messages where sent_at is not null or refused_at is not null`;
    return row;
  };
  const row = await waitFor(look, { timeoutMs: 15_000 });
  if (row === undefined) throw new Error('The message was neither sent nor refused.');
  return row;
}

test('WEB-02: a code is posted to the configured provider, with token and key, and works', async () => {
  await using graph = await openGraph({ worker: false });
  await using provider = await openTextProvider();
  const challengeId = await askForCode(graph);

  await using process = await openAnother(graph, through(provider));
  const { id, content, sent_at: sentAt } = await finished(graph);
  await graph.settle();

  const [post] = provider.posts;
  expect(provider.posts).toHaveLength(1);
  expect(post).toMatchObject({
    authorization: 'Bearer planted-provider-token',
    key: id,
    body: { to: mobile, from: 'Gatehouse', id },
  });
  expect([content, sentAt]).toEqual([null, expect.any(Date)]);
  const code = post?.body.text.slice(0, 6);
  const { data } = await verifyRegistration(process, { challengeId, code });
  expect(data.verifyRegistration.__typename).toBe('VerifyRegistrationPayload');
});

test.for([[500], [429], [408], [401], [302], ['none']] as const)(
  'an answer of %s is no refusal: the provider is asked again under the same key',
  async ([answer]) => {
    await using graph = await openGraph({ worker: false });
    await using provider = await openTextProvider([answer]);
    await askForCode(graph);
    const { sink, text } = captureLog();

    await using _process = await openAnother(graph, { ...through(provider), log: sink });
    const { id, sent_at: sentAt } = await finished(graph);

    expect(sentAt).toEqual(expect.any(Date));
    expect(provider.posts.map(({ key }) => key)).toEqual([id, id]);
    for (const secret of [mobile, 'planted-provider-token', provider.posts[0]?.body.text])
      expect(text()).not.toContain(secret);
  },
);

test('a number that the provider refuses for good is on record and not asked again', async () => {
  await using graph = await openGraph({ worker: false });
  await using provider = await openTextProvider([400]);
  await askForCode(graph);
  const { sink, text } = captureLog();

  await using _process = await openAnother(graph, { ...through(provider), log: sink });
  const row = await finished(graph);
  await graph.settle();

  expect(row).toMatchObject({ content: null, sent_at: null, refusal: 'HTTP 400' });
  expect(provider.posts).toHaveLength(1);
  expect(text()).not.toContain(mobile);
});
