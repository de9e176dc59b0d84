import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, password, aMerchant } from '../kit/roles.ts';
import { codeTo, refreshTokens, signInCustomer, wrongPassword } from './asks.ts';
import {
  changePassword,
  requestPasswordReset,
  resetPassword,
  signInAdmin,
  signInMember,
  signInMerchant,
  signInOrganizer,
  signInThrough,
  verifySignIn,
  viewerOf,
} from './door-asks.ts';
import { aMemberOfPlaces } from './member-of-places.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const fresh = 'nine grey herons, one pond';

type Change = { currentPassword?: string; newPassword?: string; revokeOthers?: boolean };

const change = async (token: string, wish: Change = {}) => {
  const input = { currentPassword: password, newPassword: fresh, ...wish };
  const { data, code } = await changePassword(graph, input, token);
  return code === undefined ? data.changePassword : { code };
};

test('I-15: with a wrong current password nothing changes; after five the account’s own tries are used up, and signing in is not', async () => {
  const { token, mobile } = await aCustomer(graph);
  const told = [];
  for (let each = 0; each < 6; each += 1) {
    const { __typename, code } = await change(token, { currentPassword: wrongPassword });
    told.push(code ?? __typename);
  }

  expect(told).toEqual([...Array(5).fill('WrongPasswordError'), 'RATE_LIMITED']);
  expect(await change(token)).toEqual({ code: 'RATE_LIMITED' });
  const { data } = await signInCustomer(graph, { mobile, password });
  expect(data.signInCustomer.__typename).toBe('SignInCustomerPayload');
});

test('CORE-02: a hundred wrong passwords in a row end the guessing in a session too, until the password is reset', async () => {
  const { token, mobile } = await aCustomer(graph);
  const timePasses = () => graph.sql`
    update identity.throttles set
      window_start = window_start - interval '31 minutes', blocked_until = blocked_until - interval '31 minutes'`;
  const guess = () => change(token, { currentPassword: wrongPassword });
  for (let each = 0; each < 20; each += 1) {
    await Promise.all(Array.from({ length: 5 }, guess));
    await timePasses();
  }

  expect(await guess()).toEqual({ code: 'RATE_LIMITED' });
  await timePasses();
  expect(await change(token)).toEqual({ code: 'RATE_LIMITED' });

  const asked = await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier: mobile });
  const challengeId: string = asked.data.requestPasswordReset.challenge.id;
  const code = await codeTo(graph, mobile);
  await resetPassword(graph, { challengeId, code, newPassword: fresh });
  const { accessToken } = await signInThrough(graph, mobile, fresh);
  const changed = await change(accessToken, { currentPassword: fresh, newPassword: `${fresh}!` });
  expect(changed.__typename).toBe('ChangePasswordPayload');
});

test('I-15: with the right one the session goes on; others end when that is wanted, and only then', async () => {
  const { token, tokens, mobile } = await aCustomer(graph);
  const other = await signInThrough(graph, mobile, password);

  const kept = await change(token);
  expect(kept).toMatchObject({
    __typename: 'ChangePasswordPayload',
    tokens: null,
    endedSessions: 0,
  });
  expect(await viewerOf(graph, other.accessToken)).toBe('OK');
  const wish = { currentPassword: fresh, newPassword: `${fresh}!`, revokeOthers: true };
  const ended = await change(token, wish);

  expect(ended).toMatchObject({ endedSessions: 1 });
  expect(await viewerOf(graph, token)).toBe('OK');
  expect(await viewerOf(graph, other.accessToken)).toBe('UNAUTHENTICATED');
  const [kin, own] = [other, tokens].map(({ refreshToken }) => ({ refreshToken }));
  expect((await refreshTokens(graph, kin ?? {})).code).toBe('UNAUTHENTICATED');
  expect((await refreshTokens(graph, own ?? {})).code).toBeUndefined();
  expect((await graph.inbox(mobile)).text).toContain('was changed');
  const reasons = await graph.sql`
    select end_reason from identity.sessions where end_reason is not null and id::text = ${other.refreshToken.split('.')[0] ?? ''}`;
  expect(reasons[0]?.['end_reason']).toBe('PASSWORD_CHANGED');
});

test('WEB-08 ORG-09 MER-09 ADM-01: the new password signs in, the old one does not, in every portal', async () => {
  const mobile = '+447700800301';
  const organizer = await anOrganizer(graph, { mobile });
  const customer = await aCustomer(graph);
  const admin = await anAdmin(graph);
  const merchant = await aMerchant(graph);
  const asked = await signInMerchant(graph, { mobile: merchant.mobile, password });
  const challengeId: string = asked.data.signInMerchant.challenge.id;
  const code = await codeTo(graph, merchant.mobile);
  const verified = await verifySignIn(graph, { challengeId, code });
  const merchantToken: string = verified.data.verifySignIn.tokens.accessToken;
  await graph.sql`delete from identity.throttles`;
  const doors = [
    [customer.token, signInCustomer, { mobile: customer.mobile }],
    [organizer.token, signInOrganizer, { mobile }],
    [merchantToken, signInMerchant, { mobile: merchant.mobile }],
    [admin.token, signInAdmin, { email: admin.email }],
  ] as const;
  for (const [token, signIn, who] of doors) {
    expect((await change(token)).__typename).toBe('ChangePasswordPayload');

    expect((await signIn(graph, { ...who, password })).text).toContain('InvalidCredentialsError');
    expect((await signIn(graph, { ...who, password: fresh })).text).not.toContain(
      'InvalidCredentialsError',
    );
  }
  const audited = await graph.sql`
    select entity_id from identity.audit_entries where verb = 'account.change_password'
      and account_id = ${admin.accountId} and session_id is not null`;
  expect(audited.map((row) => row['entity_id'])).toEqual([admin.accountId]);
});

test('I-16: common, personal and too short ones, the present one and names of platform and portal are refused', async () => {
  const customer = await aCustomer(graph, { name: 'Amira Haddad' });
  const organizer = await anOrganizer(graph);
  const weaknessOf = async (token: string, newPassword: string) =>
    (await change(token, { newPassword })).weakness;

  expect(await weaknessOf(customer.token, 'seven77')).toBe('TOO_SHORT');
  expect(await weaknessOf(customer.token, 'x'.repeat(129))).toBe('TOO_LONG');
  expect(await weaknessOf(customer.token, 'iloveyou1')).toBe('COMMON');
  expect(await weaknessOf(customer.token, 'my GateHouse key')).toBe('PLATFORM_NAME');
  expect(await weaknessOf(customer.token, 'a good CUSTOMER')).toBe('PLATFORM_NAME');
  expect(await weaknessOf(organizer.token, 'The Organizer, 7')).toBe('PLATFORM_NAME');
  expect(await weaknessOf(customer.token, 'haddad by the sea')).toBe('PERSONAL');
  expect(await weaknessOf(customer.token, `is ${customer.mobile.slice(-8)} it`)).toBe('PERSONAL');
  expect(await weaknessOf(customer.token, password)).toBe('REUSED');
  expect(await change(customer.token, { newPassword: 'bell\u0007 and candle' })).toEqual({
    code: 'BAD_USER_INPUT',
  });
});

test('I-16: 64 characters with blanks and Unicode are taken unchanged', async () => {
  const { token, mobile } = await aCustomer(graph);
  const long = `  ночь 北京 crème brûlée 🌒 ${'abcdefghij'.repeat(5)}`.slice(0, 66);
  const sixtyFour = Array.from(long).slice(0, 64).join('');
  expect(Array.from(sixtyFour)).toHaveLength(64);

  expect((await change(token, { newPassword: sixtyFour })).__typename).toBe(
    'ChangePasswordPayload',
  );

  const signs = async (word: string) =>
    (await signInCustomer(graph, { mobile, password: word })).data.signInCustomer.__typename;
  expect(await signs(sixtyFour.trim())).toBe('InvalidCredentialsError');
  expect(await signs(sixtyFour)).toBe('SignInCustomerPayload');
});

test('where the policy remembers passwords, none of the last five comes again', async () => {
  const { email } = await aMemberOfPlaces(graph, { portal: 'trade' });
  const signed = await signInMember(graph, { portal: 'TRADE', email, password });
  const token: string = signed.data.signInMember.tokens.accessToken;
  const used = Array.from({ length: 6 }, (_, index) => `${fresh} number ${index}`);
  let currentPassword = password;
  for (const newPassword of used) {
    expect((await change(token, { currentPassword, newPassword })).tokens).toBeNull();
    currentPassword = newPassword;
  }

  for (const newPassword of used)
    expect(await change(token, { currentPassword, newPassword })).toMatchObject({
      weakness: 'REUSED',
      lengthMin: 15,
    });
  // The sixth from the end is forgotten.
  expect((await change(token, { currentPassword, newPassword: password })).tokens).toBeNull();
});

test('of four changes at once one counts, and the rest are told', async () => {
  const { token } = await aCustomer(graph);
  const wishes = Array.from({ length: 4 }, (_, index) => `${fresh} ${index}`);

  const answers = await Promise.all(wishes.map((newPassword) => change(token, { newPassword })));

  const changed = answers.filter(({ __typename }) => __typename === 'ChangePasswordPayload');
  expect(changed).toHaveLength(1);
  for (const answer of answers)
    if (answer !== changed[0])
      expect(['CONFLICT', 'WrongPasswordError']).toContain(answer.code ?? answer.__typename);
});
