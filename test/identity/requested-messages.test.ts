import { randomUUID } from 'node:crypto';
import { publisher } from '@gatehouse/kit-events/publish';
import { events } from '@gatehouse/schema/events';
import { roleUrl } from '@gatehouse/kit-postgres/role-url';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { identity } from '@gatehouse/identity/subgraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { unused } from '../kit/roles.ts';
import { openAnother, type AnotherProcess } from './another-process.ts';
import { captureLog } from './capture-log.ts';

// What ticketing wants said to people: identity says it, within its budgets.

const log = captureLog();
let graph: Graph;
let process: AnotherProcess;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  const environment = { MESSAGES_PER_HOUR: '20' };
  process = await openAnother(graph, { worker: true, environment, log: log.sink });
});
afterAll(async () => {
  await process[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const publish = publisher(events, 'ticketing');

type Request = { readonly messageId?: string; readonly to: string; readonly content: object };

/** Has ticketing say, as often as there are requests, that somebody is to be told something. */
async function request(...requests: readonly Request[]): Promise<void> {
  const url = roleUrl(graph.databaseUrl, 'ticketing', graph.secret);
  const options = { schema: identity.tables, applicationName: 'test requests', max: 1 };
  const { db, close } = openDb(url, options);
  for (const { messageId = randomUUID(), to, content } of requests)
    await publish(db, 'message.requested', { messageId, to, content } as never);
  await close();
  await graph.settle();
}

const messagesTo = async (to: string) => {
  const response = await fetch(
    `${process.url}/identity/dev/inbox.json?to=${encodeURIComponent(to)}`,
  );
  const found = (await response.json()) as { channel: string; text: string; code?: string }[];
  return found.map(({ channel, text }) => ({ channel, text }));
};

const aMobile = () => `+4477006${unused(5)}`;
const secret = 'q7Zp0planted0secret0of0a0gift0aX9bK2mN4vB6c';
const gift = { kind: 'ticketGift', fromName: 'Amira Haddad', eventName: 'Harbour Night', secret };

test('WEB-25: a gift’s link goes to a mobile as text and to an e-mail as mail, with the secret where no server logs it', async () => {
  const mobile = aMobile();

  await request({ to: mobile, content: gift }, { to: 'leila@mail.example', content: gift });

  const [text] = await messagesTo(mobile);
  const [mail] = await messagesTo('leila@mail.example');
  expect([text?.channel, mail?.channel]).toEqual(['sms', 'email']);
  for (const message of [text, mail]) {
    expect(message?.text).toContain('Amira Haddad gives you a ticket for Harbour Night.');
    expect(message?.text).toContain(`http://localhost:4000/claim-gift#secret=${secret}`);
  }
});

test('the other kinds say what they are for; long names and line breaks do not make a text of their own', async () => {
  const [coded, offered, cancelled] = [aMobile(), aMobile(), aMobile()];
  const fromName = `Amira\n${'x'.repeat(200)}`;

  await request(
    { to: coded, content: { kind: 'giftCode', code: '042917' } },
    { to: offered, content: { kind: 'ticketOffer', fromName, eventName: 'Harbour Night' } },
    { to: cancelled, content: { kind: 'eventCancelled', eventName: 'Harbour', reason: 'Storm.' } },
  );

  expect((await messagesTo(coded))[0]?.text).toMatch(/^042917 .*make a gift yours.*10 minutes/);
  const [offer] = await messagesTo(offered);
  expect(offer?.text).toMatch(/^Amira x{53}… offers you a ticket for Harbour Night\. [^\n]*$/);
  expect((await messagesTo(cancelled))[0]?.text).toMatch(/^Harbour was cancelled: Storm\./);
});

test('one message id is sent once, however often it is asked for', async () => {
  const [to, messageId] = [aMobile(), randomUUID()];
  const message = { messageId, to, content: gift };

  await request(message, message);
  await request(message);

  expect(await messagesTo(to)).toHaveLength(1);
});

test('a target’s fourth message of a kind in ten minutes is dropped for good: on its row, in the log, and no failed job', async () => {
  const to = aMobile();
  const asked = Array.from({ length: 4 }, () => ({ to, content: gift }));

  await request(...asked);

  expect(await messagesTo(to)).toHaveLength(3);
  const rows = await graph.sql`
    select refusal, content from identity.messages where target = ${to} and refused_at is not null`;
  expect([...rows]).toEqual([{ refusal: 'over budget', content: null }]);
  const failed = await graph.sql`select id from identity_jobs._private_jobs where attempts > 0`;
  expect(failed).toHaveLength(0);
  expect(log.text()).toContain('A message was dropped: its budget is spent.');
});

test('one kind takes no more than half of the deployment’s hour', async () => {
  const content = { kind: 'ticketOffer', fromName: 'Amira', eventName: 'Harbour Night' };
  const targets = Array.from({ length: 12 }, aMobile);

  await request(...targets.map((to) => ({ to, content })));

  const [row] = await graph.sql<[{ kept: number }]>`
    select count(*)::int as kept from identity.messages where target = any(${targets}) and content is not null`;
  expect(row.kept).toBeLessThanOrEqual(10);
  expect(row.kept).toBeGreaterThan(0);
});

test('I-39: no secret, code, number or name of such a message is in the log', async () => {
  const to = '+447700955555';

  await request({ to, content: gift }, { to, content: { kind: 'giftCode', code: '731946' } });

  expect(await messagesTo(to)).not.toHaveLength(0);
  expect(log.text()).toContain('A message is in the inbox');
  for (const word of [secret, to, 'Amira', '731946']) expect(log.text()).not.toContain(word);
});
