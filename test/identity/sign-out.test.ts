import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { me, refreshTokens, signOut } from './asks.ts';

test('WEB-06: sign-out ends the session: its access and refresh tokens stop working at once', async () => {
  await using graph = await openGraph();
  const { token, tokens } = await aCustomer(graph);
  const other = await aCustomer(graph);

  const { data } = await signOut(graph, token);

  expect(Date.parse(data.signOut.signedOutAt)).toBeCloseTo(Date.now(), -4);
  expect((await me(graph, token)).code).toBe('UNAUTHENTICATED');
  expect((await signOut(graph, token)).code).toBe('UNAUTHENTICATED');
  const { code } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  expect(code).toBe('UNAUTHENTICATED');
  expect((await me(graph, other.token)).data.me.id).toBe(other.id);
  const ended =
    await graph.sql`select end_reason from identity.sessions where ended_at is not null`;
  expect(ended.map((session) => session['end_reason'])).toEqual(['SIGNED_OUT']);
});

test('WEB-06 ADM-01: administrators and organizers sign out too; nobody is UNAUTHENTICATED', async () => {
  await using graph = await openGraph();

  for (const { tokens } of [await anAdmin(graph), await anOrganizer(graph)]) {
    const refreshed = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
    const { accessToken } = refreshed.data.refreshTokens.tokens;
    expect((await signOut(graph, accessToken)).data.signOut.signedOutAt).toBeDefined();
  }

  expect((await graph.ask('mutation { signOut { signedOutAt } }')).code).toBe('UNAUTHENTICATED');
});

test('WEB-06: an usher signs out by the document of the usher’s client', async () => {
  await using graph = await openGraph();
  const { token } = await anUsher(graph, { eventId: randomUUID() });
  const file = new URL('../../schema/manifests/usher.json', import.meta.url);
  const { operations } = JSON.parse(await readFile(file, 'utf8')) as {
    operations: { id: string; name: string }[];
  };
  const documentId = operations.find(({ name }) => name === 'SignOut')?.id;

  const { data } = await post(graph.url, { documentId }, { token });

  expect(data.signOut.signedOutAt).toBeDefined();
  const [session] = await graph.sql`select end_reason from identity.sessions`;
  expect(session?.['end_reason']).toBe('SIGNED_OUT');
});
