import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';
import { openAnother, type AnotherProcess } from './another-process.ts';
import {
  me,
  otherThan,
  refreshTokens,
  register,
  resendCode,
  signInAdmin,
  signInCustomer,
  signOut,
  verifyRegistration,
  verifySignIn,
} from './asks.ts';
import { captureLog } from './capture-log.ts';
import { activateAccount, linkTo } from './door-asks.ts';
import { openTextProvider, type TextProvider } from './text-provider.ts';

const mobile = '+447700900123';
const email = 'planted@mail.example';
const password = 'quiet harbour, seven lamps';
const wrongPassword = 'not the harbour you meant';

/** What a person types and is given on the way through every door, and what is never to be written down. */
type Secrets = Set<string>;

type House = {
  readonly graph: Graph;
  readonly process: AnotherProcess;
  readonly provider: TextProvider;
};

/** The next code that is posted; a message that is asked for again, since it failed, brings one that is known. */
async function newCode({ provider }: House, secrets: Secrets): Promise<string> {
  const codes = () => provider.posts.flatMap(({ body }) => /^\d{6}/.exec(body.text) ?? []);
  const look = async () => codes().find((code) => !secrets.has(code));
  const code = await waitFor(look, { timeoutMs: 10_000 });
  if (code === undefined) throw new Error('No code came.');
  secrets.add(code);
  return code;
}

async function registerAndVerify(house: House, secrets: Secrets) {
  const { process } = house;
  const profile = { mobile, name: 'Planted Name', email };
  await register(process, { ...profile, password: 'short' });
  await register(process, { ...profile, mobile: `${mobile}x`, password });
  const { data } = await register(process, { ...profile, password });
  const { id: challengeId } = data.registerCustomer.challenge;
  const code = await newCode(house, secrets);
  await verifyRegistration(process, { challengeId, code: otherThan(code) });
  const verified = await verifyRegistration(process, { challengeId, code });
  await verifyRegistration(process, { challengeId, code });
  const { tokens, deviceToken } = verified.data.verifyRegistration;
  for (const each of [deviceToken, tokens.accessToken, tokens.refreshToken]) secrets.add(each);
  return { tokens, deviceToken };
}

async function signInAndOut(house: House, secrets: Secrets, deviceToken: string) {
  const { process } = house;
  await signInCustomer(process, { mobile, password: wrongPassword, deviceToken });
  const { data } = await signInCustomer(process, { mobile, password, deviceToken });
  const { id: challengeId } = data.signInCustomer.challenge;
  await newCode(house, secrets);
  await resendCode(process, { challengeId });
  const code = await newCode(house, secrets);
  const verified = await verifySignIn(process, { challengeId, code });
  const { tokens } = verified.data.verifySignIn;
  const next = await refreshTokens(process, { refreshToken: tokens.refreshToken });
  const { accessToken, refreshToken } = next.data.refreshTokens.tokens;
  await me(process, accessToken);
  await me(process, refreshToken);
  await signOut(process, accessToken);
  await refreshTokens(process, { refreshToken });
  for (const each of [tokens.accessToken, tokens.refreshToken, accessToken, refreshToken])
    secrets.add(each);
}

/** A refresh token that comes back long after its turn: the session ends, and its owner is told. */
async function comesBackLate({ graph, process }: House, refreshToken: string) {
  await refreshTokens(process, { refreshToken });
  await graph.sql`update identity.sessions set rotated_at = rotated_at - interval '1 minute'`;
  await refreshTokens(process, { refreshToken });
  await graph.settle();
}

/** Everything else that arrives at the door, well formed or not; and a database that fails in the middle. */
async function breakThings({ graph, process }: House, secrets: Secrets, refreshToken: string) {
  const { email: admin } = await anAdmin(graph, { email: 'planted.admin@mail.example' });
  await signInAdmin(process, { email: admin, password: wrongPassword });
  await signInCustomer(process, { mobile, password: { planted: password } });
  await process.ask(
    `mutation { signInCustomer(input: { mobile: "${mobile}", password: "${password}" }) { __typename } }`,
  );
  await process.ask(
    `mutation { signInCustomer(input: { mobile: "${mobile}", password: "${password}" `,
  );
  await post(process.url, [{ query: '{ me { id } }', variables: { password } }]);
  await process.ask('{ me { id } }', {}, { headers: { authorization: `Bearer ${refreshToken}x` } });
  for (let each = 0; each < 6; each += 1)
    await signInCustomer(process, { mobile, password: wrongPassword });
  await graph.sql`alter table identity.throttles rename to throttles_away`;
  const lost = await signInCustomer(process, { mobile, password });
  await graph.sql`alter table identity.throttles_away rename to throttles`;
  await graph.sql`alter table identity.messages rename to messages_away`;
  const other = { mobile: '+447700900456', password, name: 'Planted Name', email };
  const unsent = await register(process, other);
  expect([lost.code, unsent.code]).toEqual(['INTERNAL', 'INTERNAL']);
  for (const each of [admin, other.mobile]) secrets.add(each);
}

/** By itself: six digits of a code occur within times and ids by chance. */
const asAWord = (secret: string) =>
  new RegExp(`(?<![\\w.])${secret.replaceAll(/[.+]/g, '\\$&')}(?!\\w)`);

test.for([[true], [false]] as const)(
  'I-39 CORE-08: no password, code, token, number or address of any flow is in any log (production: %s)',
  async ([production]) => {
    await using graph = await openGraph({ worker: false });
    await using provider = await openTextProvider([500, 'none']);
    const environment = {
      SMS_URL: provider.url,
      SMS_TOKEN: 'planted-provider-token',
      SMS_FROM: 'Gatehouse',
    };
    const { sink, text } = captureLog();
    await using process = await openAnother(graph, {
      production,
      worker: true,
      environment,
      log: sink,
    });
    const house = { graph, process, provider };
    const secrets: Secrets = new Set([
      mobile,
      mobile.slice(1),
      email,
      password,
      wrongPassword,
      'Planted Name',
      'planted-provider-token',
      graph.secret,
    ]);

    const { tokens, deviceToken } = await registerAndVerify(house, secrets);
    await signInAndOut(house, secrets, deviceToken);
    await comesBackLate(house, tokens.refreshToken);
    await breakThings(house, secrets, tokens.refreshToken);

    expect(secrets.size).toBeGreaterThan(18);
    // That much was logged, so it is no silence that is searched.
    for (const word of ['"msg":"request"', 'INTERNAL', 'A job failed', 'throttles'])
      expect(text()).toContain(word);
    for (const secret of secrets) {
      expect(secret).not.toBe('');
      expect(text()).not.toMatch(asAWord(secret));
    }
  },
);

test('I-39: the development inbox says in the log that there is something to see, and nothing of it', async () => {
  await using graph = await openGraph({ worker: false });
  const { sink, text } = captureLog();
  await using process = await openAnother(graph, { worker: true, log: sink });
  await register(process, { mobile, password, name: 'Planted Name' });
  await graph.settle();

  const { code } = await graph.inbox(mobile);

  expect(text()).toContain('A message is in the inbox');
  for (const secret of [code ?? '', mobile, password]) expect(text()).not.toMatch(asAWord(secret));
});

const CREATE = `mutation ($input: CreateOrganizerInput!) {
  createOrganizer(input: $input) { organizer { id } }
}`;

test('I-18 I-39: of an account that is made for somebody no log has the number, the link or the password', async () => {
  await using graph = await openGraph({ worker: false });
  const { sink, text } = captureLog();
  await using process = await openAnother(graph, { worker: true, log: sink });
  const { token } = await anAdmin(graph);
  const input = { name: 'Planted Name', contactMobile: mobile, contactEmail: email };
  const made = await process.ask(CREATE, { input }, { token });
  await graph.settle();
  const { page: _page, ...link } = await linkTo(graph, mobile);
  for (const code of ['0'.repeat(64), link.code])
    await activateAccount(process, { ...link, code, password });

  expect(made.text).not.toMatch(/password|code/i);
  expect(text()).toContain('A message is in the inbox');
  for (const secret of [mobile, email, 'Planted Name', link.code, password, token])
    expect(text()).not.toMatch(asAWord(secret));
});
