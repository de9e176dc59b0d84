import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { deviceToken as makeToken } from '@gatehouse/identity/domain/devices/device-token';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, password, unused } from '../kit/roles.ts';
import {
  codeTo,
  registerThrough,
  signInAdmin,
  signInCustomer,
  verifySignIn,
  wrongPassword,
} from './asks.ts';
import { requestPasswordReset, resetPassword } from './door-asks.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Of people who are new in each test. */
let mobile: string;
let othersMobile: string;
beforeEach(async () => {
  mobile = `+4477009${unused(5)}`;
  othersMobile = `+4477009${unused(5)}`;
  // All ask from one address.
  await graph.sql`delete from identity.throttles`;
});

/** Signs in once, and keeps what that leaves on the device. */
async function trustedDevice(graph: Graph, number = mobile): Promise<string> {
  const { data } = await signInCustomer(graph, { mobile: number, password });
  const { id: challengeId } = data.signInCustomer.challenge;
  const code = await codeTo(graph, number);
  const verified = await verifySignIn(graph, { challengeId, code });
  return verified.data.verifySignIn.deviceToken as string;
}

/** What so many wrong passwords are told, by a stranger or from a device. */
async function failures(graph: Graph, count: number, deviceToken?: string) {
  const codes = [];
  for (let each = 0; each < count; each += 1) {
    const input = { mobile, password: wrongPassword, deviceToken };
    codes.push((await signInCustomer(graph, input)).code ?? 'refused');
  }
  return codes;
}

const signIn = (graph: Graph, deviceToken?: string) =>
  signInCustomer(graph, { mobile, password, deviceToken });

test('CORE-02: strangers who lock a number do not lock out the owner’s device', async () => {
  await aCustomer(graph, { mobile });
  const deviceToken = await trustedDevice(graph);

  expect(await failures(graph, 6)).toEqual([...Array(5).fill('refused'), 'RATE_LIMITED']);
  const stranger = await signIn(graph);
  const owner = await signIn(graph, deviceToken);

  expect(stranger.code).toBe('RATE_LIMITED');
  expect(owner.data.signInCustomer.__typename).toBe('SignInCustomerPayload');
  // The owner's success is no reason to let the strangers go on.
  expect((await signIn(graph)).code).toBe('RATE_LIMITED');
});

test('CORE-02: a device has five tries of its own, then it counts as a stranger', async () => {
  await aCustomer(graph, { mobile });
  const deviceToken = await trustedDevice(graph);

  const codes = await failures(graph, 11, deviceToken);

  expect(codes).toEqual([...Array(10).fill('refused'), 'RATE_LIMITED']);
  expect((await signIn(graph)).code).toBe('RATE_LIMITED');
});

test('CORE-02: a device that fails leaves strangers and other devices their tries', async () => {
  await aCustomer(graph, { mobile });
  const first = await trustedDevice(graph);
  const second = await trustedDevice(graph);
  await failures(graph, 5, first);

  expect(await failures(graph, 5)).toEqual(Array(5).fill('refused'));
  expect((await signIn(graph, second)).code).toBeUndefined();
});

test('CORE-02: a hundred failures in a row on any devices of an account, and none of them has tries of its own until a reset', async () => {
  await using graph = await openGraph({ worker: false });
  await aCustomer(graph, { mobile });
  const timePasses = () => graph.sql`
    update identity.throttles set
      window_start = window_start - interval '31 minutes', blocked_until = blocked_until - interval '31 minutes'`;
  for (let each = 0; each < 20; each += 1) {
    const codes = await failures(graph, 5, await agedToken(graph, 1));
    expect(codes).toEqual(Array(5).fill('refused'));
    await timePasses();
  }

  const next = await agedToken(graph, 1);
  // Those of the name, as any stranger has them.
  expect(await failures(graph, 6, next)).toEqual([...Array(5).fill('refused'), 'RATE_LIMITED']);
  expect((await signIn(graph, next)).code).toBe('RATE_LIMITED');

  const asked = await requestPasswordReset(graph, { portal: 'CUSTOMER', identifier: mobile });
  const challengeId: string = asked.data.requestPasswordReset.challenge.id;
  const code = await codeTo(graph, mobile);
  await resetPassword(graph, { challengeId, code, newPassword: 'nine grey herons, one pond' });
  const left = await graph.sql`select 1 from identity.throttles where count > 50`;
  expect(left).toHaveLength(0);
});

test.for([
  ['of another account', (graph: Graph) => trustedDevice(graph, othersMobile)],
  [
    'of an earlier epoch',
    (graph: Graph) => trustedDevice(graph).then((token) => outdate(graph, token)),
  ],
  ['past its 180 days', (graph: Graph) => agedToken(graph, 181)],
  ['that nobody signed', async () => 'nonsense.nonsense'],
] as const)('CORE-02: a token %s makes no device trusted', async ([, make]) => {
  await aCustomer(graph, { mobile });
  await aCustomer(graph, { mobile: othersMobile });
  const deviceToken = await make(graph);
  await failures(graph, 5);

  expect((await signIn(graph, deviceToken)).code).toBe('RATE_LIMITED');
});

test('control: a token that is a day younger than its end still counts', async () => {
  await aCustomer(graph, { mobile });
  const deviceToken = await agedToken(graph, 179);
  await failures(graph, 5);

  expect((await signIn(graph, deviceToken)).code).toBeUndefined();
});

/** A reset or a suspension raises the epoch. */
async function outdate({ sql }: Graph, token: string): Promise<string> {
  await sql`update identity.accounts set epoch = epoch + 1`;
  return token;
}

async function agedToken({ sql, secret }: Graph, days: number): Promise<string> {
  const [row] = await sql`select account_id from identity.identifiers where value = ${mobile}`;
  return makeToken(deriveKeys(secret).devices, {
    accountId: row?.['account_id'] as string,
    deviceId: crypto.randomUUID(),
    epoch: 1,
    issuedAt: new Date(Date.now() - days * 86_400_000),
  });
}

const messagesOf = async ({ sql }: Graph) => (await sql`select id from identity.messages`).length;

test('I-06: beside what strangers may use up, two more messages are kept for a trusted device', async () => {
  await aCustomer(graph, { mobile });
  const sentBefore = await messagesOf(graph);
  const deviceToken = await trustedDevice(graph);
  await signIn(graph);
  await signIn(graph);
  const stranger = await signIn(graph);

  const owner = [];
  for (let each = 0; each < 3; each += 1) owner.push(await signIn(graph, deviceToken));

  expect(stranger.code).toBe('RATE_LIMITED');
  expect(owner.map(({ code }) => code)).toEqual([undefined, undefined, 'RATE_LIMITED']);
  expect(owner[2]?.errors?.[0]?.extensions).toMatchObject({ retryAfter: 600 });
  expect((await messagesOf(graph)) - sentBefore).toBe(5);
});

test('every completed sign-in leaves a device token, a registration too, and no other answer does', async () => {
  const { deviceToken } = await registerThrough(graph, mobile, password);
  const { email } = await anAdmin(graph);

  const admin = await signInAdmin(graph, { email, password });
  const asked = await signIn(graph, deviceToken);

  expect(deviceToken).toMatch(/^[\w-]+\.[\w-]{43}$/);
  expect(admin.data.signInAdmin.deviceToken).toMatch(/^[\w-]+\.[\w-]{43}$/);
  expect(asked.text).not.toContain('deviceToken');
  await failures(graph, 5);
  expect((await signIn(graph, deviceToken)).code).toBeUndefined();
});
