import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, password, unused, type Person } from '../kit/roles.ts';
import {
  adminUserFields,
  codeOf,
  countEntries,
  doer,
  mutationOf,
  newestEntry,
  pageOf,
  pagesOf,
} from './admin-asks.ts';
import { claimsOf, codeTo, goodPassword, refreshTokens } from './asks.ts';
import { activateAccount, linkTo, signInAdmin, verifyStepUp } from './door-asks.ts';
import { expectRefusals } from './refusals.ts';

let graph: Graph;
let boss: Person & { readonly email: string };
let act: ReturnType<typeof doer>;
beforeAll(async () => {
  graph = await openGraph();
  boss = await anAdmin(graph, { role: 'SuperAdmin' });
  // Whoever else acts here is never the last.
  await anAdmin(graph, { role: 'SuperAdmin' });
  act = doer(graph, boss.token, 'AdminUser');
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const ADMIN = `query ($id: ID!) { adminUser(id: $id) { ${adminUserFields} } }`;

const adminOf = async (id: string) => (await graph.as(boss.token)(ADMIN, { id })).data.adminUser;
const codeFor = (verb: string, input: object, token = boss.token) =>
  codeOf(graph, token, [verb, 'AdminUser', input]);
const typeOf = async (email: string, secret: string) =>
  (await signInAdmin(graph, { email, password: secret })).data.signInAdmin.__typename;
/** What an administrator may ask in each role, and what only a SuperAdmin may. */
const mayAsk = async (token: string) =>
  Promise.all(
    [
      '{ myAdminUser { id } }',
      '{ portalPolicies { portal } }',
      '{ myTickets { edges { cursor } } }',
    ].map(async (document) => (await graph.as(token)(document)).code ?? 'OK'),
  );
const asSuperAdmin = ['OK', 'OK', 'FORBIDDEN'];
const asAdmin = ['OK', 'FORBIDDEN', 'FORBIDDEN'];
const asNobody = ['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED'];

test('ADM-25 I-18 I-36: a new administrator gets a link, once; neither answer nor record holds a password', async () => {
  const email = `Nadia-${unused(6)}@Mail.example`;
  const adminUser = await act('create', { email, name: ' Nadia  Roy', role: 'SUPPORT' });

  const known = { name: 'Nadia Roy', email: email.toLowerCase() };
  const rest = { role: 'SUPPORT', status: 'ACTIVE', photoUrl: null };
  expect(adminUser).toEqual({ ...adminUser, ...known, ...rest });
  const { id } = adminUser;
  expect(await adminOf(id)).toEqual(adminUser);
  expect(await newestEntry(graph, id, boss)).toEqual({
    verb: 'admin-user.create',
    entityType: 'AdminUser',
    before: null,
    after: { ...known, role: 'Support' },
  });
  expect(await countEntries(graph, id)).toBe(1);
  const [account] = await graph.sql`
    select status, password_hash from identity.accounts
    where id = (select account_id from identity.admin_users where id = ${id})`;
  expect(account).toEqual({ status: 'pending', password_hash: null });

  expect(await typeOf(email, goodPassword)).toBe('InvalidCredentialsError');
  const { challengeId, code } = await linkTo(graph, known.email);
  const activate = async () =>
    (await activateAccount(graph, { challengeId, code, password: goodPassword })).data
      .activateAccount;
  expect(await activate()).toMatchObject({ portal: 'ADMIN' });
  expect(await activate()).toMatchObject({ reason: 'USED' });
  const { tokens } = (await signInAdmin(graph, { email, password: goodPassword })).data.signInAdmin;
  expect(claimsOf(tokens.accessToken)).toMatchObject({ rol: 'Support', prf: id });
});

test('ADM-25: of one address in parallel one administrator is made', async () => {
  const email = `twice-${unused(6)}@mail.example`;
  const wishes = [email, email.toUpperCase(), boss.email];
  const codes = await Promise.all(
    wishes.map((wish) => codeFor('create', { email: wish, name: 'Twice', role: 'ADMIN' })),
  );
  expect(codes.toSorted()).toEqual(['CONFLICT', 'CONFLICT', 'OK']);
  expect(await graph.sql`select 1 from identity.admin_users where name = 'Twice'`).toHaveLength(1);
});

test('ADM-25 I-23 I-36: another role counts at once: the earlier token dies, the next one has the new role', async () => {
  const { id, email, token, tokens } = await anAdmin(graph, { role: 'SuperAdmin' });
  const before = await adminOf(id);
  expect(await mayAsk(token)).toEqual(asSuperAdmin);

  const changed = await act('update', { id, name: 'Ines M.', role: 'ADMIN' });
  expect(changed).toEqual({ ...before, name: 'Ines M.', role: 'ADMIN' });
  expect(await mayAsk(token)).toEqual(asNobody);
  const next = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  expect(await mayAsk(next.data.refreshTokens.tokens.accessToken)).toEqual(asAdmin);
  expect(await newestEntry(graph, id, boss)).toEqual({
    verb: 'admin-user.update',
    entityType: 'AdminUser',
    before: { name: 'Ines Moreau', role: 'SuperAdmin' },
    after: { name: 'Ines M.', role: 'Admin' },
  });

  expect(await act('update', { id, name: 'Ines M.', role: 'ADMIN' })).toEqual(changed);
  expect(await act('update', { id })).toEqual(changed);
  expect(await countEntries(graph, id)).toBe(1);
  const { accessToken } = next.data.refreshTokens.tokens;
  // A name is in no token: what is known of the person changes, what they may do goes on.
  await act('update', { id, name: 'Ines' });
  expect(await mayAsk(accessToken)).toEqual(asAdmin);
  await act('update', { id, role: 'SUPER_ADMIN' });
  const again = (await signInAdmin(graph, { email, password })).data.signInAdmin.tokens;
  expect(await mayAsk(again.accessToken)).toEqual(asSuperAdmin);
  expect(await countEntries(graph, id)).toBe(3);
});

test('ADM-25 I-14 I-36: a suspended administrator is out everywhere with the answer, and a deleted one for good', async () => {
  const { id, email, token } = await anAdmin(graph);

  await act('suspend', { id, reason: 'Left the laptop.' });
  await act('suspend', { id, reason: 'Again.' });
  expect(await mayAsk(token)).toEqual(asNobody);
  expect(await typeOf(email, password)).toBe('InvalidCredentialsError');
  await act('reactivate', { id });
  await act('reactivate', { id });
  expect(await mayAsk(token)).toEqual(asNobody);
  expect(await typeOf(email, password)).toBe('SignInAdminPayload');
  expect(await countEntries(graph, id)).toBe(2);

  await act('delete', { id, reason: 'Gone.' });
  expect(await newestEntry(graph, id, boss)).toMatchObject({
    verb: 'admin-user.delete',
    after: { reason: 'Gone.' },
  });
  expect(await typeOf(email, password)).toBe('InvalidCredentialsError');
  for (const gone of [id, randomUUID(), 'not-an-id']) {
    expect((await graph.as(boss.token)(ADMIN, { id: gone })).code).toBe('NOT_FOUND');
    const verbs = { update: { role: 'ADMIN' }, suspend: { reason: 'X' }, reactivate: {} };
    for (const [verb, rest] of Object.entries({ ...verbs, delete: { reason: 'X' } }))
      expect(await codeFor(verb, { id: gone, ...rest }), verb).toBe('NOT_FOUND');
  }
  expect(await act('create', { email, name: 'Next', role: 'ADMIN' })).toMatchObject({ email });
});

test('ADM-25: whose proof is older than ten minutes changes no administrator and no policy, until they prove it again', async () => {
  const { email, token, tokens } = await anAdmin(graph, { role: 'SuperAdmin' });
  const other = await anAdmin(graph, { role: 'Support' });
  const { id } = other;
  await graph.sql`
    update identity.sessions set auth_time = now() - interval '11 minutes'
    where id = ${String(claimsOf(token)['sid'])}`;
  const renewed = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  const stale: string = renewed.data.refreshTokens.tokens.accessToken;
  const verbs = {
    create: { email: `new-${unused(6)}@mail.example`, name: 'New', role: 'ADMIN' },
    update: { id, role: 'ADMIN' },
    suspend: { id, reason: 'X' },
    reactivate: { id },
    delete: { id, reason: 'X' },
  };
  for (const [verb, input] of Object.entries(verbs))
    expect(await codeFor(verb, input, stale), verb).toBe('FORBIDDEN');
  const POLICY =
    'mutation ($input: UpdatePortalPolicyInput!) { updatePortalPolicy(input: $input) { policy { portal } } }';
  const policy = { input: { portal: 'TRADE', passwordHistory: 6 } };
  const refused = await graph.as(stale)(POLICY, policy);
  expect(refused.errors?.[0]?.message).toContain('requestStepUp, then verifyStepUp');
  expect(await adminOf(id)).toMatchObject({ role: 'SUPPORT', status: 'ACTIVE' });
  expect(await countEntries(graph, id)).toBe(0);

  const asked = await graph.as(stale)('mutation { requestStepUp { challenge { id } } }');
  const challengeId: string = asked.data.requestStepUp.challenge.id;
  const proof = { challengeId, code: await codeTo(graph, email) };
  const { data } = await verifyStepUp(graph, proof, stale);
  const fresh: string = data.verifyStepUp.tokens.accessToken;

  for (const [verb, input] of Object.entries(verbs))
    expect(await codeFor(verb, input, fresh), verb).toBe('OK');
  expect((await graph.as(fresh)(POLICY, policy)).code).toBeUndefined();
});

test('ADM-25 I-36: bad input is refused by field, changes nothing and leaves no entry', async () => {
  const { id } = await anAdmin(graph);
  const before = await adminOf(id);
  const counted = () => graph.sql`select count(*)::int as n from identity.audit_entries`;
  const entries = await counted();
  const names = ['name', '', ' ', 'x'.repeat(101), 'a\u0000b', '\udc00'] as const;

  await expectRefusals(graph.as(boss.token), mutationOf('create', 'AdminUser'), {
    bad: [names, ['email', '', 'nobody', '+447700900123', `${'x'.repeat(250)}@mail.example`]],
    rest: { email: `bad-${unused(6)}@mail.example`, name: 'Bad', role: 'ADMIN' },
  });
  await expectRefusals(graph.as(boss.token), mutationOf('update', 'AdminUser'), {
    bad: [
      [...names, null],
      ['role', null],
    ],
    rest: { id, name: 'Else', role: 'SUPPORT' },
  });
  for (const verb of ['suspend', 'delete'])
    await expectRefusals(graph.as(boss.token), mutationOf(verb, 'AdminUser'), {
      bad: [['reason', '', ' ', 'x'.repeat(501), 'a\u0000b']],
      rest: { id },
    });

  expect(await adminOf(id)).toEqual(before);
  expect(await counted()).toEqual(entries);
});

test('ADM-25: the list finds by name, address, status and role, in every order, page after page', async () => {
  const tag = `quill${unused(4)}`;
  const make = async (name: string, role: string): Promise<string> => {
    const email = `${tag}.${name}@mail.example`.toLowerCase();
    return (await act('create', { email, name: `${tag} ${name}`, role })).id;
  };
  const dora = await make('Dora', 'ADMIN');
  const anna = await make('anna', 'SUPPORT');
  const boris = await make('Boris', 'SUPPORT');
  await act('suspend', { id: boris, reason: 'Late.' });

  const cases: [object, string[]][] = [
    [{ search: tag.toUpperCase() }, [anna, boris, dora]],
    [{ search: `${tag} b` }, [boris]],
    [{ search: `${tag}.D` }, [dora]],
    [{ search: tag, status: 'SUSPENDED' }, [boris]],
    [{ search: tag, role: 'SUPPORT' }, [anna, boris]],
    [{ search: tag, role: 'SUPPORT', status: 'ACTIVE' }, [anna]],
    [{ search: tag, role: 'SUPER_ADMIN' }, []],
  ];
  for (const [filter, ids] of cases)
    expect(
      await pageOf(graph, boss.token, ['adminUsers', { filter }]),
      JSON.stringify(filter),
    ).toMatchObject({ code: undefined, ids });
  const orders = {
    NAME_ASC: [anna, boris, dora],
    CREATED_AT_ASC: [dora, anna, boris],
    CREATED_AT_DESC: [boris, anna, dora],
  };
  for (const [sort, ids] of Object.entries(orders))
    expect(
      await pagesOf(graph, boss.token, ['adminUsers', { filter: { search: tag }, sort }]),
      sort,
    ).toEqual(ids);
  for (const bad of [{ filter: { search: 'q' } }, { first: 101 }, { after: 'nowhere' }])
    expect((await pageOf(graph, boss.token, ['adminUsers', bad])).code).toBe('BAD_USER_INPUT');
});
