import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, anUsher, password } from '../kit/roles.ts';
import {
  codeTo,
  otherThan,
  refreshTokens,
  resendCode,
  signInCustomer,
  wrongPassword,
} from './asks.ts';
import {
  linkTo,
  requestPasswordReset,
  resetPassword,
  signInAdmin,
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
const nobodys = '+447700899999';

/** A reset that waits for its code. */
async function aReset(mobile: string, portal = 'CUSTOMER', at = graph) {
  const { data } = await requestPasswordReset(at, { portal, identifier: mobile });
  const challengeId: string = data.requestPasswordReset.challenge.id;
  return { challengeId, code: await codeTo(at, mobile) };
}

const resultOf = async (input: object, at = graph) =>
  (await resetPassword(at, input)).data.resetPassword;

test('WEB-07 WEB-08 I-08: a code sets a new password; every session ends, in every portal, and the owner is told', async () => {
  const { mobile, tokens, token, accountId } = await aCustomer(graph);
  const other = await signInThrough(graph, mobile, password);
  const asked = await aReset(mobile);

  const done = await resultOf({ ...asked, newPassword: fresh });

  expect(done.__typename).toBe('ResetPasswordPayload');
  for (const dead of [token, other.accessToken])
    expect(await viewerOf(graph, dead)).toBe('UNAUTHENTICATED');
  for (const { refreshToken } of [tokens, other])
    expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
  const ended = await graph.sql`
    select end_reason from identity.sessions where account_id = ${accountId}`;
  expect(ended.map((row) => row['end_reason'])).toEqual(['PASSWORD_RESET', 'PASSWORD_RESET']);
  expect((await graph.inbox(mobile)).text).toContain('was changed');
  const old = await signInCustomer(graph, { mobile, password });
  expect(old.data.signInCustomer.__typename).toBe('InvalidCredentialsError');
  const signed = await signInThrough(graph, mobile, fresh);
  expect(await viewerOf(graph, signed.accessToken)).toBe('OK');
  const audited = await graph.sql`
    select after from identity.audit_entries where entity_id = ${accountId}`;
  expect(audited).toHaveLength(1);
});

test('ORG-02: an organizer resets by a code to the contact mobile', async () => {
  const mobile = '+447700800201';
  await anOrganizer(graph, { mobile });

  const asked = await aReset(mobile, 'ORGANIZER');
  expect((await resultOf({ ...asked, newPassword: fresh })).__typename).toBe(
    'ResetPasswordPayload',
  );

  const { data } = await signInOrganizer(graph, { mobile, password: fresh });
  expect(data.signInOrganizer.__typename).toBe('SignInOrganizerPayload');
});

test('I-04 I-07: where people sign in by e-mail a link resets, once, for half an hour', async () => {
  const { email } = await anAdmin(graph);
  const { data } = await requestPasswordReset(graph, { portal: 'ADMIN', identifier: email });
  expect(data.requestPasswordReset.challenge.channel).toBe('EMAIL');
  const [kept] = await graph.sql`
    select extract(epoch from expires_at - created_at)::int as life from identity.challenges
    where id = ${data.requestPasswordReset.challenge.id}`;
  expect(kept?.['life']).toBe(1800);
  const { page, ...link } = await linkTo(graph, email);
  expect(page).toBe('http://localhost:4000/reset-password');
  expect(link.challengeId).toBe(data.requestPasswordReset.challenge.id);
  expect(link.code).toMatch(/^[0-9a-f]{64}$/);

  expect((await resultOf({ ...link, newPassword: fresh })).__typename).toBe('ResetPasswordPayload');
  expect(await resultOf({ ...link, newPassword: `${fresh} again` })).toMatchObject({
    reason: 'USED',
  });

  const signed = await signInAdmin(graph, { email, password: fresh });
  expect(signed.data.signInAdmin.__typename).toBe('SignInAdminPayload');
});

test('the link leads to the portal’s own pages where the policy names them', async () => {
  const { email } = await aMemberOfPlaces(graph, { portal: 'trade' });
  await graph.sql`
    update identity.policies set portal_url = 'https://desk.example' where portal = 'trade'`;

  await requestPasswordReset(graph, { portal: 'TRADE', identifier: email });

  expect((await linkTo(graph, email)).page).toBe('https://desk.example/reset-password');
});

test('I-04: one second past its life a reset code is EXPIRED and without effect', async () => {
  const { mobile } = await aCustomer(graph);
  const asked = await aReset(mobile);
  await graph.sql`
    update identity.challenges set expires_at = expires_at - interval '601 seconds'
    where id = ${asked.challengeId}`;

  expect(await resultOf({ ...asked, newPassword: fresh })).toMatchObject({ reason: 'EXPIRED' });

  expect((await signInCustomer(graph, { mobile, password })).data.signInCustomer.__typename).toBe(
    'SignInCustomerPayload',
  );
});

test('I-16 WEB-08: a weak password costs neither code nor try, however often it is sent', async () => {
  const { mobile } = await aCustomer(graph, { name: 'Amira Haddad' });
  const asked = await aReset(mobile);
  const weak = { short: 'TOO_SHORT', password1: 'COMMON', 'amira is here': 'PERSONAL' };
  const own = { 'every customer knows it': 'PLATFORM_NAME', [`x ${mobile}`]: 'PERSONAL' };
  for (const [newPassword, weakness] of Object.entries({
    ...weak,
    ...own,
    'x gatehouse x': 'PLATFORM_NAME',
  }))
    expect(await resultOf({ ...asked, newPassword })).toMatchObject({
      __typename: 'WeakPasswordError',
      weakness,
      lengthMin: 8,
    });

  expect((await resultOf({ ...asked, newPassword: fresh })).__typename).toBe(
    'ResetPasswordPayload',
  );
});

/** What a stranger sees of two challenges, without what differs between any two. */
const seen = ({ status, data }: Awaited<ReturnType<typeof requestPasswordReset>>) => {
  const { id, expiresAt, maskedTarget, ...rest } = data.requestPasswordReset.challenge;
  expect([typeof id, typeof expiresAt, typeof maskedTarget]).toEqual(Array(3).fill('string'));
  return { status, rest, lengths: [id.length, expiresAt.length, maskedTarget.length] };
};

test('WEB-07 I-07: known, unknown, suspended and unreachable are answered alike, and only the known is sent anything', async () => {
  const { mobile } = await aCustomer(graph);
  const suspended = await aCustomer(graph);
  const { username } = await anUsher(graph, { eventId: crypto.randomUUID(), username: 'gate-one' });
  const { sql } = graph;
  await sql`update identity.accounts set status = 'suspended' where id = ${suspended.accountId}`;
  await sql`delete from identity.messages`;
  const ask = (portal: string, identifier: string) =>
    requestPasswordReset(graph, { portal, identifier });

  const customers = [
    await ask('CUSTOMER', mobile),
    await ask('CUSTOMER', nobodys),
    await ask('CUSTOMER', suspended.mobile),
    // Whoever has no place in a portal has no password there.
    await ask('MERCHANT', mobile),
  ];
  const ushers = [await ask('USHER', username), await ask('USHER', 'gate-two')];

  for (const answers of [customers, ushers])
    expect(new Set(answers.map((answer) => JSON.stringify(seen(answer)))).size).toBe(1);
  const sent = await sql`select target from identity.messages where content is not null`;
  expect(sent.map((row) => row['target'])).toEqual([mobile]);
  // The same work: a row and a job each.
  const [rows] = await sql`select count(*)::int as rows from identity.messages`;
  expect(rows?.['rows']).toBe(6);
});

test('I-07: the challenge of an unknown person is WRONG five times and then EXHAUSTED, is renewed and is used up like any other', async () => {
  const ask = async (identifier: string) =>
    (await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier })).data
      .requestPasswordReset.challenge.id as string;
  const story = async (identifier: string) => {
    const challengeId = await ask(identifier);
    const told = [
      (await resendCode(graph, { challengeId })).data.resendCode.challenge.id === challengeId,
    ];
    const reasons = [];
    for (let each = 0; each < 6; each += 1)
      reasons.push((await resultOf({ challengeId, code: 'abcdef', newPassword: 'x' })).reason);
    return { told, reasons, again: (await resendCode(graph, { challengeId })).code };
  };
  const { mobile } = await aCustomer(graph);

  const known = await story(mobile);
  await graph.sql`delete from identity.throttles`;
  const unknown = await story(nobodys);

  expect(unknown).toEqual(known);
  expect(known.reasons).toEqual([...Array(5).fill('WRONG'), 'EXHAUSTED']);
});

test('WEB-07: a fourth request in ten minutes is RATE_LIMITED, whoever is named', async () => {
  const { mobile } = await aCustomer(graph);
  const fourth = async (identifier: string) => {
    const codes = [];
    for (let each = 0; each < 4; each += 1)
      codes.push(
        (await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier })).code ?? 'OK',
      );
    return codes;
  };

  const known = await fourth(mobile);
  expect(known).toEqual(['OK', 'OK', 'OK', 'RATE_LIMITED']);
  expect(await fourth(nobodys)).toEqual(known);
});

test('I-10 I-08: a reset lifts the lock that guessing has brought, and takes force from codes of before', async () => {
  const { mobile } = await aCustomer(graph);
  const begun = await signInCustomer(graph, { mobile, password });
  const signInCode = await codeTo(graph, mobile);
  for (let each = 0; each < 6; each += 1)
    await signInCustomer(graph, { mobile, password: wrongPassword });
  expect((await signInCustomer(graph, { mobile, password })).code).toBe('RATE_LIMITED');
  const asked = await aReset(mobile);

  await resultOf({ ...asked, newPassword: fresh });

  const signed = await signInCustomer(graph, { mobile, password: fresh });
  expect(signed.data.signInCustomer.__typename).toBe('SignInCustomerPayload');
  const challengeId: string = begun.data.signInCustomer.challenge.id;
  const late = await verifySignIn(graph, { challengeId, code: signInCode });
  expect(late.data.verifySignIn).toMatchObject({ reason: 'EXPIRED' });
});

/** One code, used at the same moment for different passwords. */
async function race(mobile: string, at = graph) {
  const asked = await aReset(mobile, 'CUSTOMER', at);
  const wishes = Array.from({ length: 8 }, (_, index) => `${fresh} ${index}`);
  const answers = await Promise.all(
    wishes.map((newPassword) => resultOf({ ...asked, newPassword }, at)),
  );
  return answers.filter(({ __typename }) => __typename === 'ResetPasswordPayload').length;
}

test('I-04: of eight resets with one code at once, one sets the password', async () => {
  const { mobile, accountId } = await aCustomer(graph);

  expect(await race(mobile)).toBe(1);

  const [account] = await graph.sql`select epoch from identity.accounts where id = ${accountId}`;
  expect(account?.['epoch']).toBe(2);
});

test('control: where a used code is not noted, more than one of eight sets the password', async () => {
  await using unguarded = await openGraph();
  await unguarded.sql.unsafe(`
    create function public.forget_use() returns trigger language plpgsql as
      $$ begin new.used_at := null; new.void_at := null; new.attempts := 0; return new; end $$;
    create trigger forget_use before update on identity.challenges
      for each row execute function public.forget_use();`);
  const { mobile } = await aCustomer(unguarded);

  expect(await race(mobile, unguarded)).toBeGreaterThan(1);
});

/** Twenty wrong codes at the same moment. */
async function guess(mobile: string) {
  const { challengeId, code } = await aReset(mobile);
  const guesses = Array.from({ length: 20 }, () =>
    resultOf({ challengeId, code: otherThan(code), newPassword: fresh }),
  );
  return (await Promise.all(guesses)).filter(({ reason }) => reason === 'WRONG').length;
}

test('I-05: of twenty wrong reset codes at once five are compared; without the count, its control, all are', async () => {
  const { mobile } = await aCustomer(graph);
  expect(await guess(mobile)).toBe(5);
  await graph.sql`delete from identity.throttles`;

  await graph.sql.unsafe(`
    create function public.give_back() returns trigger language plpgsql as
      $$ begin new.attempts := 0; return new; end $$;
    create trigger give_back before update on identity.challenges
      for each row execute function public.give_back();`);
  const compared = await guess(mobile);
  await graph.sql.unsafe('drop trigger give_back on identity.challenges');

  expect(compared).toBe(20);
});
