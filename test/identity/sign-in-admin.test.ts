import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, password } from '../kit/roles.ts';
import {
  claimsOf,
  codeTo,
  refreshTokens,
  signInAdmin,
  signOut,
  verifySignIn,
  wrongPassword,
} from './asks.ts';

test.for(['SuperAdmin', 'Admin', 'Usher', 'Support'] as const)(
  'ADM-01: %s signs in, refreshes and signs out; the token names role and person',
  async (role) => {
    await using graph = await openGraph();
    const { id, email } = await anAdmin(graph, { role });

    const { data } = await signInAdmin(graph, { email: email.toUpperCase(), password });
    const { tokens } = data.signInAdmin;
    expect(claimsOf(tokens.accessToken)).toMatchObject({
      por: 'admin',
      rol: role,
      prf: id,
      amr: ['pwd'],
    });

    const refreshed = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
    const { accessToken } = refreshed.data.refreshTokens.tokens;
    expect(claimsOf(accessToken)).toMatchObject({ rol: role, prf: id });
    expect((await signOut(graph, accessToken)).code).toBeUndefined();
  },
);

test('ADM-01: where the policy asks for a second factor, a code goes to the e-mail and completes the sign-in', async () => {
  await using graph = await openGraph();
  await graph.sql`update identity.policies set second_factor = 'otp' where portal = 'admin'`;
  const { id, email } = await anAdmin(graph, { role: 'Support' });

  const asked = await signInAdmin(graph, { email, password });
  expect(asked.data.signInAdmin).toMatchObject({
    __typename: 'SignInAdminChallengePayload',
    challenge: { channel: 'EMAIL' },
  });
  expect(asked.text).not.toContain('accessToken');
  const challengeId = asked.data.signInAdmin.challenge.id;
  const { data } = await verifySignIn(graph, { challengeId, code: await codeTo(graph, email) });

  expect(claimsOf(data.verifySignIn.tokens.accessToken)).toMatchObject({
    prf: id,
    rol: 'Support',
    amr: ['pwd', 'otp'],
  });
});

test('ADM-01: a wrong password, an unknown address and a customer’s credentials are refused alike', async () => {
  await using graph = await openGraph();
  const { email } = await anAdmin(graph);
  const { mobile } = await aCustomer(graph, { email: 'leila@example.org' });

  const answers = await Promise.all([
    signInAdmin(graph, { email, password: wrongPassword }),
    signInAdmin(graph, { email: 'nobody@example.org', password }),
    signInAdmin(graph, { email: 'leila@example.org', password }),
    signInAdmin(graph, { email: mobile, password }),
    signInAdmin(graph, { email: '', password: '' }),
  ]);

  const words = answers.map(({ data }) => JSON.stringify(data));
  expect(new Set(words).size).toBe(1);
  expect(words[0]).toContain('InvalidCredentialsError');
});

test('a session of an admin idles out after half an hour and ends after twelve', async () => {
  await using graph = await openGraph();
  await anAdmin(graph);

  const [session] = await graph.sql`
    select
      extract(epoch from idle_until - created_at)::int as idle,
      extract(epoch from absolute_until - created_at)::int as absolute
    from identity.sessions`;

  expect(session).toMatchObject({ idle: 1800, absolute: 43_200 });
});
