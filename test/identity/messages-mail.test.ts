import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, password } from '../kit/roles.ts';
import { openAnother } from './another-process.ts';
import { signInAdmin, verifySignIn } from './asks.ts';
import { captureLog } from './capture-log.ts';
import { openMailServer, type MailServer } from './mail-server.ts';

const email = 'ines.moreau@gatehouse.example';

/** A process that sends by this server. */
const through = ({ url }: MailServer) => ({
  worker: true,
  environment: { SMTP_URL: url, MAIL_FROM: 'Gatehouse <no-reply@gatehouse.example>' },
});

/** An administrator has typed the password; a code is on its way. */
async function askForCode(graph: Graph): Promise<string> {
  await graph.sql`update identity.policies set second_factor = 'otp' where portal = 'admin'`;
  await anAdmin(graph, { email });
  const { data } = await signInAdmin(graph, { email, password });
  return data.signInAdmin.challenge.id as string;
}

type Row = { id: string; content: Buffer | null; sent_at: Date | null; refusal: string | null };

/** The only message, once it was sent or refused. What failed is due again at once, so that nobody waits. */
async function finished(graph: Graph): Promise<Row> {
  const look = async () => {
    await graph.sql`update identity_jobs._private_jobs set run_at = now() where run_at > now() and locked_at is null`;
    await graph.sql`select pg_notify('jobs:insert', '{"count":1}')`;
    const [row] = await graph.sql<Row[]>`
      select id, content, sent_at, refusal from identity.messages where sent_at is not null or refused_at is not null`;
    return row;
  };
  const row = await waitFor(look, { timeoutMs: 15_000 });
  if (row === undefined) throw new Error('The message was neither sent nor refused.');
  return row;
}

test('ADM-01: a code that was queued by a process that stopped is mailed once by the next, and its text is erased', async () => {
  await using graph = await openGraph({ worker: false });
  await using server = await openMailServer();
  const challengeId = await askForCode(graph);

  await using next = await openAnother(graph, { ...through(server), production: true });
  const row = await finished(graph);
  await using _third = await openAnother(graph, { ...through(server), production: true });
  await graph.settle();

  expect(server.mails).toHaveLength(1);
  const [{ to, raw } = { to: [], raw: '' }] = server.mails;
  expect(to).toEqual([email]);
  expect(raw).toContain(`Message-ID: <${row.id}@gatehouse.example>`);
  expect(raw).toContain('From: Gatehouse <no-reply@gatehouse.example>');
  expect(raw).toContain('Subject: Your Gatehouse code');
  expect(row).toMatchObject({ content: null, sent_at: expect.any(Date), refusal: null });
  const code = /^\d{6}/m.exec(raw)?.[0] ?? '';
  const { data } = await verifySignIn(next, { challengeId, code });
  expect(data.verifySignIn.__typename).toBe('VerifySignInPayload');
});

test('a server that is not ready is asked again under the same message id', async () => {
  await using graph = await openGraph({ worker: false });
  await using server = await openMailServer({ data: [451] });
  await askForCode(graph);
  const { sink, text } = captureLog();

  await using _process = await openAnother(graph, {
    ...through(server),
    production: true,
    log: sink,
  });
  const row = await finished(graph);

  expect(row.sent_at).not.toBeNull();
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]?.raw).toContain(`<${row.id}@gatehouse.example>`);
  expect(text()).toContain('The mail server did not take a message: EMESSAGE 451 to DATA.');
});

test('a server that cannot be reached costs nothing but time', async () => {
  await using graph = await openGraph({ worker: false });
  const gone = await openMailServer();
  await gone[Symbol.asyncDispose]();
  await askForCode(graph);
  const { sink, text } = captureLog();
  const failed = async () => (text().includes('did not take a message') ? true : undefined);

  await using process = await openAnother(graph, { ...through(gone), production: true, log: sink });
  expect(await waitFor(failed, { timeoutMs: 15_000 })).toBe(true);
  await process[Symbol.asyncDispose]();
  const [waiting] = await graph.sql`select 1 from identity.messages where sent_at is null`;
  await using server = await openMailServer();
  await using _next = await openAnother(graph, { ...through(server), production: true });
  await finished(graph);

  expect(waiting).toBeDefined();
  expect(server.mails).toHaveLength(1);
});

test('I-39: an address that the server refuses for good is on record, not asked again, and in no log', async () => {
  await using graph = await openGraph({ worker: false });
  await using server = await openMailServer({ recipient: 550 });
  await askForCode(graph);
  const { sink, text } = captureLog();

  await using _process = await openAnother(graph, {
    ...through(server),
    production: true,
    log: sink,
  });
  const row = await finished(graph);
  await graph.settle();

  expect(row).toMatchObject({ content: null, sent_at: null, refusal: 'EENVELOPE 550 to RCPT TO' });
  const jobs =
    await graph.sql`select 1 from identity_jobs.jobs where task_identifier = 'send-message'`;
  expect(jobs).toHaveLength(0);
  expect(text()).not.toContain('ines.moreau');
});

test('without a provider messages wait in production, with a warning, and leave when there is one', async () => {
  await using graph = await openGraph({ worker: false });
  await using server = await openMailServer();
  await askForCode(graph);
  const { sink, text } = captureLog();
  const failed = async () => (text().includes('No provider is configured') ? true : undefined);

  await using process = await openAnother(graph, { worker: true, production: true, log: sink });
  expect(await waitFor(failed, { timeoutMs: 15_000 })).toBe(true);
  await process[Symbol.asyncDispose]();
  await using _next = await openAnother(graph, { ...through(server), production: true });
  await finished(graph);

  expect(text()).toContain('SMTP_URL is not set');
  expect(server.mails).toHaveLength(1);
});

test('a code that nobody could send in time is not sent any more', async () => {
  await using graph = await openGraph({ worker: false });
  await using server = await openMailServer();
  await askForCode(graph);
  await graph.sql`update identity.messages set created_at = created_at - interval '11 minutes'`;

  await using _process = await openAnother(graph, { ...through(server), production: true });
  const row = await finished(graph);

  expect(row).toMatchObject({ content: null, sent_at: null, refusal: 'too late' });
  expect(server.mails).toHaveLength(0);
});

test('in development a configured server is used too, and the inbox shows what left', async () => {
  await using graph = await openGraph({ worker: false });
  await using server = await openMailServer();
  await askForCode(graph);

  await using process = await openAnother(graph, through(server));
  await finished(graph);
  const inbox = await fetch(`${process.url}/identity/dev/inbox.json?to=${email}`);

  expect(server.mails).toHaveLength(1);
  const [{ code, sent } = { code: '', sent: false }] = (await inbox.json()) as {
    code: string;
    sent: boolean;
  }[];
  expect(server.mails[0]?.raw).toContain(code);
  expect(sent).toBe(true);
});
