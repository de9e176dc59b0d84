import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anUsher, password, unused, type Person } from '../kit/roles.ts';
import { newestEntry } from './admin-asks.ts';
import {
  claimsOf,
  codeTo,
  goodPassword,
  signInAdmin,
  signInCustomer,
  signInUsher,
  verifySignIn,
  wrongPassword,
} from './asks.ts';
import { changePassword, viewerOf } from './door-asks.ts';
import { expectRefusals } from './refusals.ts';

let graph: Graph;
let boss: Person;
beforeAll(async () => {
  graph = await openGraph();
  boss = await anAdmin(graph, { role: 'SuperAdmin' });
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(async () => {
  await graph.sql`delete from identity.throttles`;
});

const fields =
  'portal secondFactor passwordLengthMin passwordHistory isSingleSession sessionIdleSeconds sessionAbsoluteSeconds';
const UPDATE = `mutation ($input: UpdatePortalPolicyInput!) {
  updatePortalPolicy(input: $input) { policy { ${fields} } }
}`;
const LIFT = 'mutation ($input: LiftLockInput!) { liftLock(input: $input) { liftedAt } }';

const update = (input: object) => graph.as(boss.token)(UPDATE, { input });
const listed = async () =>
  (await graph.as(boss.token)(`{ portalPolicies { ${fields} } }`)).data.portalPolicies as {
    readonly portal: string;
  }[];
const policyOf = async (portal: string) => (await listed()).find((each) => each.portal === portal);
const countAll = async () =>
  (await graph.sql`select count(*)::int as n from identity.audit_entries`)[0]?.['n'];

test('ADM-01 I-36: the second factor of administrators is configured, and counts from the next sign-in on', async () => {
  const { id, email } = await anAdmin(graph, { role: 'Support' });
  const signIn = async () => (await signInAdmin(graph, { email, password })).data.signInAdmin;
  const before = await policyOf('ADMIN');
  expect(before).toMatchObject({ secondFactor: 'NONE', sessionIdleSeconds: 1800 });
  const running = await signIn();

  const changed = await update({ portal: 'ADMIN', secondFactor: 'OTP' });
  expect(changed.data.updatePortalPolicy.policy).toEqual({ ...before, secondFactor: 'OTP' });
  expect(await newestEntry(graph, 'admin', boss)).toEqual({
    verb: 'policy.update',
    entityType: 'PortalPolicy',
    before: { secondFactor: 'none' },
    after: { secondFactor: 'otp' },
  });
  const asked = await signIn();
  expect(asked).toMatchObject({
    __typename: 'SignInAdminChallengePayload',
    challenge: { channel: 'EMAIL' },
  });
  const proof = { challengeId: asked.challenge.id, code: await codeTo(graph, email) };
  const { tokens } = (await verifySignIn(graph, proof)).data.verifySignIn;
  expect(claimsOf(tokens.accessToken)).toMatchObject({ prf: id, amr: ['pwd', 'otp'] });
  expect(await viewerOf(graph, running.tokens.accessToken)).toBe('OK');

  await update({ portal: 'ADMIN', secondFactor: 'NONE' });
  expect((await signIn()).__typename).toBe('SignInAdminPayload');
});

test('ADM-01 I-19: one session at a time, longer and other passwords, as the policy says from then on', async () => {
  const { email, token } = await anAdmin(graph, { role: 'Support' });
  const signIn = async () => (await signInAdmin(graph, { email, password })).data.signInAdmin;
  const policy = { isSingleSession: true, passwordLengthMin: 30, passwordHistory: 3 };
  const changed = await update({ portal: 'ADMIN', ...policy });
  expect(changed.data.updatePortalPolicy.policy).toMatchObject(policy);

  const { accessToken } = (await signIn()).tokens;
  // Identity finds the session ended before its own list of dead tokens tells it.
  expect(['UNAUTHENTICATED', 'nobody']).toContain(await viewerOf(graph, token));
  const change = async (newPassword: string) => {
    const input = { currentPassword: password, newPassword };
    return (await changePassword(graph, input, accessToken)).data.changePassword;
  };
  expect(await change(goodPassword)).toMatchObject({ weakness: 'TOO_SHORT', lengthMin: 30 });
  expect((await change(`${goodPassword} and more`)).__typename).toBe('ChangePasswordPayload');

  await update({
    portal: 'ADMIN',
    isSingleSession: false,
    passwordLengthMin: 15,
    passwordHistory: 0,
  });
});

test('ADM-01 I-36: a policy that is as wanted, or that may not be, leaves everything and no entry', async () => {
  const before = await listed();
  expect(before.map(({ portal }) => portal)).toEqual([
    'ADMIN',
    'CONFERENCE',
    'CUSTOMER',
    'ISP',
    'MERCHANT',
    'ORGANIZER',
    'TRADE',
    'USHER',
  ]);
  const entries = await countAll();

  for (const policy of before) {
    const { portal, secondFactor } = policy as { portal: string; secondFactor: string };
    expect((await update({ portal, secondFactor })).data.updatePortalPolicy.policy).toEqual(policy);
    expect((await update({ portal })).code).toBeUndefined();
  }
  await expectRefusals(graph.as(boss.token), UPDATE, {
    bad: [
      ['passwordLengthMin', null, 7, 129, -1],
      ['passwordHistory', null, -1, 25],
      ['isSingleSession', null],
      ['secondFactor', null],
    ],
    rest: { portal: 'TRADE', passwordLengthMin: 20, passwordHistory: 2, isSingleSession: true },
  });
  const otherFactors = { CUSTOMER: 'NONE', ORGANIZER: 'NONE', MERCHANT: 'NONE', USHER: 'OTP' };
  for (const [portal, secondFactor] of Object.entries(otherFactors))
    await expectRefusals(graph.as(boss.token), UPDATE, {
      bad: [['secondFactor', secondFactor]],
      rest: { portal, passwordLengthMin: 20 },
    });

  expect(await listed()).toEqual(before);
  expect(await countAll()).toBe(entries);
});

/** The verb and whom it is about, without saying who that is. */
const lifts = () => graph.sql`
  select entity_type, entity_id from identity.audit_entries where verb = 'lock.lift' order by seq`;

test('I-10 I-36: an administrator lifts a lock at any portal, and what is on record names nobody', async () => {
  const { mobile } = await aCustomer(graph);
  const eventId = randomUUID();
  const { username } = await anUsher(graph, { eventId });
  const admin = await anAdmin(graph);
  const support = await anAdmin(graph, { role: 'Support' });
  const unknown = `nobody-${unused(6)}@mail.example`;
  const doors = {
    CUSTOMER: [mobile, (secret: string) => signInCustomer(graph, { mobile, password: secret })],
    USHER: [
      username,
      (secret: string) => signInUsher(graph, { eventId, username, password: secret }),
    ],
    ADMIN: [
      admin.email,
      (secret: string) => signInAdmin(graph, { email: admin.email, password: secret }),
    ],
  } as const;
  const answers: string[] = [];
  for (const [portal, [identifier, signIn]] of Object.entries(doors)) {
    for (let each = 0; each < 5; each += 1) await signIn(wrongPassword);
    expect((await signIn(password)).code).toBe('RATE_LIMITED');
    const input = { portal, identifier: ` ${identifier.toUpperCase()} ` };
    const { data } = await graph.as(support.token)(LIFT, { input });
    answers.push(Object.keys(data.liftLock).join());
    const entered = JSON.stringify((await signIn(password)).data);
    expect(entered, portal).toMatch(/SignIn\w+Payload/);
  }
  const nobody = { portal: 'ADMIN', identifier: unknown };
  const { data, code } = await graph.as(support.token)(LIFT, { input: nobody });

  expect([code, ...answers]).toEqual([
    undefined,
    ...answers.map(() => Object.keys(data.liftLock).join()),
  ]);
  const entries = await lifts();
  expect(entries).toHaveLength(3);
  const label = String(entries[0]?.['entity_id']);
  expect(label).toMatch(/^[\w-]{43}$/);
  // The same label as the failures before: what belongs together is found together.
  const same = await graph.sql`
    select distinct verb from identity.audit_entries where entity_id = ${label} order by verb`;
  expect(same.map(({ verb }) => verb)).toEqual(['lock.lift', 'sign_in.failed', 'sign_in.locked']);
  expect(await newestEntry(graph, label, support)).toMatchObject({ after: { portal: 'customer' } });
  const kept = await graph.sql`select * from identity.audit_entries where verb = 'lock.lift'`;
  for (const [identifier] of Object.values(doors))
    expect(JSON.stringify(kept)).not.toContain(identifier);
});

test('I-10 I-36: where nothing is locked a lift leaves no entry; what is no identifier is refused', async () => {
  const { mobile } = await aCustomer(graph);
  const before = await countAll();

  const input = { portal: 'CUSTOMER', identifier: mobile };
  expect((await graph.as(boss.token)(LIFT, { input })).data.liftLock).toBeDefined();
  await expectRefusals(graph.as(boss.token), LIFT, {
    bad: [['identifier', '', ' ', 'x'.repeat(255), 'a\u0000b', '\udc00']],
    rest: { portal: 'CUSTOMER' },
  });

  expect(await countAll()).toBe(before);
});
