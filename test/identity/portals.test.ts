import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, anUsher, password } from '../kit/roles.ts';
import {
  claimsOf,
  codeTo,
  otherThan,
  refreshTokens,
  signInCustomer,
  wrongPassword,
} from './asks.ts';
import {
  requestPasswordReset,
  signInAdmin,
  signInMember,
  signInMerchant,
  signInOrganizer,
  signInUsher,
  verifySignIn,
} from './door-asks.ts';
import { aMemberOfPlaces } from './member-of-places.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
// One graph for all: what one test spends must not be missing in the next.
beforeEach(() => graph.sql`delete from identity.throttles`);

/** The code step, with the code that was sent. */
async function verify(challengeId: string, target: string) {
  const { data } = await verifySignIn(graph, { challengeId, code: await codeTo(graph, target) });
  return data.verifySignIn;
}

test('ORG-01 MER-01: mobile and password lead to a code and no token, the code to tokens of that place', async () => {
  const mobile = '+447700800001';
  const { id } = await anOrganizer(graph, { mobile });
  const merchant = await aMerchant(graph);

  const asked = await signInOrganizer(graph, { mobile, password });
  expect(asked.text).not.toContain('accessToken');
  const organizer = await verify(asked.data.signInOrganizer.challenge.id, mobile);
  const shop = await signInMerchant(graph, { mobile: merchant.mobile, password });
  const keeper = await verify(shop.data.signInMerchant.challenge.id, merchant.mobile);

  expect(claimsOf(organizer.tokens.accessToken)).toMatchObject({
    por: 'organizer',
    rol: 'Organizer',
    prf: id,
    scp: { type: 'organizer', id },
    amr: ['pwd', 'otp'],
  });
  expect(claimsOf(keeper.tokens.accessToken)).toMatchObject({
    por: 'merchant',
    prf: merchant.id,
    scp: { type: 'merchant', id: merchant.id },
  });
  const { refreshToken } = keeper.tokens;
  const next = await refreshTokens(graph, { refreshToken });
  expect(next.data.refreshTokens.tokens.accessToken).toBeDefined();
});

test('ORG-01 MER-01 I-21: a wrong password, an unknown person and one of another portal are refused in the same words', async () => {
  const customer = await aCustomer(graph);
  const merchant = await aMerchant(graph);
  const doors = [
    [signInOrganizer, { mobile: customer.mobile }],
    [signInMerchant, { mobile: merchant.mobile }],
    [signInMember, { portal: 'TRADE', email: (await aMemberOfPlaces(graph)).email }],
  ] as const;

  for (const [signIn, who] of doors) {
    const answers = [
      await signIn(graph, { ...who, password: wrongPassword }),
      await signIn(graph, {
        ...who,
        mobile: undefined,
        email: undefined,
        ...nobody(who),
        password,
      }),
    ];
    // Right, but of another portal.
    if (signIn !== signInMerchant) answers.push(await signIn(graph, { ...who, password }));
    expect(new Set(answers.map(({ status, data }) => JSON.stringify({ status, data }))).size).toBe(
      1,
    );
    expect(answers[0]?.text).toContain('InvalidCredentialsError');
  }
});

const nobody = (who: object) =>
  'mobile' in who ? { mobile: '+447700899999' } : { email: 'nobody@mail.example' };

test('a profile that is suspended or deleted opens no door, and its session is not refreshed', async () => {
  const eventId = randomUUID();
  const mobile = '+447700800002';
  const [customer, usher, admin, merchant, organizer] = [
    await aCustomer(graph),
    await anUsher(graph, { eventId }),
    await anAdmin(graph),
    await aMerchant(graph),
    await anOrganizer(graph, { mobile }),
  ];
  const doors = [
    ['customers', customer.id, () => signInCustomer(graph, { mobile: customer.mobile, password })],
    ['organizers', organizer.id, () => signInOrganizer(graph, { mobile, password })],
    ['merchants', merchant.id, () => signInMerchant(graph, { mobile: merchant.mobile, password })],
    ['ushers', usher.id, () => signInUsher(graph, { eventId, username: usher.username, password })],
    ['admin_users', admin.id, () => signInAdmin(graph, { email: admin.email, password })],
  ] as const;
  const { sql } = graph;
  for (const [table, id, signIn] of doors) {
    const rows = sql(`identity.${table}`);
    expect((await signIn()).text).not.toContain('InvalidCredentialsError');

    await sql`update ${rows} set status = 'SUSPENDED' where id = ${id}`;
    expect((await signIn()).text, table).toContain('InvalidCredentialsError');

    const gone = sql(table === 'customers' ? 'erased_at' : 'deleted_at');
    await sql`update ${rows} set status = 'ACTIVE', ${gone} = now() where id = ${id}`;
    expect((await signIn()).text, table).toContain('InvalidCredentialsError');
  }
  const { refreshToken } = usher.tokens;
  expect((await refreshTokens(graph, { refreshToken })).code).toBe('UNAUTHENTICATED');
});

test('I-23: what a role loses or gains is in the next token', async () => {
  const { tokens, id } = await anAdmin(graph, { role: 'Support' });
  const before = claimsOf(tokens.accessToken)['prm'] as number[];
  expect(before).toContain(2);
  await graph.sql`
    delete from identity.role_permissions where permission_id = 2
      and role_id = (select id from identity.roles where portal = 'admin' and name = 'Support')`;

  const { data } = await refreshTokens(graph, { refreshToken: tokens.refreshToken });

  const claims = claimsOf(data.refreshTokens.tokens.accessToken);
  expect(claims).toMatchObject({ prf: id, prm: before.filter((each) => each !== 2) });
});

/** What becomes of a sign-in whose password was right, when this is done to the account before the session begins. */
async function signInDuring(change: (tx: Graph['sql'], accountId: string) => Promise<unknown>) {
  const { email, accountId } = await anAdmin(graph);
  const waiting = async () =>
    (
      await graph.sql`
        select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
    ).length;
  const { answer } = await graph.sql.begin(async (tx) => {
    await tx`select 1 from identity.accounts where id = ${accountId} for no key update`;
    const started = signInAdmin(graph, { email, password });
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 5000, interval: 20 });
    await change(tx as unknown as Graph['sql'], accountId);
    return { answer: started };
  });
  return (await answer).data.signInAdmin.__typename as string;
}

test('I-08: a sign-in that began with the old password ends without a session when the password is changed meanwhile', async () => {
  const changed = await signInDuring(
    (tx, accountId) => tx`
      update identity.accounts set password_hash = 'another', epoch = epoch + 1 where id = ${accountId}`,
  );

  expect(changed).toBe('InvalidCredentialsError');
});

test('control: when nothing changes meanwhile, the same sign-in waits and succeeds', async () => {
  expect(await signInDuring(async () => {})).toBe('SignInAdminPayload');
});

test('I-36: sign-ins, failures, locks, guessed codes and resets that were asked for are on record, and name nobody who is unknown', async () => {
  const { mobile, accountId } = await aCustomer(graph);
  const nobodys = '+447700899998';
  const { sql } = graph;
  const [before] =
    await sql`select coalesce(max(id::text), '') as last from identity.audit_entries`;
  const verbs = async () => {
    const rows = await sql`
      select verb, account_id from identity.audit_entries
      where id::text > ${String(before?.['last'])} order by id`;
    return rows.map((row) => [row['verb'], row['account_id'] !== null]);
  };

  const asked = await signInCustomer(graph, { mobile, password });
  const { id: challengeId } = asked.data.signInCustomer.challenge;
  await verify(challengeId, mobile);
  for (let each = 0; each < 6; each += 1)
    await signInCustomer(graph, { mobile: nobodys, password: wrongPassword });
  const guessed = await signInCustomer(graph, { mobile, password });
  const code = otherThan(await codeTo(graph, mobile));
  for (let each = 0; each < 5; each += 1)
    await verifySignIn(graph, { challengeId: guessed.data.signInCustomer.challenge.id, code });
  await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier: nobodys });

  expect(await verbs()).toEqual([
    ['sign_in.succeeded', true],
    ...Array.from({ length: 5 }, () => ['sign_in.failed', false]),
    ['sign_in.locked', false],
    ['code.exhausted', false],
    ['password.reset_requested', false],
  ]);
  const [entry] = await sql`
    select account_id, address <> '' as has_address from identity.audit_entries
    where verb = 'sign_in.succeeded' and id::text > ${String(before?.['last'])}`;
  expect(entry).toEqual({ account_id: accountId, has_address: true });
});
