import { openDb } from '@gatehouse/kit-postgres/open-db';
import * as tables from '@gatehouse/identity-db/schema';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import type { Message, MessageSender } from '@gatehouse/identity/domain/messages/message-sender';
import { queueMessage } from '@gatehouse/identity/domain/messages/queue-message';
import { sendMessage } from '@gatehouse/identity/domain/messages/send-message';
import { unseal } from '@gatehouse/identity/domain/seal';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { goodPassword, register } from './asks.ts';

const mobile = '+447700900123';

test('the development inbox shows messages as a page and as a list, newest first', async () => {
  await using graph = await openGraph();
  await register(graph, { mobile, password: goodPassword, name: 'Leila' });
  await register(graph, { mobile: '+447700900456', password: goodPassword, name: '<b>Leila</b>' });
  await graph.settle();

  const list = await fetch(`${graph.url}/identity/dev/inbox.json`);
  const messages = (await list.json()) as { to: string; code: string; at: string; sent: boolean }[];
  const page = await fetch(`${graph.url}/identity/dev/inbox`);
  const html = await page.text();

  expect(messages.map(({ to, sent }) => [to, sent])).toEqual([
    ['+447700900456', true],
    [mobile, true],
  ]);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(html).toContain(messages[0]?.code);
  expect(html.indexOf('+447700900456')).toBeLessThan(html.indexOf(mobile));
  expect(html).not.toMatch(/src=|href=|<script|url\(/);
  const narrowed = await fetch(`${graph.url}/identity/dev/inbox.json?to=${mobile}`);
  expect(await narrowed.json()).toHaveLength(1);
  const nobodys = await fetch(`${graph.url}/identity/dev/inbox.json?to=%00`);
  expect(await nobodys.json()).toEqual([]);
});

test('in production there is no inbox', async () => {
  await using graph = await openGraph({ production: true });

  for (const path of ['/identity/dev/inbox', '/identity/dev/inbox.json'])
    expect((await fetch(`${graph.url}${path}`)).status).toBe(404);
});

test('a message is sent once, however often its job runs, and a sender that fails is asked again', async () => {
  await using graph = await openGraph({ worker: false });
  const { db, close } = openDb(graph.databaseUrl, { schema: tables, applicationName: 'test' });
  const { messages: key } = deriveKeys(graph.secret);
  const recipient = { channel: 'sms', target: mobile } as const;
  const content = { subject: 'Greeting', text: 'Hello', code: '123456' };
  await queueMessage(db, { key, now: new Date() }, recipient, content);
  const [row] = await graph.sql`select id, content from identity.messages`;
  const sealed = row?.['content'] as Buffer;
  const sent: Message[] = [];
  const failing: MessageSender = {
    send: () => Promise.reject(new Error('The provider is away.')),
  };
  const working: MessageSender = {
    send: async (message) => (sent.push(message), { outcome: 'sent' }),
  };
  const payload = { messageId: row?.['id'] };
  const tools = { db, key, keepsText: false };

  await expect(sendMessage({ ...tools, sender: failing }, payload)).rejects.toThrow('away');
  await sendMessage({ ...tools, sender: working }, payload);
  await sendMessage({ ...tools, sender: working }, payload);
  await close();

  expect(sent).toEqual([{ id: row?.['id'], ...recipient, content }]);
  expect(sealed.toString('latin1')).not.toContain('123456');
  expect(() => unseal(key, sealed, 'sms\n+447700900456')).toThrow();
  const [after] = await graph.sql`select content, sent_at from identity.messages`;
  expect(after).toMatchObject({ content: null, sent_at: expect.any(Date) });
});
